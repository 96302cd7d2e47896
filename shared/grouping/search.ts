// Simulated annealing on exchanges of people, then descent. Everything is counted in whole numbers and in
// moves, never in time, so the same seed gives the same seating on every machine.

import { groupBy } from '../base/collections.ts';
import { DEGREE, patience, Throws, temperatures } from './annealing.ts';
import { upTo } from './order.ts';
import { at, type Puzzle, slotsByGroup } from './puzzle.ts';
import { Seating } from './seating.ts';

export interface SearchPlan {
  readonly seed: number;
  /** Exchanges proposed in one run. */
  readonly moves: number;
  /** Runs, each from the best seating so far; the first is hot, the others half as much. */
  readonly runs: number;
  /** The first temperature is an ordinary exchange's cost divided by this. */
  readonly heat: number;
  /** The last temperature, in 64ths of the smallest difference that matters. */
  readonly frost: number;
}

export interface Found {
  /** Person to slot. */
  readonly slotOf: Int32Array;
  readonly cost: number;
}

/**
 * How long to search. In a small room many short runs find what one long run misses; in a large one a
 * single cool run does. Wishes make every step dearer, so there are fewer. Found by trying: `npx tsx tests/bench/groups/main.ts`.
 */
export function searchPlan(puzzle: Puzzle, seed: number, effort: 'live' | 'idle'): SearchPlan {
  const people = puzzle.size;
  const patient = effort === 'idle' ? 4 : 1;
  const short = puzzle.units.length > 0 || puzzle.layers.some((layer) => layer.needsScribe);
  if (people <= 40) return { seed, moves: 750 * people, runs: (short ? 16 : 40) * patient, heat: 4, frost: 16 };
  if (people <= 100) return { seed, moves: 400 * people, runs: (short ? 20 : 50) * patient, heat: 4, frost: 14 };
  const each = people <= 300 ? 7000 : people <= 600 ? 4000 : 2000;
  return { seed, moves: each * people * patient, runs: 1, heat: 12, frost: 10 };
}

/** Units move once for so many exchanges, as a power of two. */
const UNIT_SHARE = 3;

/** Proposals between two pauses: a few milliseconds. */
const BREATH = 20_000;

/**
 * The cheapest seating found from `start` (person to slot). A generator that pauses every few milliseconds,
 * so that whoever runs it may let others work; pausing changes nothing in what is found.
 */
export function* search(puzzle: Puzzle, start: Int32Array, plan: SearchPlan): Generator<void, Found> {
  const chance = new Throws(plan.seed);
  let seating = new Seating(puzzle, start);
  let best: Found = { slotOf: start, cost: seating.cost() };
  if (puzzle.free.length < 2) return best;
  yield;
  const ordinary = ordinaryChange(puzzle, seating, chance);
  const mates = matesByClass(puzzle, seating);
  const last = Math.max(1, plan.frost * puzzle.grain);
  for (let run = 0; run < plan.runs && best.cost > puzzle.bound; run++) {
    if (run > 0) seating = new Seating(puzzle, best.slotOf);
    const first = Math.floor((ordinary * DEGREE) / (run === 0 ? plan.heat : 2 * plan.heat));
    yield* anneal(puzzle, seating, mates, chance, plan.moves, temperatures(Math.max(first, last), last));
    yield* descend(puzzle, seating, mates);
    const cost = seating.cost();
    if (cost <= best.cost) best = { slotOf: seating.slotOf, cost };
  }
  return best;
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
  const homes = puzzle.units.length > 0 ? homeSlots(puzzle) : null;
  const each = Math.ceil(moves / steps.length);
  let breath = 0;
  let cost = seating.cost();
  for (const temperature of steps) {
    const limits = patience(temperature);
    for (let left = each; left > 0; left -= BREATH) {
      const count = Math.min(left, BREATH);
      cost = seating.propose(mates, chance, limits, count, cost);
      if (homes) for (let unit = count >> UNIT_SHARE; unit > 0; unit--) cost += moveUnit(puzzle, seating, homes, chance, limits);
      if (cost <= puzzle.bound) return;
      breath += count;
      if (breath < BREATH) continue;
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

interface HomeSlots {
  readonly start: Int32Array;
  readonly slots: Int32Array;
  readonly mayMove: Int32Array;
}

/** The first layer's slots by group, and who may make room for a unit: whoever is free and in no unit. */
function homeSlots(puzzle: Puzzle): HomeSlots | null {
  const layer = puzzle.layers[0];
  if (!layer) return null;
  const mayMove = new Int32Array(puzzle.size);
  for (const person of puzzle.free) mayMove[person] = 1;
  for (const unit of puzzle.units) for (const person of unit) mayMove[person] = 0;
  return { ...slotsByGroup(layer.groupOf, layer.groups), mayMove };
}

/** Proposes that a unit changes places with as many people of another home group; returns the change in cost. */
function moveUnit(puzzle: Puzzle, seating: Seating, homes: HomeSlots, chance: Throws, limits: Int32Array): number {
  const unit = puzzle.units[chance.below(puzzle.units.length)];
  const layer = puzzle.layers[0];
  if (!unit || !layer) return 0;
  const home = chance.below(layer.groups);
  const from = at(homes.start, home);
  const size = at(homes.start, home + 1) - from;
  if (size === 0 || home === at(layer.groupOf, at(seating.slotOf, at(unit, 0)))) return 0;
  const begin = chance.below(size);
  const others = new Int32Array(unit.length);
  let found = 0;
  for (let tried = 0; tried < size && found < unit.length; tried++) {
    const other = at(seating.personAt, at(homes.slots, from + ((begin + tried) % size)));
    if (at(homes.mayMove, other) === 1) others[found++] = other;
  }
  const change = found < unit.length ? null : seating.unitDelta(unit, others);
  if (change === null || (change > 0 && change > at(limits, chance.next() >>> 24))) return 0;
  for (const [index, other] of others.entries()) seating.exchange(at(unit, index), other);
  return change;
}

/** Makes the best exchange for one person after the other until nobody gains by any. */
function* descend(puzzle: Puzzle, seating: Seating, mates: readonly Int32Array[] | null): Generator<void> {
  const waiting = new Int32Array(puzzle.size).fill(1);
  let breath = BREATH;
  for (let improved = true; improved; ) {
    improved = false;
    for (const p of puzzle.free) {
      if (at(waiting, p) === 0) continue;
      const among = mates?.[p] ?? puzzle.free;
      breath -= among.length;
      if (breath <= 0) {
        breath = BREATH;
        yield;
      }
      let best = 0;
      let partner = -1;
      for (const q of among) {
        const change = q === p ? 0 : seating.delta(p, q);
        if (change < best) {
          best = change;
          partner = q;
        }
      }
      if (partner < 0) {
        waiting[p] = 0;
        continue;
      }
      seating.exchange(p, partner);
      improved = true;
      wake(puzzle, seating, waiting, p);
      wake(puzzle, seating, waiting, partner);
    }
  }
}

/** The company of a person has changed: everybody in it may gain by an exchange again. */
function wake(puzzle: Puzzle, seating: Seating, waiting: Int32Array, person: number): void {
  const slot = at(seating.slotOf, person);
  for (const layer of puzzle.layers) {
    const group = at(layer.groupOf, slot);
    for (const other of puzzle.free) if (at(layer.groupOf, at(seating.slotOf, other)) === group) waiting[other] = 1;
  }
}
