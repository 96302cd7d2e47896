// Seats for whoever comes when the groups stand already, and for whoever comes back to them.

import { groupBy } from '../base/collections.ts';
import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { type Company, seatNewcomer } from '../grouping/newcomer.ts';
import { least } from '../grouping/order.ts';
import { seatReturning } from '../grouping/returning.ts';
import { smallestTable } from '../grouping/sitters.ts';
import { covers, type Table } from '../grouping/table.ts';
import { isPresent, type Seat, topicsOf } from '../people/groups.ts';
import type { Kinds } from '../stages/sealed.ts';
import { barsOf } from './apartTopics.ts';
import { besideHost, keptByCompanion, NO_CHANGE, seatsChanged } from './companions.ts';
import type { GroupsEvent } from './events.ts';
import { readingHasBegun, readingIsLate, topicsStillMatter, wantsReaders } from './phase.ts';
import type { Session } from './session.ts';
import { closedTables, comesBack, countedTables, expertGroupsOf, fullTable, holderOf, hostOf, lockedPeople, tablesOf, topicIds } from './tables.ts';

/**
 * A seat for somebody who has none: the table and topic that need them most. Nobody else is moved. Where
 * every table is full they listen at the smallest, until a repair finds more. Null where there are no home groups yet.
 */
export function newcomerSeated(kinds: Kinds, session: Session, person: PersonId, at: number): GroupsEvent | null {
  if (session.groups.homes.length === 0) return null;
  const beside = besideHost(session, person);
  if (beside) return { type: 'groups.seated', data: { ...NO_CHANGE, seats: [{ person, seat: beside }] } };
  const kept = keptByCompanion(session, person);
  if (kept && kept.topic !== null) return { type: 'groups.seated', data: seatsChanged(session, new Map([[person, kept]])) };
  const topics = topicIds(session);
  const current = session.plan.get(session.current);
  const others = kept ? ownTable(session, person, kept.home) : takenTables(session, person);
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

/** Who else sits at one's own table, locked or not. */
function ownTable(session: Session, person: PersonId, home: GroupId): readonly Table[] {
  return tablesWithout(session, person).filter((table) => table.home === home);
}

function tablesWithout(session: Session, person: PersonId): readonly Table[] {
  return countedTables(session).map((table) => ({ ...table, members: table.members.filter((member) => member.person !== person) }));
}

/**
 * Tables where others sit and that are open to all; where there is none, those that are locked; all of them where nobody
 * sits. A table that everybody has left is no place to send anybody.
 */
function takenTables(session: Session, person: PersonId): readonly Table[] {
  const others = tablesWithout(session, person);
  const taken = others.filter((table) => table.members.length > 0);
  const closed = closedTables(session);
  const open = taken.filter(({ home }) => !closed.has(home));
  return [open, taken, others].find((tables) => tables.length > 0) ?? [];
}

/**
 * A table for somebody who is back where nobody is any more, nor will be. Only one at which people work and where there
 * would be room if all came back whose seat it is: after a lunch everybody finds their own.
 */
export function returnedTable(session: Session, person: PersonId): GroupsEvent | null {
  const seat = session.groups.seats.get(person);
  const expected = (other: PersonId): boolean => other !== person && comesBack(session.people.get(other));
  // Who is locked in place finds their place.
  if (!seat || lockedPeople(session).has(person)) return null;
  if ([...session.groups.seats].some(([other, { home }]) => home === seat.home && expected(other))) return null;
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
export function returnedTopic(kinds: Kinds, session: Session, person: PersonId, at: number): GroupsEvent | null {
  const seat = session.groups.seats.get(person);
  const current = session.plan.get(session.current);
  if (!seat || topicsOf(seat).length > 0 || !current || !wantsReaders(kinds, current) || hostOf(session, person) !== null) return null;
  const others = ownTable(session, person, seat.home);
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
export function lateExpertSeated(session: Session, person: PersonId): GroupsEvent | null {
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
