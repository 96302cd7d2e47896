// One assignment {person, home group, topic, expert group}, read three ways. Nobody is ever in two groups of a kind.

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
}

export interface ExpertGroup {
  readonly id: GroupId;
  readonly topic: TopicId;
  /** The number of the table where they meet. */
  readonly table: number;
}

export interface Assignment {
  readonly homes: readonly HomeGroup[];
  readonly experts: readonly ExpertGroup[];
  readonly seats: ReadonlyMap<PersonId, Seat>;
}

export const NO_GROUPS: Assignment = { homes: [], experts: [], seats: new Map() };

/** All topics this seat has read, its own first. */
export function topicsOf(seat: Seat | undefined): readonly TopicId[] {
  if (!seat) return [];
  return seat.topic === null ? seat.second : [seat.topic, ...seat.second];
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

/** The members of a group, in the order in which they joined the session; leavers and people who stepped out are left out unless asked for. */
export function membersOf(
  grouping: Grouping,
  group: GroupId,
  people: ReadonlyMap<PersonId, Person>,
  seats: ReadonlyMap<PersonId, Seat>,
): readonly Person[] {
  const members: Person[] = [];
  for (const person of people.values()) {
    if (isPresent(person) && groupIn(grouping, person.id, seats) === group) members.push(person);
  }
  return members;
}
