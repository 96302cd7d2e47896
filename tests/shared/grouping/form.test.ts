import { describe, expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { type FormedGroups, formGroups, formGroupsInSteps, formHomes } from '#shared/grouping/form';
import { type FormRequest, requestFor } from '#shared/grouping/request';
import { broken, expectNone, letters, names } from './checker.ts';
import { plane, roster } from './rosters.ts';

const judged = (groups: FormedGroups, topics: readonly string[]): string[] => broken(groups.seats, topics);

describe('formed groups', () => {
  test('keep every promise, whatever the mixing (seed 7)', () => {
    const failures: string[] = [];
    for (const topics of [2, 4, 5, 8]) {
      for (const people of [1, 2, 3, 5, 6, 7, 11, 19, 23, 24, 55, 60]) {
        const wrong = judged(formGroups(requestFor(roster(people, 7), letters(topics), 7)), letters(topics));
        if (wrong.length > 0) failures.push(`${people} people, ${topics} topics: ${wrong.join(' ')}`);
      }
    }
    expectNone(failures);
  });

  test('an empty room forms nothing', () => {
    expect(formGroups(requestFor([], letters(4), 1))).toMatchObject({ seats: [], homes: [], experts: [], tier: 'under' });
  });

  test.each([3, 4, 5, 7, 8] as const)('find the perfect mix of an affine plane of order %i (seeds 1 to 3)', (order) => {
    for (let seed = 1; seed <= 3; seed++) {
      const people = plane(order, seed);
      const weights = Object.fromEntries(Object.keys(people[0]?.traits ?? {}).map((line) => [line, 1]));
      const { certificate } = formGroups({ ...requestFor(people, letters(order), seed), weights });
      expect(certificate).toMatchObject({ home: 0, expert: 0, mix: 100 });
    }
  });

  test('are the same whatever order people, pairs and weights come in (seed 11)', () => {
    const chance = dice(11);
    const people = roster(26, 11);
    const request: FormRequest = {
      ...requestFor(people, letters(4), 11),
      wishes: {
        apart: [['p0001', 'p0002']],
        together: [
          ['p0003', 'p0004'],
          ['p0004', 'p0009'],
        ],
        companions: [{ person: 'p0005', with: 'p0006' }],
        scribes: 'both',
      },
      met: [
        ['p0001', 'p0003', 'p0007'],
        ['p0002', 'p0005'],
      ],
    };
    const shuffled: FormRequest = {
      ...request,
      people: chance.shuffle(people),
      topics: ['D', 'B', 'A', 'C'],
      weights: Object.fromEntries(Object.entries(request.weights).reverse()),
      wishes: {
        ...request.wishes,
        apart: [['p0002', 'p0001']],
        together: [
          ['p0009', 'p0004'],
          ['p0004', 'p0003'],
        ],
      },
      met: [
        ['p0005', 'p0002'],
        ['p0007', 'p0001', 'p0003'],
      ],
    };
    expect(formGroups(shuffled)).toEqual({ ...formGroups(request) });
  });

  test('are the same when the search pauses for others', () => {
    const request = requestFor(roster(200, 3), letters(4), 3);
    let pauses = 0;
    const steps = formGroupsInSteps(request);
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(20);
    expect(step.value).toEqual(formGroups(request));
  });

  test('another seed gives other groups', () => {
    const people = roster(24, 5);
    expect(formGroups(requestFor(people, letters(4), 1)).seats).not.toEqual(formGroups(requestFor(people, letters(4), 2)).seats);
  });

  test('close most of the gap between chance and proof (seeds 1 to 4)', () => {
    for (let seed = 1; seed <= 4; seed++) {
      expect(formGroups(requestFor(roster(200, seed), letters(4), seed)).certificate.mix).toBeGreaterThanOrEqual(98);
      const { home, bound } = formHomes(requestFor(roster(60, seed), letters(4), seed)).certificate;
      expect(home).toBeLessThanOrEqual(bound * 1.005);
    }
  });

  test('do not care how a school was typed', () => {
    const typed = ['Hill Road', 'HILL ROAD', ' Hill\u00a0 Road ', 'hill road'];
    const people = names(16).map((person, at) => ({
      person,
      traits: { school: at < 4 ? (typed[at] ?? '') : `other ${at}` },
      scribe: true,
      favourites: [],
    }));
    const { seats } = formHomes(requestFor(people, letters(4), 1));
    expect(new Set(seats.filter((seat) => seat.person < 'p0004').map((seat) => seat.home)).size).toBe(4);
  });

  test('people of whom nothing is known are seated all the same', () => {
    const people = names(24).map((person) => ({ person, traits: {}, scribe: false, favourites: [] }));
    const groups = formGroups({ ...requestFor(people, letters(4), 1), weights: { school: Number.NaN, role: -3 } });
    expect(judged(groups, letters(4))).toEqual([]);
    expect(groups.certificate.mix).toBe(100);
    // A question may be called anything; whoever did not answer it has no answer.
    const request = { ...requestFor(people, letters(4), 1), weights: { constructor: 1, toString: 2 } };
    expect(judged(formGroups(request), letters(4))).toEqual([]);
  });
});

describe('what the facilitator wishes', () => {
  test('is kept: apart, together, with a device in every group (seeds 1 to 8)', () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= 8; seed++) {
      const size = [24, 26, 33, 60][seed % 4] ?? 24;
      const request = wishing(size, seed);
      const groups = formGroups(request);
      if (groups.broken.length > 0) failures.push(`seed ${seed}: ${JSON.stringify(groups.broken[0])}`);
      const wrong = judged(groups, letters(4));
      if (wrong.length > 0) failures.push(`seed ${seed}: ${wrong.join(' ')}`);
    }
    expectNone(failures);
  });

  test('a companion goes where their person goes, on no seat of their own', () => {
    const groups = formGroups({
      ...requestFor(roster(26, 2), letters(4), 2),
      wishes: {
        apart: [['p0001', 'p0003']],
        together: [],
        companions: [
          { person: 'p0001', with: 'p0002' },
          { person: 'p0009', with: 'p0008' },
        ],
        scribes: 'none',
      },
    });
    const seatOf = new Map(groups.seats.map((seat) => [seat.person, seat]));
    expect(seatOf.get('p0001')).toMatchObject({ home: seatOf.get('p0002')?.home, expert: seatOf.get('p0002')?.expert, companionOf: 'p0002' });
    expect(groups.homes.map((home) => home.size)).toEqual([4, 4, 4, 4, 4, 4]);
    expect(seatOf.get('p0002')?.home).not.toBe(seatOf.get('p0003')?.home);
    expect(groups.broken).toEqual([]);
  });

  test('locked people stay, a closed table takes nobody in', () => {
    const request = {
      ...requestFor(roster(27, 4), letters(4), 4),
      locked: [
        { person: 'p0001', home: '3', topic: 'B' },
        { person: 'p0002', home: '3', topic: null },
        { person: 'p0003', home: '3', topic: 'A' },
        { person: 'p0010', home: '1', topic: null },
      ],
      closed: ['3'],
    };
    const groups = formGroups(request);
    const at = (person: string) => groups.seats.find((seat) => seat.person === person);
    expect(at('p0001')).toMatchObject({ home: '3', topic: 'B' });
    expect(at('p0003')).toMatchObject({ home: '3', topic: 'A' });
    expect(at('p0010')?.home).toBe('1');
    expect(groups.seats.filter((seat) => seat.home === '3')).toHaveLength(3);
    expect(judged(groups, letters(4)).filter((rule) => ['P1', 'H1', 'H4', 'S1'].includes(rule))).toEqual([]);
  });

  test('favourites, asked before tables are formed, are mostly granted (seed 6)', () => {
    const chance = dice(6);
    const people = roster(60, 6).map((each) => ({ ...each, favourites: chance.shuffle(letters(4)) }));
    const granted = (groups: FormedGroups) =>
      groups.seats.filter((seat) => people.find((each) => each.person === seat.person)?.favourites[0] === seat.topic).length;
    expect(granted(formGroups({ ...requestFor(people, letters(4), 6), liking: 20 }))).toBeGreaterThanOrEqual(54);
  });

  test('people who have met before meet others (seed 8)', () => {
    const people = names(24).map((person) => ({ person, traits: {}, scribe: true, favourites: [] }));
    const first = formGroups(requestFor(people, letters(4), 8));
    const groupsOf = (groups: FormedGroups) =>
      [...groups.homes.map((each) => each.id), ...groups.experts.map((each) => each.id)].map((id) =>
        groups.seats.filter((seat) => seat.home === id || seat.expert === id).map((seat) => seat.person),
      );
    const second = formGroups({ ...requestFor(people, letters(4), 9), met: groupsOf(first) });
    const met = new Set(groupsOf(first).flatMap((group) => group.flatMap((a) => group.map((b) => `${a} ${b}`))));
    const again = groupsOf(second).flatMap((group) => group.flatMap((a) => group.filter((b) => a < b && met.has(`${a} ${b}`))));
    expect(again).toEqual([]);
  });
});

/** Apart pairs for an eighth of the people, together for a twentieth, and just enough devices. */
function wishing(size: number, seed: number): FormRequest {
  const chance = dice(seed);
  const people = roster(size, seed);
  const order = chance.shuffle(people.map((each) => each.person));
  const pair = (at: number): [string, string] => [order[2 * at] ?? '', order[2 * at + 1] ?? ''];
  const together = Array.from({ length: Math.floor(size / 20) }, (_, at) => pair(at));
  const apart = Array.from({ length: Math.floor(size / 8) }, (_, at) => pair(at + together.length));
  const devices = new Set(chance.shuffle(order).slice(0, size <= 26 ? 8 : 16));
  return {
    ...requestFor(
      people.map((each) => ({ ...each, scribe: devices.has(each.person) })),
      letters(4),
      seed,
    ),
    wishes: { apart, together, companions: [], scribes: 'both' },
  };
}
