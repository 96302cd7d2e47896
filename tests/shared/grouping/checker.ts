// An independent judge of groups: it counts what is there and knows nothing of how it was made.

import { expect } from 'vitest';

export interface Seated {
  readonly person: string;
  readonly home: string;
  readonly topic: string;
  readonly second: readonly string[];
  readonly expert: string;
}

/** Names of the promises (P, H, E, S) that the groups break; `free` leaves out those that claims may bend (E2, E3). */
export function broken(seats: readonly Seated[], topics: readonly string[], free = false): string[] {
  const wrong: string[] = [];
  const say = (rule: string, ok: boolean) => {
    if (!ok && !wrong.includes(rule)) wrong.push(rule);
  };
  const n = seats.length;
  const k = topics.length;
  const homes = gather(seats, (seat) => seat.home);
  const experts = gather(seats, (seat) => seat.expert);
  const homeSizes = [...homes.values()].map((members) => members.length);
  const expertSizes = [...experts.values()].map((members) => members.length);
  const readers = topics.map((topic) => seats.filter((seat) => seat.topic === topic).length);

  say('P1', new Set(seats.map((seat) => seat.person)).size === n && seats.every((seat) => topics.includes(seat.topic)));
  for (const members of homes.values()) {
    say(
      'H1',
      topics.every((topic) => members.some((seat) => seat.topic === topic || seat.second.includes(topic))),
    );
    say('H4', new Set(members.map((seat) => seat.topic)).size === Math.min(members.length, k));
    const loads = members.map((seat) => seat.second.length);
    say('H6', n < k ? Math.max(...loads) - Math.min(...loads) <= 1 : Math.max(...loads) <= 1);
    say(
      'H7',
      members.every((seat) => new Set([seat.topic, ...seat.second]).size === 1 + seat.second.length),
    );
  }
  say('H2', spread(homeSizes) <= 1);
  say('H3', Math.max(...homeSizes) <= k + 1);
  say('H5', seats.reduce((sum, seat) => sum + seat.second.length, 0) === fewestSeconds(n, k));
  for (const members of experts.values()) say('E1', new Set(members.map((seat) => seat.topic)).size === 1);
  if (!free) {
    say('E2', spread(readers) <= 1);
    say('E3', spread(expertSizes) <= 1);
    if (n >= 3 * k)
      say(
        'E4',
        expertSizes.every((size) => size >= 3 && size <= 6),
      );
    else if (n >= 2 * k)
      say(
        'E4',
        expertSizes.every((size) => size >= 2 && size <= 3),
      );
    else
      say(
        'E4',
        expertSizes.every((size) => size <= 2),
      );
    if (n < 3 * k && n >= k) say('E4', !expertSizes.every((size) => size >= 3));
  } else {
    for (const [at, topic] of topics.entries()) {
      const sizes = [...experts.values()].filter((members) => members[0]?.topic === topic).map((members) => members.length);
      say('E3', spread(sizes) <= 1);
      if ((readers[at] ?? 0) >= 3)
        say(
          'E4',
          sizes.every((size) => size >= 3 && size <= 6),
        );
    }
  }
  for (const members of homes.values()) {
    for (const topic of topics) {
      const here = members.filter((seat) => seat.topic === topic);
      const groups = new Set(seats.filter((seat) => seat.topic === topic).map((seat) => seat.expert)).size;
      say('S1', new Set(here.map((seat) => seat.expert)).size === Math.min(here.length, groups));
    }
  }
  return wrong;
}

/** The fewest second topics any division into tables of at most k + 1 needs, by trying all numbers of tables. */
export function fewestSeconds(n: number, k: number): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (let groups = 1; groups <= n; groups++) {
    if (Math.ceil(n / groups) > k + 1) continue;
    const small = Math.floor(n / groups);
    const large = n - small * groups;
    fewest = Math.min(fewest, large * Math.max(0, k - small - 1) + (groups - large) * Math.max(0, k - small));
  }
  return fewest;
}

export function spread(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers);
}

export function gather<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Fails with the whole list, so that one message says what and where. */
export function expectNone(failures: readonly string[]): void {
  expect(failures.slice(0, 10)).toEqual([]);
}

export function letters(count: number): string[] {
  return [...'ABCDEFGH'].slice(0, count);
}

export function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `p${String(index).padStart(4, '0')}`);
}
