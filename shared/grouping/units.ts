// People who share a home group move as one: they change places with as many people of another group.

import type { Throws } from './annealing.ts';
import { lackingMore, layerDelta } from './layerSeats.ts';
import { at, type Puzzle, slotsByGroup } from './puzzle.ts';
import { ALL, HOME, type Seating } from './seating.ts';

/** More than any move may cost. */
const NEVER = 0x40000000;

/** Proposes moves of units. Keeps its lists from one proposal to the next: it is asked hundreds of thousands of times. */
export class Units {
  private readonly puzzle: Puzzle;
  private readonly start: Int32Array;
  private readonly slots: Int32Array;
  /** Person to 1 if they may make room for a unit: whoever is free and in no unit. */
  private readonly mayMove: Int32Array;
  private readonly others: Int32Array;

  constructor(puzzle: Puzzle) {
    this.puzzle = puzzle;
    const layer = puzzle.layers[0];
    const { start, slots } = slotsByGroup(layer?.groupOf ?? new Int32Array(0), layer?.groups ?? 0);
    this.start = start;
    this.slots = slots;
    this.mayMove = new Int32Array(puzzle.size);
    for (const person of puzzle.free) this.mayMove[person] = 1;
    for (const unit of puzzle.units) for (const person of unit) this.mayMove[person] = 0;
    this.others = new Int32Array(puzzle.units.reduce((most, unit) => Math.max(most, unit.length), 0));
  }

  /** Proposes that a unit changes places with as many people of another home group; returns the change in cost. */
  propose(seating: Seating, chance: Throws, temperature: number): number {
    const { puzzle, others } = this;
    const unit = puzzle.units[chance.below(puzzle.units.length)];
    const layer = puzzle.layers[0];
    if (!unit || !layer) return 0;
    const home = chance.below(layer.groups);
    const from = at(layer.groupOf, at(seating.slotOf, at(unit, 0)));
    if (home === from) return 0;
    // Where there was no room for a unit at one table, only exchanges of two can bring it together.
    for (const person of unit) if (at(layer.groupOf, at(seating.slotOf, person)) !== from) return 0;
    const what = puzzle.twin !== null && chance.below(2) === 0 ? HOME : ALL;
    if (!(what === HOME ? this.chooseReaders(seating, unit, home) : this.chooseOthers(seating, unit, home, chance))) return 0;
    const change = this.homeDelta(seating, unit) + (what === HOME ? 0 : this.expertDelta(seating, unit));
    if (change > 0 && change > chance.patience(temperature)) return 0;
    for (let index = 0; index < unit.length; index++) seating.exchange(at(unit, index), at(others, index), what);
    return change;
  }

  /** Who of a home group would make room: one with a device for one with a device where there is one, so that no group is left without. */
  private chooseOthers(seating: Seating, unit: Int32Array, home: number, chance: Throws): boolean {
    const { others, start, slots } = this;
    const { scribe } = this.puzzle;
    const from = at(start, home);
    const size = at(start, home + 1) - from;
    const begin = chance.below(size);
    for (let index = 0; index < unit.length; index++) {
      let chosen = -1;
      for (let tried = 0; tried < size; tried++) {
        const place = begin + tried;
        const other = at(seating.personAt, at(slots, from + (place < size ? place : place - size)));
        if (!this.maySwap(other, index)) continue;
        if (chosen < 0) chosen = other;
        if (at(scribe, other) !== at(scribe, at(unit, index))) continue;
        chosen = other;
        break;
      }
      if (chosen < 0) return false;
      others[index] = chosen;
    }
    return true;
  }

  /** Who of a home group reads what the unit reads: then everybody keeps their expert group. */
  private chooseReaders(seating: Seating, unit: Int32Array, home: number): boolean {
    const { others, start, slots } = this;
    const { topicAt, slotOf, personAt } = seating;
    for (let index = 0; index < unit.length; index++) {
      const topic = at(topicAt, at(unit, index));
      // Two of a unit who read the same would have to leave one after the other.
      for (let before = 0; before < index; before++) if (at(topicAt, at(unit, before)) === topic) return false;
      let chosen = -1;
      for (let place = at(start, home); chosen < 0 && place < at(start, home + 1); place++) {
        const other = at(personAt, at(slots, place));
        if (at(topicAt, other) !== topic || !this.maySwap(other, index)) continue;
        if (seating.mayRegroup(at(slotOf, at(unit, index)), at(slotOf, other))) chosen = other;
      }
      if (chosen < 0) return false;
      others[index] = chosen;
    }
    return true;
  }

  private maySwap(other: number, index: number): boolean {
    if (at(this.mayMove, other) === 0) return false;
    for (let before = 0; before < index; before++) if (at(this.others, before) === other) return false;
    return true;
  }

  /**
   * What changes at home when each of `unit` exchanges places with the one at the same place in `others`;
   * all of `unit` share a home group, and so do all of `others`.
   */
  private homeDelta(seating: Seating, unit: Int32Array): number {
    const { puzzle, others } = this;
    const { size, scribe } = puzzle;
    const home = seating.layers[0];
    if (!home) return NEVER;
    const { cost, load, own } = home;
    const from = at(home.rowAt, at(unit, 0));
    const to = at(home.rowAt, at(others, 0));
    let change = 0;
    let moving = 0;
    for (let index = 0; index < unit.length; index++) {
      const u = at(unit, index);
      const v = at(others, index);
      change += at(load, from + v) - at(own, u) + at(load, to + u) - at(own, v);
      moving += at(scribe, u) - at(scribe, v);
      for (let other = 0; other < unit.length; other++) change -= 2 * at(cost, u * size + at(others, other));
      for (let other = 0; other < index; other++) change += 2 * (at(cost, u * size + at(unit, other)) + at(cost, v * size + at(others, other)));
    }
    return home.needsScribe && moving !== 0 ? change + lackingMore(home, from / size, to / size, moving) * puzzle.hard : change;
  }

  /** The same in the expert groups, and for topics. Too much to be done where two of them would meet: then it is not so simple. */
  private expertDelta(seating: Seating, unit: Int32Array): number {
    const { puzzle, others } = this;
    const { size, liking } = puzzle;
    const layer = seating.layers[1];
    let change = 0;
    for (let index = 0; index < unit.length; index++) {
      const p = at(unit, index);
      const q = at(others, index);
      if (liking) change += seating.likingDelta(liking, p, q);
      if (!layer) continue;
      const a = at(layer.rowAt, p);
      const b = at(layer.rowAt, q);
      for (let other = 0; other < index; other++) {
        const c = at(layer.rowAt, at(unit, other));
        const d = at(layer.rowAt, at(others, other));
        if (c === a || c === b || d === a || d === b) return NEVER;
      }
      change += layerDelta(layer, p, q, p * size + q) + seating.scribeDelta(layer, p, q);
    }
    return change;
  }
}
