// Mending the room when somebody has left or come: what could be done, best first, and what it makes of the seats.

import type { PersonId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import { NO_REPAIR, type Repair, type RepairRoom } from '../grouping/proposal.ts';
import { proposeRepairs } from '../grouping/repair.ts';
import type { Pair } from '../grouping/request.ts';
import { smallestTable } from '../grouping/sitters.ts';
import type { Table } from '../grouping/table.ts';
import { canonical, inputsHash } from '../grouping/version.ts';
import { isPresent, type Seat, type StandIn, withOwn, withTopic } from '../people/groups.ts';
import type { Kinds } from '../stages/sealed.ts';
import { seatsChanged } from './companions.ts';
import { type Draft, happen } from './draft.ts';
import type { SeatsChange, Stamp } from './events.ts';
import { phaseOf, readingHasBegun, wantsReaders } from './phase.ts';
import type { Session } from './session.ts';
import {
  closedTables,
  comesBack,
  countedTables,
  expertGroupsOf,
  fullTable,
  gapsOf,
  holderOf,
  hostOf,
  standing,
  topicIds,
  withStandIns,
} from './tables.ts';

export interface Proposed {
  /** Tells this proposal from any other for as long as the room is as it is. */
  readonly key: string;
  readonly repair: Repair;
}

const proposedLast = memo<Session['groups'], readonly Proposed[]>();

/** Ways to mend the room, best first; each mends all of it. Empty where nothing needs to be done. */
export function proposals(kinds: Kinds, session: Session): readonly Proposed[] {
  const { current, skipped, runSheet, wishes, fixed, closed, opened, endedAt } = session;
  const from = [whoIsHere(session), current, skipped, runSheet, wishes, fixed, closed, opened.size, endedAt];
  return proposedLast(session.groups, from, () => propose(kinds, session, isPresent));
}

const hereLast = memo<Session['people'], string>();

/** As one text: somebody's new name, or an answer, is no reason to look for repairs anew. */
function whoIsHere({ people }: Session): string {
  return hereLast(people, [], () =>
    [...people.values()]
      .filter(isPresent)
      .map((person) => person.id)
      .join(' '),
  );
}

function propose(kinds: Kinds, session: Session, here: typeof isPresent): readonly Proposed[] {
  const phase = phaseOf(kinds, session);
  if (phase === 'lobby' || phase === 'afterwards') return [];
  const room = roomOf(kinds, session, here);
  const found = proposeRepairs(phase, room);
  const repairs = phase === 'expert' ? withTeaching(found, room) : found;
  // The best is to do nothing: then nothing is wrong.
  if (repairs[0] === undefined || isNothing(repairs[0])) return [];
  return repairs.filter((repair) => !isNothing(repair)).map((repair) => ({ key: keyOf(repair), repair }));
}

/**
 * While experts meet, a table that has lost its reader of a topic is provided for as well: nobody has to get up for
 * that before they teach. Tables too small to teach at join others then, and only then, when it is known who came back.
 */
function withTeaching(repairs: readonly Repair[], room: RepairRoom): readonly Repair[] {
  const taken = room.tables.filter((table) => table.members.length > 0);
  const lasting = taken.length === 1 ? taken : taken.filter((table) => lasts(room, table));
  const ahead = proposeRepairs('teaching', { ...room, tables: lasting, newcomers: [] }).filter(
    ({ visits, cards }) => visits.length + cards.length > 0,
  );
  const [best = NO_REPAIR, ...others] = repairs;
  const joined = ahead.map(({ kind, cost, visits, cards }) => ({
    ...best,
    kind: isNothing(best) ? kind : best.kind,
    cost: best.cost + cost,
    visits,
    cards,
  }));
  return joined.length > 0 ? joined : [best, ...others];
}

/** Whether a table is large enough to stay, or is locked as a whole and stays however small it is. */
function lasts({ topics, closed }: RepairRoom, { home, members }: Table): boolean {
  return members.length >= smallestTable(topics) || closed.has(home);
}

function isNothing(repair: Repair): boolean {
  const lists = [repair.moves, repair.seats, repair.relieved, repair.seconds, repair.swaps, repair.expertMoves, repair.visits, repair.cards];
  return lists.every((list) => list.length === 0) && repair.hosts.every((host) => host.by === null);
}

/** Repairs are plain JSON; the same one always has the same key. */
export function keyOf(repair: Repair): string {
  return inputsHash(JSON.parse(JSON.stringify(repair)));
}

function roomOf(kinds: Kinds, session: Session, here: typeof isPresent): RepairRoom {
  const topics = topicIds(session);
  const phase = phaseOf(kinds, session);
  const current = session.plan.get(session.current);
  const tables = countedTables(session, here);
  // Whoever found every table full sits at one to listen: a newcomer still, for whom a table may open.
  const full = fullTable(session);
  const extra = new Set(
    phase === 'reading' || phase === 'claim'
      ? tables.flatMap((table) => table.members.slice(full).flatMap(({ person, topic }) => (topic === null ? [person] : [])))
      : [],
  );
  const kept = extra.size === 0 ? tables : tables.map((table) => ({ ...table, members: table.members.filter(({ person }) => !extra.has(person)) }));
  const ofSeats = ([one, other]: Pair): Pair => [holderOf(session, one), holderOf(session, other)];
  const teaches = phase === 'expert' || phase === 'teaching';
  return {
    // Who stands in to teach goes with the table; while people read, a topic that is provided for is as good as read.
    tables: teaches ? kept : withStandIns(session, kept),
    standIns: teaches ? standing(session) : [],
    experts: expertGroupsOf(session, here),
    topics,
    newcomers: [...extra],
    late: readingHasBegun(session) && !(current && wantsReaders(kinds, current) && current.grouping === 'alone'),
    words: wordsOf(session.workshop),
    // Whoever shares a seat is asked of it: where that person goes, they go.
    apart: session.wishes.apart.map(ofSeats),
    together: session.wishes.together.map(ofSeats),
    locked: new Set([...session.fixed].flatMap((person) => [person, holderOf(session, person)])),
    closed: closedTables(session),
  };
}

const counted = memo<Session['workshop'], RepairRoom['words']>();

function wordsOf(workshop: Session['workshop']): RepairRoom['words'] {
  return counted(workshop, [], () => new Map(workshop.topics.map((topic) => [topic.id, topic.reading.split(/\s+/).length])));
}

/** Whether anybody has to get up, or to give up a topic they chose. */
function movesSomebody(repair: Repair): boolean {
  const sentElsewhere = repair.hosts.some((host) => host.by !== null);
  return repair.moves.length + repair.expertMoves.length + repair.visits.length + repair.swaps.length > 0 || sentElsewhere;
}

/** Whether somebody who listens at a full table gets a seat at another: they would have to get up for it. */
function sendsListeners({ groups }: Session, { seats }: Repair): boolean {
  return seats.some(({ person, home }) => groups.seats.has(person) && groups.seats.get(person)?.home !== home);
}

/** What a repair makes of the seats. */
export function mendedSeats(session: Session, repair: Repair): SeatsChange {
  const { groups } = session;
  const seats = new Map<PersonId, Seat>();
  const change = (person: PersonId, how: (seat: Seat) => Seat): void => {
    const seat = seats.get(person) ?? groups.seats.get(person);
    if (seat) seats.set(person, how(seat));
  };
  for (const { person, home, topic, expert } of repair.seats) {
    const second = (groups.seats.get(person)?.second ?? []).filter((each) => each !== topic);
    seats.set(person, { home, topic, second, expert });
  }
  for (const { person, to } of repair.moves) change(person, (seat) => ({ ...seat, home: to }));
  for (const { person, topic } of repair.swaps) change(person, (seat) => withOwn(seat, topic));
  for (const { person, topic } of repair.relieved) change(person, (seat) => ({ ...seat, second: seat.second.filter((each) => each !== topic) }));
  for (const { person, topic } of repair.seconds) change(person, (seat) => withTopic(seat, topic));
  for (const { person, to } of repair.expertMoves) change(person, (seat) => ({ ...seat, expert: to }));
  for (const { group, by } of repair.hosts) {
    if (by === null) continue;
    // Also whoever has only just come into that group.
    for (const [person, seat] of [...groups.seats, ...seats])
      if ((seats.get(person) ?? seat).expert === group) change(person, (now) => ({ ...now, expert: by }));
  }
  const opened = repair.opens.filter((id) => !groups.homes.some((home) => home.id === id)).map((id) => ({ id, number: Number(id) }));
  const standIns: StandIn[] = [
    ...repair.visits.map(({ person, home, topic }) => ({ home, topic, visitor: person })),
    ...repair.cards.map(({ home, topic }) => ({ home, topic, visitor: null })),
  ];
  return {
    homes: opened.length === 0 ? null : [...groups.homes, ...opened],
    experts: null,
    seats: seatsChanged(session, seats).seats,
    ...(standIns.length === 0 ? {} : { standIns: [...standing(session).filter(({ home }) => !repair.closes.includes(home)), ...standIns] }),
  };
}

/**
 * What is mended by itself when something has opened a gap: only where the best way moves nobody, and where
 * nobody is merely out for a moment who would close it. Switched off by the facilitator, it does nothing.
 */
export function mended(kinds: Kinds, before: Session, so: Draft, stamp: Stamp): Draft {
  const { session } = so;
  if (!session.settings.autoRepair) return so;
  // What the facilitator has said to leave is not mended along with something else.
  if (before.dismissed !== '' && proposals(kinds, before)[0]?.key === before.dismissed) return so;
  const was = canonical(gapKeys(before));
  const is = gapKeys(session);
  if (is.length === 0 || canonical(is) === was) return so;
  const best = mendedWhereItGapes(kinds, session);
  if (isNothing(best) || movesSomebody(best) || sendsListeners(session, best)) return so;
  return happen(kinds, stamp, so, { type: 'groups.repaired', data: { ...mendedSeats(session, best), automatic: true } });
}

/** The best for the tables that lack something, looked at by themselves: what moves nobody concerns nobody else, and a bus full of leavers asks often. */
function mendedWhereItGapes(kinds: Kinds, session: Session): Repair {
  const phase = phaseOf(kinds, session);
  if (phase === 'lobby' || phase === 'afterwards') return NO_REPAIR;
  const gaping = new Set(gapsOf(session, comesBack).map(({ home }) => home));
  const room = roomOf(kinds, session, comesBack);
  const tables = room.tables.filter(({ home }) => gaping.has(home));
  // A table that has become too small joins another, and whoever goes there is asked first.
  const several = room.tables.filter(({ members }) => members.length > 0).length > 1;
  if (several && tables.some((table) => !lasts(room, table))) return NO_REPAIR;
  if (phase === 'expert' || phase === 'teaching') return propose(kinds, session, comesBack)[0]?.repair ?? NO_REPAIR;
  return proposeRepairs(phase, { ...room, tables, newcomers: [] })[0] ?? NO_REPAIR;
}

/** Somebody is back whose topic a table-mate has taken on as well: they need not any more, and hear of it. */
export function relieved(kinds: Kinds, so: Draft, person: PersonId, stamp: Stamp): Draft {
  const { session } = so;
  const phase = phaseOf(kinds, session);
  const own = session.groups.seats.get(person);
  if (!session.settings.autoRepair || !own || own.topic === null || (phase !== 'claim' && phase !== 'reading')) return so;
  // Who reads along takes nothing off anybody: without the person they are with the topic is still missing.
  if (hostOf(session, person) !== null) return so;
  const { home, topic } = own;
  const seats = [...session.groups.seats].flatMap(([other, seat]) =>
    other !== person && seat.home === home && seat.second.includes(topic)
      ? [{ person: other, seat: { ...seat, second: seat.second.filter((each) => each !== topic) } }]
      : [],
  );
  if (seats.length === 0) return so;
  return happen(kinds, stamp, so, { type: 'groups.repaired', data: { homes: null, experts: null, seats, automatic: true } });
}

function gapKeys(session: Session): string[] {
  return gapsOf(session, comesBack).flatMap(({ home, missing }) => missing.map((topic) => `${home} ${topic}`));
}
