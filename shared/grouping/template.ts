// The slots of a workshop before anybody sits in them. What is promised of the groups is promised here.

import type { GroupId, TopicId } from '../base/ids.ts';
import { type FormedExpertGroup, formExperts } from './experts.ts';
import { byGroup, groupName, upTo } from './order.ts';
import { evenSizes, planHomes, type Tier, tierOf } from './plan.ts';
import { dealTopics } from './topics.ts';

export interface Slot {
  readonly home: GroupId;
  readonly topic: TopicId;
  readonly second: readonly TopicId[];
  readonly expert: GroupId;
}

export interface Template {
  readonly slots: readonly Slot[];
  /** Home groups in the order of their numbers. */
  readonly homes: readonly { readonly id: GroupId; readonly size: number }[];
  readonly experts: readonly FormedExpertGroup[];
  readonly seconds: number;
  readonly tier: Tier;
}

/** What the facilitator has already decided about a table. */
export interface Reserved {
  readonly home: GroupId;
  /** One for each locked person: their topic, or null where any will do. */
  readonly topics: readonly (TopicId | null)[];
  /** Whether nobody else joins. */
  readonly closed: boolean;
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
function reserveSizes(people: number, topics: number, maxTable: number | null, reserved: readonly Reserved[]): { id: GroupId; size: number }[] {
  const fixed = new Map<GroupId, number>();
  for (const each of reserved) if (each.closed) fixed.set(each.home, each.topics.length);
  const wanted = new Map(reserved.filter((each) => !each.closed).map((each) => [each.home, each.topics.length]));
  const left = (): number => people - [...fixed.values()].reduce((sum, size) => sum + size, 0);
  const tables = planHomes(Math.max(0, left()), topics, maxTable ?? undefined).sizes.length;
  for (let number = 1; wanted.size < tables; number++) if (!fixed.has(String(number)) && !wanted.has(String(number))) wanted.set(String(number), 0);
  // A table with more locked people than its share keeps them all, and the others share what remains.
  for (;;) {
    const open = [...wanted.keys()].filter((id) => !fixed.has(id)).sort(byGroup);
    open.sort((a, b) => (wanted.get(b) ?? 0) - (wanted.get(a) ?? 0));
    const sizes = evenSizes(Math.max(0, left()), open.length);
    const tight = open.find((id, rank) => (wanted.get(id) ?? 0) > (sizes[rank] ?? 0));
    if (tight === undefined) {
      open.forEach((id, rank) => fixed.set(id, sizes[rank] ?? 0));
      return [...fixed]
        .map(([id, size]) => ({ id, size }))
        .filter((each) => each.size > 0)
        .sort((a, b) => byGroup(a.id, b.id));
    }
    fixed.set(tight, wanted.get(tight) ?? 0);
  }
}
