// Bar 6: taking topics.

import { dice } from '#shared/base/dice';
import { resolveClaims, tap } from '#shared/grouping/claims';
import { formGroups } from '#shared/grouping/form';
import { requestFor } from '#shared/grouping/request';
import type { Member } from '#shared/grouping/table';
import { letters, names } from '../../shared/grouping/checker.ts';
import type { Row } from './table.ts';

export function claims(): Row[] {
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
    let best = 0;
    for (let seed = 1; seed <= 1500; seed++) {
      const chance = dice(seed);
      best += new Set(names(4).map(() => ranking(topics, weights, chance)[0])).size;
    }
    rows.push({
      what: `6. Claims at tables of 4, tastes ${what}`,
      bar: 'as many first choices as can be',
      today: `first choice ${share.toFixed(1)} %, mean rank ${(ranks / people).toFixed(2)}, last choice ${((100 * last) / people).toFixed(1)} %`,
      beside: `at most ${((100 * best) / people).toFixed(1)} %; random 25 %, 2.50, 25 %; second choice at once ${((100 * hasty) / people).toFixed(1)} %; asked before tables ${((100 * granted) / asked).toFixed(1)} %`,
      reached: first === best,
    });
  }
  return rows;
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
