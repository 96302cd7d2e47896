// Made-up staff lists, each from a seed.

import { dice } from '#shared/base/dice';
import type { Candidate } from '#shared/grouping/request';
import { names } from './checker.ts';

export interface RosterKind {
  /** People for each school, on average. */
  readonly perSchool: number;
  readonly roles: number;
  readonly grades: number;
  readonly subjects: number;
  readonly experience: number;
  /** Four in ten come from one school. */
  readonly bigSchool: boolean;
}

export const STAFF: RosterKind = { perSchool: 8, roles: 4, grades: 5, subjects: 8, experience: 3, bigSchool: false };
export const SMALL_STAFF: RosterKind = { perSchool: 8, roles: 3, grades: 3, subjects: 5, experience: 3, bigSchool: false };

/** Schools and roles as in life: a few large, many small. */
export function roster(count: number, seed: number, kind: RosterKind = STAFF): Candidate[] {
  const chance = dice(seed);
  const schools = Math.max(3, Math.round(count / kind.perSchool));
  const skewed = (sides: number): number => {
    const weights = Array.from({ length: sides }, (_, side) => Math.floor(1000 / (side + 1)));
    let left = chance.roll(weights.reduce((sum, weight) => sum + weight, 0));
    return weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
  };
  return names(count).map((person) => ({
    person,
    traits: {
      school: kind.bigSchool && chance.roll(10) < 4 ? 'big' : `school ${skewed(schools)}`,
      role: `role ${skewed(kind.roles)}`,
      grade: `grade ${chance.roll(kind.grades)}`,
      subject: `subject ${chance.roll(kind.subjects)}`,
      experience: `${chance.roll(kind.experience)}`,
    },
    scribe: true,
    favourites: [],
  }));
}

/**
 * The affine plane of order q: q*q people whose groups can be chosen so that nobody agrees with anybody
 * in their home group or in their expert group. The best possible cost is known: 0.
 */
export function plane(q: 3 | 4 | 5 | 7 | 8, seed: number): Candidate[] {
  const binary = q === 4 || q === 8;
  const add = (a: number, b: number): number => (binary ? a ^ b : (a + b) % q);
  const times = (a: number, b: number): number => {
    if (!binary) return (a * b) % q;
    let product = 0;
    for (let bit = 0; bit < 3; bit++) if ((b >> bit) & 1) product ^= a << bit;
    const degree = q === 4 ? 2 : 3;
    for (let bit = 5; bit >= degree; bit--) if ((product >> bit) & 1) product ^= (q === 4 ? 7 : 11) << (bit - degree);
    return product;
  };
  const points = Array.from({ length: q * q }, (_, at) => [Math.floor(at / q), at % q] as const);
  const slopes = Array.from({ length: q - 1 }, (_, at) => at + 1);
  return dice(seed)
    .shuffle(points)
    .map(([x, y], at) => ({
      person: `p${String(at).padStart(4, '0')}`,
      traits: Object.fromEntries(slopes.map((slope) => [`line ${slope}`, String(add(y, times(slope, x)))])),
      scribe: false,
      favourites: [],
    }));
}
