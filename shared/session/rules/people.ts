// Coming, going, and being there.

import { accept, type Decision, never, refuse } from '../../base/decision.ts';
import { dice } from '../../base/dice.ts';
import type { PersonId } from '../../base/ids.ts';
import { memo } from '../../base/memo.ts';
import type { Refusal } from '../../base/refusals.ts';
import { cleanName, comparableName, flawInName, NAME_LIMIT } from '../../base/text.ts';
import type { Person } from '../../people/person.ts';
import type { Kinds } from '../../stages/sealed.ts';
import type { EngineCommand } from '../commands.ts';
import { draft, happen } from '../draft.ts';
import type { Event, Stamp } from '../events.ts';
import { actsFor } from '../may.ts';
import { mended, relieved } from '../mending.ts';
import { seated, welcomed } from '../seating.ts';
import type { Session } from '../session.ts';
import { answersTo } from '../setup.ts';
import { decideBeforehand } from './beforehand.ts';
import { companionsFollow } from './groups.ts';

type Command = Extract<EngineCommand, { type: `people.${string}` }>;

/** Behind the name of whoever is simulated, so that no screen, note or report can take them for a person. */
const SIMULATED = '(sim)';

/** More people than this cannot be in one session. */
const MOST_PEOPLE = 600;
const MOST_EVER = 2400;

export function decidePeople(kinds: Kinds, session: Session, command: Command, stamp: Stamp): Decision<Event> {
  switch (command.type) {
    case 'people.join':
      return join(kinds, session, command.data, command.seed, stamp);
    case 'people.add': {
      const { person } = command.data;
      if (session.people.has(person)) return accept();
      const name = checkedName(command.data.name);
      if (!name.ok) return name;
      if (isFull(session)) return refuse('sessionFull', { max: MOST_PEOPLE });
      const given = { answers: command.data.answers, expected: command.data.expected };
      return entered(kinds, session, { person, name: distinct(session, name.name), key: null, simulated: false, ...given }, command.seed, stamp);
    }
    case 'people.rename': {
      const person = session.people.get(command.data.person);
      if (!person) return refuse('noSuchPerson');
      if (command.by.role === 'participant' && command.by.person !== person.id) return refuse('notYours');
      const name = checkedName(command.data.name);
      if (!name.ok) return name;
      return name.name === person.name
        ? accept()
        : accept<Event>({ type: 'people.renamed', data: { person: person.id, name: distinct(session, name.name, person.id) } });
    }
    case 'people.setStatus': {
      const { person, status } = command.data;
      if (!session.people.has(person)) return refuse('noSuchPerson');
      if (command.by.role === 'participant' && command.by.person !== person) return refuse('notYours');
      return setStatus(kinds, session, [person], status, stamp);
    }
    case 'people.setStatuses': {
      const people = command.data.people.filter((person) => session.people.has(person));
      return people.length === 0 ? refuse('noSuchPerson') : setStatus(kinds, session, people, command.data.status, stamp);
    }
    case 'people.remove': {
      const { people, removed } = command.data;
      const affected = people.filter((id) => session.people.get(id)?.removed === !removed);
      if (affected.length === 0) return people.some((id) => session.people.has(id)) ? accept() : refuse('noSuchPerson');
      const set = happen(kinds, stamp, draft(session), { type: 'people.removed', data: { people: affected, removed } });
      return accept(...(removed ? mended(kinds, session, set, stamp) : affected.reduce((now, id) => welcomed(kinds, now, id, stamp), set)).events);
    }
    case 'people.removeSimulated': {
      const people = [...session.people.values()].filter((person) => person.simulated && !person.removed).map((person) => person.id);
      if (people.length === 0) return accept();
      const set = happen(kinds, stamp, draft(session), { type: 'people.removed', data: { people, removed: true } });
      return accept(...mended(kinds, session, set, stamp).events);
    }
    case 'people.told': {
      const people = command.data.people.filter((person) => session.told.has(person));
      return people.length === 0 ? accept() : accept<Event>({ type: 'people.told', data: { people } });
    }
    case 'people.answer':
    case 'people.sitAt':
    case 'people.like':
    case 'people.expect':
    case 'people.unexpect':
      return decideBeforehand(session, command);
    case 'people.recognise':
      return companionsFollow(kinds, session, decideBeforehand(session, command), stamp);
    case 'people.arrive': {
      const whom = actsFor(session, command.by, command.data.for);
      if (!whom.ok) return whom;
      const { person } = whom;
      const { arrived } = command.data;
      return session.arrived.has(person) === arrived ? accept() : accept<Event>({ type: 'people.arrived', data: { person, arrived } });
    }
    default:
      return never(command);
  }
}

/** Who comes back finds a seat; what others leave open is mended. */
function setStatus(kinds: Kinds, session: Session, people: readonly PersonId[], status: Status, stamp: Stamp): Decision<Event> {
  const changed = people.filter((person) => session.people.get(person)?.status !== status);
  if (changed.length === 0) return accept();
  const events = changed.map((person): Event => ({ type: 'people.statusSet', data: { person, status } }));
  const set = happen(kinds, stamp, draft(session), ...events);
  if (status !== 'here') return accept(...mended(kinds, session, set, stamp).events);
  return accept(...changed.reduce((now, person) => relieved(kinds, welcomed(kinds, now, person, stamp), person, stamp), set).events);
}

type Status = Extract<Command, { type: 'people.setStatus' }>['data']['status'];

interface Entry {
  readonly person: PersonId;
  readonly name: string;
  readonly key: string | null;
  readonly simulated: boolean;
  readonly answers: Join['answers'];
  readonly expected: PersonId | null;
}

type Join = Extract<Command, { type: 'people.join' }>['data'];

function join(kinds: Kinds, session: Session, data: Join, seed: number, stamp: Stamp): Decision<Event> {
  const known = session.people.get(data.person);
  if (known) return known.keys.includes(data.key) ? accept() : refuse('notYours');
  // A person is a secret on a device: a second tab that has not heard of the first is the same person.
  const isIn = [...session.people.values()].some((person) => person.keys.includes(data.key));
  if (isIn && data.personalCode === '') return accept();
  if (session.endedAt !== null) return refuse('sessionEnded');
  const name = checkedName(data.name);
  if (!name.ok) return name;
  const namesakes = [...session.people.values()].filter((person) => !person.removed && sameName(person.name, name.name));
  if (data.personalCode !== '') {
    const self = namesakes.find((person) => person.personalCode === data.personalCode);
    if (!self) return refuse('wrongPersonalCode');
    return self.keys.includes(data.key) ? accept() : accept<Event>({ type: 'people.deviceAdded', data: { person: self.id, key: data.key } });
  }
  if (session.locked) return refuse('doorLocked');
  if (isFull(session)) return refuse('sessionFull', { max: MOST_PEOPLE });
  if (namesakes.length > 0 && !data.another && !data.simulated) return refuse('nameInUse', { name: name.name });
  return entered(
    kinds,
    session,
    {
      person: data.person,
      name: distinct(session, data.simulated ? `${name.name} ${SIMULATED}` : name.name),
      key: data.key,
      simulated: data.simulated,
      answers: data.answers,
      expected: data.expected,
    },
    seed,
    stamp,
  );
}

function entered(kinds: Kinds, session: Session, entry: Entry, seed: number, stamp: Stamp): Decision<Event> {
  // An id of the roster is a name there, and what was wished for that name: nobody else comes under it.
  if (session.expected.has(entry.person) && entry.expected !== entry.person) return refuse('notYours');
  const personalCode = String(1000 + dice(seed).roll(9000));
  // Whoever comes while people are still gathering is not late.
  const late = session.current !== session.runSheet[0];
  const listed = entry.expected === null ? undefined : session.expected.get(entry.expected);
  // What the roster knows need not be asked; what somebody says themselves counts.
  const answers = { ...listed?.answers, ...answersTo(session.workshop, entry.answers) };
  const data = { ...entry, personalCode, late, answers, expected: listed?.id ?? null };
  const joined = happen(kinds, stamp, draft(session), { type: 'people.joined', data });
  const clock = session.people.size === 0 ? firstClock(session, stamp.at) : null;
  return accept(...seated(kinds, clock ? happen(kinds, stamp, joined, clock) : joined, entry.person, stamp).events);
}

/** The first stage's clock stands until somebody comes. */
function firstClock(session: Session, at: number): Event | null {
  const timer = session.opened.get(session.current)?.timer;
  const stands = timer && timer.runningSince === null && timer.left === timer.length && session.current === session.runSheet[0];
  return stands ? { type: 'session.timerSet', data: { stage: session.current, timer: { ...timer, runningSince: at } } } : null;
}

/** Who was removed takes nobody's place; but the log is not filled with them without end. */
function isFull(session: Session): boolean {
  if (session.people.size >= MOST_EVER) return true;
  return session.people.size >= MOST_PEOPLE && [...session.people.values()].filter((person) => !person.removed).length >= MOST_PEOPLE;
}

function checkedName(raw: string): { ok: true; name: string } | { ok: false; refusal: Refusal } {
  const name = cleanName(raw);
  const flaw = flawInName(name);
  if (flaw === null) return { ok: true, name };
  return flaw === 'nameTooLong' ? refuse(flaw, { max: NAME_LIMIT }) : refuse(flaw);
}

/** Five hundred people join one after the other, and each is compared with all before. */
const comparedNames = memo<Person, string>();

/** The name itself, or with a quiet number where somebody else has it. */
function distinct(session: Session, name: string, self: PersonId | null = null): string {
  const others = [...session.people.values()].filter((person) => person.id !== self);
  const taken = new Set(others.map((person) => comparedNames(person, [], () => comparableName(person.name))));
  let candidate = name;
  for (let number = 2; taken.has(comparableName(candidate)); number++) candidate = `${name} ${number}`;
  return candidate;
}

function sameName(one: string, other: string): boolean {
  return comparableName(one) === comparableName(other);
}
