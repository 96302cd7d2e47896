// How well mixed the groups are, with proof: no seating at all can cost less than the bound.

import type { Trait } from './mixing.ts';

export interface Certificate {
  /** Weighted agreements inside home groups and inside expert groups. */
  readonly home: number;
  readonly expert: number;
  /** What no seating can go below, whoever looks for it and for how long. */
  readonly bound: number;
  /** What seating by chance costs on average. */
  readonly random: number;
  /** "mix 97 %": the share of the way from chance to the bound that was gone, in whole percent, rounded down. */
  readonly mix: number;
}

/**
 * The least weighted agreement that groups of whatever equal or unequal sizes can have: each value of an
 * attribute spread over `groups` groups as evenly as can be. For sizes that differ by at most one it is
 * exact for a single attribute (a matrix can be rounded keeping its sums), so only attributes that get in
 * each other's way keep a seating from reaching it. `bonded` pairs are to share a group, so that where
 * they agree that much is there in any case.
 */
export function agreementBound(traits: readonly Trait[], groups: number, bonded: readonly (readonly [number, number])[] = []): number {
  if (groups === 0) return 0;
  let sum = 0;
  for (const { weight, counts, values } of traits) {
    const forced = counts.map(() => 0);
    for (const [a, b] of bonded) {
      const value = values[a] ?? -1;
      if (value >= 0 && value === values[b]) forced[value] = (forced[value] ?? 0) + 1;
    }
    counts.forEach((count, value) => {
      const each = Math.floor(count / groups);
      const more = count - each * groups;
      sum += weight * Math.max(forced[value] ?? 0, more * pairs(each + 1) + (groups - more) * pairs(each));
    });
  }
  return sum;
}

/** Weighted agreements of all pairs of people, as if they were one group. */
export function agreementsOfAll(traits: readonly Trait[]): number {
  return traits.reduce((sum, { weight, counts }) => sum + counts.reduce((all, count) => all + weight * pairs(count), 0), 0);
}

/**
 * Compares what was reached with chance and bound. `sizes` are those of all groups of both kinds: a random
 * seating puts any two people together with the same chance, so its mean cost is a formula, no simulation.
 */
export function certify(
  traits: readonly Trait[],
  people: number,
  homeSizes: readonly number[],
  expertSizes: readonly number[],
  home: number,
  expert: number,
  bonded: readonly (readonly [number, number])[] = [],
): Certificate {
  const bound = agreementBound(traits, homeSizes.length, bonded) + agreementBound(traits, expertSizes.length);
  const together = [...homeSizes, ...expertSizes].reduce((sum, size) => sum + pairs(size), 0);
  const random = people < 2 ? 0 : (agreementsOfAll(traits) * together) / pairs(people);
  return { home, expert, bound, random: Math.round(random), mix: shareClosed(random, home + expert, bound) };
}

/** How much of the way from chance to the bound was gone, in whole percent; all of it where there was no way to go. */
export function shareClosed(random: number, cost: number, bound: number): number {
  if (random <= bound) return 100;
  return Math.max(0, Math.min(100, Math.floor((100 * (random - cost)) / (random - bound))));
}

export function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}
