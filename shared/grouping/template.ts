// The slots of a workshop before anybody sits in them. What is promised of the groups is promised here.

import type { GroupId, TopicId } from '../base/ids.ts';
import { type FormedExpertGroup, formExperts } from './experts.ts';
import { byGroup, groupName, upTo } from './order.ts';
import { evenSizes, largestPlanned, planHomes, type Tier, tierOf } from './plan.ts';
import { dealTopics } from './topics.ts';

export interface Slot {
  readonly home: GroupId;
  readonly topic: TopicId;
  readonly second: readonly TopicId[];
  readonly expert: GroupId;
}

interface HomeSize {
  readonly id: GroupId;
  readonly size: number;
}

export interface Template {
  readonly slots: readonly Slot[];
  /** Home groups in the order of their numbers. */
  readonly homes: readonly HomeSize[];
  readonly experts: readonly FormedExpertGroup[];
  readonly seconds: number;
  readonly tier: Tier;
}

/** What is settled about a table already. */
export interface Reserved {
  readonly home: GroupId;
  /** One for each locked person: their topic, or null where any will do. */
  readonly topics: readonly (TopicId | null)[];
  /** Whether nobody else joins. */
  readonly closed: boolean;
  /** Whether people sit there already, by themselves; otherwise the facilitator has put these there. */
  readonly seated: boolean;
}

/**
 * Slots for `people` people, sorted by home group, those for locked people first at their table. Every
 * table covers every topic, readers are balanced over the room, and expert groups are dealt in table order.
 */
export function makeTemplate(
  people: number,
  topics: readonly TopicId[],
  maxTable: number | null,
  reserved: readonly Reserved[],
  largestExpert: number | null = null,
): Template {
  const homes = reserveSizes(people, topics.length, maxTable, reserved);
  const readers = new Map<TopicId, number>();
  const seats = homes.flatMap(({ id, size }) => {
    const kept = reserved.find((each) => each.home === id)?.topics ?? [];
    const table = upTo(size).map((seat) => ({ person: String(seat), topic: kept[seat] ?? null, second: [] }));
    const deals = dealTopics(table, topics, readers);
    return table.map((seat) => {
      const own = seat.topic ?? deals.find((deal) => deal.person === seat.person && !deal.second)?.topic ?? '';
      readers.set(own, (readers.get(own) ?? 0) + 1);
      return { home: id, topic: own, second: deals.filter((deal) => deal.person === seat.person && deal.second).map((deal) => deal.topic) };
    });
  });
  const experts = formExperts(
    seats.map((seat, slot) => ({ person: String(slot), topic: seat.topic, home: seat.home })),
    topics,
    largestExpert,
  );
  const expertOf = new Map(experts.flatMap((group) => group.members.map((slot) => [slot, groupName(group)])));
  return {
    slots: seats.map((seat, slot) => ({ ...seat, expert: expertOf.get(String(slot)) ?? '' })),
    homes,
    experts,
    seconds: seats.reduce((sum, seat) => sum + seat.second.length, 0),
    tier: tierOf(people, topics.length),
  };
}

/** Table sizes by home group: those with locked people have room for them, closed ones for nobody else. */
function reserveSizes(people: number, topics: number, maxTable: number | null, reserved: readonly Reserved[]): readonly HomeSize[] {
  const closed = new Map(reserved.filter((each) => each.closed).map((each) => [each.home, each.topics.length]));
  const wanted = new Map(reserved.filter((each) => !each.closed).map((each) => [each.home, each.topics.length]));
  const left = Math.max(0, people - sumOf(closed.values()));
  if (reserved.some((each) => each.seated && !each.closed)) return sizesAmongSeated(left, topics, maxTable, reserved, { closed, wanted });
  const tables = planHomes(left, topics, maxTable ?? undefined).sizes.length;
  return sizesOf(left, closed, withNewTables(wanted, closed, tables - wanted.size));
}

/**
 * In a room that sits already, whoever has not said where most likely sits at one of its tables too, so these are
 * filled first, the smallest before all: up to the size that is planned for, or that of the largest table that came,
 * for tables in one room are alike. When all would be full, more tables open only for as many as can work at them:
 * one or two too many rather find one more chair each where others sit.
 */
function sizesAmongSeated(
  left: number,
  topics: number,
  maxTable: number | null,
  reserved: readonly Reserved[],
  { closed, wanted }: { readonly closed: ReadonlyMap<GroupId, number>; readonly wanted: ReadonlyMap<GroupId, number> },
): readonly HomeSize[] {
  const planned = largestPlanned(topics, maxTable);
  const full = Math.max(planned, ...reserved.filter((each) => each.seated).map((each) => each.topics.length));
  const chairs = [...wanted.values()].reduce((sum, taken) => sum + Math.max(0, full - taken), 0);
  const over = left - sumOf(wanted.values()) - chairs;
  const asItIs = sizesOf(left, closed, wanted);
  const crowded = asItIs.some(({ id, size }) => !closed.has(id) && size > Math.max(full + 1, wanted.get(id) ?? 0));
  // A table by the plan, of no fewer than three. Where the others would be crowded: one at which nobody reads three.
  const reading = topics < 2 ? 4 : topics;
  const enough = Math.min(planned, crowded ? Math.max(Math.min(3, reading), Math.ceil(reading / 2)) : Math.max(3, reading));
  for (let opened = planHomes(over, topics, maxTable ?? undefined).sizes.length; opened > 0; opened--) {
    const sizes = sizesOf(left, closed, withNewTables(wanted, closed, opened));
    if (sizes.every(({ id, size }) => size >= enough || wanted.has(id) || closed.has(id))) return sizes;
  }
  return asItIs;
}

/** So many tables more, under the first numbers that are free. */
function withNewTables(wanted: ReadonlyMap<GroupId, number>, closed: ReadonlyMap<GroupId, number>, opened: number): ReadonlyMap<GroupId, number> {
  const all = new Map(wanted);
  for (let number = 1; all.size < wanted.size + opened; number++)
    if (!closed.has(String(number)) && !all.has(String(number))) all.set(String(number), 0);
  return all;
}

/** `left` people over the tables that are not closed, as evenly as can be. */
function sizesOf(left: number, closed: ReadonlyMap<GroupId, number>, wanted: ReadonlyMap<GroupId, number>): readonly HomeSize[] {
  const fixed = new Map<GroupId, number>();
  // A table with more locked people than its share keeps them all, and the others share what remains.
  for (;;) {
    const open = [...wanted.keys()].filter((id) => !fixed.has(id)).sort(byGroup);
    open.sort((a, b) => (wanted.get(b) ?? 0) - (wanted.get(a) ?? 0));
    const sizes = evenSizes(Math.max(0, left - sumOf(fixed.values())), open.length);
    const tight = open.find((id, rank) => (wanted.get(id) ?? 0) > (sizes[rank] ?? 0));
    if (tight === undefined) {
      open.forEach((id, rank) => fixed.set(id, sizes[rank] ?? 0));
      return [...closed, ...fixed]
        .map(([id, size]) => ({ id, size }))
        .filter((each) => each.size > 0)
        .sort((a, b) => byGroup(a.id, b.id));
    }
    fixed.set(tight, wanted.get(tight) ?? 0);
  }
}

function sumOf(sizes: Iterable<number>): number {
  let sum = 0;
  for (const size of sizes) sum += size;
  return sum;
}
