// The oracle for home and expert groups at once: every possible group is a column, everybody is in one home
// group and one expert group, and no two people share both. Slow, and for tests only.

import { numberCandidates } from '#shared/grouping/candidates';
import type { FormedGroups } from '#shared/grouping/form';
import { pairCosts, traitsOf } from '#shared/grouping/mixing';
import type { FormRequest } from '#shared/grouping/request';
import { finish } from '#shared/grouping/search';
import { solve } from './exact.ts';

interface Column {
  readonly name: string;
  readonly cost: number;
  readonly members: readonly number[];
}

/**
 * The least cost of groups of the sizes of `groups` that keep all wishes. It is the optimum where every
 * topic has one expert group and every table one reader of each (12 and 16 people, four topics); else some
 * of what it allows cannot be dealt to topics, and it is a lower bound. Null where there is no way.
 */
export async function jointCost(request: FormRequest, groups: FormedGroups): Promise<number | null> {
  const candidates = numberCandidates(request);
  const { people, apart, together } = candidates;
  const size = people.length;
  const costs = finish(pairCosts(people, traitsOf(people, request.weights)));
  const foes = new Set(apart.flatMap(([a, b]) => [a * size + b, b * size + a]));
  const columns: Column[] = [];
  const rows: string[] = [];
  const meetings = new Map<number, string[]>();
  for (const kind of ['home', 'expert'] as const) {
    const sizes = groups[kind === 'home' ? 'homes' : 'experts'].map((group) => group.size);
    const needsScribe = request.wishes.scribes === 'both' || (kind === 'home' && request.wishes.scribes === 'home');
    const own: Column[] = [];
    const grow = (members: readonly number[], cost: number): void => {
      const parted = kind === 'home' && together.some(([a, b]) => members.includes(a) !== members.includes(b));
      const served = !needsScribe || members.some((person) => people[person]?.scribe);
      if (sizes.includes(members.length) && served && !parted) own.push({ name: `${kind}${own.length}`, cost, members });
      if (members.length === Math.max(...sizes)) return;
      for (let next = (members.at(-1) ?? -1) + 1; next < size; next++) {
        if (members.some((other) => foes.has(other * size + next))) continue;
        grow(
          [...members, next],
          members.reduce((sum, other) => sum + (costs[other * size + next] ?? 0), cost),
        );
      }
    };
    grow([], 0);
    columns.push(...own);
    const byPerson = people.map((): string[] => []);
    const bySize = new Map<number, string[]>();
    const enter = (map: Map<number, string[]>, key: number, name: string): void => {
      const list = map.get(key);
      if (list) list.push(name);
      else map.set(key, [name]);
    };
    for (const { name, members } of own) {
      enter(bySize, members.length, name);
      for (const a of members) {
        byPerson[a]?.push(name);
        for (const b of members) if (a < b) enter(meetings, a * size + b, name);
      }
    }
    rows.push(...byPerson.map((names) => `${sum(names)} = 1`));
    for (const [count, names] of bySize) rows.push(`${sum(names)} = ${sizes.filter((each) => each === count).length}`);
  }
  rows.push(...[...meetings.values()].map((names) => `${sum(names)} <= 1`));
  const objective = sum(columns.map((column) => `${column.cost} ${column.name}`));
  const whole = `Binary\n${columns.map((column) => column.name).join('\n')}\n`;
  const answer = await solve(`Minimize\n obj: ${objective}\nSubject To\n${rows.map((row, at) => ` r${at}: ${row}`).join('\n')}\n${whole}End\n`);
  return answer === null ? null : Math.ceil(answer.cost - 1e-6);
}

/** The format allows 560 characters a line. */
function sum(terms: readonly string[]): string {
  return terms.join('\n + ');
}
