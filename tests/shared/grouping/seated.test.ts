// "We are table 6": rooms that sit already, with some who have not said where.

import { describe, expect, test } from 'vitest';
import { formGroups } from '#shared/grouping/form';
import { upTo } from '#shared/grouping/order';
import { largestPlanned, planHomes } from '#shared/grouping/plan';
import { requestFor } from '#shared/grouping/request';
import { makeTemplate, type Reserved } from '#shared/grouping/template';
import { broken, letters } from './checker.ts';
import { roster } from './rosters.ts';

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** Tables 1, 2, ... of so many who have said so. */
const came = (sizes: readonly number[], seated = true): Reserved[] =>
  sizes.map((size, at) => ({ home: String(at + 1), topics: upTo(size).map(() => null), closed: false, seated }));

/** How many sit at each table then, those that open behind those that came. */
function sizes(said: readonly number[], unsaid: number, topics = 4, maxTable: number | null = null): number[] {
  return makeTemplate(sum(said) + unsaid, letters(topics), maxTable, came(said)).homes.map(({ size }) => size);
}

describe('whoever has not said a table', () => {
  test.each([
    [[5, 5, 5, 4], 1, [5, 5, 5, 5]],
    [[6, 5], 1, [6, 6]],
    [[8, 8, 6], 2, [8, 8, 8]],
    [[6, 6, 6, 6, 6, 6, 5, 5, 5, 5], 4, [6, 6, 6, 6, 6, 6, 6, 6, 6, 6]],
    [[3, 5, 4], 3, [5, 5, 5]],
    [[8, 4, 2], 3, [8, 5, 4]],
  ])('of %j and %i others, four topics, is at %j: the smallest fill first', (said, unsaid, then) => {
    expect(sizes(said, unsaid)).toEqual(then);
  });

  test.each([
    [[5, 5, 5], 1, [6, 5, 5]],
    [[5, 5, 5], 3, [6, 6, 6]],
    [[7, 7, 7], 3, [8, 8, 8]],
    [[6, 6], 2, [7, 7]],
    [[5, 5], 1, [6, 5]],
  ])('of %j and %i others finds a chair more there, where all are full and too few are left to work by themselves', (said, unsaid, then) => {
    expect(sizes(said, unsaid)).toEqual(then);
  });

  test.each([
    [[5, 5, 5], 4, [5, 5, 5, 4]],
    [[8, 8, 8], 4, [8, 8, 8, 4]],
    [[4, 4, 4, 4], 7, [5, 5, 5, 4, 4]],
    [[5], 3, [5, 3]],
    [[8], 20, [8, 4, 4, 4, 4, 4]],
    [[2], 22, [5, 5, 5, 5, 4]],
  ])('of %j and %i others opens tables, where there are enough of them', (said, unsaid, then) => {
    expect(sizes(said, unsaid)).toEqual(then);
  });

  test('keeps to the size the facilitator asked for, as far as the tables that came do', () => {
    expect(sizes([3, 3, 2], 1, 4, 3)).toEqual([3, 3, 3]);
    expect(sizes([3, 3, 3], 3, 4, 3)).toEqual([3, 3, 3, 3]);
    expect(sizes([4, 4, 4], 6, 4, 6)).toEqual([6, 6, 6]);
  });

  test('is never alone or one of two where others sit, and no table of those that came loses anybody', () => {
    for (const topics of [1, 2, 4, 5, 8]) {
      for (let tables = 1; tables <= 4; tables++) {
        for (let size = 1; size <= topics + 4; size++) {
          for (let unsaid = 0; unsaid <= 25; unsaid++) {
            const said = upTo(tables).map((at) => Math.max(1, size - (at % 3)));
            const then = sizes(said, unsaid, topics);
            const full = Math.max(largestPlanned(topics, null), ...said);
            const told = `${said.join()} and ${unsaid} others, ${topics} topics: ${then.join()}`;
            expect(sum(then), told).toBe(sum(said) + unsaid);
            expect(
              said.every((each, at) => (then[at] ?? 0) >= each),
              told,
            ).toBe(true);
            const opened = then.slice(tables);
            // A table of two only by a plan for two topics.
            expect(Math.min(9, ...opened), told).toBeGreaterThanOrEqual(topics === 2 ? 2 : 3);
            expect(Math.max(0, ...opened), told).toBeLessThanOrEqual(full);
            const chairs = sum(said.map((each) => full - each));
            if (unsaid <= chairs) expect(opened, told).toEqual([]);
          }
        }
      }
    }
  });
});

describe('people locked to tables that are only planned', () => {
  test('are as many tables as the plan needs, however few are locked', () => {
    for (const people of [9, 24, 27, 40]) {
      const planned = planHomes(people, 4).sizes;
      const homes = makeTemplate(people, letters(4), null, came([2, 1], false)).homes.map(({ size }) => size);
      expect([...homes].sort((a, b) => b - a)).toEqual(planned);
    }
  });

  test('where others sit already, their table is one of those that fill up', () => {
    const locked: Reserved = { home: '5', topics: [null], closed: false, seated: false };
    const homes = makeTemplate(24, letters(4), null, [...came([5, 5, 5, 5]), locked]).homes;
    expect(homes.map(({ id, size }) => `${id}: ${size}`)).toEqual(['1: 5', '2: 5', '3: 5', '4: 5', '5: 4']);
  });

  test('and closed to others, where people sit already, take nobody in', () => {
    const [first, second] = came([5, 4]);
    if (!first || !second) throw new Error('No tables');
    const homes = makeTemplate(11, letters(4), null, [{ ...first, closed: true }, second]).homes;
    expect(homes.map(({ size }) => size)).toEqual([5, 6]);
  });
});

test('every topic is covered, and whoever said a table is there (seed 3)', () => {
  const people = roster(24, 3);
  const locked = people.slice(0, 22).map(({ person }, at) => ({ person, home: String(1 + (at % 3)), topic: null }));
  const groups = formGroups({ ...requestFor(people, letters(4), 3), locked, seated: ['1', '2', '3'] });
  expect(groups.homes.map(({ size }) => size)).toEqual([8, 8, 8]);
  for (const { person, home } of locked) expect(groups.seats.find((seat) => seat.person === person)?.home).toBe(home);
  expect(broken(groups.seats, letters(4)).filter((rule) => ['P1', 'H1'].includes(rule))).toEqual([]);
});
