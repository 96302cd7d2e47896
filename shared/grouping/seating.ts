// The inside of a search: who sits where, and what every exchange would cost.

import { copyLayer, type LayerSeats, lackingMore, layerDelta, layerSeats, shift, takeLayer } from './layerSeats.ts';
import { at, type Puzzle } from './puzzle.ts';

/**
 * What two people exchange: all, the home group only, or the expert group only. The last two are for readers
 * of one topic: their slots then exchange expert groups, so that the slots keep all they promise.
 */
export type Exchange = typeof ALL | typeof HOME | typeof EXPERT;
export const ALL = 0;
export const HOME = 1;
export const EXPERT = 2;

/** Who sits where, with the cost of every exchange. Changed in place: this is the inside of a search. */
export class Seating {
  readonly slotOf: Int32Array;
  readonly personAt: Int32Array;
  readonly layers: readonly LayerSeats[];
  /** Person to topic. */
  readonly topicAt: Int32Array;
  /** Nobody minds which topic they read, and no group needs a device. */
  readonly plain: boolean;
  /** Groups that need a device and have none. */
  lacking = 0;
  /** Exchanges made so far. */
  made = 0;
  private readonly puzzle: Puzzle;
  private readonly size: number;
  private readonly scribe: Int32Array;

  /** To be had from `seat`. */
  constructor(puzzle: Puzzle, slotOf: Int32Array, personAt: Int32Array, layers: readonly LayerSeats[]) {
    this.puzzle = puzzle;
    this.size = puzzle.size;
    this.scribe = puzzle.scribe;
    this.slotOf = Int32Array.from(slotOf);
    this.personAt = personAt;
    this.layers = layers;
    this.topicAt = this.slotOf.map((slot) => at(puzzle.topicOf, slot));
    this.plain = puzzle.liking === null && puzzle.layers.every((layer) => !layer.needsScribe);
    for (const layer of layers) if (layer.needsScribe) for (const count of layer.scribes) if (count === 0) this.lacking++;
  }

  /** The same seating once more, to be changed on its own. */
  copy(): Seating {
    return new Seating(this.puzzle, this.slotOf, this.personAt.slice(), this.layers.map(copyLayer));
  }

  /** Becomes what another seating of the same puzzle is. */
  take(other: Seating): void {
    this.slotOf.set(other.slotOf);
    this.personAt.set(other.personAt);
    this.topicAt.set(other.topicAt);
    this.lacking = other.lacking;
    other.layers.forEach((from, number) => {
      const layer = this.layers[number];
      if (layer) takeLayer(layer, from);
    });
  }

  /** What changes in cost when two people exchange slots. */
  delta(p: number, q: number): number {
    let change = this.plain ? 0 : this.dutyDelta(p, q);
    for (const layer of this.layers) change += layerDelta(layer, p, q, p * this.size + q);
    return change;
  }

  /** With whom a person changes places best; -1 where nothing is gained. */
  bestPartner(p: number, among: Int32Array): number {
    const { size, plain } = this;
    const [first, second = first] = this.layers;
    if (!first || !second) return -1;
    const single = first === second;
    const { rowAt: rowsA, load: loadA, cost: costA, own: ownA } = first;
    const { rowAt: rowsB, load: loadB, cost: costB, own: ownB } = second;
    const fromA = rowsA[p] ?? 0;
    const fromB = rowsB[p] ?? 0;
    const mine = (ownA[p] ?? 0) + (single ? 0 : (ownB[p] ?? 0));
    let best = 0;
    let partner = -1;
    for (let place = 0; place < among.length; place++) {
      const q = among[place] ?? 0;
      const toA = rowsA[q] ?? 0;
      let change = (loadA[fromA + q] ?? 0) + (loadA[toA + p] ?? 0) - mine - (ownA[q] ?? 0);
      if (fromA !== toA) change -= 2 * (costA[p * size + q] ?? 0);
      if (!single) {
        const toB = rowsB[q] ?? 0;
        change += (loadB[fromB + q] ?? 0) + (loadB[toB + p] ?? 0) - (ownB[q] ?? 0);
        if (fromB !== toB) change -= 2 * (costB[p * size + q] ?? 0);
      }
      if (!plain) change += this.dutyDelta(p, q);
      if (change >= best || p === q) continue;
      best = change;
      partner = q;
    }
    return partner;
  }

  /** Devices and liked topics, where there are any. */
  dutyDelta(p: number, q: number): number {
    let change = 0;
    if (at(this.scribe, p) !== at(this.scribe, q)) for (const layer of this.layers) change += this.scribeDelta(layer, p, q);
    return this.puzzle.liking === null ? change : change + this.likingDelta(this.puzzle.liking, p, q);
  }

  /** What it changes for devices that two people exchange their places in one kind of groups. */
  scribeDelta(layer: LayerSeats, p: number, q: number): number {
    const moving = at(this.scribe, p) - at(this.scribe, q);
    const from = at(layer.rowAt, p);
    const to = at(layer.rowAt, q);
    if (moving === 0 || from === to || !layer.needsScribe) return 0;
    return lackingMore(layer, from / this.size, to / this.size, moving) * this.puzzle.hard;
  }

  likingDelta(liking: Int32Array, p: number, q: number): number {
    const { topics } = this.puzzle;
    const ofP = p * topics;
    const ofQ = q * topics;
    const topicP = at(this.topicAt, p);
    const topicQ = at(this.topicAt, q);
    return at(liking, ofP + topicQ) - at(liking, ofP + topicP) + at(liking, ofQ + topicP) - at(liking, ofQ + topicQ);
  }

  /** Whether two slots of one topic may exchange expert groups: readers of one table and topic go to different groups. */
  mayRegroup(a: number, b: number): boolean {
    const { twin } = this.puzzle;
    const groupOf = this.layers[1]?.groupOf;
    if (!twin || !groupOf) return false;
    for (let other = at(twin, a); other !== a; other = at(twin, other)) if (at(groupOf, other) === at(groupOf, b)) return false;
    for (let other = at(twin, b); other !== b; other = at(twin, other)) if (at(groupOf, other) === at(groupOf, a)) return false;
    return true;
  }

  exchange(p: number, q: number, what: Exchange): void {
    this.made++;
    const a = at(this.slotOf, p);
    const b = at(this.slotOf, q);
    const [home, expert] = this.layers;
    if (what !== EXPERT) {
      this.slotOf[p] = b;
      this.slotOf[q] = a;
      this.personAt[a] = q;
      this.personAt[b] = p;
      const topic = at(this.topicAt, p);
      this.topicAt[p] = at(this.topicAt, q);
      this.topicAt[q] = topic;
      if (home) this.pass(home, p, q);
    }
    if (!expert) return;
    if (what !== HOME) this.pass(expert, p, q);
    if (what === ALL) return;
    const group = at(expert.groupOf, a);
    expert.groupOf[a] = at(expert.groupOf, b);
    expert.groupOf[b] = group;
  }

  /** Two people take each other's place in one kind of groups. */
  private pass(layer: LayerSeats, p: number, q: number): void {
    const from = at(layer.rowAt, p) / this.size;
    const to = at(layer.rowAt, q) / this.size;
    if (from === to) return;
    shift(layer, this.size, p, q);
    const moving = at(this.scribe, p) - at(this.scribe, q);
    if (moving === 0) return;
    if (layer.needsScribe) this.lacking += lackingMore(layer, from, to, moving);
    layer.scribes[from] = at(layer.scribes, from) - moving;
    layer.scribes[to] = at(layer.scribes, to) + moving;
  }

  /** The whole cost. */
  cost(): number {
    const { size, hard, liking, topics } = this.puzzle;
    let twice = 0;
    for (const { own } of this.layers) for (let person = 0; person < size; person++) twice += at(own, person);
    let sum = twice / 2 + hard * this.lacking;
    if (liking) for (let p = 0; p < size; p++) sum += at(liking, p * topics + at(this.topicAt, p));
    return sum;
  }
}

/** A seating from person to slot, a permutation. Pauses in large rooms, where everybody's company takes a while to count. */
export function* seat(puzzle: Puzzle, slotOf: Int32Array): Generator<void, Seating> {
  const personAt = new Int32Array(puzzle.size);
  for (let person = 0; person < puzzle.size; person++) personAt[at(slotOf, person)] = person;
  const layers: LayerSeats[] = [];
  for (const layer of puzzle.layers) layers.push(yield* layerSeats(puzzle, layer, personAt));
  return new Seating(puzzle, slotOf, personAt, layers);
}
