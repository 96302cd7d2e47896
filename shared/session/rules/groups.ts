// Forming home groups, moving people, mending the room, and taking it back.

import { accept, type Decision, never, refuse } from '../../base/decision.ts';
import type { GroupId, PersonId } from '../../base/ids.ts';
import { isPresent, type Seat, topicsOf, withOwn, withTopic } from '../../people/groups.ts';
import type { Kinds } from '../../stages/sealed.ts';
import type { EngineCommand } from '../commands.ts';
import { besideTheirs, NO_CHANGE, seatsChanged } from '../companions.ts';
import { draft, happen } from '../draft.ts';
import type { Event, Stamp } from '../events.ts';
import type { Formation } from '../formation.ts';
import { formed, isFit } from '../forming.ts';
import { actsFor } from '../may.ts';
import { mended, mendedSeats, proposals, relieved } from '../mending.ts';
import { readingHasBegun } from '../phase.ts';
import { dealtRest, metByReaders, seated, settled } from '../seating.ts';
import type { Session } from '../session.ts';
import { hostOf, topicIds } from '../tables.ts';
import { unkeptWishes } from '../unkept.ts';
import { closeWindow, returnTopic, take } from './claims.ts';
import { fix, setSettings, wish } from './setup.ts';
import { undo } from './undo.ts';

type Command = Extract<EngineCommand, { type: `groups.${string}` }>;

export function decideGroups(kinds: Kinds, session: Session, command: Command, stamp: Stamp): Decision<Event> {
  switch (command.type) {
    case 'groups.form':
      return [...session.people.values()].some(isPresent) ? form(kinds, session, command.data.formation, stamp) : refuse('tooFewPeople');
    case 'groups.takeTopic': {
      const whom = actsFor(session, command.by, command.data.for);
      return whom.ok ? take(kinds, session, whom.person, command.data.topic, stamp) : whom;
    }
    case 'groups.returnTopic': {
      const whom = actsFor(session, command.by, command.data.for);
      return whom.ok ? returnTopic(session, whom.person) : whom;
    }
    case 'groups.closeWindow':
      return closeWindow(kinds, session, command.data.home, stamp);
    case 'groups.dealRest': {
      const { home } = command.data;
      if (session.groups.homes.length === 0) return refuse('noGroupsYet');
      if (home !== null && !hasHome(session, home)) return refuse('noSuchGroup');
      const deal = dealtRest(session, home);
      return deal ? accept(...metByReaders(kinds, stamp, draft(session), deal).events) : accept();
    }
    case 'groups.move':
      return move(session, command.data.person, command.data.home, command.data.expert);
    case 'groups.giveTopic':
      return give(kinds, session, command.data, stamp);
    case 'groups.repair':
      return repair(kinds, session, command.data.repair);
    case 'groups.dismiss':
      return dismiss(kinds, session, command.data.repair);
    case 'groups.set':
      return setSettings(session, command);
    case 'groups.wish':
      return goesAlong(kinds, session, command, stamp);
    case 'groups.fix':
      return fix(session, command);
    case 'groups.undo':
      return undo(kinds, session, command.data.step, stamp);
    default:
      return never(command);
  }
}

/**
 * New home groups; in a stage that needs topics or expert groups these are made anew as well, or the room would
 * stand there without. Whoever came after a formation was searched is seated like any newcomer.
 */
function form(kinds: Kinds, session: Session, formation: Formation | null, stamp: Stamp): Decision<Event> {
  if (formation && !isFit(session, formation)) return refuse('formationUnfit');
  const tables = happen(kinds, stamp, draft(session), formed(session, formation));
  const now = [...session.people.values()].filter(isPresent).reduce((so, person) => seated(kinds, so, person.id, stamp), tables);
  const planned = session.plan.get(session.current);
  return accept(...(planned ? settled(kinds, stamp, now, planned, null) : now).events);
}

function hasHome(session: Session, home: GroupId): boolean {
  return session.groups.homes.some((group) => group.id === home);
}

function move(session: Session, person: PersonId, home: GroupId | null, expert: GroupId | null): Decision<Event> {
  const seat = session.groups.seats.get(person);
  if (!session.people.has(person)) return refuse('noSuchPerson');
  if (home !== null && !hasHome(session, home)) return refuse('noSuchGroup');
  const group = session.groups.experts.find(({ id }) => id === expert);
  if (expert !== null && !group) return refuse('noSuchGroup');
  if (!seat && home === null) return refuse('noGroupsYet');
  const from: Seat = seat ?? { home: home ?? '', topic: null, second: [], expert: null };
  const next: Seat = {
    home: home ?? from.home,
    // A listener who is sent to an expert group becomes a reader of its topic; readers keep what they have read.
    topic: from.topic ?? group?.topic ?? null,
    second: from.second,
    expert: expert ?? from.expert,
  };
  if (seat && next.home === seat.home && next.expert === seat.expert) return accept();
  // An interpreter goes along, or takes their place beside the person they are with: the two share the topic seat.
  return accept<Event>({ type: 'groups.moved', data: seatsChanged(session, new Map([[person, next]])) });
}

type Gift = Extract<Command, { type: 'groups.giveTopic' }>['data'];

function give(kinds: Kinds, session: Session, { person, topic, instead }: Gift, stamp: Stamp): Decision<Event> {
  const seat = session.groups.seats.get(person);
  if (!seat) return refuse(session.people.has(person) ? 'noGroupsYet' : 'noSuchPerson');
  if (!topicIds(session).includes(topic)) return refuse('noSuchTopic');
  const host = hostOf(session, person);
  if (host !== null) return refuse('sharesTopic', { who: nameOf(session, person), name: nameOf(session, host) });
  if (seat.topic === topic || (!instead && topicsOf(seat).includes(topic))) return accept();
  if (instead && seat.topic !== null && readingHasBegun(session)) return refuse('readingBegun');
  const own = instead || seat.topic === null;
  const next = own ? { ...withOwn(seat, topic), expert: null } : withTopic(seat, topic);
  const given = { type: 'groups.topicGiven', data: seatsChanged(session, new Map([[person, next]])) } as const;
  return accept(...metByReaders(kinds, stamp, draft(session), given).events);
}

function nameOf(session: Session, person: PersonId): string {
  return session.people.get(person)?.name ?? '';
}

/** The proposal that the facilitator saw, if the room still is as it was then: two who press at once mend it once. */
function repair(kinds: Kinds, session: Session, key: string): Decision<Event> {
  const exchanges = unkeptWishes(kinds, session).flatMap(({ exchange }) => exchange ?? []);
  const offered = [...proposals(kinds, session), ...exchanges];
  const chosen = offered.find((each) => each.key === key);
  if (!chosen) return refuse(offered.length === 0 ? 'repairDone' : 'repairChanged');
  return accept<Event>({ type: 'groups.repaired', data: { ...mendedSeats(session, chosen.repair), automatic: false } });
}

/**
 * A companion who sits with the person they are with already takes that person's topic, unless they have begun to read
 * another; what they leave open is mended as if they had gone. Who is a companion no more counts from then on.
 */
function goesAlong(kinds: Kinds, session: Session, command: Extract<EngineCommand, { type: 'groups.wish' }>, stamp: Stamp): Decision<Event> {
  const decision = wish(session, command);
  const { kind, people, on } = command.data;
  if (kind !== 'companion' || on || !decision.ok || session.groups.homes.length === 0) return companionsFollow(kinds, session, decision, stamp);
  const wished = happen(kinds, stamp, draft(session), ...decision.events);
  return accept(...relieved(kinds, wished, people[0] ?? '', stamp).events);
}

/** Whoever accompanies somebody at their table from now on takes that person's topic, as long as nobody has begun to read. */
export function companionsFollow(kinds: Kinds, session: Session, decision: Decision<Event>, stamp: Stamp): Decision<Event> {
  if (!decision.ok || session.groups.homes.length === 0 || readingHasBegun(session)) return decision;
  const wished = happen(kinds, stamp, draft(session), ...decision.events);
  const seats = besideTheirs(wished.session);
  if (seats.length === 0) return decision;
  const seated = happen(kinds, stamp, wished, { type: 'groups.repaired', data: { ...NO_CHANGE, seats, automatic: true } });
  return accept(...mended(kinds, session, seated, stamp).events);
}

function dismiss(kinds: Kinds, session: Session, key: string): Decision<Event> {
  if (session.dismissed === key) return accept();
  const offered = proposals(kinds, session).some((each) => each.key === key);
  return offered ? accept<Event>({ type: 'setup.dismissed', data: { repair: key } }) : refuse('repairChanged');
}
