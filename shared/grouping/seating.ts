// The inside of a search: who sits where, and what every exchange would cost.

import type { Throws } from './annealing.ts';
import { at, type Layer, type Puzzle } from './puzzle.ts';

/** Who sits where, with the cost of every exchange. Changed in place: this is the inside of a search. */
export class Seating {
  readonly slotOf: Int32Array;
  readonly personAt: Int32Array;
  private readonly seats: readonly LayerSeats[];
  private readonly puzzle: Puzzle;
  private readonly size: number;
  private readonly scribe: Int32Array;
  private readonly plain: boolean;

  /** `slotOf` is person to slot, a permutation. */
  constructor(puzzle: Puzzle, slotOf: Int32Array) {
    this.puzzle = puzzle;
    this.size = puzzle.size;
    this.scribe = puzzle.scribe;
    this.slotOf = Int32Array.from(slotOf);
    this.personAt = new Int32Array(puzzle.size);
    for (let person = 0; person < puzzle.size; person++) this.personAt[at(slotOf, person)] = person;
    this.seats = puzzle.layers.map((layer) => layerSeats(puzzle, layer, this.personAt));
    this.plain = puzzle.liking === null && puzzle.layers.every((layer) => !layer.needsScribe);
  }

  /** What changes in cost when two people exchange slots. */
  delta(p: number, q: number): number {
    const a = at(this.slotOf, p);
    const b = at(this.slotOf, q);
    let change = 0;
    for (const layer of this.seats) change += layerDelta(layer, a, b, p, q, p * this.size + q);
    return this.plain ? change : change + this.dutyDelta(p, q, a, b);
  }

  /**
   * Proposes `count` exchanges of two random people and makes those that are better, or not much worse:
   * `limits` is throw to the worsening accepted. Returns the cost after them, and stops at the bound. The
   * innermost loop of the search, so it is written out for one or two layers.
   */
  propose(mates: readonly Int32Array[] | null, chance: Throws, limits: Int32Array, count: number, from: number): number {
    const { free, bound } = this.puzzle;
    const { slotOf, size, plain } = this;
    const [first, second] = this.seats;
    const everybody = free.length;
    const worst = at(limits, 0);
    let cost = from;
    if (!first) return cost;
    for (let move = 0; move < count && cost > bound; move++) {
      const thrown = chance.next();
      const p = at(free, ((thrown >>> 16) * everybody) >>> 16);
      const among = mates === null ? free : (mates[p] ?? free);
      const q = at(among, ((thrown & 0xffff) * among.length) >>> 16);
      if (p === q) continue;
      const a = at(slotOf, p);
      const b = at(slotOf, q);
      const pair = p * size + q;
      let change = layerDelta(first, a, b, p, q, pair);
      if (second) change += layerDelta(second, a, b, p, q, pair);
      if (!plain) change += this.dutyDelta(p, q, a, b);
      if (change > worst || (change > 0 && change > at(limits, chance.next() >>> 24))) continue;
      this.exchange(p, q);
      cost += change;
    }
    return cost;
  }

  /** Devices and liked topics, where there are any. */
  private dutyDelta(p: number, q: number, a: number, b: number): number {
    let change = 0;
    const moving = at(this.scribe, p) - at(this.scribe, q);
    if (moving !== 0)
      for (const layer of this.seats) if (layer.needsScribe) change += this.scribeDelta(layer, at(layer.groupOf, a), at(layer.groupOf, b), moving);
    const { liking } = this.puzzle;
    return liking === null ? change : change + this.likingDelta(liking, p, q, a, b);
  }

  private scribeDelta(layer: LayerSeats, from: number, to: number, moving: number): number {
    if (from === to) return 0;
    const loses = at(layer.scribes, moving > 0 ? from : to);
    const gains = at(layer.scribes, moving > 0 ? to : from);
    return (loses === 1 ? this.puzzle.hard : 0) - (gains === 0 ? this.puzzle.hard : 0);
  }

  private likingDelta(liking: Int32Array, p: number, q: number, a: number, b: number): number {
    const { topicOf, topics } = this.puzzle;
    const ofP = p * topics;
    const ofQ = q * topics;
    const topicA = at(topicOf, a);
    const topicB = at(topicOf, b);
    return at(liking, ofP + topicB) - at(liking, ofP + topicA) + at(liking, ofQ + topicA) - at(liking, ofQ + topicB);
  }

  /**
   * What changes in cost when each of `unit` exchanges slots with the one at the same place in `others`;
   * all of `unit` share a group of the first layer, and so do all of `others`. Null where two of them would
   * meet in another layer: then it is not so simple.
   */
  unitDelta(unit: Int32Array, others: Int32Array): number | null {
    const [home, ...layers] = this.seats;
    if (!home) return null;
    const { cost, load } = home;
    const from = at(home.rowOf, at(this.slotOf, at(unit, 0)));
    const to = at(home.rowOf, at(this.slotOf, at(others, 0)));
    let change = 0;
    let moving = 0;
    for (let index = 0; index < unit.length; index++) {
      const u = at(unit, index);
      const v = at(others, index);
      change += at(load, from + v) - at(load, from + u) + at(load, to + u) - at(load, to + v);
      moving += at(this.scribe, u) - at(this.scribe, v);
      for (let other = 0; other < unit.length; other++) change -= 2 * at(cost, u * this.size + at(others, other));
      for (let other = 0; other < index; other++)
        change += 2 * (at(cost, u * this.size + at(unit, other)) + at(cost, v * this.size + at(others, other)));
    }
    if (home.needsScribe && moving !== 0) change += unitScribes(home, from / this.size, to / this.size, moving) * this.puzzle.hard;
    for (const layer of layers) {
      for (let index = 0; index < unit.length; index++) {
        const a = at(this.slotOf, at(unit, index));
        const b = at(this.slotOf, at(others, index));
        for (let other = 0; other < index; other++) {
          const c = at(layer.rowOf, at(this.slotOf, at(unit, other)));
          const d = at(layer.rowOf, at(this.slotOf, at(others, other)));
          if (c === at(layer.rowOf, a) || c === at(layer.rowOf, b) || d === at(layer.rowOf, a) || d === at(layer.rowOf, b)) return null;
        }
        const p = at(unit, index);
        const q = at(others, index);
        change += layerDelta(layer, a, b, p, q, p * this.size + q);
        const device = at(this.scribe, p) - at(this.scribe, q);
        if (layer.needsScribe && device !== 0) change += this.scribeDelta(layer, at(layer.groupOf, a), at(layer.groupOf, b), device);
      }
    }
    const { liking } = this.puzzle;
    if (liking)
      unit.forEach((p, index) => {
        change += this.likingDelta(liking, p, at(others, index), at(this.slotOf, p), at(this.slotOf, at(others, index)));
      });
    return change;
  }

  exchange(p: number, q: number): void {
    const a = at(this.slotOf, p);
    const b = at(this.slotOf, q);
    this.slotOf[p] = b;
    this.slotOf[q] = a;
    this.personAt[a] = q;
    this.personAt[b] = p;
    const moving = at(this.scribe, p) - at(this.scribe, q);
    for (const layer of this.seats) {
      const from = at(layer.groupOf, a);
      const to = at(layer.groupOf, b);
      if (from === to) continue;
      shift(layer, this.size, from, p, q);
      shift(layer, this.size, to, q, p);
      layer.scribes[from] = at(layer.scribes, from) - moving;
      layer.scribes[to] = at(layer.scribes, to) + moving;
    }
  }

  /** The whole cost, counted afresh. */
  cost(): number {
    const { size, hard, liking, topicOf, topics } = this.puzzle;
    let twice = 0;
    let sum = 0;
    for (const { groupOf, load, scribes, needsScribe } of this.seats) {
      for (let person = 0; person < size; person++) twice += at(load, at(groupOf, at(this.slotOf, person)) * size + person);
      if (needsScribe) sum += hard * scribes.filter((count) => count === 0).length;
    }
    sum += twice / 2;
    if (liking) for (let p = 0; p < size; p++) sum += at(liking, p * topics + at(topicOf, at(this.slotOf, p)));
    return sum;
  }
}

interface LayerSeats {
  readonly groupOf: Int32Array;
  /** Slot to where its group's row starts in `load`. */
  readonly rowOf: Int32Array;
  readonly cost: Int32Array;
  readonly needsScribe: boolean;
  /** Group times n plus person: what the person costs, or would cost, as company of the group. */
  readonly load: Int32Array;
  /** Group to how many people in it may take notes. */
  readonly scribes: Int32Array;
}

/** How many more groups lack a device when `moving` of them leave one group for another. */
function unitScribes(layer: LayerSeats, from: number, to: number, moving: number): number {
  const lacking = (count: number): number => (count === 0 ? 1 : 0);
  const here = at(layer.scribes, from);
  const there = at(layer.scribes, to);
  return lacking(here - moving) - lacking(here) + lacking(there + moving) - lacking(there);
}

/** What an exchange changes in one kind of groups; `pair` is p's row in the costs plus q. */
function layerDelta(layer: LayerSeats, a: number, b: number, p: number, q: number, pair: number): number {
  const { rowOf, load } = layer;
  const from = at(rowOf, a);
  const to = at(rowOf, b);
  if (from === to) return 0;
  // Both groups count the two as each other's company, which they never are.
  return at(load, from + q) - at(load, from + p) + at(load, to + p) - at(load, to + q) - 2 * at(layer.cost, pair);
}

function layerSeats(puzzle: Puzzle, layer: Layer, personAt: Int32Array): LayerSeats {
  const { size, scribe } = puzzle;
  const { groupOf, pairCost } = layer;
  const load = new Int32Array(layer.groups * size);
  const scribes = new Int32Array(layer.groups);
  for (let slot = 0; slot < size; slot++) {
    const group = at(groupOf, slot);
    const person = at(personAt, slot);
    scribes[group] = at(scribes, group) + at(scribe, person);
    for (let other = 0, row = group * size, costs = person * size; other < size; other++) {
      load[row + other] = at(load, row + other) + at(pairCost, costs + other);
    }
  }
  return { groupOf, rowOf: groupOf.map((group) => group * size), cost: pairCost, needsScribe: layer.needsScribe, load, scribes };
}

/** In a group, one person takes another's place: what everybody costs there changes. */
function shift(layer: LayerSeats, size: number, group: number, goes: number, comes: number): void {
  const { load, cost } = layer;
  const row = group * size;
  const less = goes * size;
  const more = comes * size;
  for (let other = 0; other < size; other++) load[row + other] = at(load, row + other) + at(cost, more + other) - at(cost, less + other);
}
