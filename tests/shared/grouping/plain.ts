// The plain rule from beginning to end, as the session uses it: tables, topics, expert groups.

import { formExperts } from '#shared/grouping/experts';
import { dealHomes } from '#shared/grouping/homes';
import { planHomes } from '#shared/grouping/plan';
import { dealTopics } from '#shared/grouping/topics';
import type { Seated } from './checker.ts';

export function plainGroups(people: readonly string[], topics: readonly string[]): Seated[] {
  const homes = dealHomes(people, planHomes(people.length, topics.length).sizes);
  const readers = new Map<string, number>();
  const own = new Map<string, string>();
  const second = new Map<string, string[]>();
  for (const home of homes) {
    const table = home.map((person) => ({ person, topic: null, second: [] }));
    for (const deal of dealTopics(table, topics, readers)) {
      if (deal.second) second.set(deal.person, [...(second.get(deal.person) ?? []), deal.topic]);
      else own.set(deal.person, deal.topic);
    }
    for (const person of home) readers.set(own.get(person) ?? '', (readers.get(own.get(person) ?? '') ?? 0) + 1);
  }
  const seated = homes.flatMap((home, at) => home.map((person) => ({ person, home: String(at + 1), topic: own.get(person) ?? '' })));
  const experts = new Map<string, string>();
  for (const group of formExperts(seated, topics)) for (const person of group.members) experts.set(person, `${group.topic}${group.number}`);
  return seated.map((seat) => ({ ...seat, second: second.get(seat.person) ?? [], expert: experts.get(seat.person) ?? '' }));
}
