// What has to be searched before a command can be decided: heavy work, done in small steps beside the queue,
// whose result travels in the command and is checked there like anything else that comes from outside.

import type { GroupId, PersonId } from '../base/ids.ts';
import type { Json } from '../base/json.ts';
import type { FormedGroups } from '../grouping/form.ts';
import { formGroupsInSteps, formHomesInSteps } from '../grouping/form.ts';
import { type ExpertRequest, mixExpertsInSteps } from '../grouping/mixExperts.ts';
import { byGroup } from '../grouping/order.ts';
import type { Candidate, FormRequest, Lock, Wishes } from '../grouping/request.ts';
import { inputsHashInSteps } from '../grouping/version.ts';
import { wishesAmong } from '../grouping/wishesAbout.ts';
import { signature } from '../people/actor.ts';
import { isPresent } from '../people/groups.ts';
import { hasPhone } from '../people/person.ts';
import type { Kinds } from '../stages/sealed.ts';
import type { EngineCommand, Stamped } from './commands.ts';
import { isEngineCommand } from './commands.ts';
import { draft } from './draft.ts';
import { expertFormationOf, type Formation, formationOf } from './formation.ts';
import { settled } from './seating.ts';
import type { Session } from './session.ts';
import { weightsOf } from './setup.ts';
import { closedTables, lockedPeople, readersIn, topicIds } from './tables.ts';

/** Pauses every few milliseconds; pausing changes nothing in the result. */
export type Search<Result> = Generator<void, Result>;

/** The search that a command waits for; null where it can be decided at once. */
export function searchFor(kinds: Kinds, session: Session, command: Stamped): Search<Stamped> | null {
  if (!isEngineCommand(command) || command.by.role !== 'facilitator') return null;
  if (command.type === 'groups.form' && command.data.formation === null) return searchHomes(session, command);
  if (command.type === 'session.goTo' && command.data.formation === null) return searchForStage(kinds, session, command);
  return null;
}

type Waiting = Extract<EngineCommand, { type: 'groups.form' | 'session.goTo' }>;

function* searchHomes(session: Session, command: Waiting): Search<Stamped> {
  const { formation } = yield* proposeGroups(session, { seed: command.seed, locked: [], closed: [] });
  return withFormation(command, formation);
}

function searchForStage(kinds: Kinds, session: Session, command: Extract<Waiting, { type: 'session.goTo' }>): Search<Stamped> | null {
  const planned = session.plan.get(command.data.to);
  if (!planned || command.data.from !== session.current) return null;
  const stamp = { by: signature(command.by), at: command.at };
  // What the stage would find without a search shows which groups it needs.
  const { session: then } = settled(kinds, stamp, draft(session), planned, null);
  if (then.groups.homes.length > 0 && session.groups.homes.length === 0) return searchHomes(session, command);
  if (then.groups.experts.length > 0 && session.groups.experts.length === 0) return searchExperts(then, command);
  return null;
}

function* searchExperts(session: Session, command: Waiting): Search<Stamped> {
  const request = expertRequest(session, command.seed);
  yield;
  const mixed = yield* mixExpertsInSteps(request);
  return withFormation(command, expertFormationOf(mixed, { inputs: yield* inputsOf(request), seed: command.seed }));
}

function withFormation(command: Waiting, formation: Formation): Stamped {
  return { ...command, data: { ...command.data, formation } };
}

export interface Wanted {
  readonly seed: number;
  /** Who stays where an earlier proposal had them. */
  readonly locked: readonly Lock[];
  /** Tables that nobody else joins. */
  readonly closed: readonly GroupId[];
}

/** Home groups for everybody present, as the setup asks for them, with how good they are. */
export function* proposeGroups(
  session: Session,
  wanted: Wanted,
): Search<{ readonly formation: Formation; readonly formed: FormedGroups; readonly request: FormRequest }> {
  const request = formRequest(session, wanted);
  yield;
  const deals = session.settings.topics === 'deal' || session.settings.favourites;
  const formed = yield* deals ? formGroupsInSteps(request) : formHomesInSteps(request);
  const named = new Set([...wanted.locked.map((lock) => lock.person), ...lockedPeople(session)]);
  const fixed = request.locked.map((lock) => lock.person).filter((person) => named.has(person));
  const origin = { inputs: yield* inputsOf(request), seed: wanted.seed };
  yield;
  return { formation: formationOf(formed, origin, deals ? 'deal' : 'take', fixed, request.closed), formed, request };
}

/** What a favourite counts against mixing, where people were asked: half as much as all else. */
const LIKING = 10;

export function formRequest(session: Session, { seed, locked, closed }: Wanted): FormRequest {
  const { settings, groups } = session;
  const people = candidates(session);
  const here = new Set(people.map((each) => each.person));
  const named = new Set(locked.map((lock) => lock.person));
  // Whom the facilitator has locked stays at their table when groups are formed anew, wherever they said they sit.
  const stays = lockedPeople(session);
  const shut = new Set([...closed, ...closedTables(session)]);
  const kept = [...stays].flatMap((person): Lock[] => {
    const seat = groups.seats.get(person);
    return seat && !named.has(person) ? [{ person, home: seat.home, topic: seat.topic }] : [];
  });
  return {
    people,
    topics: topicIds(session),
    weights: weightsOf(session.workshop, settings),
    wishes: wishesOf(session),
    locked: [...locked, ...kept, ...sitting(session, new Set([...named, ...stays]), shut)].filter((lock) => here.has(lock.person)),
    closed: [...shut],
    seated: settings.seated ? [...new Set(people.flatMap(({ person }) => tableSaid(session, person) ?? []))].sort(byGroup) : [],
    met: session.met,
    liking: settings.favourites ? LIKING : 0,
    maxTable: settings.maxTable,
    largestExpert: settings.largestExpert,
    seed,
    effort: 'live',
  };
}

function tableSaid({ people }: Session, person: PersonId): GroupId | null {
  const number = people.get(person)?.sitsAt ?? null;
  return number === null ? null : String(number);
}

/** People who said where they sit stay there, unless that table is locked without them; only the others are mixed among them. */
function sitting(session: Session, placed: ReadonlySet<PersonId>, shut: ReadonlySet<GroupId>): Lock[] {
  const { settings, people } = session;
  if (!settings.seated) return [];
  return [...people.keys()].flatMap((person) => {
    const home = tableSaid(session, person);
    return home === null || placed.has(person) || shut.has(home) ? [] : [{ person, home, topic: null }];
  });
}

function expertRequest(session: Session, seed: number): ExpertRequest {
  const { settings, met } = session;
  return {
    people: candidates(session),
    topics: topicIds(session),
    weights: weightsOf(session.workshop, settings),
    wishes: wishesOf(session),
    met,
    largestExpert: settings.largestExpert,
    readers: readersIn(session),
    seed,
    effort: 'live',
  };
}

/** Wishes about people who are here: others bind nobody until those have come, or are back. */
function wishesOf({ wishes, settings, people }: Session): Wishes {
  return { ...wishesAmong(wishes, (person) => isPresent(people.get(person))), scribes: settings.scribes };
}

function candidates(session: Session): Candidate[] {
  const asked = session.settings.favourites;
  return [...session.people.values()].filter(isPresent).map((person) => ({
    person: person.id,
    traits: person.answers,
    scribe: hasPhone(person),
    favourites: asked ? person.favourites : [],
  }));
}

/** A fingerprint of everything that went in. People are in the order of their ids, so that it does not matter who joined first. */
export function* inputsOf(request: FormRequest | ExpertRequest): Search<string> {
  const byPerson = (a: { person: PersonId }, b: { person: PersonId }): number => (a.person < b.person ? -1 : 1);
  const sorted = {
    ...request,
    people: [...request.people].sort(byPerson),
    ...('readers' in request ? { readers: [...request.readers].sort(byPerson) } : {}),
  };
  yield;
  // A request is JSON by construction, which the compiler cannot see of interfaces.
  return yield* inputsHashInSteps(sorted as unknown as Json);
}
