// Bar 3: home and expert groups at once, without wishes and with many.

import { agreementsOfAll, pairs } from '#shared/grouping/certificate';
import { agreements, type FormedGroups, formGroups, formGroupsInSteps } from '#shared/grouping/form';
import { traitsOf } from '#shared/grouping/mixing';
import type { FormRequest } from '#shared/grouping/request';
import { boundByGroups } from '../../shared/grouping/boundByGroups.ts';
import { letters } from '../../shared/grouping/checker.ts';
import { jointCost } from '../../shared/grouping/exactJoint.ts';
import { plainGroups } from '../../shared/grouping/plain.ts';
import { rooms } from './rooms.ts';
import { median, type Row, spread, timed } from './table.ts';
import { withWishes } from './wishing.ts';

const SIZES: readonly (readonly [number, number, number, number])[] = [
  [24, 4, 0.94, 60],
  [26, 4, 0.94, 60],
  [33, 4, 0.94, 80],
  [60, 4, 0.965, 150],
  [60, 6, 0.965, 150],
  [64, 8, 0.965, 150],
  [200, 4, 0.98, 400],
  [500, 4, 0.98, 1500],
  [1000, 4, 0.98, 3000],
];

/** Up to here the program with every possible group knows more than the attribute bound, and takes a few seconds a room. */
const MOST_PROVED = 33;

/**
 * The share of the way from chance to the bound: 0 is chance, 1 the best that anybody could prove. The bar is
 * asked by the attribute bound, which is what people see, and of the worst room. The program's bound, where
 * there is one, says how much of what is missing nobody could find.
 */
export async function joint(): Promise<Row[]> {
  const rows: Row[] = [await small(false), await small(true)];
  for (const [size, topics, bar, limit] of SIZES) {
    for (const wishing of [false, true]) {
      const closed: number[] = [];
      const proved: number[] = [];
      const countOff: number[] = [];
      const busy: number[] = [];
      const steps: number[] = [];
      let broken = 0;
      for (const plain of rooms(size, topics)) {
        const request = withWishes(plain, wishing);
        const made = timed(() => formGroups(request));
        const { bound } = made.value.certificate;
        closed.push(shareOf(request, made.value, bound));
        if (size <= MOST_PROVED) proved.push(shareOf(request, made.value, (await boundByGroups(request, made.value)) ?? bound));
        countOff.push(plainShare(request, topics, made.value));
        busy.push(made.busy);
        broken += made.value.broken.length;
        if (size >= 500) steps.push(longestStep(request));
      }
      rows.push({
        what: `3. Home and expert groups, N = ${size}, K = ${topics}${wishing ? ', wishes' : ''}`,
        bar: `share ${bar} by the attribute bound; ${limit} ms; 0 broken`,
        today: [
          `by the attribute bound ${spread(closed, 3)}`,
          ...(proved.length > 0 ? [`by the program's bound ${spread(proved, 3)}`] : []),
          `${spread(busy)} ms`,
          ...(steps.length > 0 ? [`longest step ${median(steps).toFixed(0)} ms`] : []),
          `${broken} broken`,
        ].join('; '),
        beside: `random 0, count-off ${spread(countOff, 2)}`,
        reached: broken > 0 || median(busy) > limit ? false : Math.min(...closed) >= bar ? true : null,
      });
    }
  }
  return rows;
}

/** Where the optimum itself can be proved. */
async function small(wishing: boolean): Promise<Row> {
  let equal = 0;
  const closed: number[] = [];
  const all = rooms(12, 4);
  for (const plain of all) {
    const request = withWishes(plain, wishing);
    const groups = formGroups(request);
    if (groups.broken.length === 0 && groups.certificate.home + groups.certificate.expert === (await jointCost(request, groups))) equal++;
    closed.push(shareOf(request, groups, groups.certificate.bound));
  }
  return {
    what: `3. Home and expert groups, N = 12, K = 4${wishing ? ', wishes' : ''}`,
    bar: 'how far the attribute bound is from the optimum',
    today: `optimum in ${equal} of ${all.length}, where the share by the attribute bound is ${spread(closed, 3)}`,
    beside: '-',
    reached: equal === all.length,
  };
}

function shareOf(request: FormRequest, groups: FormedGroups, bound: number): number {
  return share(request, groups.certificate.home + groups.certificate.expert, bound, groups);
}

/** People at tables and in expert groups as they come, by counting off. */
function plainShare(request: FormRequest, topics: number, groups: FormedGroups): number {
  const seats = plainGroups(
    request.people.map((each) => each.person),
    letters(topics),
  );
  const seatOf = new Map(seats.map((seat) => [seat.person, seat]));
  const traits = traitsOf(request.people, request.weights);
  const cost = (kind: 'home' | 'expert'): number =>
    agreements(
      traits,
      request.people.map((each) => seatOf.get(each.person)?.[kind] ?? ''),
    );
  return share(request, cost('home') + cost('expert'), groups.certificate.bound, groups);
}

function share(request: FormRequest, cost: number, bound: number, { homes, experts }: FormedGroups): number {
  const together = [...homes, ...experts].reduce((sum, group) => sum + pairs(group.size), 0);
  const random = (agreementsOfAll(traitsOf(request.people, request.weights)) * together) / pairs(request.people.length);
  return (random - cost) / (random - bound);
}

function longestStep(request: FormRequest): number {
  const steps = formGroupsInSteps(request);
  let longest = 0;
  for (;;) {
    const step = timed(() => steps.next());
    longest = Math.max(longest, step.busy);
    if (step.value.done) return longest;
  }
}
