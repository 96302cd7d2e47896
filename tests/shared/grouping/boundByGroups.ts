// How good groups can possibly be, all wishes kept: a linear program with every possible group as a column. There are
// millions of them, so only those that can still lower its value are ever written down (Gilmore & Gomory 1961 for the
// cutting of paper; Johnson, Mehrotra & Nemhauser 1993 for groups of people).

import { components, numberCandidates } from '#shared/grouping/candidates';
import type { FormedGroups } from '#shared/grouping/form';
import { pairCosts, traitsOf } from '#shared/grouping/mixing';
import type { FormRequest } from '#shared/grouping/request';
import { finish } from '#shared/grouping/search';
import { cheapestGroups, type Pricing } from './cheapestGroups.ts';
import { type Answer, solve } from './exact.ts';

const KINDS = ['home', 'expert'] as const;
type Kind = (typeof KINDS)[number];

export interface Group {
  readonly members: readonly number[];
  readonly cost: number;
}

interface Column extends Group {
  readonly kind: Kind;
}

/** Differences that are only rounding. */
const NOTHING = 1e-6;
/** So many groups of a size are added in one round, and so many pairs that meet twice. */
const GROUPS_A_ROUND = 150;
const PAIRS_A_ROUND = 100;

/**
 * The least that groups of the sizes of `groups` can cost if nobody may meet the same person in both kinds and all wishes
 * are kept, rounded up: costs are whole numbers. Parts of groups are allowed, so no seating costs less. Null where it
 * was not found within `rounds`.
 */
export async function boundByGroups(request: FormRequest, groups: FormedGroups, rounds = 400): Promise<number | null> {
  const { people, apart, together, indexOf } = numberCandidates(request);
  const size = people.length;
  const costs = Float64Array.from(finish(pairCosts(people, traitsOf(people, request.weights))));
  for (const [a, b] of apart) costs[a * size + b] = costs[b * size + a] = Number.POSITIVE_INFINITY;
  const alone = people.map((_, person) => [person]);
  const units = components(size, together);
  const bonded = new Set(units.flat());
  const atoms = { home: [...units, ...alone.filter(([person = -1]) => !bonded.has(person))], expert: alone };
  const scribes = people.map(({ scribe }) => scribe);
  const columns: Column[] = KINDS.flatMap((kind) =>
    found(groups, kind, indexOf).map((members) => ({ kind, members, cost: costOf(members, costs, size) })),
  );
  const meetings = new Set<string>();
  const sizes = new Map(KINDS.map((kind) => [kind, countSizes(columns.filter((column) => column.kind === kind))]));
  const known = new Set(columns.map(nameOf));

  for (let round = 0; round < rounds; round++) {
    const answer = await solve(program(columns, sizes, meetings));
    if (!answer) return null;
    const dual = (row: string): number => answer.dual.get(row) ?? 0;
    const met = Float64Array.from(costs);
    for (const pair of meetings) {
      const [a = 0, b = 0] = pair.split('_').map(Number);
      met[a * size + b] = met[b * size + a] = (costs[a * size + b] ?? 0) - dual(`m${pair}`);
    }
    let least = answer.cost;
    let added = 0;
    for (const kind of KINDS) {
      const needsScribe = request.wishes.scribes === 'both' || (kind === 'home' && request.wishes.scribes === 'home');
      for (const [members, count] of sizes.get(kind) ?? []) {
        const pricing: Pricing = {
          atoms: atoms[kind],
          members,
          costs: met,
          worth: people.map((_, person) => dual(`${kind}${person}`)),
          scribes: needsScribe ? scribes : null,
        };
        const base = dual(`${kind}s${members}`);
        const cheap = cheapestGroups(pricing, base - NOTHING, GROUPS_A_ROUND);
        least += count * Math.min(0, (cheap[0]?.cost ?? base) - base);
        for (const group of cheap) {
          const column = { kind, members: group.members, cost: costOf(group.members, costs, size) };
          if (known.has(nameOf(column))) continue;
          known.add(nameOf(column));
          columns.push(column);
          added++;
        }
      }
    }
    // Whatever other groups could still gain would not reach the next whole number.
    const settled = added === 0 || Math.ceil(least - NOTHING) === Math.ceil(answer.cost - NOTHING);
    if (!settled) continue;
    const twice = meetingTwice(columns, answer, size, meetings);
    if (twice.length === 0 || Math.ceil(least - NOTHING) >= groups.certificate.home + groups.certificate.expert) return Math.ceil(least - NOTHING);
    for (const pair of twice.slice(0, PAIRS_A_ROUND)) meetings.add(pair);
  }
  return null;
}

function nameOf({ kind, members }: Pick<Column, 'kind' | 'members'>): string {
  return `${kind} ${members.join(' ')}`;
}

function costOf(members: readonly number[], costs: Float64Array, size: number): number {
  return members.reduce((sum, a, at) => members.slice(0, at).reduce((all, b) => all + (costs[a * size + b] ?? 0), sum), 0);
}

function found({ seats }: FormedGroups, kind: Kind, indexOf: ReadonlyMap<string, number>): number[][] {
  const members = new Map<string, number[]>();
  for (const seat of seats) members.set(seat[kind], [...(members.get(seat[kind]) ?? []), indexOf.get(seat.person) ?? 0]);
  return [...members.values()].map((group) => group.sort((a, b) => a - b));
}

function countSizes(groups: readonly Group[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { members } of groups) counts.set(members.length, (counts.get(members.length) ?? 0) + 1);
  return counts;
}

function program(columns: readonly Column[], sizes: ReadonlyMap<Kind, ReadonlyMap<number, number>>, meetings: ReadonlySet<string>): string {
  const rows = new Map<string, string[]>();
  const enter = (row: string, column: number): void => {
    const list = rows.get(row);
    if (list) list.push(`x${column}`);
    else rows.set(row, [`x${column}`]);
  };
  columns.forEach(({ kind, members }, column) => {
    enter(`${kind}s${members.length}`, column);
    for (const a of members) {
      enter(`${kind}${a}`, column);
      for (const b of members) if (a < b && meetings.has(`${a}_${b}`)) enter(`m${a}_${b}`, column);
    }
  });
  const asked = (row: string): string => {
    if (row.startsWith('m')) return '<= 1';
    const [, kind, members] = /^(home|expert)s(\d+)$/.exec(row) ?? [];
    return kind ? `= ${sizes.get(kind as Kind)?.get(Number(members)) ?? 0}` : '= 1';
  };
  const objective = columns.map(({ cost }, column) => `${cost} x${column}`).join('\n + ');
  const body = [...rows].map(([row, names]) => ` ${row}: ${names.join('\n + ')} ${asked(row)}`).join('\n');
  return `Minimize\n obj: ${objective}\nSubject To\n${body}\nEnd\n`;
}

/** Pairs who would meet more than once, the most first. */
function meetingTwice(columns: readonly Column[], { value }: Answer, size: number, known: ReadonlySet<string>): string[] {
  const times = new Float64Array(size * size);
  columns.forEach(({ members }, column) => {
    const part = value.get(`x${column}`) ?? 0;
    if (part < NOTHING) return;
    for (const a of members) for (const b of members) if (a < b) times[a * size + b] = (times[a * size + b] ?? 0) + part;
  });
  const pairs: (readonly [number, string])[] = [];
  times.forEach((often, pair) => {
    const name = `${Math.floor(pair / size)}_${pair % size}`;
    if (often > 1 + NOTHING && !known.has(name)) pairs.push([often, name]);
  });
  return pairs.sort((a, b) => b[0] - a[0]).map(([, name]) => name);
}
