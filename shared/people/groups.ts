// One assignment {person, home group, topic, expert group}, read three ways. Nobody is ever in two groups of a kind.

import { groupBy } from '../base/collections.ts';
import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import type { Person } from './person.ts';

/** In which groups a stage runs. */
export const GROUPINGS = ['whole', 'home', 'expert', 'alone'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Seat {
  readonly home: GroupId;
  /** null: not taken yet, or a listener who came too late to read. */
  readonly topic: TopicId | null;
  /** Topics read besides one's own, where a table has fewer people than there are topics. */
  readonly second: readonly TopicId[];
  readonly expert: GroupId | null;
}

export interface HomeGroup {
  readonly id: GroupId;
  /** The table's number, from 1. */
  readonly number: number;
  /** How many it was formed with, where that is more than may come to a table later: a room that sits already. */
  readonly chairs?: number;
}

export interface ExpertGroup {
  readonly id: GroupId;
  readonly topic: TopicId;
  /** The number of the table where they meet. */
  readonly table: number;
}

/** Who stands in at a table for an expert it lacks. */
export interface StandIn {
  readonly home: GroupId;
  readonly topic: TopicId;
  /** A guest who comes over to teach, and goes back; null: the table reads the experts' teaching card. */
  readonly visitor: PersonId | null;
}

export interface Assignment {
  readonly homes: readonly HomeGroup[];
  readonly experts: readonly ExpertGroup[];
  readonly seats: ReadonlyMap<PersonId, Seat>;
  readonly standIns: readonly StandIn[];
}

export const NO_GROUPS: Assignment = { homes: [], experts: [], seats: new Map(), standIns: [] };

/** All topics this seat has read, its own first. */
export function topicsOf(seat: Seat | undefined): readonly TopicId[] {
  if (!seat) return [];
  return seat.topic === null ? seat.second : [seat.topic, ...seat.second];
}

/** With this topic as their own, which is then no second one any more. */
export function withOwn(seat: Seat, topic: TopicId): Seat {
  return { ...seat, topic, second: seat.second.filter((other) => other !== topic) };
}

/** With one more topic: their own where they have none, else a second one. */
export function withTopic(seat: Seat, topic: TopicId): Seat {
  if (seat.topic === null) return withOwn(seat, topic);
  return topicsOf(seat).includes(topic) ? seat : { ...seat, second: [...seat.second, topic] };
}

/** The group a person is in under a grouping, or null when they have none. */
export function groupIn(grouping: Grouping, person: PersonId, seats: ReadonlyMap<PersonId, Seat>): GroupId | null {
  switch (grouping) {
    case 'whole':
      return WHOLE;
    case 'alone':
      return person;
    case 'home':
      return seats.get(person)?.home ?? null;
    case 'expert':
      return seats.get(person)?.expert ?? null;
  }
}

/** The one group of a stage that runs in the whole room. */
export const WHOLE: GroupId = 'whole';

/** People who are counted on: in the room, not stepped out, not gone. */
export function isPresent(person: Person | undefined): person is Person {
  return person !== undefined && person.status === 'here' && !person.removed;
}

/** The people who are counted on in each group, in the order in which they joined the session; leavers and people who stepped out are left out. */
export function presentByGroup(
  grouping: Grouping,
  people: ReadonlyMap<PersonId, Person>,
  seats: ReadonlyMap<PersonId, Seat>,
): ReadonlyMap<GroupId, readonly Person[]> {
  const groups = groupBy([...people.values()].filter(isPresent), (person) => groupIn(grouping, person.id, seats));
  return new Map([...groups].flatMap(([group, members]) => (group === null ? [] : [[group, members] as const])));
}
