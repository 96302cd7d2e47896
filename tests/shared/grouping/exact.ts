// The oracle: repairs as a mixed-integer program, solved to a proven optimum. Slow, and for tests only.

import loadHighs, { type Highs } from 'highs';
import { pairCosts, traitsOf } from '#shared/grouping/mixing';
import { planHomes } from '#shared/grouping/plan';
import type { FormRequest } from '#shared/grouping/request';
import { finish } from '#shared/grouping/search';
import type { Table } from '#shared/grouping/table';

let solver: Promise<Highs> | null = null;

export interface Answer {
  readonly cost: number;
  /** Variable to value. */
  readonly value: ReadonlyMap<string, number>;
  /** Row to what one more on its right side would cost; empty where variables are whole numbers. */
  readonly dual: ReadonlyMap<string, number>;
}

/** Solves a program in LP format; null where it has no solution. The instance is built anew after an error. */
export async function solve(program: string): Promise<Answer | null> {
  solver ??= loadHighs();
  try {
    const answer = (await solver).solve(program, { presolve: 'on' });
    if (answer.Status !== 'Optimal') return null;
    return {
      cost: answer.ObjectiveValue,
      value: new Map(Object.entries(answer.Columns).map(([name, column]) => [name, 'Primal' in column ? column.Primal : 0])),
      dual: new Map(answer.Rows.flatMap((row) => ('Dual' in row ? [[row.Name, row.Dual] as const] : []))),
    };
  } catch (error) {
    solver = null;
    throw error;
  }
}

/**
 * The least cost of mending tables while people read: 10 for each person moved, 5 for each second topic;
 * every table covers every topic, and has from 3 to K + 2 people; tables may go, and `opened` may be added.
 */
export async function exactRepairCost(
  tables: readonly Table[],
  newcomers: number,
  topics: readonly string[],
  opened: number,
): Promise<number | null> {
  const classes = new Map<string, { home: number; reads: ReadonlySet<string>; count: number }>();
  const standing = tables.filter((table) => table.members.length > 0);
  standing.forEach((table, home) => {
    for (const member of table.members) {
      const reads = new Set(member.topic === null ? member.second : [member.topic, ...member.second]);
      const key = `${home} ${[...reads].sort().join('')}`;
      const known = classes.get(key);
      if (known) known.count++;
      else classes.set(key, { home, reads, count: 1 });
    }
  });
  const kinds = [...classes.values()];
  const places = Array.from({ length: standing.length + opened }, (_, place) => place);
  const objective: string[] = [];
  const rows: string[] = [];
  const whole: string[] = [];
  const bounds: string[] = [];
  kinds.forEach((kind, c) => {
    rows.push(`${places.map((t) => `x${c}_${t}`).join(' + ')} = ${kind.count}`);
    for (const t of places) {
      whole.push(`x${c}_${t}`);
      if (t !== kind.home) objective.push(`10 x${c}_${t}`);
    }
  });
  if (newcomers > 0) rows.push(`${places.flatMap((t) => topics.map((topic) => `w${t}_${topic}`)).join(' + ')} = ${newcomers}`);
  for (const t of places) {
    const people = [...kinds.map((_, c) => `x${c}_${t}`), ...(newcomers > 0 ? topics.map((topic) => `w${t}_${topic}`) : [])];
    rows.push(`${people.join(' + ')} - 3 y${t} >= 0`, `${people.join(' + ')} - ${topics.length + 2} y${t} <= 0`);
    bounds.push(`0 <= y${t} <= 1`);
    whole.push(`y${t}`);
    for (const topic of topics) {
      const readers = kinds.flatMap((kind, c) => (kind.reads.has(topic) ? [`x${c}_${t}`] : []));
      if (newcomers > 0) {
        readers.push(`w${t}_${topic}`);
        whole.push(`w${t}_${topic}`);
      }
      objective.push(`5 m${t}_${topic}`);
      rows.push(`${['', ...readers, `m${t}_${topic}`].join(' + ').replace(/^ \+ /, '')} - y${t} >= 0`);
    }
  }
  // The format allows 560 characters a line.
  const wrapped = (text: string): string => text.replace(/ ([+-]) /g, '\n $1 ');
  const program = `Minimize\n obj: ${wrapped(objective.join(' + '))}\nSubject To\n${rows.map((row, at) => ` r${at}: ${wrapped(row)}`).join('\n')}\nBounds\n${bounds.join('\n')}\nGeneral\n${whole.join('\n')}\nEnd\n`;
  const answer = await solve(program);
  return answer === null ? null : Math.round(answer.cost);
}

/**
 * The least cost of home groups alone, as a set partition: every possible group is a column. For up to
 * about 18 people; the sizes are those of the plan.
 */
export async function exactHomeCost(request: FormRequest): Promise<number | null> {
  const people = [...request.people];
  const costs = finish(pairCosts(people, traitsOf(people, request.weights)));
  const sizes = planHomes(people.length, request.topics.length).sizes;
  const columns: { members: number[]; cost: number }[] = [];
  const grow = (members: number[], cost: number): void => {
    if (sizes.includes(members.length)) columns.push({ members, cost });
    if (members.length === sizes[0]) return;
    for (let next = (members.at(-1) ?? -1) + 1; next < people.length; next++) {
      grow(
        [...members, next],
        members.reduce((sum, other) => sum + (costs[other * people.length + next] ?? 0), cost),
      );
    }
  };
  grow([], 0);
  const wrapped = (terms: readonly string[]): string => terms.join('\n + ');
  const named = columns.map((column, at) => ({ ...column, name: `g${at}` }));
  const once = people.map(
    (_, person) => ` p${person}: ${wrapped(named.filter((column) => column.members.includes(person)).map((column) => column.name))} = 1`,
  );
  const counts = [...new Set(sizes)].map(
    (size) =>
      ` s${size}: ${wrapped(named.filter((column) => column.members.length === size).map((column) => column.name))} = ${sizes.filter((each) => each === size).length}`,
  );
  const objective = wrapped(named.map((column) => `${column.cost} ${column.name}`));
  const answer = await solve(
    `Minimize\n obj: ${objective}\nSubject To\n${[...once, ...counts].join('\n')}\nBinary\n${named.map((column) => column.name).join('\n')}\nEnd\n`,
  );
  return answer === null ? null : Math.round(answer.cost);
}
