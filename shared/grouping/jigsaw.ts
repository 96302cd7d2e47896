// Turns a request and its slots into numbers for the search, and gives everybody a first slot.

import { groupBy } from '../base/collections.ts';
import { dice } from '../base/dice.ts';
import { type Candidates, components } from './candidates.ts';
import { agreementBound } from './certificate.ts';
import { firstSlots } from './firstSlots.ts';
import { leastLiking } from './leastLiking.ts';
import { addMeetings, MET, pairCosts, type Trait } from './mixing.ts';
import { upTo } from './order.ts';
import { at, type Layer, type Puzzle } from './puzzle.ts';
import type { Candidate, FormRequest } from './request.ts';
import type { Template } from './template.ts';

export interface Jigsaw {
  readonly puzzle: Puzzle;
  /** Person to slot. */
  readonly start: Int32Array;
}

/** Pauses between its steps, which are long in a large room. With `experts` both kinds of groups are searched together, without them home groups only. */
export function* layJigsaw(
  request: FormRequest,
  candidates: Candidates,
  traits: readonly Trait[],
  template: Template,
  experts: boolean,
): Generator<void, Jigsaw> {
  const { people, apart, together, locked } = candidates;
  const size = people.length;
  const soft = yield* pairCosts(people, traits);
  addMeetings(soft, candidates.indexOf, request.met);
  const hard = hardCost(soft);
  for (const [a, b] of apart) addBoth(soft, size, a, b, hard);
  yield;
  const units = components(size, together);
  const home = units.length > 0 ? soft.slice() : soft;
  yield;
  const bonded = bondedPairs(units);
  for (const [a, b] of bonded) addBoth(home, size, a, b, -hard);
  const homeOf = groupNumbers(template.slots.map((slot) => slot.home));
  const expertOf = groupNumbers(template.slots.map((slot) => slot.expert));
  const layers: Layer[] = [{ ...homeOf, pairCost: home, needsScribe: request.wishes.scribes !== 'none' }];
  if (experts) layers.push({ ...expertOf, pairCost: soft, needsScribe: request.wishes.scribes === 'both' });
  const free = upTo(size).filter((person) => !locked.has(person));
  const topics = [...request.topics];
  const topicOf = Int32Array.from(template.slots, (slot) => topics.indexOf(slot.topic));
  const liking = experts ? likings(people, topics, request.liking) : null;
  const leastLiked = liking === null ? 0 : yield* leastLiking(liking, topics.length, topicOf);
  const puzzle: Puzzle = {
    size,
    layers,
    classOf: new Int32Array(size),
    free: Int32Array.from(free),
    scribe: Int32Array.from(people, (each) => (each.scribe ? 1 : 0)),
    topicOf,
    topics: topics.length,
    liking,
    hard,
    grain: grainOf(traits, request),
    twin: experts ? twinsOf(template) : null,
    units: units.filter((unit) => unit.every((person) => !locked.has(person))).map((unit) => Int32Array.from(unit)),
    bound:
      layers.reduce((sum, layer, kind) => sum + agreementBound(traits, layer.groups, kind === 0 ? bonded : []), leastLiked) - bonded.length * hard,
  };
  yield;
  const start = firstSlots(puzzle, candidates, template, dice(request.seed));
  yield;
  return { puzzle, start };
}

/** Slot to the next slot of the same table and topic, round and round. */
function twinsOf(template: Template): Int32Array {
  const rings = groupBy(upTo(template.slots.length), (slot) => `${template.slots[slot]?.home} ${template.slots[slot]?.topic}`);
  const twin = new Int32Array(template.slots.length);
  for (const ring of rings.values()) for (const [index, slot] of ring.entries()) twin[slot] = ring[(index + 1) % ring.length] ?? slot;
  return twin;
}

/** Everybody of a unit with everybody else of it. */
export function bondedPairs(units: readonly (readonly number[])[]): (readonly [number, number])[] {
  return units.flatMap((unit) => unit.flatMap((a, index) => unit.slice(0, index).map((b) => [a, b] as const)));
}

/** More than all that one exchange can gain by mixing. */
export function hardCost(soft: Int32Array): number {
  let most = 0;
  for (let pair = 0; pair < soft.length; pair++) if ((soft[pair] ?? 0) > most) most = soft[pair] ?? 0;
  return Math.max(10_000, 32 * most);
}

/** The smallest weight in play, so that a search is as patient with weights 1 and 2 as with 100 and 200. */
export function grainOf(traits: readonly Trait[], request: Pick<FormRequest, 'met' | 'liking'>): number {
  const weights = traits.map((trait) => trait.weight);
  if (request.met.length > 0) weights.push(MET);
  if (request.liking >= 1) weights.push(Math.floor(request.liking));
  return weights.length === 0 ? 1 : Math.min(...weights);
}

export function addBoth(costs: Int32Array, size: number, a: number, b: number, cost: number): void {
  costs[a * size + b] = at(costs, a * size + b) + cost;
  costs[b * size + a] = at(costs, b * size + a) + cost;
}

/** Names of groups, slot by slot, as numbers from 0 in order of appearance. */
export function groupNumbers(names: readonly string[]): { groupOf: Int32Array; groups: number } {
  const numbers = new Map<string, number>();
  const groupOf = Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  return { groupOf, groups: numbers.size };
}

/**
 * A second choice costs 5, a third 8, a topic not named as much as the place after the last named one. Null
 * where all like the same: then somebody reads each topic in any case, and it costs what it costs.
 */
function likings(people: readonly Candidate[], topics: readonly string[], weight: number): Int32Array | null {
  const given = Math.floor(weight);
  if (!(given >= 1)) return null;
  const [first] = people;
  if (
    people.every(
      ({ favourites }) => favourites.length === first?.favourites.length && favourites.every((topic, place) => topic === first.favourites[place]),
    )
  )
    return null;
  const costs = new Int32Array(people.length * topics.length);
  people.forEach(({ favourites }, person) => {
    if (favourites.length === 0) return;
    topics.forEach((topic, index) => {
      const named = favourites.indexOf(topic);
      const rank = named < 0 ? favourites.length : named;
      costs[person * topics.length + index] = rank === 0 ? 0 : Math.min(given, 1000) * (4 + rank * rank);
    });
  });
  return costs;
}
