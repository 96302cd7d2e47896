// What is settled about groups apart from who sits where: settings, wishes, locks; and what people say before they are formed.

import { accept, type Decision, refuse } from '../../base/decision.ts';
import type { PersonId } from '../../base/ids.ts';
import { sameJson } from '../../base/json.ts';
import { type Candidate, type Pair, requestFor, type Wishes } from '../../grouping/request.ts';
import { impossibleWishes } from '../../grouping/wishes.ts';
import { namedIn } from '../../grouping/wishesAbout.ts';
import { leftOnSign, SIGN_LIMIT, signsWith } from '../../people/signs.ts';
import type { EngineCommand } from '../commands.ts';
import type { Event } from '../events.ts';
import type { Session } from '../session.ts';
import type { GroupSettings } from '../setup.ts';
import { comesBack, topicIds } from '../tables.ts';

type CommandOf<Type> = Extract<EngineCommand, { type: Type }>;

/** More wishes than this are a seating plan, and nobody could keep them. */
const MOST_WISHES = 400;

export function setSettings({ settings, workshop }: Session, { data }: CommandOf<'groups.set'>): Decision<Event> {
  const lines = (data.tables ?? []).flatMap(({ name, place }) => [name ?? '', place ?? '']);
  if (lines.some((line) => leftOnSign(line) < 0)) return refuse('signTooLong', { max: SIGN_LIMIT });
  const size = (given: number | null, now: number | null): number | null => (given === null ? now : given === 0 ? null : given);
  const next: GroupSettings = {
    maxTable: size(data.maxTable, settings.maxTable),
    largestExpert: size(data.largestExpert, settings.largestExpert),
    weights: data.weights === null ? settings.weights : { ...settings.weights, ...weighed(workshop, data.weights) },
    tables: data.tables === null ? settings.tables : signsWith(settings.tables, data.tables),
    topics: data.topics ?? settings.topics,
    favourites: data.favourites ?? settings.favourites,
    seated: data.seated ?? settings.seated,
    scribes: data.scribes ?? settings.scribes,
    autoRepair: data.autoRepair ?? settings.autoRepair,
  };
  // Both are JSON by construction.
  const same = sameJson(JSON.parse(JSON.stringify(next)), JSON.parse(JSON.stringify(settings)));
  return same ? accept() : accept<Event>({ type: 'setup.changed', data: { settings: next } });
}

/** As far as the workshop asks these questions. */
function weighed({ mixBy }: Session['workshop'], given: readonly { readonly question: string; readonly weight: number }[]): GroupSettings['weights'] {
  return Object.fromEntries(
    given.filter(({ question }) => mixBy.some(({ id }) => id === question)).map(({ question, weight }) => [question, weight]),
  );
}

/** Adds a wish or takes it back. One that contradicts those there are is refused, with who it is about. */
export function wish(session: Session, { data }: CommandOf<'groups.wish'>): Decision<Event> {
  const people = [...new Set(data.people)];
  if (people.some((person) => !session.people.has(person) && !session.expected.has(person))) return refuse('noSuchPerson');
  if (people.length < 2) return refuse('wishesNeedTwo');
  const [, second = ''] = people;
  const hasLeft = session.people.has(second) && !comesBack(session.people.get(second));
  if (data.on && data.kind === 'companion' && hasLeft) return refuse('hasLeft', { name: namesOf(session, [second]) });
  const wishes = wished(session.wishes, data.kind, people, data.on);
  if (!data.on) return accept<Event>({ type: 'setup.wished', data: { wishes } });
  if (wishes.apart.length + wishes.together.length + wishes.companions.length > MOST_WISHES) return refuse('tooManyWishes', { max: MOST_WISHES });
  return contradictionIn(session, wishes, people) ?? accept<Event>({ type: 'setup.wished', data: { wishes } });
}

/** Refuses wishes that contradict each other about some people; null where they do not. */
export function contradictionIn(session: Session, wishes: Wishes, about: readonly PersonId[]): ReturnType<typeof refuse> | null {
  const circle = [...wishes.companions].reverse().find((each) => goesWith(wishes.companions, each.with, each.person));
  if (circle) return refuse('wishesContradict', { names: namesOf(session, [circle.person, circle.with]) });
  const request = { ...requestFor(wishedFor(session, wishes), topicIds(session), 1), wishes };
  const found = impossibleWishes(request).find((each) => each.kind === 'contradiction' && about.some((person) => each.people.includes(person)));
  return found ? refuse('wishesContradict', { names: namesOf(session, found.people) }) : null;
}

/** Whom wishes name and who may sit in the room one day: also those who have yet to come, or to come back. */
function wishedFor(session: Session, wishes: Wishes): readonly Candidate[] {
  const coming = [...namedIn(wishes)].filter((person) => session.expected.has(person) || comesBack(session.people.get(person)));
  return coming.map((person) => ({ person, traits: {}, scribe: false, favourites: [] }));
}

function wished(wishes: Wishes, kind: 'apart' | 'together' | 'companion', people: readonly string[], on: boolean): Wishes {
  const [first = '', second = ''] = people;
  if (kind === 'companion') {
    const others = wishes.companions.filter((each) => each.person !== first);
    return { ...wishes, companions: on ? [...others, { person: first, with: second }] : others };
  }
  const pairs = people.flatMap((one, index) => people.slice(index + 1).map((other): Pair => (one < other ? [one, other] : [other, one])));
  const isAmong = ([a, b]: Pair): boolean => pairs.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
  const others = wishes[kind].filter((pair) => !isAmong(pair));
  return { ...wishes, [kind]: on ? [...others, ...pairs] : others };
}

export function fix(session: Session, { data }: CommandOf<'groups.fix'>): Decision<Event> {
  const people = data.people.filter((person) => session.people.has(person) && session.fixed.has(person) !== data.fixed);
  if (people.length === 0) return data.people.some((person) => session.people.has(person)) ? accept() : refuse('noSuchPerson');
  return accept<Event>({ type: 'setup.fixed', data: { people, fixed: data.fixed } });
}

/** Whether somebody is the companion of another, if only by way of others: then that other cannot be theirs. */
function goesWith(companions: Wishes['companions'], person: PersonId, other: PersonId): boolean {
  const host = companions.find((each) => each.person === person)?.with;
  if (host === undefined || host === other) return host === other;
  return goesWith(
    companions.filter((each) => each.person !== person),
    host,
    other,
  );
}

/** Some of them, as a list in a sentence. */
export function namesOf(session: Session, people: readonly string[]): string {
  return people
    .slice(0, 4)
    .map((person) => (session.people.get(person) ?? session.expected.get(person))?.name ?? '')
    .join(', ');
}
