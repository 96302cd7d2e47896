// The room as repairs see it: topics as bits, tables as lists, so that hundreds of plans can be compared.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import type { RepairRoom } from './proposal.ts';

export interface Sitter {
  readonly person: PersonId;
  /** Bit t: reads the topic at place t. */
  readonly reads: number;
  /** Has no topic yet and may take any. */
  readonly open: boolean;
  /** Table, as its place in the list; -1 for a newcomer. */
  readonly home: number;
  readonly locked: boolean;
  /** Second topics, for sharing out more. */
  readonly seconds: number;
}

export interface Room {
  readonly ids: readonly GroupId[];
  readonly tables: readonly (readonly Sitter[])[];
  readonly newcomers: readonly Sitter[];
  readonly topics: number;
  /** All topics' bits. */
  readonly all: number;
  readonly smallest: number;
  /** Tables that may stay as small as they are, with two: mending them would break a wish. */
  readonly spared: ReadonlySet<number>;
  readonly largest: number;
  /** Tables locked as a whole, as their places in the list. */
  readonly closed: ReadonlySet<number>;
  readonly foes: Neighbours;
  readonly friends: Neighbours;
}

export const MOVE = 10;
export const SECOND = 5;
/** A broken wish, or somebody brought to a table that is locked: worse than any number of moves a facilitator would accept. */
const WISH = 200;

/** Fewer are no table, unless there are no more topics than that. */
export function smallestTable(topics: readonly TopicId[]): number {
  return Math.min(3, topics.length);
}

/** With so many, a table is full for whoever comes. */
export function mostAtTable(topics: readonly TopicId[]): number {
  return topics.length + 2;
}

export function layRoom(room: RepairRoom, topicsOpen: boolean): Room {
  const bit = new Map(room.topics.map((topic, place) => [topic, 1 << place]));
  const bitOf = (topic: TopicId | null): number => (topic === null ? 0 : (bit.get(topic) ?? 0));
  const tables = room.tables.filter((table) => table.members.length > 0);
  return {
    ids: tables.map((table) => table.home),
    tables: tables.map((table, home) =>
      table.members.map((member) => ({
        person: member.person,
        reads: member.second.reduce((bits, topic) => bits | bitOf(topic), bitOf(member.topic)),
        open: topicsOpen && member.topic === null,
        home,
        locked: room.locked.has(member.person) || room.closed.has(table.home),
        seconds: member.second.length,
      })),
    ),
    newcomers: room.newcomers.map((person) => ({ person, reads: 0, open: !room.late, home: -1, locked: false, seconds: 0 })),
    topics: room.topics.length,
    all: (1 << room.topics.length) - 1,
    smallest: smallestTable(room.topics),
    spared: new Set(),
    largest: mostAtTable(room.topics),
    closed: new Set(tables.flatMap((table, home) => (room.closed.has(table.home) ? [home] : []))),
    foes: neighbours(room.apart),
    friends: neighbours(room.together),
  };
}

/** Whom somebody is, or is not, to meet. */
export type Neighbours = ReadonlyMap<PersonId, ReadonlySet<PersonId>>;

/** For everybody in one of these pairs: the others they are paired with. */
export function neighbours(pairs: RepairRoom['apart']): Neighbours {
  const map = new Map<PersonId, Set<PersonId>>();
  for (const [a, b] of pairs) {
    map.set(a, (map.get(a) ?? new Set()).add(b));
    map.set(b, (map.get(b) ?? new Set()).add(a));
  }
  return map;
}

/** 1 where any of these people would meet somebody of the company whom they are to be kept apart from, else 0: to rank places by. */
export function meetings(foes: Neighbours, people: readonly PersonId[], company: readonly PersonId[]): 0 | 1 {
  if (foes.size === 0) return 0;
  return people.some((person) => company.some((other) => foes.get(person)?.has(other))) ? 1 : 0;
}

export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Topics of a table that nobody there reads. */
export function missingBits(room: Room, sitters: readonly Sitter[]): number {
  return room.all & ~sitters.reduce((bits, sitter) => bits | sitter.reads, 0);
}

/** How many second topics the table would need, when those without a topic take one each. */
export function secondsNeeded(room: Room, sitters: readonly Sitter[]): number {
  if (sitters.length === 0) return 0;
  const open = sitters.filter((sitter) => sitter.open).length;
  return Math.max(0, countBits(missingBits(room, sitters)) - open);
}

/** With fewer people than this, a table has to be mended. One that is locked as a whole never: nobody is to come. */
export function smallestAt({ smallest, spared, closed }: Room, home: number): number {
  if (closed.has(home)) return 0;
  return spared.has(home) ? Math.min(2, smallest) : smallest;
}

/** Whether somebody who has come to this table breaks a wish by it: two who sat together before still do. */
export function breaksWish(room: Room, sitter: Sitter, sitters: readonly Sitter[], home: number): boolean {
  if (sitter.home === home) return false;
  const cameAlong = (other: Sitter): boolean => sitter.home >= 0 && other.home === sitter.home;
  const foes = room.foes.get(sitter.person);
  if (foes && sitters.some((other) => foes.has(other.person) && !cameAlong(other))) return true;
  const friends = room.friends.get(sitter.person);
  return friends !== undefined && (room.tables[sitter.home] ?? []).some((other) => friends.has(other.person) && !sitters.includes(other));
}

/** What a table costs: people moved to it, second topics, and wishes that the moves break. */
export function tableCost(room: Room, sitters: readonly Sitter[], home: number): number {
  let cost = SECOND * secondsNeeded(room, sitters);
  for (const sitter of sitters) {
    if (sitter.home === home) continue;
    if (sitter.home >= 0) cost += MOVE;
    if (room.closed.has(home)) cost += WISH;
    const foes = room.foes.get(sitter.person);
    if (foes && sitters.some((other) => foes.has(other.person))) cost += WISH;
    const friends = room.friends.get(sitter.person);
    if (friends && (room.tables[sitter.home] ?? []).some((other) => friends.has(other.person) && !sitters.includes(other))) cost += WISH;
  }
  return cost;
}
