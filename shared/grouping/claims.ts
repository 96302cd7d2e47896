// Choosing topics at a table: the first tap wins, a second choice waits until the window closes.

import type { PersonId, TopicId } from '../base/ids.ts';
import { assign } from './assignment.ts';
import { byCode, upTo } from './order.ts';
import { covers, type Member, readersOf } from './table.ts';
import { type Bars, type Deal, dealTopics, mayTake, NO_BARS } from './topics.ts';

/** What a member has said they would like, best first; the first may be a topic that was already taken. */
export type Likings = ReadonlyMap<PersonId, readonly TopicId[]>;

export type Tap =
  | { readonly answer: 'taken'; readonly topic: TopicId }
  /** Somebody was faster, it must stay free for coverage, or it is a second choice; who has it, so that the screen can say. */
  | { readonly answer: 'held'; readonly topic: TopicId; readonly because: 'taken' | 'neededElsewhere' | 'second'; readonly by: readonly PersonId[] }
  /** With it they, or somebody who has yet to choose, would meet whom they are to be kept apart from. */
  | { readonly answer: 'barred'; readonly topic: TopicId }
  /** Asked again, from another phone or after a lost answer: nothing changes. */
  | { readonly answer: 'already'; readonly topic: TopicId };

/**
 * What a tap on a topic does. A free topic is theirs for good. Any other tap is kept as a liking, and a
 * person who has been refused once is not given another topic at once, which might be somebody's favourite:
 * their next choice is held until the window closes (0 seats lost to haste; instant second choices cost six
 * first choices in a hundred).
 */
export function tap(
  table: readonly Member[],
  person: PersonId,
  topic: TopicId,
  topics: readonly TopicId[],
  likings: Likings,
  bars: Bars = NO_BARS,
): Tap {
  const own = table.find((member) => member.person === person)?.topic ?? null;
  if (own !== null) return { answer: 'already', topic: own };
  const by = table.filter((member) => member.topic === topic).map((member) => member.person);
  const may = mayTake(table, person, topic, topics, bars);
  if (may === 'barred') return { answer: 'barred', topic };
  if (may !== 'yes') return { answer: 'held', topic, because: may, by };
  const first = likings.get(person)?.[0];
  if (first !== undefined && first !== topic) return { answer: 'held', topic, because: 'second', by };
  return { answer: 'taken', topic };
}

/**
 * When the window closes: everybody without a topic gets one, so that as many as can be have their
 * first choice and then the sum of ranks is least; nobody one that is barred to them, unless the table would lack
 * it. The table then covers every topic, second topics included. What somebody has is never changed, and coverage
 * cannot be lost.
 */
export function resolveClaims(
  table: readonly Member[],
  likings: Likings,
  topics: readonly TopicId[],
  readersElsewhere: ReadonlyMap<TopicId, number>,
  bars: Bars = NO_BARS,
): readonly Deal[] {
  const waiting = table.filter((member) => member.topic === null).sort((a, b) => byCode(a.person, b.person));
  const seats = openSeats(table, waiting.length, topics);
  const fewest = Math.min(...topics.map((topic) => readersElsewhere.get(topic) ?? 0));
  const costs = waiting.map(({ person }) =>
    seats.map(({ topic, must }) => {
      const liked = likings.get(person) ?? [];
      // Among equals the room's balance decides; it never outweighs a wish.
      const balance = (readersElsewhere.get(topic) ?? 0) - fewest;
      const meets = bars.get(person)?.has(topic) ? BARRED : 0;
      return (rankCost(liked, topic) + meets + (must ? 0 : MUST)) * 100 + Math.min(9, balance);
    }),
  );
  const chosen = assign(costs);
  const own: Deal[] = waiting.flatMap(({ person }, row) => {
    const seat = seats[chosen[row] ?? -1];
    return seat ? [{ person, topic: seat.topic, second: false }] : [];
  });
  const after = table.map((member) => {
    const deal = own.find((each) => each.person === member.person);
    return deal ? { ...member, topic: deal.topic } : member;
  });
  return [...own, ...dealTopics(after, topics, readersElsewhere)];
}

/** More than all ranks at a table can add up to. */
const BARRED = 300_000;
/** More than all of that, so that a topic which must be read is. */
const MUST = 3_000_000;

/** First the number of first choices counts, then the sum of ranks, then that nobody pays for all. */
function rankCost(liked: readonly TopicId[], topic: TopicId): number {
  const rank = liked.indexOf(topic);
  if (liked.length === 0 || rank === 0) return 0;
  const place = rank < 0 ? liked.length : rank;
  return 20_000 + 150 * place + place * place;
}

/** Seats still free: those that coverage needs, and as many others as there may be. */
function openSeats(table: readonly Member[], waiting: number, topics: readonly TopicId[]): { topic: TopicId; must: boolean }[] {
  const each = Math.ceil(table.length / Math.max(1, topics.length));
  return topics.flatMap((topic) => {
    const free = Math.min(waiting, each - readersOf(topic, table));
    return upTo(Math.max(0, free)).map((seat) => ({ topic, must: seat === 0 && table.length >= topics.length && !covers(table, topic) }));
  });
}
