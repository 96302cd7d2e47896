import { describe, expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { formGroups } from '#shared/grouping/form';
import { type FormRequest, requestFor } from '#shared/grouping/request';
import { boundByGroups } from './boundByGroups.ts';
import { cheapestGroups } from './cheapestGroups.ts';
import { letters } from './checker.ts';
import { jointCost } from './exactJoint.ts';
import { roster } from './rosters.ts';

/** One pair together, one apart, and a device for each group and not one more. */
function wishing(request: FormRequest): FormRequest {
  const [a = '', b = '', c = '', d = '', ...others] = dice(request.seed).shuffle(request.people.map((each) => each.person));
  const owners = new Set([a, c, ...others.slice(0, 2)]);
  return {
    ...request,
    people: request.people.map((each) => ({ ...each, scribe: owners.has(each.person) })),
    wishes: {
      apart: [[c, d]],
      together: [[a, b]],
      companions: [],
      scribes: 'both',
    },
  };
}

describe('home and expert groups at once', () => {
  test.each([1, 2, 3])('are the best there are for 12 people (seed %i)', async (seed) => {
    const request = requestFor(roster(12, seed), letters(4), seed);
    const groups = formGroups(request);
    expect(groups.certificate.home + groups.certificate.expert).toBe(await jointCost(request, groups));
  });

  test.each([1, 2, 3])('are the best there are that keep all wishes of 12 people (seed %i)', async (seed) => {
    const request = wishing(requestFor(roster(12, seed), letters(4), seed));
    const groups = formGroups(request);
    expect(groups.broken).toEqual([]);
    const cost = groups.certificate.home + groups.certificate.expert;
    expect(cost).toBe(await jointCost(request, groups));
    // The bound for larger rooms is one for small ones too, and knows at least what the formula knows.
    const bound = (await boundByGroups(request, groups)) ?? Number.NaN;
    expect(bound).toBeLessThanOrEqual(cost);
    expect(bound).toBeGreaterThanOrEqual(groups.certificate.bound);
  });
});

describe('the cheapest groups', () => {
  const chance = dice(7);
  const SIZE = 11;
  const costs = new Float64Array(SIZE * SIZE);
  for (let a = 0; a < SIZE; a++)
    for (let b = 0; b < a; b++) costs[a * SIZE + b] = costs[b * SIZE + a] = chance.roll(9) === 0 ? Number.POSITIVE_INFINITY : chance.roll(6);
  const worth = Array.from({ length: SIZE }, () => chance.roll(7) - 1);
  const scribes = Array.from({ length: SIZE }, () => chance.roll(4) === 0);
  /** Every group, one by one. */
  function byHand(members: number): number[] {
    const found: number[] = [];
    for (let mask = 0; mask < 1 << SIZE; mask++) {
      const people = worth.flatMap((_, person) => ((mask >> person) & 1 ? [person] : []));
      if (people.length !== members || people.includes(3) !== people.includes(8) || !people.some((person) => scribes[person])) continue;
      let cost = 0;
      for (const a of people) for (const b of people) if (b < a) cost += costs[a * SIZE + b] ?? 0;
      for (const person of people) cost -= worth[person] ?? 0;
      found.push(cost);
    }
    return found.sort((a, b) => a - b);
  }
  const atoms = [[3, 8], ...worth.flatMap((_, person) => (person === 3 || person === 8 ? [] : [[person]]))];

  test.each([2, 3, 4, 5])('of %i people are those that are found by looking at all', (members) => {
    const all = byHand(members);
    const found = cheapestGroups({ atoms, members, costs, worth, scribes }, 2, 20);
    expect(found.map(({ cost }) => cost)).toEqual(all.filter((cost) => cost < 2).slice(0, 20));
    for (const { members: people } of found) expect(new Set(people).size).toBe(members);
  });
});
