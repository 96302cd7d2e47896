// A wish that the groups do not keep, mended by two people who change places: all sizes stay, and whoever reads the same can do it at any time.

import type { GroupId, TopicId } from '../base/ids.ts';
import type { BrokenWish } from './brokenWishes.ts';
import { changeOf, outcomeOf } from './exchangeOutcome.ts';
import { type ExchangeRoom, headOf, type Mates, matesOf, type Placed, partyOf } from './mates.ts';
import { least } from './order.ts';
import { NO_REPAIR, type Repair } from './proposal.ts';
import { MOVE, SECOND } from './sitters.ts';

/** Exchanges that are looked at in all: some thirty milliseconds' worth, while the room waits. */
const MOST_TRIED = 5_000;

/**
 * For each of these wishes, in their order, the exchange that keeps it, breaks no other and takes nothing from anybody;
 * null where none does, or where so many wishes are broken in so large a room that the first ones have used up the time.
 */
export function exchangesFor(room: ExchangeRoom, broken: readonly BrokenWish[]): readonly (Repair | null)[] {
  if (broken.length === 0) return [];
  const mates = matesOf(room);
  const left: Left = { tries: MOST_TRIED };
  return broken.map((wish) => exchangeFor(mates, wish, left));
}

interface Left {
  tries: number;
}

interface Found {
  readonly repair: Repair;
  readonly rank: readonly number[];
}

function exchangeFor(mates: Mates, wish: BrokenWish, left: Left): Repair | null {
  const { may } = mates.room;
  const amongExperts = mates.experts.has(wish.group);
  // Before experts meet, who would meet there can still read something else.
  if (amongExperts && !may.experts && may.topics) return bestOf(mates, wish, tableMates(mates, wish), left, swapTopics);
  if (!(amongExperts ? may.experts : may.homes)) return null;
  // Looked at one by one: most often an early pair is the cheapest there can be.
  const best = bestOf(mates, wish, partners(mates, wish, amongExperts), left, amongExperts ? swapExperts : swapHomes);
  if (best || amongExperts || !may.topics) return best;
  // To give up a chosen topic is more than to change tables.
  return bestOf(mates, wish, partners(mates, wish, amongExperts), left, swapSeats);
}

type MakeSwap = (one: Placed, other: Placed) => Swap | null;

function bestOf(mates: Mates, wish: BrokenWish, pairs: Iterable<Pairing>, left: Left, swap: MakeSwap): Repair | null {
  const found: Found[] = [];
  for (const [one, other] of pairs) {
    if (left.tries-- <= 0) break;
    const next = tried(mates, wish, swap(one, other));
    if (next) found.push(next);
    // It cannot be had for less, and a large room has hundreds who could.
    if (next?.rank.join() === CHEAPEST.join()) break;
  }
  return least(found, ({ rank }) => rank)?.repair ?? null;
}

type Pairing = readonly [Placed, Placed];

/** Two people move, no table-mates meet among the experts, and both read the same. */
const CHEAPEST = [2, 0, 0];

/** Those who could change places with each other: one whom the wish is about, and somebody who sits elsewhere. */
function* partners(mates: Mates, wish: BrokenWish, amongExperts: boolean): Generator<Pairing> {
  const groupOf = (one: Placed): GroupId | null => (amongExperts ? one.expert : one.home);
  const topicOf = (one: Placed): TopicId | null => mates.experts.get(one.expert ?? '') ?? null;
  const free = mates.heads.filter((head) => partyOf(mates, head).every(({ person }) => !mates.room.locked.has(person)));
  const heads = new Set(wish.people.map((person) => headOf(mates, person)));
  // Who is to bring a device has one, and leaves one behind.
  const brings = (head: Placed): number => partyOf(mates, head).filter(({ scribe }) => scribe).length;
  const spares = (head: Placed): boolean => brings(head) > 0 && (mates.devices.get(groupOf(head) ?? '') ?? 0) > brings(head);
  const meets = meetingPlaces(mates, wish);
  const others = wish.kind === 'scribe' ? free.filter(spares) : free.filter(({ home }) => meets === null || meets.has(home));
  const concerned = free.filter((head) => (wish.people.length === 0 ? groupOf(head) === wish.group : heads.has(head.person)));
  for (const one of concerned) {
    // Those first who read the same: most likely it is one of them.
    for (const other of [...others.filter(({ topic }) => topic === one.topic), ...others.filter(({ topic }) => topic !== one.topic)]) {
      if (groupOf(one) === null || groupOf(other) === null || groupOf(one) === groupOf(other)) continue;
      if (amongExperts && topicOf(one) !== topicOf(other)) continue;
      yield [one, other];
    }
  }
}

/** Those who could take each other's topic: one whom the wish is about, and somebody at their table. */
function* tableMates(mates: Mates, wish: BrokenWish): Generator<Pairing> {
  const heads = new Set(wish.people.map((person) => headOf(mates, person)));
  for (const one of mates.heads.filter(({ person }) => heads.has(person)))
    for (const other of mates.heads) if (other.home === one.home && other.topic !== one.topic) yield [one, other];
}

/** Who are to be at one table come together at one of theirs: nobody from elsewhere need be asked. null where any place will do. */
function meetingPlaces({ byPerson }: Mates, { kind, people }: BrokenWish): ReadonlySet<GroupId> | null {
  if (kind !== 'together' && kind !== 'companion') return null;
  const homes = new Set(people.flatMap((person) => byPerson.get(person)?.home ?? []));
  // Companions who sit at one table and meet different experts can be joined anywhere.
  return homes.size > 1 ? homes : null;
}

interface Side {
  readonly before: Placed;
  readonly after: Placed;
}

interface Swap {
  readonly sides: readonly [Side, Side];
  /** They change topics as well. */
  readonly trades: boolean;
}

function swapHomes(one: Placed, other: Placed): Swap {
  const take = (before: Placed, { home }: Placed): Side => ({ before, after: { ...before, home } });
  return { sides: [take(one, other), take(other, one)], trades: false };
}

function swapSeats(one: Placed, other: Placed): Swap | null {
  if (one.topic === null || other.topic === null) return null;
  const take = (before: Placed, { home, topic, second }: Placed): Side => ({ before, after: { ...before, home, topic, second } });
  return { sides: [take(one, other), take(other, one)], trades: true };
}

/** A second topic stays with whoever has it, unless it becomes their own. */
function swapTopics(one: Placed, other: Placed): Swap | null {
  if (one.topic === null || other.topic === null) return null;
  if (one.second.includes(other.topic) || other.second.includes(one.topic)) return null;
  const take = (before: Placed, { topic, expert }: Placed): Side => ({ before, after: { ...before, topic, expert } });
  return { sides: [take(one, other), take(other, one)], trades: true };
}

function swapExperts(one: Placed, other: Placed): Swap {
  const take = (before: Placed, { expert }: Placed): Side => ({ before, after: { ...before, expert } });
  return { sides: [take(one, other), take(other, one)], trades: false };
}

function tried(mates: Mates, wish: BrokenWish, swap: Swap | null): Found | null {
  if (!swap) return null;
  const [one, other] = swap.sides;
  const meetings = outcomeOf(mates, changeOf(mates, [one.after, other.after]), wish);
  if (meetings === null) return null;
  const moved = partyOf(mates, one.before).length + partyOf(mates, other.before).length;
  const sameTopic = one.before.topic === other.before.topic ? 0 : 1;
  return { repair: repairOf(swap, moved), rank: [moved, Math.max(0, meetings), sameTopic] };
}

function repairOf({ sides, trades }: Swap, moved: number): Repair {
  const added = (before: Placed, after: Placed): readonly TopicId[] => after.second.filter((topic) => !before.second.includes(topic));
  return {
    ...NO_REPAIR,
    kind: 'exchange',
    cost: MOVE * moved + (trades ? 2 * SECOND : 0),
    moves: sides.flatMap(({ before: { person, home: from }, after: { home: to } }) => (from === to ? [] : [{ person, from, to }])),
    // With another topic, the group is another anyway, and has yet to form.
    expertMoves: sides.flatMap(({ before: { person, expert: from }, after: { expert: to } }) =>
      trades || from === to || from === null || to === null ? [] : [{ person, from, to }],
    ),
    swaps: sides.flatMap(({ before, after: { person, home, topic } }) => (topic === before.topic || topic === null ? [] : [{ person, home, topic }])),
    relieved: sides.flatMap(({ before, after }) =>
      added(after, before).flatMap((topic) => (topic === after.topic ? [] : [{ person: before.person, topic }])),
    ),
    seconds: sides.flatMap(({ before, after }) => added(before, after).map((topic) => ({ person: after.person, home: after.home, topic }))),
  };
}
