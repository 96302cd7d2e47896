import { describe, expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { assign, FORBIDDEN } from '#shared/grouping/assignment';
import { resolveClaims, tap } from '#shared/grouping/claims';
import { coverageGaps } from '#shared/grouping/gaps';
import type { Member } from '#shared/grouping/table';
import { expectNone, letters, names } from './checker.ts';

const ABCD = letters(4);
const nobodyElse = new Map<string, number>();

describe('tapping a topic', () => {
  const table = [...names(4)].map((person): Member => ({ person, topic: null, second: [] }));

  test('a free topic is theirs', () => {
    expect(tap(table, 'p0001', 'B', ABCD, new Map())).toEqual({ answer: 'taken', topic: 'B' });
  });

  test('who is too late sees who was faster', () => {
    const taken = table.map((member) => (member.person === 'p0002' ? { ...member, topic: 'B' } : member));
    expect(tap(taken, 'p0001', 'B', ABCD, new Map())).toEqual({ answer: 'held', topic: 'B', because: 'taken', by: ['p0002'] });
  });

  test('a second choice is only held, so that it does not take away what another likes best', () => {
    const taken = table.map((member) => (member.person === 'p0002' ? { ...member, topic: 'B' } : member));
    expect(tap(taken, 'p0001', 'C', ABCD, new Map([['p0001', ['B']]]))).toEqual({ answer: 'held', topic: 'C', because: 'second', by: [] });
  });

  test('tapping again, from whatever phone, changes nothing', () => {
    const taken = table.map((member) => (member.person === 'p0001' ? { ...member, topic: 'B' } : member));
    expect(tap(taken, 'p0001', 'B', ABCD, new Map())).toEqual({ answer: 'already', topic: 'B' });
    expect(tap(taken, 'p0001', 'C', ABCD, new Map())).toEqual({ answer: 'already', topic: 'B' });
  });
});

describe('when the window closes', () => {
  test('those who wait get the best of what is left', () => {
    const table: Member[] = [
      { person: 'Ana', topic: 'A', second: [] },
      { person: 'Ben', topic: null, second: [] },
      { person: 'Cem', topic: null, second: [] },
      { person: 'Dan', topic: null, second: [] },
    ];
    const likings = new Map([
      ['Ben', ['A', 'B', 'C', 'D']],
      ['Cem', ['A', 'B', 'D', 'C']],
      ['Dan', ['A', 'D', 'B', 'C']],
    ]);
    expect(resolveClaims(table, likings, ABCD, nobodyElse)).toEqual([
      { person: 'Ben', topic: 'C', second: false },
      { person: 'Cem', topic: 'B', second: false },
      { person: 'Dan', topic: 'D', second: false },
    ]);
  });

  test('who said nothing takes what balances the room', () => {
    const table: Member[] = [...ABCD.map((topic, at) => ({ person: `p${at}`, topic, second: [] })), { person: 'late', topic: null, second: [] }];
    const readers = new Map([
      ['A', 6],
      ['B', 5],
      ['C', 4],
      ['D', 5],
    ]);
    expect(resolveClaims(table, new Map(), ABCD, readers)).toEqual([{ person: 'late', topic: 'C', second: false }]);
  });

  test('coverage, first choices and ranks are the best there can be, after any taps, retries and second phones (seeds 1 to 300)', () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= 300; seed++) {
      const chance = dice(seed);
      const topics = letters(2 + chance.roll(4));
      const people = names(Math.max(1, topics.length - 1 + chance.roll(3)));
      const wishes = new Map(people.map((person) => [person, chance.shuffle(topics)]));
      const likings = new Map<string, string[]>();
      let table: Member[] = people.map((person) => ({ person, topic: null, second: [] }));
      // Everybody taps their favourite, some several times and from two phones, some then their second.
      for (const person of chance.shuffle([...people, ...people, ...people])) {
        const liked = wishes.get(person) ?? [];
        const topic = liked[chance.roll(4) === 0 ? 1 : 0] ?? liked[0] ?? '';
        if (likings.get(person) === undefined && topic !== liked[0]) continue;
        const answer = tap(table, person, topic, topics, likings);
        if (answer.answer === 'taken') table = table.map((each) => (each.person === person ? { ...each, topic } : each));
        if (answer.answer === 'held') likings.set(person, liked);
      }
      const before = table;
      const asked = new Map(before.filter((each) => each.topic === null).map((each) => [each.person, wishes.get(each.person) ?? []]));
      for (const deal of resolveClaims(table, asked, topics, nobodyElse)) {
        table = table.map((each) => {
          if (each.person !== deal.person) return each;
          return deal.second ? { ...each, second: [...each.second, deal.topic] } : { ...each, topic: deal.topic };
        });
      }
      if (before.some((each, at) => each.topic !== null && each.topic !== table[at]?.topic)) failures.push(`seed ${seed}: a claim was taken back`);
      if (coverageGaps([{ home: '1', members: table }], topics).length > 0) failures.push(`seed ${seed}: a topic was lost`);
      const reached = score(table, wishes);
      const best = bestScore(before, wishes, topics);
      if (reached !== best) failures.push(`seed ${seed}: ${reached} instead of ${best}`);
      const favourites = new Set(people.map((person) => wishes.get(person)?.[0])).size;
      const firsts = table.filter((each) => wishes.get(each.person)?.[0] === each.topic).length;
      if (people.length <= topics.length && firsts !== favourites) failures.push(`seed ${seed}: ${firsts} first choices of ${favourites}`);
    }
    expectNone(failures);
  });
});

/** First choices missed, then sum of ranks: smaller is better. */
function score(table: readonly Member[], wishes: ReadonlyMap<string, readonly string[]>): number {
  const ranks = table.map((each) => wishes.get(each.person)?.indexOf(each.topic ?? '') ?? 0);
  return 1000 * ranks.filter((rank) => rank > 0).length + ranks.reduce((sum, rank) => sum + rank, 0);
}

/** The best of all ways to give the waiting a topic, tried one by one. */
function bestScore(table: readonly Member[], wishes: ReadonlyMap<string, readonly string[]>, topics: readonly string[]): number {
  const open = table.findIndex((each) => each.topic === null);
  if (open < 0) {
    const counts = topics.map((topic) => table.filter((each) => each.topic === topic).length);
    const fair = Math.max(...counts) <= Math.ceil(table.length / topics.length);
    const covered = table.length < topics.length || Math.min(...counts) > 0;
    return fair && covered ? score(table, wishes) : Number.POSITIVE_INFINITY;
  }
  return Math.min(
    ...topics.map((topic) =>
      bestScore(
        table.map((each, at) => (at === open ? { ...each, topic } : each)),
        wishes,
        topics,
      ),
    ),
  );
}

describe('the assignment of rows to columns', () => {
  test('is least in sum, against every permutation (seeds 1 to 60)', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const chance = dice(seed);
      const rows = 1 + chance.roll(5);
      const columns = rows + chance.roll(3);
      const costs = Array.from({ length: rows }, () => Array.from({ length: columns }, () => chance.roll(20)));
      const cost = assign(costs).reduce((sum, column, row) => sum + (costs[row]?.[column] ?? FORBIDDEN), 0);
      const least = (row: number, free: readonly number[]): number =>
        row === rows
          ? 0
          : Math.min(
              ...free.map(
                (column) =>
                  (costs[row]?.[column] ?? 0) +
                  least(
                    row + 1,
                    free.filter((each) => each !== column),
                  ),
              ),
            );
      expect(cost).toBe(
        least(
          0,
          Array.from({ length: columns }, (_, column) => column),
        ),
      );
    }
  });

  test('leaves a row without a column rather than give it a forbidden one', () => {
    expect(
      assign([
        [FORBIDDEN, 1],
        [FORBIDDEN, 2],
      ]).sort(),
    ).toEqual([-1, 1]);
    expect(assign([])).toEqual([]);
    expect(assign([[5], [3]])).toEqual([-1, 0]);
  });
});
