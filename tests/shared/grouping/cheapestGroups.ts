// The cheapest groups that there could be, when everybody in them is worth something: a search through all, which leaves
// out whatever cannot become cheap enough any more.

import type { Group } from './boundByGroups.ts';

export interface Pricing {
  /** People who go together: one, or several who share their group. */
  readonly atoms: readonly (readonly number[])[];
  /** How many people are in a group. */
  readonly members: number;
  /** Person times people plus person: what two cost in one group. Never negative. */
  readonly costs: Float64Array;
  /** What each person takes off the cost. */
  readonly worth: readonly number[];
  /** Who has a device, where each group needs one. */
  readonly scribes: readonly boolean[] | null;
}

interface Atom {
  readonly people: readonly number[];
  readonly worth: number;
  readonly cost: number;
}

/** Up to `most` groups that cost less than `below`, the cheapest first; their cost is less what their members are worth. */
export function cheapestGroups({ atoms, members, costs, worth, scribes }: Pricing, below: number, most: number): Group[] {
  const size = worth.length;
  const between = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    for (const p of a) for (const q of b) sum += costs[p * size + q] ?? 0;
    return sum;
  };
  const order: Atom[] = atoms
    .map((people) => ({ people, worth: people.reduce((sum, person) => sum + (worth[person] ?? 0), 0), cost: between(people, people) / 2 }))
    .sort((a, b) => b.worth / b.people.length - a.worth / a.people.length);
  const each = order.flatMap(({ people, worth: all }) => people.map(() => all / people.length));
  const startOf: number[] = [];
  let place = 0;
  for (const { people } of order) {
    startOf.push(place);
    place += people.length;
  }
  const sums = [0];
  for (const one of each) sums.push((sums.at(-1) ?? 0) + one);
  /** What so many people from this place on can be worth at most. */
  const atMost = (from: number, count: number): number => (sums[Math.min(each.length, from + count)] ?? 0) - (sums[from] ?? 0);

  let limit = below;
  let cheap: Group[] = [];
  const chosen: Atom[] = [];
  const keep = (cost: number): void => {
    const people = chosen.flatMap((atom) => atom.people);
    if (scribes && !people.some((person) => scribes[person])) return;
    cheap.push({ members: people.sort((a, b) => a - b), cost });
    if (cheap.length < 4 * most) return;
    cheap = cheap.sort((a, b) => a.cost - b.cost).slice(0, most);
    limit = cheap.at(-1)?.cost ?? limit;
  };
  const grow = (from: number, left: number, cost: number): void => {
    for (let at = from; at < order.length; at++) {
      const atom = order[at] as Atom; // within the list
      if (cost - atMost(startOf[at] ?? 0, left) >= limit) return;
      if (atom.people.length > left) continue;
      let next = cost + atom.cost - atom.worth;
      for (const other of chosen) next += between(other.people, atom.people);
      if (next === Number.POSITIVE_INFINITY) continue;
      const rest = left - atom.people.length;
      chosen.push(atom);
      if (rest > 0) grow(at + 1, rest, next);
      else if (next < limit) keep(next);
      chosen.pop();
    }
  };
  grow(0, members, 0);
  return cheap.sort((a, b) => a.cost - b.cost).slice(0, most);
}
