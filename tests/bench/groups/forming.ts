// Bars 1 to 4: structure, diversity of home groups, home and expert groups together, impossible wishes.

import { dice } from '#shared/base/dice';
import { agreementsOfAll, pairs } from '#shared/grouping/certificate';
import { agreements, type FormedGroups, formGroups, formGroupsInSteps, formHomes } from '#shared/grouping/form';
import { dealHomes } from '#shared/grouping/homes';
import { traitsOf } from '#shared/grouping/mixing';
import { planHomes } from '#shared/grouping/plan';
import { type FormRequest, NO_WISHES, type Pair, requestFor } from '#shared/grouping/request';
import { impossibleWishes } from '#shared/grouping/wishes';
import { broken, letters, names } from '../../shared/grouping/checker.ts';
import { exactHomeCost } from '../../shared/grouping/exact.ts';
import { plainGroups } from '../../shared/grouping/plain.ts';
import { type RosterKind, roster, SMALL_STAFF, STAFF } from '../../shared/grouping/rosters.ts';
import { print, type Row, spread, timed } from './table.ts';
import { withWishes } from './wishing.ts';

const KINDS: readonly RosterKind[] = [STAFF, SMALL_STAFF, { ...SMALL_STAFF, bigSchool: true }];

export function structure(): void {
  let wrong = 0;
  let busy = 0;
  for (let topics = 2; topics <= 8; topics++) {
    for (let people = 1; people <= 300; people++) {
      const made = timed(() => plainGroups(names(people), letters(topics)));
      busy += made.busy;
      if (people % 7 === 0 && broken(made.value, letters(topics)).length > 0) wrong++;
    }
  }
  print('1 Structure', [
    {
      what: 'all N = 1..300, K = 2..8 (every 7th counted here, all in the tests)',
      today: `${wrong} broken, ${Math.round(busy)} ms`,
      beside: '-',
      bar: '0 broken, 5 s',
      reached: wrong === 0 && busy < 5000,
    },
  ]);
}

const HOME_MS: Readonly<Record<number, number>> = { 16: 20, 24: 20, 26: 20, 60: 50, 200: 150, 500: 500, 1000: 1500 };

export async function homes(): Promise<void> {
  const rows: Row[] = [];
  for (const size of [12, 14, 16, 24, 26, 60, 200, 500, 1000]) {
    const ratios: number[] = [];
    const chance: number[] = [];
    const countOff: number[] = [];
    const ms: number[] = [];
    const busy: number[] = [];
    let proved = 0;
    for (const [at, kind] of KINDS.entries()) {
      for (let seed = 1; seed <= (size > 200 ? 1 : 3); seed++) {
        const request = requestFor(roster(size, seed * 10 + at, kind), letters(4), seed);
        const made = timed(() => formHomes(request));
        const { home, bound, random } = made.value.certificate;
        const exact = home === bound ? bound : size <= 16 ? await exactHomeCost(request) : null;
        if (exact !== null) proved++;
        const best = exact ?? bound;
        ratios.push(home / best);
        chance.push(random / best);
        countOff.push(sortedCountOff(request) / best);
        ms.push(made.ms);
        busy.push(made.busy);
      }
    }
    const limit = HOME_MS[size] ?? 20;
    const most = size <= 26 ? 1 : 1.005;
    rows.push({
      what: `home groups, N = ${size}, cost / optimum or bound`,
      today: `${spread(ratios, 3)}; ${spread(ms)} ms, busy ${spread(busy)}`,
      beside: `${proved} of ${ratios.length} proved; random ${spread(chance, 2)}, sorted count-off ${spread(countOff, 2)}`,
      bar: `${most}, ${limit} ms`,
      reached: proved === ratios.length || Math.max(...ratios) <= most ? Math.max(...ratios) <= most : null,
    });
  }
  print('2 Home groups (bound where the optimum is not proved; busy = processor time)', rows);
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
  const traits = traitsOf(sorted, request.weights);
  return agreements(
    traits,
    sorted.map((each) => String(tables.findIndex((table) => table.includes(each.person)))),
  );
}

const JOINT: readonly (readonly [number, number, number, number])[] = [
  [24, 4, 0.94, 60],
  [26, 4, 0.94, 60],
  [33, 4, 0.94, 60],
  [60, 4, 0.965, 150],
  [60, 6, 0.965, 150],
  [64, 8, 0.965, 150],
  [200, 4, 0.98, 400],
  [500, 4, 0.98, 1500],
  [1000, 4, 0.98, 3000],
];

export function joint(): void {
  const rows: Row[] = [];
  for (const [size, topics, bar, limit] of JOINT) {
    for (const wishing of [false, true]) {
      const closed: number[] = [];
      const countOff: number[] = [];
      const ms: number[] = [];
      const busy: number[] = [];
      const pause: number[] = [];
      let failed = 0;
      for (const [at, kind] of KINDS.entries()) {
        for (let seed = 1; seed <= (size > 200 ? 1 : 3); seed++) {
          const request = withWishes(requestFor(roster(size, seed * 10 + at, kind), letters(topics), seed), wishing);
          const made = timed(() => formGroups(request));
          closed.push(gapClosed(request, made.value));
          countOff.push(plainGap(request, topics));
          ms.push(made.ms);
          busy.push(made.busy);
          failed += made.value.broken.length;
          if (size >= 500) pause.push(longestStep(request));
        }
      }
      rows.push({
        what: `N = ${size}, K = ${topics}${wishing ? ', wishes' : ''}`,
        today: `${spread(closed, 3)}; ${spread(ms)} ms, busy ${spread(busy)}${pause.length > 0 ? `, longest step ${spread(pause)}` : ''}; ${failed} broken`,
        beside: `random 0, count-off ${spread(countOff, 2)}`,
        bar: `${bar}, ${limit} ms`,
        reached: failed === 0 && Math.min(...closed) >= bar,
      });
    }
  }
  print('3 Home and expert groups together: share of the way from chance to the bound (wishes: apart N/8, together N/20, fewest devices)', rows);
}

function gapClosed(request: FormRequest, { certificate, homes, experts }: FormedGroups): number {
  return share(request, certificate.home + certificate.expert, certificate.bound, [...homes, ...experts]);
}

function plainGap(request: FormRequest, topics: number): number {
  const people = [...request.people];
  const seats = plainGroups(
    people.map((each) => each.person),
    letters(topics),
  );
  const at = new Map(seats.map((seat) => [seat.person, seat]));
  const traits = traitsOf(people, request.weights);
  const cost = (['home', 'expert'] as const).reduce(
    (sum, kind) =>
      sum +
      agreements(
        traits,
        people.map((each) => at.get(each.person)?.[kind] ?? ''),
      ),
    0,
  );
  const groups = formGroups({ ...request, people: people.map((each) => ({ ...each, traits: {} })), wishes: NO_WISHES });
  const bound = formHomesBound(request, groups);
  return share(request, cost, bound, [...groups.homes, ...groups.experts]);
}

function formHomesBound(request: FormRequest, groups: FormedGroups): number {
  const traits = traitsOf(request.people, request.weights);
  const even = (count: number, among: number): number => {
    const each = Math.floor(count / among);
    return (count - each * among) * pairs(each + 1) + (among - count + each * among) * pairs(each);
  };
  return traits.reduce(
    (sum, { weight, counts }) =>
      sum + weight * counts.reduce((all, count) => all + even(count, groups.homes.length) + even(count, groups.experts.length), 0),
    0,
  );
}

function share(request: FormRequest, cost: number, bound: number, groups: readonly { readonly size: number }[]): number {
  const together = groups.reduce((sum, group) => sum + pairs(group.size), 0);
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

export function impossible(): void {
  const rows: Row[] = [];
  for (const size of [24, 60, 200, 1000]) {
    const people = names(size);
    const request = requestFor(roster(size, size), letters(4), 1);
    const tables = planHomes(size, 4).sizes.length;
    const chance = dice(size);
    const noise = Array.from({ length: size }, (): Pair => [people[chance.roll(size)] ?? '', people[chance.roll(size)] ?? '']).filter(
      ([a, b]) => a !== b,
    );
    const chosen = chance.shuffle(people).slice(0, tables + 1);
    const clique = chosen.flatMap((a) => chosen.filter((b) => a < b).map((b): Pair => [a, b]));
    const chain = chance.shuffle(people).slice(0, 4);
    const links = chain.slice(1).map((b, at): Pair => [chain[at] ?? '', b]);
    const trios = Array.from({ length: tables + 1 }, (_, at): Pair[] => [
      [people[3 * at] ?? '', people[3 * at + 1] ?? ''],
      [people[3 * at + 1] ?? '', people[3 * at + 2] ?? ''],
    ]).flat();
    const cases: readonly (readonly [string, Partial<FormRequest['wishes']>, number])[] = [
      ['clique of G + 1 in noise', { apart: [...noise, ...clique] }, tables + 1],
      ['chain of four against an apart pair', { together: links, apart: [[chain[0] ?? '', chain[3] ?? '']] }, 4],
      ['G + 1 trios', { together: size >= 3 * (tables + 1) ? trios : [] }, 3 * tables + 2],
    ];
    for (const [what, wishes, smallest] of cases) {
      const asked = { ...request, wishes: { ...NO_WISHES, ...wishes } };
      impossibleWishes(asked);
      const made = timed(() => impossibleWishes(asked));
      const least = Math.min(...made.value.map((each) => each.people.length));
      rows.push({
        what: `N = ${size}, ${what}`,
        today: `${least} people named, ${made.ms.toFixed(0)} ms`,
        beside: `smallest ${smallest}`,
        bar: '50 ms',
        reached: least <= smallest && made.busy <= 50,
      });
    }
  }
  print('4 Impossible wishes', rows);
}
