// Bars 1 and 2: structure, and home groups alone.

import { agreements, formHomes } from '#shared/grouping/form';
import { dealHomes } from '#shared/grouping/homes';
import { traitsOf } from '#shared/grouping/mixing';
import { planHomes } from '#shared/grouping/plan';
import type { FormRequest } from '#shared/grouping/request';
import { broken, letters, names } from '../../shared/grouping/checker.ts';
import { exactHomeCost } from '../../shared/grouping/exact.ts';
import { plainGroups } from '../../shared/grouping/plain.ts';
import { rooms } from './rooms.ts';
import { median, type Row, spread, timed } from './table.ts';

export function structure(): Row[] {
  let wrong = 0;
  let busy = 0;
  for (let topics = 2; topics <= 8; topics++) {
    for (let people = 1; people <= 300; people++) {
      const made = timed(() => plainGroups(names(people), letters(topics)));
      busy += made.busy;
      if (broken(made.value, letters(topics)).length > 0) wrong++;
    }
  }
  return [
    {
      what: '1. Structure: every N = 1 to 300, K = 2 to 8',
      bar: '0 of 2,100 broken; 5 s in all',
      today: `${wrong} broken; ${(busy / 1000).toFixed(1)} s`,
      beside: '-',
      reached: wrong === 0 && busy < 5000,
    },
  ];
}

const SIZES: readonly (readonly [readonly number[], number])[] = [
  [[12, 14, 16, 24, 26], 20],
  [[60], 50],
  [[200], 150],
  [[500], 500],
  [[1000], 1500],
];

/** The oracle knows every possible group; beyond this there are too many. */
const MOST_PROVED = 24;

export async function homes(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [sizes, limit] of SIZES) {
    const ratios: number[] = [];
    const chance: number[] = [];
    const countOff: number[] = [];
    const busy: number[] = [];
    let proved = 0;
    for (const request of sizes.flatMap((size) => rooms(size, 4))) {
      const made = timed(() => formHomes(request));
      const { home, bound, random } = made.value.certificate;
      const exact = home === bound ? bound : request.people.length <= MOST_PROVED ? await exactHomeCost(request) : null;
      if (exact !== null) proved++;
      const best = exact ?? bound;
      ratios.push(home / best);
      chance.push(random / best);
      countOff.push(sortedCountOff(request) / best);
      busy.push(made.busy);
    }
    const most = Math.max(...sizes) <= 26 ? 1 : 1.005;
    const ratio = Math.max(...ratios);
    rows.push({
      what: `2. Home groups, N = ${sizes.join(', ')}: cost / optimum`,
      bar: `${most}; ${limit} ms`,
      today: `${spread(ratios, 3)}, optimum proved in ${proved} of ${ratios.length}, else beside the bound; ${spread(busy)} ms`,
      beside: `random ${spread(chance, 2)}, sorted count-off ${spread(countOff, 2)}`,
      reached: median(busy) > limit ? false : ratio <= most ? true : proved === ratios.length ? false : null,
    });
  }
  return rows;
}

/** What facilitators do by hand: sort by school, then count off. */
function sortedCountOff(request: FormRequest): number {
  const sorted = [...request.people].sort((a, b) =>
    (a.traits.school ?? '') + (a.traits.role ?? '') < (b.traits.school ?? '') + (b.traits.role ?? '') ? -1 : 1,
  );
  const tables = dealHomes(
    sorted.map((each) => each.person),
    planHomes(sorted.length, 4).sizes,
  );
  return agreements(
    traitsOf(sorted, request.weights),
    sorted.map((each) => String(tables.findIndex((table) => table.includes(each.person)))),
  );
}
