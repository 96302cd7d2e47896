// Who comes to a rehearsal: names, temperaments and their moments, from a seed.

import { dice } from '#shared/base/dice';
import { NAMES } from './names.ts';

/**
 * steady: there from beginning to end. late: joins when the room is well under way. leaving: says goodbye before the
 * end. silent: reads and arrives, writes nothing. asleep: is there and does nothing; or drops off for a while.
 */
const TEMPERS = ['steady', 'late', 'leaving', 'silent', 'asleep'] as const;
export type Temper = (typeof TEMPERS)[number];

/** Which part of the people is of each temperament, from 0 to 1; the others are steady. */
export type Shares = { readonly [T in Exclude<Temper, 'steady'>]: number };

export const USUAL_SHARES: Shares = { late: 0.12, leaving: 0.08, silent: 0.1, asleep: 0.08 };

export interface Role {
  readonly name: string;
  readonly temper: Temper;
  /** Everything this person throws comes from it. */
  readonly seed: number;
  /** How far the workshop has come, from 0 to 1, when somebody late joins, or somebody leaves or drops off. */
  readonly moment: number;
  /** Whether somebody asleep drops off for a while, and is steady otherwise. */
  readonly naps: boolean;
}

/** The same people for the same seed. The first one is always steady: somebody has to be there. */
export function castOf(count: number, seed: number, shares: Shares = USUAL_SHARES): readonly Role[] {
  const throws = dice(seed);
  const names = throws.shuffle(NAMES);
  const unsteady = TEMPERS.flatMap((temper) => (temper === 'steady' ? [] : Array.from({ length: Math.round(count * shares[temper]) }, () => temper)));
  const others = throws.shuffle(Array.from({ length: Math.max(0, count - 1) }, (_, index): Temper => unsteady[index] ?? 'steady'));
  return Array.from({ length: count }, (_, index) => {
    const temper = index === 0 ? 'steady' : (others[index - 1] ?? 'steady');
    const [early, length] = temper === 'leaving' ? [400, 450] : [120, 420];
    return {
      name: nameAt(names, index),
      temper,
      seed: throws.roll(2 ** 32),
      moment: (early + throws.roll(length)) / 1000,
      naps: throws.roll(2) === 0,
    };
  });
}

/** More people than names: the second Ana is Ana B. */
function nameAt(names: readonly string[], index: number): string {
  const round = Math.floor(index / names.length);
  const name = names[index % names.length] ?? 'Ana';
  return round === 0 ? name : `${name} ${'BCDEFGHK'[(round - 1) % 8]}.`;
}

/** A seed of its own for each thing that is named. */
export function seedFor(seed: number, what: string): number {
  let hash = seed | 0;
  for (const sign of what) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
