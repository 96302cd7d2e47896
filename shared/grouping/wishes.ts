// Wishes that no seating can keep, named before the search begins: with the fewest people who cannot all
// have their way, so that the facilitator knows whom to ask.

import { dice } from '../base/dice.ts';
import type { PersonId } from '../base/ids.ts';
import { type Candidates, components, numberCandidates } from './candidates.ts';
import { type Budget, budget, foesOf, hardCore, type Links, type Puzzlement, quarrel, smallestMisfit } from './fits.ts';
import { reservations } from './form.ts';
import { byCode } from './order.ts';
import type { FormRequest } from './request.ts';
import { makeTemplate } from './template.ts';

export interface ImpossibleWish {
  /**
   * contradiction: to be both together and apart, by a chain of wishes.
   * heldTogether: to be kept apart, and held at one table. heldApart: to sit together, and held at different ones.
   * tooManyTogether: more than the largest home group holds. tooManyApart: more than there are groups.
   * noRoom: each wish could be kept, but not all at the tables there are. tooFewDevices: fewer than groups.
   */
  readonly kind: 'contradiction' | 'heldTogether' | 'heldApart' | 'tooManyTogether' | 'tooManyApart' | 'noRoom' | 'tooFewDevices';
  /** Who, sorted; nobody can be left out. With tooFewDevices: those who have one. */
  readonly people: readonly PersonId[];
  /** The largest table, the number of groups, or the devices needed. */
  readonly limit: number;
}

/** At most so many are named at once; the rest shows when these are settled. */
const ENOUGH = 5;

/** Empty when nothing stands in the way as far as can be proved in a few thousand steps. */
export function impossibleWishes(asked: FormRequest): readonly ImpossibleWish[] {
  const request = { ...asked, topics: [...new Set(asked.topics)].sort(byCode) };
  const candidates = numberCandidates(request);
  const { people } = candidates;
  const template = makeTemplate(people.length, request.topics, request.maxTable, reservations(request, candidates), request.largestExpert);
  const homes = template.homes.map((home) => home.size);
  const placeOf = new Map(template.homes.map((home, place) => [home.id, place]));
  const fixed = new Map([...candidates.locked].map(([person, lock]) => [person, placeOf.get(lock.home) ?? 0]));
  const foes = foesOf(candidates.apart);
  const atHome: Puzzlement = { apart: candidates.apart, foes, together: candidates.together, capacities: homes, fixed };
  const experts = template.experts.map((group) => group.members.length);
  const amongExperts: Puzzlement = { apart: candidates.apart, foes, together: [], capacities: experts, fixed: new Map() };
  const named = (set: readonly number[]): PersonId[] => set.map((index) => people[index]?.person ?? '').sort(byCode);
  const found: ImpossibleWish[] = companionsApart(request, homes.length);
  const contradictions = contradictionsIn(candidates, fixed);
  for (const { kind, set } of contradictions) found.push({ kind, people: named(set), limit: homes.length });
  const settled = new Set(contradictions.flatMap(({ set }) => set));
  const largest = Math.max(0, ...homes);
  for (const set of components(people.length, candidates.together)) {
    if (set.length <= largest || set.some((person) => settled.has(person))) continue;
    const core = connected(set, candidates.together, largest + 1);
    found.push({ kind: 'tooManyTogether', people: named(core), limit: largest });
    for (const person of set) settled.add(person);
  }
  const work = budget();
  for (const wishes of [atHome, amongExperts]) {
    while (found.length < ENOUGH) {
      const misfit = fewestMisfits(
        wishing(wishes).filter((person) => !settled.has(person)),
        wishes,
        request.seed,
        work,
      );
      if (!misfit) break;
      const inside = (links: Links): boolean => links.some(([a, b]) => misfit.includes(a) && misfit.includes(b));
      const onlyApart = !inside(wishes.together) && !misfit.some((person) => wishes.fixed.has(person));
      found.push({ kind: onlyApart ? 'tooManyApart' : 'noRoom', people: named([...misfit]), limit: wishes.capacities.length });
      for (const person of misfit) settled.add(person);
    }
  }
  const devices = tooFewDevices(request, candidates, homes.length, experts.length);
  return devices ? [...found, { ...devices, people: named(devices.people) }] : found;
}

/** Everybody about whom there is a wish. */
function wishing(wishes: Puzzlement): number[] {
  const people = new Set(wishes.foes.keys());
  for (const [a, b] of wishes.together) people.add(a).add(b);
  return [...people].sort((a, b) => a - b);
}

/** The smallest set of misfits found: which one is found depends on the order of suspicion. */
function fewestMisfits(people: readonly number[], wishes: Puzzlement, seed: number, work: Budget): readonly number[] | null {
  const crowd = tooManyUnits(people, wishes);
  if (crowd) return crowd;
  const core = hardCore(people, wishes);
  // Nothing smaller than a quarrel of one more than there are groups can go wrong between people who only avoid each other.
  const clique = quarrel(core, wishes.foes, wishes.capacities.length + 1);
  if (clique) return clique;
  const first = smallestMisfit(core, wishes, work) ?? (people.length <= 200 ? smallestMisfit(people, wishes, work) : null);
  if (!first) return null;
  const chance = dice(seed);
  let best = first;
  for (let tried = 0; tried < 6 && work.left > 0; tried++) {
    const other = smallestMisfit(chance.shuffle(people), wishes, work);
    if (other && other.length < best.length) best = other;
  }
  return best;
}

/**
 * Four trios and three tables of four: when each table holds one unit of some size, one unit more finds no
 * place, even if of the last only so many insisted as are left nowhere.
 */
function tooManyUnits(people: readonly number[], wishes: Puzzlement): readonly number[] | null {
  const among = new Set(people);
  const links = wishes.together.filter(([a, b]) => among.has(a) && among.has(b));
  const units = components(Math.max(0, ...people) + 1, links);
  const { capacities } = wishes;
  for (let size = Math.max(0, ...capacities); size > 1; size--) {
    const large = units.filter((unit) => unit.length >= size);
    const room = capacities.reduce((sum, capacity) => sum + Math.floor(capacity / size), 0);
    if (large.length <= room) continue;
    const single = capacities.every((capacity) => capacity >= size && capacity < 2 * size);
    const last = single ? Math.min(size, Math.max(...capacities) - size + 1) : size;
    return large.slice(0, room + 1).flatMap((unit, index) => connected(unit, links, index < room ? size : Math.max(2, last)));
  }
  return null;
}

interface Contradiction {
  readonly kind: 'contradiction' | 'heldTogether' | 'heldApart';
  readonly set: readonly number[];
}

/** People who must sit together and must not, with the shortest chain between them. */
function contradictionsIn(candidates: Candidates, fixed: ReadonlyMap<number, number>): Contradiction[] {
  const foes: [number, number][] = [];
  const found: Contradiction[] = [];
  const held = [...fixed];
  for (const [a, tableA] of held) {
    for (const [b, tableB] of held) {
      // Held at different tables is as good as apart; held at one table as good as together.
      if (a < b && tableA !== tableB) foes.push([a, b]);
      if (a < b && tableA === tableB && candidates.apart.some(([c, d]) => c === a && d === b)) found.push({ kind: 'heldTogether', set: [a, b] });
    }
  }
  const friends = new Map<number, number[]>();
  for (const [a, b] of candidates.together) {
    friends.set(a, [...(friends.get(a) ?? []), b]);
    friends.set(b, [...(friends.get(b) ?? []), a]);
  }
  const chains = (kind: Contradiction['kind'], pairs: readonly (readonly [number, number])[]): void => {
    for (const [from, to] of pairs) {
      if (!friends.has(from) || !friends.has(to)) continue;
      const chain = shortestChain(from, to, friends);
      if (chain) found.push({ kind, set: chain.sort((a, b) => a - b) });
    }
  };
  chains('heldApart', foes);
  chains('contradiction', candidates.apart);
  // Of the same people the last is named: what wishes alone make impossible stays so wherever they are held.
  const distinct = new Map(found.map((each) => [each.set.join(' '), each]));
  return [...distinct.values()].sort((a, b) => a.set.length - b.set.length).slice(0, ENOUGH);
}

function shortestChain(from: number, to: number, friends: ReadonlyMap<number, readonly number[]>): number[] | null {
  const cameFrom = new Map([[from, from]]);
  for (const person of cameFrom.keys()) {
    if (person === to) {
      const chain = [to];
      for (let last = to; last !== from; ) {
        last = cameFrom.get(last) ?? from;
        chain.push(last);
      }
      return chain;
    }
    for (const friend of friends.get(person) ?? []) if (!cameFrom.has(friend)) cameFrom.set(friend, person);
  }
  return null;
}

/** `count` people of a set who hold together among themselves: with one fewer they would fit. */
function connected(set: readonly number[], together: Links, count: number): number[] {
  const core = new Set(set.slice(0, 1));
  for (const person of core) {
    for (const [a, b] of together) {
      if (core.size === count) return [...core];
      if (a === person) core.add(b);
      if (b === person) core.add(a);
    }
  }
  return [...core].slice(0, count);
}

/** A companion who must be kept apart from the very person they accompany. */
function companionsApart(request: FormRequest, limit: number): ImpossibleWish[] {
  return request.wishes.companions.flatMap(({ person, with: host }) =>
    request.wishes.apart.some((pair) => pair.includes(person) && pair.includes(host))
      ? [{ kind: 'contradiction' as const, people: [person, host].sort(byCode), limit }]
      : [],
  );
}

function tooFewDevices(
  request: FormRequest,
  { people, together }: Candidates,
  homes: number,
  experts: number,
): { kind: 'tooFewDevices'; people: number[]; limit: number } | null {
  if (request.wishes.scribes === 'none') return null;
  const owners = people.flatMap((each, index) => (each.scribe ? [index] : []));
  // Two devices that must sit together serve one home group only.
  const first = new Map(components(people.length, together).flatMap((set) => set.map((person) => [person, set[0] ?? person])));
  const tables = new Set(owners.map((owner) => first.get(owner) ?? owner));
  const short = tables.size < homes || (request.wishes.scribes === 'both' && owners.length < experts);
  return short ? { kind: 'tooFewDevices', people: owners, limit: request.wishes.scribes === 'both' ? Math.max(homes, experts) : homes } : null;
}
