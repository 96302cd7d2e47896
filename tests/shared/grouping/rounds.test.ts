import { expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { formGroups } from '#shared/grouping/form';
import { requestFor } from '#shared/grouping/request';
import { planRounds, repeatedMeetings } from '#shared/grouping/rounds';
import { letters, names } from './checker.ts';

const tables = (groups: number, size: number): number[] => Array.from({ length: groups }, () => size);

test.each([
  [4, 4, 5, 0],
  [5, 4, 5, 0],
  [6, 4, 5, 1],
  [7, 4, 6, 0],
  [6, 5, 5, 3],
  [5, 5, 6, 20],
])('%i tables of %i in %i rounds: at most %i repeated meetings (seed 1)', (groups, size, rounds, most) => {
  const planned = planRounds(names(groups * size), tables(groups, size), rounds, 1);
  expect(repeatedMeetings(planned)).toBeLessThanOrEqual(most);
  for (const round of planned) expect(round.flat().sort()).toEqual(names(groups * size));
});

test('rounds do not depend on the order in which people are named (seed 2)', () => {
  const shuffled = dice(2).shuffle(names(9));
  expect(planRounds(shuffled, [3, 3, 3], 4, 2)).toEqual(planRounds(names(9), [3, 3, 3], 4, 2));
});

test('one table meets again every round, and nothing hangs', () => {
  expect(repeatedMeetings(planRounds(names(4), [4], 3, 1))).toBe(12);
  expect(planRounds([], [], 2, 1)).toEqual([[], []]);
});

test.each([
  [12, [0, 4, 20]],
  [16, [0, 0, 24]],
  [24, [0, 0, 2, 11]],
  [40, [0, 0, 0, 2]],
  [60, [0, 0, 0, 0, 0]],
] as const)('jigsaw rounds of %i people repeat at most %j meetings', (people, most) => {
  const met: string[][] = [];
  const repeated: number[] = [];
  most.forEach((_, round) => {
    const candidates = names(people).map((person) => ({ person, traits: {}, scribe: false, favourites: [] }));
    const { seats, homes, experts } = formGroups({ ...requestFor(candidates, letters(4), round), weights: {}, met });
    const groups = [
      ...homes.map(({ id }) => seats.filter((seat) => seat.home === id).map((seat) => seat.person)),
      ...experts.map(({ id }) => seats.filter((seat) => seat.expert === id).map((seat) => seat.person)),
    ];
    repeated.push(repeatedMeetings([...met.map((group) => [group]), groups]) - repeatedMeetings(met.map((group) => [group])));
    met.push(...groups);
  });
  repeated.forEach((count, round) => {
    expect(count).toBeLessThanOrEqual(most[round] ?? 0);
  });
});
