// The chance and the tables of the search. Logarithms differ in their last bit between machines, so they
// are written out here as whole numbers; the figures were worked out once, with high precision.

import { dice } from '../base/dice.ts';

/** 65536 times 2 to the power of -i/8: eight steps halve the temperature. */
const COOLING = Int32Array.of(65536, 60097, 55109, 50535, 46341, 42495, 38968, 35734);

/** 1024 times the negative natural logarithm of (i + 1/2) / 256. */
const PATIENCE = Int32Array.from([
  6388, 5263, 4740, 4395, 4138, 3933, 3762, 3615, 3487, 3373, 3270, 3177, 3092, 3013, 2940, 2872, 2808, 2747, 2690, 2637, 2585, 2537, 2490, 2445,
  2403, 2362, 2322, 2285, 2248, 2213, 2179, 2145, 2113, 2082, 2052, 2023, 1995, 1967, 1940, 1914, 1888, 1863, 1839, 1815, 1792, 1769, 1747, 1725,
  1704, 1683, 1662, 1642, 1622, 1603, 1584, 1565, 1547, 1529, 1512, 1494, 1477, 1460, 1444, 1428, 1412, 1396, 1380, 1365, 1350, 1335, 1321, 1306,
  1292, 1278, 1264, 1250, 1237, 1224, 1210, 1197, 1185, 1172, 1160, 1147, 1135, 1123, 1111, 1099, 1088, 1076, 1065, 1054, 1042, 1031, 1020, 1010, 999,
  988, 978, 968, 957, 947, 937, 927, 917, 908, 898, 889, 879, 870, 860, 851, 842, 833, 824, 815, 806, 797, 789, 780, 772, 763, 755, 746, 738, 730,
  722, 714, 706, 698, 690, 682, 674, 667, 659, 651, 644, 636, 629, 622, 614, 607, 600, 593, 586, 579, 572, 565, 558, 551, 544, 537, 530, 524, 517,
  510, 504, 497, 491, 484, 478, 472, 465, 459, 453, 447, 441, 434, 428, 422, 416, 410, 404, 398, 392, 387, 381, 375, 369, 364, 358, 352, 347, 341,
  335, 330, 324, 319, 313, 308, 303, 297, 292, 287, 281, 276, 271, 266, 260, 255, 250, 245, 240, 235, 230, 225, 220, 215, 210, 205, 200, 196, 191,
  186, 181, 176, 172, 167, 162, 158, 153, 148, 144, 139, 134, 130, 125, 121, 116, 112, 107, 103, 99, 94, 90, 85, 81, 77, 73, 68, 64, 60, 55, 51, 47,
  43, 39, 35, 30, 26, 22, 18, 14, 10, 6, 2,
]);

/** Temperatures are in 64ths of a cost. */
export const DEGREE = 64;

/** Temperatures from `first` down to `last`, each about a twelfth lower than the one before. */
export function temperatures(first: number, last: number): number[] {
  const all: number[] = [];
  for (let step = 0; ; step++) {
    const temperature = Math.floor(((first >>> (step >>> 3)) * (COOLING[step & 7] ?? 0)) / 65536);
    if (temperature < last || temperature === 0) return all.length > 0 ? all : [last];
    all.push(temperature);
  }
}

/** The generator of base/dice, unrolled for the millions of throws of a search; `next` gives 32 random bits. */
export class Throws {
  private readonly state: Int32Array;

  constructor(seed: number) {
    const start = dice(seed);
    this.state = Int32Array.of(start.roll(0x100000000) | 0, start.roll(0x100000000) | 0, start.roll(0x100000000) | 0, 1);
  }

  next(): number {
    const state = this.state;
    const a = state[0] ?? 0;
    const b = state[1] ?? 0;
    const c = state[2] ?? 0;
    const counter = state[3] ?? 0;
    const sum = (((a + b) | 0) + counter) | 0;
    state[3] = (counter + 1) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum;
  }

  /**
   * The largest worsening that is accepted at a temperature, thrown anew each time: Metropolis' rule without
   * a logarithm.
   */
  patience(temperature: number): number {
    return Math.floor((temperature * (PATIENCE[this.next() >>> 24] ?? 0)) / (1024 * DEGREE));
  }

  /** A whole number from 0 up to, not including, `sides`, which is at most 65536. */
  below(sides: number): number {
    return ((this.next() >>> 16) * sides) >>> 16;
  }
}
