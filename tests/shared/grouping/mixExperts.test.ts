import { describe, expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { formExperts } from '#shared/grouping/experts';
import { formHomes } from '#shared/grouping/form';
import { type ExpertRequest, mixExperts } from '#shared/grouping/mixExperts';
import { NO_WISHES, requestFor } from '#shared/grouping/request';
import { expectNone, letters } from './checker.ts';
import { roster } from './rosters.ts';

function reading(size: number, seed: number, claimed: boolean): ExpertRequest {
  const topics = letters(4);
  const chance = dice(seed);
  const request = requestFor(roster(size, seed), topics, seed);
  const homes = new Map<string, string[]>();
  for (const seat of formHomes(request).seats) homes.set(seat.home, [...(homes.get(seat.home) ?? []), seat.person]);
  const readers = [...homes].flatMap(([home, members]) => {
    const order = claimed ? chance.shuffle(topics) : topics;
    return chance.shuffle(members).map((person, at) => ({ person, home, topic: order[at % 4] ?? 'A' }));
  });
  return { ...request, readers };
}

describe('expert groups when reading ends', () => {
  test('have the sizes of the plain rule, and readers of one table meet different colleagues (seeds 1 to 8)', () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= 8; seed++) {
      const request = reading([24, 26, 33, 47, 60][seed % 5] ?? 24, seed, true);
      const { groups } = mixExperts(request);
      const plain = formExperts(request.readers, letters(4));
      const shape = (all: typeof groups) => all.map((group) => `${group.topic}${group.number}: ${group.members.length}`);
      if (shape(groups).join() !== shape(plain).join()) failures.push(`seed ${seed}: ${shape(groups).join()}`);
      const reader = new Map(request.readers.map((each) => [each.person, each]));
      for (const group of groups) {
        if (group.members.some((person) => reader.get(person)?.topic !== group.topic))
          failures.push(`seed ${seed}: a stranger in ${group.topic}${group.number}`);
        const homes = group.members.map((person) => reader.get(person)?.home);
        const several = groups.filter((each) => each.topic === group.topic).length > 1;
        if (several && new Set(homes).size < homes.length) failures.push(`seed ${seed}: twins in ${group.topic}${group.number}`);
      }
    }
    expectNone(failures);
  });

  test('are mixed, and better than by the plain rule (seeds 1 to 4)', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const request = reading(60, seed, false);
      expect(mixExperts(request).certificate.mix).toBeGreaterThan(60);
    }
  });

  test('keep apart whom the facilitator keeps apart, take companions along, and have a device each', () => {
    const request = reading(34, 3, false);
    const [first, ...others] = request.readers;
    const rival = others.find((each) => each.topic === first?.topic);
    const companion = request.readers.at(-1)?.person ?? '';
    const readers = request.readers.filter((each) => each.person !== companion);
    const mixed = mixExperts({
      ...request,
      readers,
      wishes: {
        ...NO_WISHES,
        apart: [[first?.person ?? '', rival?.person ?? '']],
        companions: [{ person: companion, with: first?.person ?? '' }],
        scribes: 'both',
      },
    });
    const of = (person: string | undefined) => mixed.groups.find((group) => group.members.includes(person ?? ''));
    expect(of(first?.person)).not.toBe(of(rival?.person));
    expect(mixed.companions).toEqual([{ person: companion, expert: `${of(first?.person)?.topic}${of(first?.person)?.number}` }]);
    expect(mixed.broken).toEqual([]);
  });

  test('do not depend on the order of readers (seed 5)', () => {
    const request = reading(26, 5, false);
    expect(mixExperts({ ...request, readers: dice(5).shuffle(request.readers) })).toEqual(mixExperts(request));
  });

  test('of nobody are none', () => {
    expect(mixExperts({ ...reading(24, 1, false), readers: [] }).groups).toEqual([]);
  });
});
