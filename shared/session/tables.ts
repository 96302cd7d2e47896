// Who sits together now, as the grouping rules want to know it.

import { groupBy } from '../base/collections.ts';
import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import type { Reader } from '../grouping/experts.ts';
import { type CoverageGap, coverageGaps } from '../grouping/gaps.ts';
import type { ExpertSeats } from '../grouping/newcomer.ts';
import { mostAtTable } from '../grouping/sitters.ts';
import { covers, type Table } from '../grouping/table.ts';
import { isPresent, type StandIn } from '../people/groups.ts';
import type { Person } from '../people/person.ts';
import type { TableSign } from '../people/signs.ts';
import type { Session } from './session.ts';

/** Who counts as being there. */
type Here = (person: Person | undefined) => person is Person;

/** Present, or stepped out and soon back: nobody else need take over their duties yet. */
export function comesBack(person: Person | undefined): person is Person {
  return person !== undefined && person.status !== 'left' && !person.removed;
}

/** Tables with their members in the order in which people joined, companions among them. */
export function tablesOf(session: Session, here: Here = isPresent): readonly Table[] {
  const members = new Map<GroupId, Table['members'][number][]>(session.groups.homes.map((home) => [home.id, []]));
  for (const person of session.people.values()) {
    const seat = session.groups.seats.get(person.id);
    if (seat && here(person)) members.get(seat.home)?.push({ person: person.id, topic: seat.topic, second: seat.second });
  }
  return [...members].map(([home, people]) => ({ home, members: people }));
}

/**
 * So many at a table, and it is full for whoever comes: two more than there are topics. Where tables came larger than
 * that, one more than the largest: a plan also makes tables of one more than there are topics, and leaves room for one.
 */
export function fullTable(session: Session): number {
  return Math.max(mostAtTable(topicIds(session)), ...session.groups.homes.map(({ chairs }) => (chairs === undefined ? 0 : chairs + 1)));
}

/** Tables with those who hold a topic seat: a companion shares the seat of the person they are with. */
export function countedTables(session: Session, here: Here = isPresent): readonly Table[] {
  const tables = tablesOf(session, here);
  if (session.wishes.companions.length === 0) return tables;
  return tables.map((table) => ({ ...table, members: table.members.filter(({ person }) => hostOf(session, person) === null) }));
}

/** Tables that the facilitator has locked as a whole, while anybody is still locked there. */
export function closedTables({ closed, fixed, groups }: Pick<Session, 'closed' | 'fixed' | 'groups'>): ReadonlySet<GroupId> {
  if (closed.size === 0) return closed;
  const held = new Set([...fixed].map((person) => groups.seats.get(person)?.home));
  return new Set([...closed].filter((home) => held.has(home)));
}

/** Whom no search and no repair moves: who is locked, and everybody whose table is. */
export function lockedPeople(session: Session): ReadonlySet<PersonId> {
  const closed = closedTables(session);
  if (closed.size === 0) return session.fixed;
  return new Set([...session.fixed, ...[...session.groups.seats].flatMap(([person, { home }]) => (closed.has(home) ? [person] : []))]);
}

/**
 * The person whose topic seat somebody shares: whom they accompany, while both have their seat at one table. null for
 * everybody else. Who has gone for good leaves nobody behind who could teach for them: what was read along does not count.
 */
export function hostOf({ wishes, people, groups }: Session, person: PersonId): PersonId | null {
  const host = wishes.companions.find((each) => each.person === person)?.with;
  const own = groups.seats.get(person);
  const theirs = host === undefined ? undefined : groups.seats.get(host);
  if (host === undefined || !own || !theirs || own.home !== theirs.home) return null;
  return comesBack(people.get(host)) || (own.topic !== null && own.topic === theirs.topic) ? host : null;
}

/** Who holds the topic seat in which somebody sits: the person they are with, or they themselves. */
export function holderOf(session: Session, person: PersonId): PersonId {
  const path = new Set([person]);
  for (const one of path) {
    const host = hostOf(session, one);
    if (host === null) return one;
    path.add(host);
  }
  return person;
}

/** Companions who sit with this person, and theirs. */
export function companionsOf(session: Session, host: PersonId): readonly PersonId[] {
  const party = new Set([host]);
  for (const one of party)
    for (const each of session.wishes.companions) if (each.with === one && hostOf(session, each.person) === one) party.add(each.person);
  party.delete(host);
  return [...party];
}

/** Expert groups with their present readers, in the order in which people joined; companions are not counted among them. */
export function expertGroupsOf(session: Session, here: Here = isPresent): readonly ExpertSeats[] {
  const meeting = groupBy(
    [...session.people.values()].filter((person) => here(person) && hostOf(session, person.id) === null),
    (person) => session.groups.seats.get(person.id)?.expert ?? '',
  );
  return session.groups.experts.map(({ id, topic }) => ({ id, topic, members: (meeting.get(id) ?? []).map((person) => person.id) }));
}

/** Everybody present who reads a topic of their own; a companion shares somebody's. */
export function readersIn(session: Session): readonly Reader[] {
  return [...session.people.values()].filter(isPresent).flatMap((person) => {
    const seat = session.groups.seats.get(person.id);
    return seat && seat.topic !== null && hostOf(session, person.id) === null ? [{ person: person.id, topic: seat.topic, home: seat.home }] : [];
  });
}

/** Home groups where nobody present knows some topic, and nothing stands in for it. A table where nobody sits lacks nothing. */
export function gapsOf(session: Session, here: Here = isPresent): readonly CoverageGap[] {
  const taken = countedTables(session, here).filter((table) => table.members.length > 0);
  return coverageGaps(withStandIns(session, taken), topicIds(session));
}

/** A table where somebody stands in for a topic counts as one that has it: as if its first member read it as well. */
export function withStandIns(session: Session, tables: readonly Table[]): readonly Table[] {
  const standIns = standing(session);
  if (standIns.length === 0) return tables;
  return tables.map((table) => {
    const topics = standIns.filter((one) => one.home === table.home);
    const [first, ...others] = table.members;
    if (!first || topics.length === 0) return table;
    return { ...table, members: [{ ...first, second: [...new Set([...first.second, ...topics.map((one) => one.topic)])] }, ...others] };
  });
}

/** Cards, and guests who are here, for tables where somebody sits and nobody knows the topic: somebody may have joined who does. */
export function standing(session: Session): readonly StandIn[] {
  const { groups, people } = session;
  if (groups.standIns.length === 0) return groups.standIns;
  // Every table and every person asks when a change touches them all.
  return standingLast(session, [], () => {
    const tables = new Map(countedTables(session).map((table) => [table.home, table.members]));
    return groups.standIns.filter(({ home, topic, visitor }) => {
      const members = tables.get(home) ?? [];
      return members.length > 0 && !covers(members, topic) && (visitor === null || isPresent(people.get(visitor)));
    });
  });
}

const standingLast = memo<Session, readonly StandIn[]>();

export function topicIds(session: Session): readonly TopicId[] {
  return session.workshop.topics.map((topic) => topic.id);
}

/** What a table is called and where it stands, as the facilitator said; both empty where they said nothing. */
export function signOf(session: Session, number: number): TableSign {
  const signs = signMaps(session.settings, [], () => new Map(session.settings.tables.map((sign) => [sign.number, sign])));
  return signs.get(number) ?? { number, name: '', place: '' };
}

const signMaps = memo<Session['settings'], ReadonlyMap<number, TableSign>>();
