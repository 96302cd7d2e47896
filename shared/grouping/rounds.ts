// Several rounds of groups in which people meet again as rarely as can be (the social golfer's problem),
// planned all at once: a later round can make room for an earlier one.

import type { PersonId } from '../base/ids.ts';
import { DEGREE, Throws, temperatures } from './annealing.ts';
import { byCode, upTo } from './order.ts';
import { at, slotsByGroup } from './puzzle.ts';

/** Proposals for each person and round. */
const MOVES = 4_000;
const RUNS = 6;

/**
 * For each round, groups of the given sizes. `sizes` add up to the number of people. Minimises the sum over
 * all pairs of the square of their meetings, so that nobody meets the same person three times while others
 * never meet. Whole numbers and counted moves only: same seed, same rounds, in whatever order people come.
 */
export function planRounds(people: readonly PersonId[], sizes: readonly number[], rounds: number, seed: number): PersonId[][][] {
  const order = [...new Set(people)].sort(byCode);
  const golf = new Golf(order.length, sizes, rounds, seed);
  for (let run = 0; run < RUNS && golf.best > 0; run++) golf.improve(MOVES * order.length * rounds, run === 0);
  return golf
    .bestRounds()
    .map((round) => sizes.map((_, group) => round.filter((seat) => seat.group === group).map((seat) => order[seat.person] ?? '')));
}

/** How many meetings were repetitions: each pair counts once less than it met. */
export function repeatedMeetings(rounds: readonly (readonly (readonly PersonId[])[])[]): number {
  const met = new Set<string>();
  let repeated = 0;
  for (const group of rounds.flat()) {
    const members = [...group].sort(byCode);
    members.forEach((a, index) => {
      for (const b of members.slice(index + 1)) {
        if (met.has(`${a} ${b}`)) repeated++;
        met.add(`${a} ${b}`);
      }
    });
  }
  return repeated;
}

class Golf {
  /** Repeated meetings of the best rounds so far. */
  best = Number.POSITIVE_INFINITY;
  private readonly people: number;
  private readonly chance: Throws;
  private readonly groupOf: Int32Array;
  private readonly start: Int32Array;
  private readonly size: number;
  /** Round times people plus slot to person, and the other way round. */
  private personAt: Int32Array;
  private slotOf: Int32Array;
  private kept: Int32Array;
  /** Person times people plus person: how often they meet. */
  private readonly meetings: Int32Array;
  private readonly rounds: number;

  constructor(people: number, sizes: readonly number[], rounds: number, seed: number) {
    this.people = people;
    this.rounds = rounds;
    this.size = people * rounds;
    this.chance = new Throws(seed);
    this.groupOf = Int32Array.from(sizes.flatMap((size, group) => upTo(size).map(() => group)));
    this.start = slotsByGroup(this.groupOf, sizes.length).start;
    this.personAt = new Int32Array(this.size);
    this.slotOf = new Int32Array(this.size);
    this.meetings = new Int32Array(people * people);
    for (let index = 0; index < this.size; index++) this.personAt[index] = index % people;
    for (let index = this.size - 1; index > 0; index--) {
      const base = index - (index % people);
      const other = base + this.chance.below((index % people) + 1);
      const held = at(this.personAt, index);
      this.personAt[index] = at(this.personAt, other);
      this.personAt[other] = held;
    }
    this.kept = this.personAt;
    this.count();
  }

  improve(moves: number, hot: boolean): void {
    this.personAt = Int32Array.from(this.kept);
    this.count();
    const steps = temperatures(hot ? DEGREE : DEGREE >> 1, DEGREE >> 3);
    const each = Math.ceil(moves / steps.length);
    for (const temperature of steps) {
      for (let move = 0; move < each; move++) {
        const base = this.chance.below(this.rounds) * this.people;
        const p = this.chance.below(this.people);
        const q = this.chance.below(this.people);
        const a = at(this.slotOf, base + p);
        const b = at(this.slotOf, base + q);
        if (at(this.groupOf, a) === at(this.groupOf, b)) continue;
        const change = this.delta(base, p, q, a, b);
        if (change <= 0 || change <= this.chance.patience(temperature)) this.exchange(base, p, q, a, b);
      }
      const repeated = this.repeated();
      if (repeated < this.best) {
        this.best = repeated;
        this.kept = Int32Array.from(this.personAt);
      }
      if (this.best === 0) return;
    }
  }

  bestRounds(): { group: number; person: number }[][] {
    return upTo(this.rounds).map((round) =>
      upTo(this.people).map((slot) => ({ group: at(this.groupOf, slot), person: at(this.kept, round * this.people + slot) })),
    );
  }

  /** Half the change in the sum of squares. */
  private delta(base: number, p: number, q: number, a: number, b: number): number {
    const rowP = p * this.people;
    const rowQ = q * this.people;
    let change = 0;
    for (let slot = at(this.start, at(this.groupOf, a)), end = at(this.start, at(this.groupOf, a) + 1); slot < end; slot++) {
      const other = at(this.personAt, base + slot);
      if (other !== p) change += at(this.meetings, rowQ + other) - at(this.meetings, rowP + other) + 1;
    }
    for (let slot = at(this.start, at(this.groupOf, b)), end = at(this.start, at(this.groupOf, b) + 1); slot < end; slot++) {
      const other = at(this.personAt, base + slot);
      if (other !== q) change += at(this.meetings, rowP + other) - at(this.meetings, rowQ + other) + 1;
    }
    return change;
  }

  private exchange(base: number, p: number, q: number, a: number, b: number): void {
    for (const [slot, leaves, comes] of [
      [a, p, q],
      [b, q, p],
    ] as const) {
      const group = at(this.groupOf, slot);
      for (let each = at(this.start, group); each < at(this.start, group + 1); each++) {
        const other = at(this.personAt, base + each);
        if (each === slot) continue;
        this.meet(leaves, other, -1);
        this.meet(comes, other, 1);
      }
    }
    this.personAt[base + a] = q;
    this.personAt[base + b] = p;
    this.slotOf[base + p] = b;
    this.slotOf[base + q] = a;
  }

  private meet(a: number, b: number, times: number): void {
    this.meetings[a * this.people + b] = at(this.meetings, a * this.people + b) + times;
    this.meetings[b * this.people + a] = at(this.meetings, b * this.people + a) + times;
  }

  private count(): void {
    this.meetings.fill(0);
    for (let index = 0; index < this.size; index++) {
      const slot = index % this.people;
      const base = index - slot;
      this.slotOf[base + at(this.personAt, index)] = slot;
      for (let other = at(this.start, at(this.groupOf, slot)); other < slot; other++)
        this.meet(at(this.personAt, index), at(this.personAt, base + other), 1);
    }
    const repeated = this.repeated();
    if (repeated < this.best) this.best = repeated;
  }

  private repeated(): number {
    let twice = 0;
    for (const count of this.meetings) if (count > 1) twice += count - 1;
    return twice / 2;
  }
}
