// Bars 5 to 8: repairs, claims, rounds, the same on every machine.

import { dice } from '#shared/base/dice';
import { resolveClaims, tap } from '#shared/grouping/claims';
import { formGroups } from '#shared/grouping/form';
import { NO_REPAIR } from '#shared/grouping/proposal';
import { proposeRepairs } from '#shared/grouping/repair';
import { requestFor } from '#shared/grouping/request';
import { planRounds, repeatedMeetings } from '#shared/grouping/rounds';
import type { Member } from '#shared/grouping/table';
import { letters, names } from '../../shared/grouping/checker.ts';
import { exactRepairCost } from '../../shared/grouping/exact.ts';
import { applied, liveBroken, seatedRoom, someLeave, stream } from '../../shared/grouping/streams.ts';
import { print, type Row, spread, timed } from './table.ts';

export async function repairs(): Promise<void> {
  const rows: Row[] = [];
  let paid = 0;
  let optimal = 0;
  let within = 0;
  let events = 0;
  for (const [people, topics, leave, arrive] of [
    [24, 4, 1, 0],
    [24, 4, 2, 0],
    [24, 4, 10, 0],
    [24, 4, 0, 10],
    [26, 4, 1, 0],
    [26, 4, 10, 0],
    [33, 5, 10, 0],
    [60, 4, 10, 0],
    [60, 4, 5, 5],
    [200, 4, 10, 0],
  ] as const) {
    const costs: number[] = [];
    const exacts: number[] = [];
    const moved: number[] = [];
    for (let seed = 1; seed <= (people === 200 ? 3 : 12); seed++) {
      const state = {
        ...someLeave(seatedRoom(people, letters(topics)), leave, dice(seed * 131 + people)),
        newcomers: names(arrive).map((name) => `new${name}`),
      };
      const repair = proposeRepairs('read', state)[0] ?? NO_REPAIR;
      const exact = (await exactRepairCost(state.tables, arrive, letters(topics), arrive > 4 ? 2 : 0)) ?? 0;
      costs.push(repair.cost);
      exacts.push(exact);
      moved.push(repair.moves.length);
      if (repair.cost <= Math.max(1.1 * exact, exact + 5)) within++;
      events++;
    }
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
    paid += sum(costs);
    optimal += sum(exacts);
    rows.push({
      what: `N = ${people}, K = ${topics}: ${leave} leave, ${arrive} come`,
      today: `cost ${spread(costs)}, moved ${spread(moved)}`,
      beside: `exact ${spread(exacts)}, from scratch about ${people - leave - 4} moved`,
      bar: '',
      reached: null,
    });
  }
  rows.push({
    what: 'all of these',
    today: `${paid}, ${within} of ${events} within`,
    beside: `exact ${optimal}`,
    bar: '1.08 x, 95 % within',
    reached: paid <= 1.08 * optimal && within >= 0.95 * events,
  });
  for (const [people, length] of [
    [24, 300],
    [26, 300],
    [60, 300],
    [200, 300],
  ] as const) {
    let state = seatedRoom(people, letters(4));
    let single = 0;
    let still = 0;
    let worst = 0;
    let wrong = 0;
    let moved = 0;
    const busy: number[] = [];
    for (let seed = 1; seed <= 3; seed++) {
      for (const event of stream(seed * 7 + people, length / 3, people)) {
        const before = {
          ...someLeave(state, event.leave, event.chance),
          newcomers: Array.from({ length: event.arrive }, (_, at) => `n${seed}-${busy.length}-${at}`),
        };
        const made = timed(() => proposeRepairs('read', before)[0] ?? NO_REPAIR);
        state = applied(before, made.value);
        wrong += liveBroken(before, made.value, state).length;
        moved += made.value.moves.length;
        busy.push(made.busy);
        if (event.leave + event.arrive !== 1) continue;
        single++;
        worst = Math.max(worst, made.value.moves.length);
        if (made.value.moves.length === 0) still++;
      }
    }
    busy.sort((a, b) => a - b);
    const slow = busy[Math.floor(busy.length * 0.95)] ?? 0;
    rows.push({
      what: `stream of ${length} events around N = ${people}`,
      today: `${moved} moved, most for one ${worst}, none in ${((100 * still) / single).toFixed(1)} %, ${wrong} promises broken; 95 % under ${slow.toFixed(1)} ms`,
      beside: 'sizes within 1: about 3 for each leaver',
      bar: '2, 95 %, 0; 5 ms',
      reached: worst <= 2 && still >= 0.95 * single && wrong === 0 && slow <= 5,
    });
  }
  print('5 Repairs while reading (10 a move, 5 a second topic)', rows);
}

export function claims(): void {
  const rows: Row[] = [];
  for (const [what, weights] of [
    ['uniform', [1, 1, 1, 1]],
    ['4:3:2:1', [4, 3, 2, 1]],
    ['8:3:2:1', [8, 3, 2, 1]],
    ['17:1:1:1', [17, 1, 1, 1]],
  ] as const) {
    const topics = letters(4);
    let first = 0;
    let ranks = 0;
    let last = 0;
    let hasty = 0;
    let asked = 0;
    let people = 0;
    for (let seed = 1; seed <= 1500; seed++) {
      const chance = dice(seed);
      const wishes = new Map(names(4).map((person) => [person, ranking(topics, weights, chance)]));
      let table: Member[] = names(4).map((person) => ({ person, topic: null, second: [] }));
      const likings = new Map<string, readonly string[]>();
      const taken = new Set<string>();
      for (const person of names(4)) {
        const liked = wishes.get(person) ?? [];
        const answer = tap(table, person, liked[0] ?? '', topics, likings);
        if (answer.answer === 'taken') table = table.map((each) => (each.person === person ? { ...each, topic: answer.topic } : each));
        else likings.set(person, liked);
        const quick = liked.find((topic) => !taken.has(topic)) ?? '';
        taken.add(quick);
        if (quick === liked[0]) hasty++;
      }
      for (const deal of resolveClaims(table, likings, topics, new Map()))
        table = table.map((each) => (each.person === deal.person ? { ...each, topic: deal.topic } : each));
      for (const member of table) {
        const rank = wishes.get(member.person)?.indexOf(member.topic ?? '') ?? 0;
        people++;
        ranks += rank + 1;
        if (rank === 0) first++;
        if (rank === 3) last++;
      }
    }
    let granted = 0;
    for (let seed = 1; seed <= 3; seed++) {
      const chance = dice(seed);
      const candidates = names(24).map((person) => ({ person, traits: {}, scribe: true, favourites: ranking(topics, weights, chance) }));
      const { seats } = formGroups({ ...requestFor(candidates, topics, seed), liking: 10 });
      asked += 24;
      granted += seats.filter((seat) => candidates.find((each) => each.person === seat.person)?.favourites[0] === seat.topic).length;
    }
    const share = (100 * first) / people;
    rows.push({
      what: `table of 4, tastes ${what}`,
      today: `first ${share.toFixed(1)} %, mean rank ${(ranks / people).toFixed(2)}, last ${((100 * last) / people).toFixed(1)} %`,
      beside: `instant second choice ${((100 * hasty) / people).toFixed(1)} %, asked before tables ${((100 * granted) / asked).toFixed(1)} %`,
      bar: 'optimal (tests)',
      reached: share >= (100 * hasty) / people,
    });
  }
  print('6 Claims', rows);
}

/** Topics drawn one after the other, each as often as it weighs. */
function ranking(topics: readonly string[], weights: readonly number[], chance: ReturnType<typeof dice>): string[] {
  const left = topics.map((topic, at) => ({ topic, weight: weights[at] ?? 1 }));
  const order: string[] = [];
  while (left.length > 0) {
    let thrown = chance.roll(left.reduce((sum, each) => sum + each.weight, 0));
    const at = left.findIndex((each) => {
      thrown -= each.weight;
      return thrown < 0;
    });
    order.push(...left.splice(at, 1).map((each) => each.topic));
  }
  return order;
}

export function rounds(): void {
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
    const ms: number[] = [];
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
      ms.push(made.ms);
    }
    rows.push({
      what: `${groups} groups of ${size}, ${count} rounds`,
      today: `${spread(repeated)} repeated, ${spread(ms)} ms`,
      beside: '-',
      bar: `${figure}`,
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
      what: `jigsaw rounds, N = ${people}`,
      today: repeated.join(' '),
      beside: '-',
      bar: most.join(' '),
      reached: repeated.reduce((a, b) => a + b, 0) <= most.reduce((a: number, b) => a + b, 0),
    });
  }
  print('7 Rounds: repeated meetings', rows);
}
