// Who sits where: the session's people brought to the grouping rules, and their answers brought back as events.

import { groupBy } from '../base/collections.ts';
import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { resolveClaims } from '../grouping/claims.ts';
import { formExperts } from '../grouping/experts.ts';
import { type Company, seatNewcomer } from '../grouping/newcomer.ts';
import { byGroup, least } from '../grouping/order.ts';
import { seatReturning } from '../grouping/returning.ts';
import { smallestTable } from '../grouping/sitters.ts';
import { covers, type Table } from '../grouping/table.ts';
import { type ExpertGroup, isPresent, type Seat, topicsOf, withOwn } from '../people/groups.ts';
import type { PlannedStage } from '../plan/plan.ts';
import type { Kinds } from '../stages/sealed.ts';
import { barsOf } from './apartTopics.ts';
import { besideHost, keptByCompanion, NO_CHANGE, seatsChanged } from './companions.ts';
import { type Draft, happen } from './draft.ts';
import type { Event, GroupsEvent, Stamp } from './events.ts';
import type { Formation } from './formation.ts';
import { formed } from './forming.ts';
import { readingHasBegun, readingIsLate, topicsStillMatter, wantsReaders } from './phase.ts';
import type { Session } from './session.ts';
import {
  closedTables,
  comesBack,
  companionsOf,
  countedTables,
  expertGroupsOf,
  fullTable,
  holderOf,
  hostOf,
  readersIn,
  tablesOf,
  topicIds,
} from './tables.ts';

/**
 * Topics for all who have none, and for tables that lack one: as they would like as far as can be, a topic
 * that somebody has stays theirs. For one table, or for all. Null where nothing is to be dealt.
 */
export function dealtRest(session: Session, home: GroupId | null = null): Extract<Event, { type: 'groups.dealt' }> | null {
  const topics = topicIds(session);
  const readers = new Map<TopicId, number>();
  for (const seat of session.groups.seats.values()) if (seat.topic !== null) readers.set(seat.topic, (readers.get(seat.topic) ?? 0) + 1);
  const seats = new Map<PersonId, Seat>();
  for (const table of countedTables(session)) {
    if (home !== null && table.home !== home) continue;
    const bars = barsOf(session, (person) => (seats.get(person) ?? session.groups.seats.get(person))?.topic ?? null);
    for (const deal of resolveClaims(table.members, session.held, topics, readers, bars)) {
      const seat = seats.get(deal.person) ?? session.groups.seats.get(deal.person);
      if (!seat) continue;
      seats.set(deal.person, deal.second ? { ...seat, second: [...seat.second, deal.topic] } : withOwn(seat, deal.topic));
      if (!deal.second) readers.set(deal.topic, (readers.get(deal.topic) ?? 0) + 1);
    }
  }
  const data = seatsChanged(session, seats);
  return data.seats.length === 0 ? null : { type: 'groups.dealt', data };
}

/** Expert groups for all readers, made as late as possible so that leavers and latecomers cost nothing. As a search mixed them, as far as that still fits. */
function expertsFormed(session: Session, formation: Formation | null): GroupsEvent {
  const seatOf = session.groups.seats;
  const readers = readersIn(session);
  const reads = new Map(readers.map((reader) => [reader.person, reader.topic]));
  const mixed = (formation?.experts ?? [])
    .map((group) => ({ ...group, members: group.members.filter((person) => reads.get(person) === group.topic) }))
    .filter((group) => group.members.length > 0)
    .sort((a, b) => byGroup(a.id, b.id));
  const topics = topicIds(session);
  const groups = mixed.length > 0 ? mixed : formExperts(readers, topics, session.settings.largestExpert);
  const ordered = topics.flatMap((topic) => groups.filter((group) => group.topic === topic).map((group, index) => ({ ...group, number: index + 1 })));
  const several = new Set(ordered.filter((group) => group.number > 1).map((group) => group.topic));
  const experts = ordered.map((group, index): ExpertGroup & { readonly members: readonly PersonId[] } => ({
    id: several.has(group.topic) ? `${group.topic}${group.number}` : group.topic,
    topic: group.topic,
    table: index + 1,
    members: group.members,
  }));
  const seats = experts.flatMap(({ id, members }) =>
    members.flatMap((person) =>
      [person, ...companionsOf(session, person)].flatMap((each) => {
        const seat = seatOf.get(each);
        return seat ? [{ person: each, seat: { ...seat, expert: id } }] : [];
      }),
    ),
  );
  const origin = mixed.length > 0 ? (formation?.origin ?? null) : null;
  return {
    type: 'groups.expertsFormed',
    data: { homes: null, experts: experts.map(({ id, topic, table }) => ({ id, topic, table })), seats, origin },
  };
}

/**
 * A seat for somebody who has none: the table and topic that need them most. Nobody else is moved. Where
 * every table is full they listen at the smallest, until a repair finds more. Null where there are no home groups yet.
 */
function newcomerSeated(kinds: Kinds, session: Session, person: PersonId, at: number): GroupsEvent | null {
  if (session.groups.homes.length === 0) return null;
  const beside = besideHost(session, person);
  if (beside) return { type: 'groups.seated', data: { ...NO_CHANGE, seats: [{ person, seat: beside }] } };
  const kept = keptByCompanion(session, person);
  if (kept && kept.topic !== null) return { type: 'groups.seated', data: seatsChanged(session, new Map([[person, kept]])) };
  const topics = topicIds(session);
  const current = session.plan.get(session.current);
  const others = takenTables(session, person).filter((table) => !kept || table.home === kept.home);
  const full = others.every((table) => table.members.length >= fullTable(session));
  const topicNow = current !== undefined && wantsReaders(kinds, current) && topicsStillMatter(kinds, session) && !full;
  const company = companyOf(session, person);
  const found = seatNewcomer(others, expertGroupsOf(session), topics, topicNow ? 'topic' : 'listen', company);
  const late = topicNow && current.grouping === 'alone' && found.takesOver === null && readingIsLate(kinds, session, at);
  const topic = late ? shortestShared(session, found.home, found.topic, company) : found.topic;
  const seat: Seat = { home: found.home, topic, second: [], expert: topic === found.topic ? found.expert : null };
  const relieved = found.takesOver === null ? undefined : session.groups.seats.get(found.takesOver);
  // Whoever read two because somebody was missing need not, unless they have begun to.
  const seats = new Map([[person, seat]]);
  if (found.takesOver !== null && relieved && !readingHasBegun(session))
    seats.set(found.takesOver, { ...relieved, second: relieved.second.filter((each) => each !== found.topic) });
  return { type: 'groups.seated', data: seatsChanged(session, seats) };
}

/** What is wished of somebody and of who comes along. Companions are not counted at a table: the person they are with stands for them. */
function companyOf(session: Session, person: PersonId): Company {
  const { wishes } = session;
  const others = (pairs: Session['wishes']['apart']): ReadonlySet<PersonId> => {
    const held = pairs.map((pair) => pair.map((each) => holderOf(session, each)));
    return new Set(held.filter((pair) => pair.includes(person)).flatMap((pair) => pair.filter((each) => each !== person)));
  };
  return { apart: others(wishes.apart), together: others(wishes.together), barred: barsOf(session).get(person) ?? new Set() };
}

/**
 * Tables where others sit and that are open to all; where there is none, those that are locked; all of them where nobody
 * sits. A table that everybody has left is no place to send anybody.
 */
function takenTables(session: Session, person: PersonId): readonly Table[] {
  const others = countedTables(session).map((table) => ({ ...table, members: table.members.filter((member) => member.person !== person) }));
  const taken = others.filter((table) => table.members.length > 0);
  const closed = closedTables(session);
  const open = taken.filter(({ home }) => !closed.has(home));
  return [open, taken, others].find((tables) => tables.length > 0) ?? [];
}

/**
 * A table for somebody who is back where nobody is any more, nor will be. Only one at which people work and where there
 * would be room if all came back whose seat it is: after a lunch everybody finds their own.
 */
function returnedTable(session: Session, person: PersonId): GroupsEvent | null {
  const seat = session.groups.seats.get(person);
  const expected = (other: PersonId): boolean => other !== person && comesBack(session.people.get(other));
  if (!seat || [...session.groups.seats].some(([other, { home }]) => home === seat.home && expected(other))) return null;
  const topics = topicIds(session);
  const seats = groupBy(session.groups.seats.values(), (each) => each.home);
  const tables = takenTables(session, person).filter(
    ({ home, members }) => members.length >= smallestTable(topics) && (seats.get(home)?.length ?? 0) < fullTable(session),
  );
  if (tables.length === 0) return null;
  const found = seatReturning(seat, tables, expertGroupsOf(session), topics, companyOf(session, person).apart);
  return { type: 'groups.seated', data: seatsChanged(session, new Map([[person, { ...seat, home: found.home }]])) };
}

/** A topic at their own table for somebody who went before they had one and is back while the others read. */
function returnedTopic(kinds: Kinds, session: Session, person: PersonId, at: number): GroupsEvent | null {
  const seat = session.groups.seats.get(person);
  const current = session.plan.get(session.current);
  if (!seat || topicsOf(seat).length > 0 || !current || !wantsReaders(kinds, current) || hostOf(session, person) !== null) return null;
  const own = countedTables(session).filter((table) => table.home === seat.home);
  const others = own.map((table) => ({ ...table, members: table.members.filter((member) => member.person !== person) }));
  const company = companyOf(session, person);
  const { topic } = seatNewcomer(others, expertGroupsOf(session), topicIds(session), 'topic', company);
  const late = current.grouping === 'alone' && readingIsLate(kinds, session, at);
  const reads = late ? shortestShared(session, seat.home, topic, company) : topic;
  return { type: 'groups.seated', data: seatsChanged(session, new Map([[person, { ...seat, topic: reads }]])) };
}

/** Who comes when reading is nearly over reads the shortest text that somebody at the table reads too, unless it would bring together whom it should not. */
function shortestShared(session: Session, home: GroupId, otherwise: TopicId | null, { barred }: Company): TopicId | null {
  const members = tablesOf(session).find((table) => table.home === home)?.members ?? [];
  const shared = session.workshop.topics.filter((topic) => covers(members, topic.id));
  const shortest = least(shared, (topic) => [barred.has(topic.id) ? 1 : 0, topic.reading.length])?.id ?? otherwise;
  return barred.has(shortest ?? '') && !barred.has(otherwise ?? '') ? otherwise : shortest;
}

/**
 * An expert group for a reader who has none: the smallest of their topic, if it can be one without anybody they are to be
 * kept apart from, or a new one where the topic has none. Companions come along.
 */
function lateExpertSeated(session: Session, person: PersonId): GroupsEvent | null {
  const seat = session.groups.seats.get(person);
  const { experts, seats } = session.groups;
  if (!seat || seat.topic === null || seat.expert !== null || experts.length === 0) return null;
  const host = hostOf(session, person);
  const theirs = host === null ? undefined : seats.get(host);
  if (theirs && theirs.topic === seat.topic && isPresent(session.people.get(host ?? ''))) {
    return theirs.expert === null
      ? lateExpertSeated(session, host ?? '')
      : { type: 'groups.seated', data: { ...NO_CHANGE, seats: [{ person, seat: { ...seat, expert: theirs.expert } }] } };
  }
  const readers = [...seats.keys()].filter((other) => hostOf(session, other) === null);
  const members = groupBy(readers, (other) => seats.get(other)?.expert ?? '');
  const { apart } = companyOf(session, person);
  const meets = (others: readonly PersonId[]): boolean => others.some((other) => apart.has(other) && comesBack(session.people.get(other)));
  const smallest = least(
    experts.filter((group) => group.topic === seat.topic),
    ({ id }) => [meets(members.get(id) ?? []) ? 1 : 0, members.get(id)?.length ?? 0],
  );
  const opened = smallest ? null : { id: seat.topic, topic: seat.topic, table: 1 + Math.max(0, ...experts.map((group) => group.table)) };
  const expert = smallest?.id ?? seat.topic;
  const changed = seatsChanged(session, new Map([[person, { ...seat, expert }]]));
  return { type: 'groups.seated', data: { ...changed, experts: opened && [...experts, opened] } };
}

/** Whoever of them has a topic while its readers meet, meets them. */
export function withExpertGroups(kinds: Kinds, stamp: Stamp, so: Draft, people: readonly PersonId[]): Draft {
  return people.reduce((now, person) => {
    const expert = lateExpertSeated(now.session, person);
    return expert ? happen(kinds, stamp, now, expert) : now;
  }, so);
}

/** With a seat, where seats have been given out already, and an expert group, where there are some. */
export function seated(kinds: Kinds, so: Draft, person: PersonId, stamp: Stamp): Draft {
  let now = so;
  const home = now.session.groups.seats.has(person) ? null : newcomerSeated(kinds, now.session, person, stamp.at);
  if (home) now = happen(kinds, stamp, now, home);
  return withExpertGroups(kinds, stamp, now, [person]);
}

/** Somebody who is back: at their own seat unless that table has gone, and with a topic while others read. */
export function welcomed(kinds: Kinds, so: Draft, person: PersonId, stamp: Stamp): Draft {
  const table = returnedTable(so.session, person);
  const now = table ? happen(kinds, stamp, so, table) : so;
  const topic = returnedTopic(kinds, now.session, person, stamp.at);
  return seated(kinds, topic ? happen(kinds, stamp, now, topic) : now, person, stamp);
}

/** Settles what a stage needs before it can open: home groups, topics for all, expert groups. */
export function settled(kinds: Kinds, stamp: Stamp, so: Draft, planned: PlannedStage, formation: Formation | null): Draft {
  const needsTopics = wantsReaders(kinds, planned) || (kinds.get(planned.kind)?.needs === 'topics' && planned.grouping !== 'whole');
  let now = so;
  const add = (event: GroupsEvent | null): void => {
    if (event) now = happen(kinds, stamp, now, event);
  };
  const anybody = [...so.session.people.values()].some(isPresent);
  if (!anybody || !(needsTopics || planned.grouping === 'home' || planned.grouping === 'expert')) return so;
  if (now.session.groups.homes.length === 0) add(formed(now.session, formation));
  for (const person of [...now.session.people.values()].filter(isPresent)) {
    if (!now.session.groups.seats.has(person.id)) add(newcomerSeated(kinds, now.session, person.id, stamp.at));
  }
  if (needsTopics && topicsStillMatter(kinds, now.session, planned.id)) {
    // Dealt by the stage, not by the facilitator: nothing of theirs that undo could take back.
    const deal = dealtRest(now.session);
    add(deal && { type: 'groups.seated', data: deal.data });
  }
  if (planned.grouping === 'expert') {
    if (now.session.groups.experts.length === 0) add(expertsFormed(now.session, formation));
    // Also whoever came while the groups were searched for.
    now = withExpertGroups(
      kinds,
      stamp,
      now,
      [...now.session.people.values()].filter(isPresent).map((person) => person.id),
    );
  }
  return now;
}
