// Simulated annealing on exchanges of people, then descent. Everything is counted in whole numbers and in
// moves, never in time, so the same seed gives the same seating on every machine.

import { groupBy } from '../base/collections.ts';
import { DEGREE, Throws, temperatures } from './annealing.ts';
import { upTo } from './order.ts';
import { madePrice, propose } from './proposals.ts';
import { at, type Puzzle } from './puzzle.ts';
import { ALL, type Seating, seat } from './seating.ts';
import { Units } from './units.ts';

export interface SearchPlan {
  readonly seed: number;
  /** Exchanges proposed in the first run; one that is made counts as `madePrice` more. */
  readonly moves: number;
  /** The same for each of the others. They start where the last one ended, or from the best seating so far. */
  readonly again: number;
  readonly runs: number;
  /** The first temperature is an ordinary exchange's cost divided by this, in the first run and in the others. */
  readonly heat: number;
  readonly reheat: number;
  /** The last temperature, in 64ths of the smallest difference that matters. */
  readonly frost: number;
}

export interface Found {
  /** Person to slot. */
  readonly slotOf: Int32Array;
  /** Slot to group of the last layer. */
  readonly groupOf: Int32Array;
  readonly cost: number;
}

/**
 * How long to search. In a small room a long hot run and then many short ones find what one alone misses; in
 * a large one a single cool run does. Wishes make hills between good seatings, so that more heat is needed,
 * and in a large room more moves. Found by trying: `npm run bench:groups`.
 */
export function searchPlan(puzzle: Puzzle, seed: number, effort: 'live' | 'idle'): SearchPlan {
  const people = puzzle.size;
  const patient = effort === 'idle' ? 4 : 1;
  const wishing = puzzle.units.length > 0 || puzzle.layers.some((layer) => layer.needsScribe);
  if (people <= 100) {
    const small = people <= 40;
    const runs = (small ? (wishing ? 110 + 3 * Math.max(0, people - 24) : 140) : wishing ? 150 : 190) * patient;
    // Home groups alone and liked topics are a gentle slope: heat would only lead away from it.
    const gentle = puzzle.layers.length < 2 || puzzle.liking !== null;
    const [moves, heat] = gentle ? [800 * people, 5] : [3200 * people, 2];
    return { seed, moves, again: 200 * people, runs, heat, reheat: small ? (wishing ? 4 : 6) : 8, frost: 16 };
  }
  const [alone, bound] = people <= 300 ? [12_000, 26_000] : people <= 600 ? [5_500, 10_000] : [3_000, 5_000];
  const moves = (wishing ? bound : alone) * people * patient;
  return { seed, moves, again: 0, runs: 1, heat: wishing ? 9 : 12, reheat: 1, frost: wishing ? 9 : 10 };
}

/** How much worse than the best, in smallest differences that matter, a run may end for the next one to start from there. */
const SLACK = 4;

/** Units move once for so many exchanges, as a power of two. */
const UNIT_SHARE = 5;

/** Proposals between two pauses in a room of no size; an exchange touches everybody, so the larger the room the fewer. */
const BREATH = 40_000;

function breathOf(puzzle: Puzzle): number {
  return Math.ceil(BREATH / (1 + (puzzle.size >> 5)));
}

/**
 * The cheapest seating found from `start` (person to slot). A generator that pauses every few milliseconds,
 * so that whoever runs it may let others work; pausing changes nothing in what is found.
 */
export function* search(puzzle: Puzzle, start: Int32Array, plan: SearchPlan): Generator<void, Found> {
  const chance = new Throws(plan.seed);
  const seating = yield* seat(puzzle, start);
  const best = seating.copy();
  let least = seating.cost();
  if (puzzle.free.length < 2) return found(best);
  yield;
  const ordinary = ordinaryChange(puzzle, seating, chance);
  const mates = matesByClass(puzzle, seating);
  const last = Math.max(1, plan.frost * puzzle.grain);
  for (let run = 0; run < plan.runs && least > puzzle.bound; run++) {
    if (run > 0) yield;
    const [moves, heat] = run === 0 ? [plan.moves, plan.heat] : [plan.again, plan.reheat];
    const hottest = Math.max(Math.floor((ordinary * DEGREE) / heat), last);
    // At the last no worsening at all, so that no run ends beside the valley it has found.
    yield* anneal(puzzle, seating, mates, chance, moves, [...temperatures(hottest, last), 0]);
    const cost = seating.cost();
    if (cost <= least) best.take(seating);
    else if (cost > least + SLACK * puzzle.grain) seating.take(best);
    least = Math.min(least, cost);
  }
  yield* descend(puzzle, best, mates, plan.moves);
  return found(best);
}

function found(seating: Seating): Found {
  return { slotOf: seating.slotOf, groupOf: seating.layers.at(-1)?.groupOf ?? new Int32Array(0), cost: seating.cost() };
}

/** Runs a search without pausing. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* anneal(
  puzzle: Puzzle,
  seating: Seating,
  mates: readonly Int32Array[] | null,
  chance: Throws,
  moves: number,
  steps: readonly number[],
): Generator<void> {
  const units = puzzle.units.length > 0 ? new Units(puzzle) : null;
  const each = Math.ceil(moves / steps.length);
  const most = breathOf(puzzle);
  const price = madePrice(puzzle);
  let breath = 0;
  let cost = seating.cost();
  for (const temperature of steps) {
    for (let left = each; left > 0; ) {
      let count = Math.min(left, most);
      cost = propose(puzzle, seating, mates, chance, temperature, count, cost);
      if (units) {
        const before = seating.made;
        for (let unit = count >> UNIT_SHARE; unit > 0; unit--) cost += units.propose(seating, chance, temperature);
        count += (seating.made - before) * price;
      }
      if (cost <= puzzle.bound) return;
      left -= count;
      breath += count;
      if (breath < most) continue;
      breath = 0;
      yield;
    }
  }
}

/** Person to those with whom they may change places; null where all may. Nobody ever changes class, so this holds for a whole search. */
function matesByClass(puzzle: Puzzle, seating: Seating): readonly Int32Array[] | null {
  const classOf = (person: number): number => at(puzzle.classOf, at(seating.slotOf, person));
  const byClass = groupBy(puzzle.free, classOf);
  if (byClass.size < 2) return null;
  const mates = new Map([...byClass].map(([kind, people]) => [kind, Int32Array.from(people)]));
  return upTo(puzzle.size).map((person) => mates.get(classOf(person)) ?? puzzle.free);
}

/** What an exchange of two people changes at first, on average; broken wishes left out. */
function ordinaryChange(puzzle: Puzzle, seating: Seating, chance: Throws): number {
  let sum = 0;
  let count = 0;
  for (let sample = 0; sample < 256; sample++) {
    const p = at(puzzle.free, chance.below(puzzle.free.length));
    const change = Math.abs(seating.delta(p, at(puzzle.free, chance.below(puzzle.free.length))));
    if (change === 0 || change >= puzzle.hard / 2) continue;
    sum += change;
    count++;
  }
  return count === 0 ? 0 : Math.floor(sum / count);
}

/** Makes the best exchange for one person after the other until nobody gains by any, or `moves` have been looked at. */
function* descend(puzzle: Puzzle, seating: Seating, mates: readonly Int32Array[] | null, moves: number): Generator<void> {
  const waiting = new Int32Array(puzzle.size).fill(1);
  let breath = BREATH;
  let left = moves;
  for (let improved = true; improved; ) {
    improved = false;
    for (const p of puzzle.free) {
      if (at(waiting, p) === 0) continue;
      const among = mates?.[p] ?? puzzle.free;
      left -= among.length;
      if (left < 0) return;
      breath -= among.length;
      if (breath <= 0) {
        breath = BREATH;
        yield;
      }
      const partner = seating.bestPartner(p, among);
      if (partner < 0) {
        waiting[p] = 0;
        continue;
      }
      seating.exchange(p, partner, ALL);
      improved = true;
      wake(puzzle, seating, waiting, p);
      wake(puzzle, seating, waiting, partner);
    }
  }
}

/** The company of a person has changed: everybody in it may gain by an exchange again. */
function wake(puzzle: Puzzle, seating: Seating, waiting: Int32Array, person: number): void {
  for (const { rowAt } of seating.layers) {
    const row = at(rowAt, person);
    for (const other of puzzle.free) if (at(rowAt, other) === row) waiting[other] = 1;
  }
}
