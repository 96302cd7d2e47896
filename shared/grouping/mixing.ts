// What it costs that two people share a group: attributes in which they agree, and how often they have met.

import type { PersonId } from '../base/ids.ts';
import { byCode } from './order.ts';
import { at } from './puzzle.ts';
import type { Candidate, FormRequest } from './request.ts';

export interface Trait {
  readonly weight: number;
  /** Person to value, as a number; -1 where it is not known. */
  readonly values: Int32Array;
  /** Value to the number of people who have it. */
  readonly counts: readonly number[];
}

/** What an earlier meeting counts, times the number of meetings squared. */
export const MET = 40;

/** The attributes that count, in a fixed order. A weight that is no number from 1 to 1000 counts as none. */
export function traitsOf(people: readonly Candidate[], weights: FormRequest['weights']): Trait[] {
  const attributes = Object.keys(weights).sort(byCode);
  return attributes.flatMap((attribute) => {
    const given = Math.floor(weights[attribute] ?? 0);
    if (!(given >= 1)) return [];
    const numbers = new Map<string, number>();
    const counts: number[] = [];
    const values = Int32Array.from(people, (each) => {
      // A question may be called anything, "constructor" included.
      const value = Object.hasOwn(each.traits, attribute) ? plain(each.traits[attribute] ?? '') : '';
      if (value === '') return -1;
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    });
    return [{ weight: Math.min(given, 1000), values, counts }];
  });
}

/** "HILL  Road" and "Hill Road" are one school, whatever kind of space is between. */
export function plain(value: string): string {
  return value.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Comparisons between two pauses: about a millisecond. */
const BREATH = 500_000;

/** The cost of every pair, person times n plus person. Pauses, because a large room has millions of comparisons. */
export function* pairCosts(people: readonly Candidate[], traits: readonly Trait[]): Generator<void, Int32Array> {
  const size = people.length;
  const costs = new Int32Array(size * size);
  let breath = BREATH;
  for (let a = 0; a < size; a++) {
    const row = a * size;
    for (const { weight, values } of traits) {
      const value = at(values, a);
      if (value < 0) continue;
      for (let b = 0; b < size; b++) if ((values[b] ?? -1) === value) costs[row + b] = (costs[row + b] ?? 0) + weight;
    }
    costs[row + a] = 0;
    breath -= size * traits.length;
    if (breath > 0) continue;
    breath = BREATH;
    yield;
  }
  return costs;
}

/** Adds earlier meetings to the costs: people who have met twice should meet a third time least of all. */
export function addMeetings(costs: Int32Array, indexOf: ReadonlyMap<PersonId, number>, met: FormRequest['met']): void {
  const size = indexOf.size;
  const times = new Map<number, number>();
  for (const group of met) {
    const members = [...new Set(group)].map((person) => indexOf.get(person)).filter((index) => index !== undefined);
    for (const a of members) for (const b of members) if (a !== b) times.set(a * size + b, (times.get(a * size + b) ?? 0) + 1);
  }
  for (const [pair, count] of times) costs[pair] = at(costs, pair) + MET * count * count;
}
