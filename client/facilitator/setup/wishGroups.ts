// Wishes as a person would say them: "Ana, Bea and Carl" instead of three pairs.

import type { Pair, Wishes } from '#shared/grouping/request';

/** As many as one command names. */
const MOST = 12;

/** A wish as one command names it; of a companion's, the companion comes first. */
export interface Wish {
  readonly kind: 'apart' | 'together' | 'companion';
  readonly people: readonly string[];
}

export function wishesMade({ apart, together, companions }: Omit<Wishes, 'scribes'>): readonly Wish[] {
  return [
    ...groupsOfPairs(apart).map((people): Wish => ({ kind: 'apart', people })),
    ...groupsOfPairs(together).map((people): Wish => ({ kind: 'together', people })),
    ...companions.map((pair): Wish => ({ kind: 'companion', people: [pair.person, pair.with] })),
  ];
}

/** What is not whole any more once these people are off the roster. */
export function wishesLost(wishes: Omit<Wishes, 'scribes'>, gone: readonly string[]): readonly Wish[] {
  return wishesMade(wishes).filter(({ people }) => people.some((person) => gone.includes(person)));
}

/** Groups in which everybody is paired with everybody; each pair is in one group, so a group can be taken back alone. */
export function groupsOfPairs(pairs: readonly Pair[]): readonly (readonly string[])[] {
  const left = new Set(pairs.map(([a, b]) => nameOf(a, b)));
  const people = [...new Set(pairs.flat())];
  const groups: string[][] = [];
  for (const [a, b] of pairs) {
    if (!left.has(nameOf(a, b))) continue;
    const group = [a, b];
    for (const person of people) {
      if (group.length < MOST && !group.includes(person) && group.every((one) => left.has(nameOf(one, person)))) group.push(person);
    }
    for (const [at, one] of group.entries()) for (const other of group.slice(at + 1)) left.delete(nameOf(one, other));
    groups.push(group);
  }
  return groups;
}

/** The same for a pair whichever way round. */
function nameOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
