// One order for everything, so that the same room gives the same groups whatever order it was read in.

/** By code units: the same on every machine, which a language's own order is not. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Groups by their number: "2" before "10", "B2" before "B10". */
export function byGroup(a: string, b: string): number {
  return a.length - b.length || byCode(a, b);
}

/** The item whose key is least, keys compared number by number; the first of several. Undefined only for an empty list. */
export function least<T>(items: Iterable<T>, keyOf: (item: T) => readonly number[]): T | undefined {
  let best: T | undefined;
  let bestKey: readonly number[] | null = null;
  for (const item of items) {
    const key = keyOf(item);
    if (bestKey === null || isBefore(key, bestKey)) {
      best = item;
      bestKey = key;
    }
  }
  return best;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (let place = 0; place < a.length; place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** The numbers 0 up to, not including, `count`. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** "B2" for the second expert group of topic B. */
export function groupName(group: { readonly topic: string; readonly number: number }): string {
  return `${group.topic}${group.number}`;
}
