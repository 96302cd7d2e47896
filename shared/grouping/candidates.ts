// The people of a request as numbers, in an order that does not depend on how they were handed in.

import type { PersonId } from '../base/ids.ts';
import { byCode, upTo } from './order.ts';
import type { Candidate, FormRequest, Lock, Pair } from './request.ts';

export interface Candidates {
  /** Everybody who takes a slot, sorted; companions are not among them. */
  readonly people: readonly Candidate[];
  readonly indexOf: ReadonlyMap<PersonId, number>;
  /** A person's place in the list to the companions who go where they go. */
  readonly companions: ReadonlyMap<number, readonly PersonId[]>;
  /** Pairs as places in the list, the smaller first, sorted, each once. A companion's wishes are those of whom they are with. */
  readonly apart: readonly (readonly [number, number])[];
  readonly together: readonly (readonly [number, number])[];
  readonly locked: ReadonlyMap<number, Lock>;
}

export function numberCandidates(request: Pick<FormRequest, 'people' | 'wishes' | 'locked'>): Candidates {
  const known = new Map(request.people.map((each) => [each.person, each]));
  const hostOf = hosts(request.wishes.companions, known);
  const people = [...known.values()].filter((each) => !hostOf.has(each.person)).sort((a, b) => byCode(a.person, b.person));
  const indexOf = new Map(people.map((each, index) => [each.person, index]));
  const place = (person: PersonId): number | undefined => indexOf.get(hostOf.get(person) ?? person);
  const companions = new Map<number, PersonId[]>();
  for (const person of [...hostOf.keys()].sort(byCode)) {
    const host = place(person) ?? 0;
    companions.set(host, [...(companions.get(host) ?? []), person]);
  }
  const withDevices = people.map((each, index) => ({
    ...each,
    scribe: each.scribe || (companions.get(index) ?? []).some((person) => known.get(person)?.scribe === true),
  }));
  const locked = new Map<number, Lock>();
  for (const lock of [...request.locked].sort((a, b) => byCode(a.person, b.person))) {
    const index = indexOf.get(lock.person);
    if (index !== undefined) locked.set(index, lock);
  }
  return {
    people: withDevices,
    indexOf,
    companions,
    apart: numberPairs(request.wishes.apart, place),
    together: numberPairs(request.wishes.together, place),
    locked,
  };
}

/** Companion to the person whose slot they share: at the end of the chain where a companion has a companion. */
function hosts(companions: FormRequest['wishes']['companions'], known: ReadonlyMap<PersonId, Candidate>): ReadonlyMap<PersonId, PersonId> {
  const direct = new Map<PersonId, PersonId>();
  for (const each of [...companions].sort((a, b) => byCode(a.person, b.person) || byCode(a.with, b.with))) {
    if (!known.has(each.person) || !known.has(each.with) || direct.has(each.person)) continue;
    // Two who are each other's companion: the first wish counts.
    let end: PersonId | undefined = each.with;
    while (end !== undefined && end !== each.person) end = direct.get(end);
    if (end === undefined) direct.set(each.person, each.with);
  }
  return new Map(
    [...direct.keys()].map((person) => {
      let host = person;
      for (let next = direct.get(host); next !== undefined; next = direct.get(host)) host = next;
      return [person, host];
    }),
  );
}

/** For numbering pairs; far beyond any room. */
const MOST_PEOPLE = 1_000_000;

function numberPairs(pairs: readonly Pair[], place: (person: PersonId) => number | undefined): [number, number][] {
  // As one number each: a room of 1,000 may well have 30,000 pairs, and lists of two are slow to sort.
  const numbers: number[] = [];
  for (const [first, second] of pairs) {
    const a = place(first);
    const b = place(second);
    if (a === undefined || b === undefined || a === b) continue;
    numbers.push(a < b ? a * MOST_PEOPLE + b : b * MOST_PEOPLE + a);
  }
  const sorted = Float64Array.from(numbers).sort();
  const distinct: [number, number][] = [];
  let last = -1;
  for (const number of sorted) {
    if (number !== last) distinct.push([Math.floor(number / MOST_PEOPLE), number % MOST_PEOPLE]);
    last = number;
  }
  return distinct;
}

/** Sets of two or more numbers below `count` that chains of pairs hold together, each sorted, in order of their first. */
export function components(count: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const parent = upTo(count);
  const root = (of: number): number => {
    let top = of;
    while (parent[top] !== top) top = parent[top] ?? top;
    parent[of] = top;
    return top;
  };
  for (const [a, b] of pairs) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const sets = new Map<number, number[]>();
  for (let each = 0; each < count; each++) {
    const top = root(each);
    const set = sets.get(top);
    if (set) set.push(each);
    else sets.set(top, [each]);
  }
  return [...sets.values()].filter((set) => set.length > 1);
}
