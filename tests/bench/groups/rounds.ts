// Bar 7: several rounds in which people meet again as rarely as can be.

import { dice } from '#shared/base/dice';
import { formGroups } from '#shared/grouping/form';
import { requestFor } from '#shared/grouping/request';
import { planRounds, repeatedMeetings } from '#shared/grouping/rounds';
import { letters, names } from '../../shared/grouping/checker.ts';
import { type Row, spread, timed, total } from './table.ts';

export function rounds(): Row[] {
  const rows: Row[] = [];
  for (const [groups, size, count, figure] of [
    [5, 4, 5, 0],
    [6, 4, 5, 1],
    [6, 4, 7, 15],
    [7, 4, 6, 0],
    [8, 4, 7, 0],
    [8, 4, 10, 31],
    [6, 5, 5, 3],
    [5, 5, 6, 20],
    [25, 4, 12, 0],
  ] as const) {
    const repeated: number[] = [];
    const chances: number[] = [];
    const busy: number[] = [];
    for (let seed = 1; seed <= 3; seed++) {
      const made = timed(() =>
        planRounds(
          names(groups * size),
          Array.from({ length: groups }, () => size),
          count,
          seed,
        ),
      );
      repeated.push(repeatedMeetings(made.value));
      busy.push(made.busy);
      const chance = dice(seed);
      chances.push(repeatedMeetings(Array.from({ length: count }, () => chance.shuffle(names(groups * size))).map((order) => inGroups(order, size))));
    }
    rows.push({
      what: `7. ${groups} groups of ${size}, ${count} rounds: repeated meetings`,
      bar: `${figure}`,
      today: `${spread(repeated)}; ${spread(busy)} ms`,
      beside: `random ${spread(chances)}`,
      reached: Math.max(...repeated) <= figure,
    });
  }
  for (const [people, most] of [
    [24, [0, 0, 2, 11]],
    [40, [0, 0, 0, 2]],
    [60, [0, 0, 0, 0, 0]],
    [200, [0, 0, 0, 0, 0, 0]],
  ] as const) {
    const met: string[][] = [];
    const repeated = most.map((_, round) => {
      const candidates = names(people).map((person) => ({ person, traits: {}, scribe: false, favourites: [] }));
      const { seats, homes, experts } = formGroups({ ...requestFor(candidates, letters(4), round), weights: {}, met });
      const groups = [...homes, ...experts].map(({ id }) =>
        seats.filter((seat) => seat.home === id || seat.expert === id).map((seat) => seat.person),
      );
      const before = repeatedMeetings([met]);
      met.push(...groups);
      return repeatedMeetings([met]) - before;
    });
    rows.push({
      what: `7. Jigsaw rounds (home and expert), N = ${people}, K = 4: repeated meetings`,
      today: repeated.join(' '),
      beside: '-',
      bar: most.join(' '),
      reached: total(repeated) <= total(most),
    });
  }
  return rows;
}

function inGroups(order: readonly string[], size: number): string[][] {
  return Array.from({ length: order.length / size }, (_, group) => order.slice(group * size, (group + 1) * size));
}
