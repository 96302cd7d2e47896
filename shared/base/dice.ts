/** A seeded source of chance: same seed, same throws, on every machine. */
export interface Dice {
  /** A whole number from 0 up to, not including, `sides`. */
  roll(sides: number): number;
  /** The items in a new, random order. */
  shuffle<T>(items: readonly T[]): T[];
  pick<T>(items: readonly [T, ...T[]]): T;
}

/**
 * Integer arithmetic only, so that Node and browsers agree to the bit. The generator is sfc32 (Chris
 * Doty-Humphrey's Small Fast Counting, 32 bit), warmed up as its author advises.
 */
export function dice(seed: number): Dice {
  let a = 0x9e3779b9 | 0;
  let b = 0x243f6a88 | 0;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 12; warm++) next();
  const roll = (sides: number): number => {
    // Throws that would favour small numbers are thrown again.
    const limit = 0x100000000 - (0x100000000 % sides);
    let value = next();
    while (value >= limit) value = next();
    return value % sides;
  };
  return {
    roll,
    shuffle(items) {
      const copy = [...items];
      for (let last = copy.length - 1; last > 0; last--) {
        const other = roll(last + 1);
        const held = copy[last] as (typeof copy)[number]; // both indexes are inside the list
        copy[last] = copy[other] as (typeof copy)[number];
        copy[other] = held;
      }
      return copy;
    },
    pick(items) {
      return items[roll(items.length)] ?? items[0];
    },
  };
}
