// The innermost loop of the search: exchanges of two people, proposed by chance and made when they are good enough.

import type { Throws } from './annealing.ts';
import { at, type Puzzle } from './puzzle.ts';
import { ALL, EXPERT, type Exchange, HOME, type Seating } from './seating.ts';

/** How many partners a person is offered in one go. */
const STRETCH = 64;

/**
 * What an exchange that is made costs, in exchanges that are only proposed: it touches everybody's company.
 * Where most cost nothing, as when all like the same topics, they would otherwise take most of the time. In
 * a small room they are quickly made.
 */
export function madePrice(puzzle: Puzzle): number {
  return puzzle.size <= 40 ? 0 : puzzle.size >> 5;
}

/**
 * Proposes `count` exchanges, less `madePrice` for each that is made, and makes those that are better, or not
 * much worse. Returns the cost after them, and stops at the bound. One random person after the other is
 * offered a stretch of partners, with one throw for how much worse it may get until an exchange is made:
 * so most of what an exchange costs is known from the one before. Written out for two layers without a call.
 */
export function propose(
  puzzle: Puzzle,
  seating: Seating,
  mates: readonly Int32Array[] | null,
  chance: Throws,
  temperature: number,
  count: number,
  from: number,
): number {
  const { free, bound, size } = puzzle;
  const [first, second = first] = seating.layers;
  if (!first || !second) return from;
  const { plain, topicAt } = seating;
  const single = first === second;
  const regroups = puzzle.twin !== null;
  const { rowAt: rowsA, load: loadA, cost: costA, own: ownA } = first;
  const { rowAt: rowsB, load: loadB, cost: costB, own: ownB } = second;
  // Only a missing device or a liked topic can make up for what company costs.
  let strict = puzzle.liking === null && seating.lacking === 0;
  const price = madePrice(puzzle);
  let cost = from;
  for (let left = count; left > 0; ) {
    const thrown = chance.next();
    const p = at(free, ((thrown >>> 16) * free.length) >>> 16);
    const among = mates === null ? free : (mates[p] ?? free);
    let place = ((thrown & 0xffff) * among.length) >>> 16;
    const stretch = Math.min(among.length, STRETCH);
    left -= stretch;
    let limit = chance.patience(temperature);
    let fromA = rowsA[p] ?? 0;
    let fromB = rowsB[p] ?? 0;
    let mineA = ownA[p] ?? 0;
    let mineB = ownB[p] ?? 0;
    let topic = regroups ? (topicAt[p] ?? 0) : -1;
    const pairs = p * size;
    for (let tried = 0; tried < stretch; tried++) {
      const q = among[place] ?? 0;
      place = place + 1 === among.length ? 0 : place + 1;
      const toA = rowsA[q] ?? 0;
      let home = (loadA[fromA + q] ?? 0) + (loadA[toA + p] ?? 0) - mineA - (ownA[q] ?? 0);
      if (fromA !== toA) home -= 2 * (costA[pairs + q] ?? 0);
      let change = home;
      let what: Exchange = ALL;
      if (!single) {
        const toB = rowsB[q] ?? 0;
        let expert = (loadB[fromB + q] ?? 0) + (loadB[toB + p] ?? 0) - mineB - (ownB[q] ?? 0);
        if (fromB !== toB) expert -= 2 * (costB[pairs + q] ?? 0);
        change += expert;
        // Readers of one topic may exchange one group only; the better one, unless they gain by both.
        if (topic === topicAt[q] && fromA !== toA && fromB !== toB && (home > 0 || expert > 0)) {
          what = home < expert ? HOME : EXPERT;
          change = home < expert ? home : expert;
        }
      }
      if (change > limit && strict) continue;
      if (p === q) continue;
      if (what !== ALL) {
        if (!seating.mayRegroup(at(seating.slotOf, p), at(seating.slotOf, q))) continue;
        if (!plain) change += seating.scribeDelta(what === HOME ? first : second, p, q);
      } else if (!plain) change += seating.dutyDelta(p, q);
      if (change > limit) continue;
      seating.exchange(p, q, what);
      left -= price;
      cost += change;
      if (cost <= bound) return cost;
      fromA = rowsA[p] ?? 0;
      fromB = rowsB[p] ?? 0;
      mineA = ownA[p] ?? 0;
      mineB = ownB[p] ?? 0;
      if (regroups) topic = topicAt[p] ?? 0;
      limit = chance.patience(temperature);
      strict = puzzle.liking === null && seating.lacking === 0;
    }
  }
  return cost;
}
