import { describe, expect, test } from 'vitest';
import { planHomes } from '#shared/grouping/plan';
import { broken, expectNone, letters, names } from './checker.ts';
import { plainGroups } from './plain.ts';

describe('home tables', () => {
  test.each([
    [4, [4], 0],
    [5, [5], 0],
    [6, [3, 3], 2],
    [7, [4, 3], 1],
    [8, [4, 4], 0],
    [9, [5, 4], 0],
    [10, [5, 5], 0],
    [11, [4, 4, 3], 1],
    [17, [5, 4, 4, 4], 0],
    [24, [4, 4, 4, 4, 4, 4], 0],
  ])('%i people and four topics sit at tables of %j, with %i second topics', (people, sizes, seconds) => {
    expect(planHomes(people, 4)).toMatchObject({ sizes, seconds });
  });

  test('an empty room has no tables', () => {
    expect(planHomes(0, 4)).toEqual({ sizes: [], seconds: 0, tier: 'under' });
  });

  test('fewer people than topics share one table and all topics', () => {
    expect(planHomes(1, 4)).toEqual({ sizes: [1], seconds: 3, tier: 'under' });
    expect(planHomes(2, 4)).toEqual({ sizes: [2], seconds: 2, tier: 'under' });
    expect(planHomes(3, 4)).toEqual({ sizes: [3], seconds: 1, tier: 'under' });
  });

  test('the largest number that needs a second topic is topics squared less topics less one', () => {
    for (let topics = 2; topics <= 8; topics++) {
      const last = topics * topics - topics - 1;
      if (last >= topics) expect(planHomes(last, topics).seconds).toBe(1);
      for (let people = last + 1; people < last + 200; people++)
        expect(planHomes(people, topics).seconds).toBe(people < topics ? topics - people : 0);
    }
  });

  test('a larger table may be allowed instead of second topics', () => {
    expect(planHomes(6, 4, 6)).toEqual({ sizes: [6], seconds: 0, tier: 'thin' });
    expect(planHomes(7, 4, 6)).toMatchObject({ sizes: [4, 3], seconds: 1 });
  });

  test('with one topic there is nothing to divide, people still sit at tables of about four', () => {
    expect(planHomes(10, 1)).toEqual({ sizes: [5, 5], seconds: 0, tier: 'full' });
  });

  test('the tier says how large expert groups can be', () => {
    expect([3, 4, 7, 8, 11, 12].map((people) => planHomes(people, 4).tier)).toEqual(['under', 'thin', 'thin', 'pairs', 'pairs', 'full']);
  });
});

describe('the plain rule keeps every promise', () => {
  test.each([2, 3, 4, 5, 6, 7, 8])('for 1 to 300 people and %i topics', (topics) => {
    const failures: string[] = [];
    for (let people = 1; people <= 300; people++) {
      const wrong = broken(plainGroups(names(people), letters(topics)), letters(topics));
      if (wrong.length > 0) failures.push(`${people} people: ${wrong.join(' ')}`);
    }
    expectNone(failures);
  });

  test.each([499, 613, 1000])('for %i people and any number of topics', (people) => {
    const failures: string[] = [];
    for (let topics = 2; topics <= 8; topics++) {
      const wrong = broken(plainGroups(names(people), letters(topics)), letters(topics));
      if (wrong.length > 0) failures.push(`${topics} topics: ${wrong.join(' ')}`);
    }
    expectNone(failures);
  });
});

test('people who joined one after the other sit at different tables', () => {
  const seats = plainGroups(names(24), letters(4));
  const home = new Map(seats.map((seat) => [seat.person, seat.home]));
  const people = names(24);
  expect(people.slice(1).filter((person, at) => home.get(person) === home.get(people[at] ?? ''))).toEqual([]);
});
