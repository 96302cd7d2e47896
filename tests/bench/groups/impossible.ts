// Bar 4: wishes that cannot be kept.

import { dice } from '#shared/base/dice';
import { planHomes } from '#shared/grouping/plan';
import { type FormRequest, NO_WISHES, type Pair, requestFor } from '#shared/grouping/request';
import { impossibleWishes } from '#shared/grouping/wishes';
import { letters, names } from '../../shared/grouping/checker.ts';
import { roster } from '../../shared/grouping/rosters.ts';
import { median, type Row, spread, timed } from './table.ts';

export function impossible(): Row[] {
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
      ['a quarrel of one more than tables', { apart: [...noise, ...clique] }, tables + 1],
      ['a chain of four and an apart pair', { together: links, apart: [[chain[0] ?? '', chain[3] ?? '']] }, 4],
      ['one trio more than tables', { together: size >= 3 * (tables + 1) ? trios : [] }, 3 * tables + 2],
    ];
    const found = cases.map(([what, wishes, smallest]) => {
      const asked = { ...request, wishes: { ...NO_WISHES, ...wishes } };
      const made = Array.from({ length: 9 }, () => timed(() => impossibleWishes(asked)));
      const least = Math.min(...(made[0]?.value ?? []).map((each) => each.people.length));
      return { what, least, smallest, ms: made.map((each) => each.busy) };
    });
    rows.push({
      what: `4. Impossible wishes, N = ${size}: ${found.map((each) => each.what).join(', ')}`,
      bar: 'the smallest set; 50 ms',
      today: found.map((each) => `${each.least} people, ${spread(each.ms)} ms`).join('; '),
      beside: `smallest ${found.map((each) => each.smallest).join(', ')}`,
      reached: found.every((each) => each.least <= each.smallest && median(each.ms) <= 50),
    });
  }
  return rows;
}
