// Turns a request and its slots into numbers for the search, and gives everybody a first slot.

import { dice } from '../base/dice.ts';
import { type Candidates, components } from './candidates.ts';
import { agreementBound } from './certificate.ts';
import { firstSlots } from './firstSlots.ts';
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
  const soft = pairCosts(people, traits);
  yield;
  addMeetings(soft, candidates.indexOf, request.met);
  const hard = hardCost(soft);
  for (const [a, b] of apart) addBoth(soft, size, a, b, hard);
  const units = components(size, together);
  const home = units.length > 0 ? Int32Array.from(soft) : soft;
  const bonded = bondedPairs(units);
  for (const [a, b] of bonded) addBoth(home, size, a, b, -hard);
  const homeOf = groupNumbers(template.slots.map((slot) => slot.home));
  const expertOf = groupNumbers(template.slots.map((slot) => slot.expert));
  const layers: Layer[] = [{ ...homeOf, pairCost: home, needsScribe: request.wishes.scribes !== 'none' }];
  if (experts) layers.push({ ...expertOf, pairCost: soft, needsScribe: request.wishes.scribes === 'both' });
  const free = upTo(size).filter((person) => !locked.has(person));
  const topics = [...request.topics];
  const puzzle: Puzzle = {
    size,
    layers,
    classOf: new Int32Array(size),
    free: Int32Array.from(free),
    scribe: Int32Array.from(people, (each) => (each.scribe ? 1 : 0)),
    topicOf: Int32Array.from(template.slots, (slot) => topics.indexOf(slot.topic)),
    topics: topics.length,
    liking: experts ? likings(people, topics, request.liking) : null,
    hard,
    grain: grainOf(traits, request),
    units: units.filter((unit) => unit.every((person) => !locked.has(person))).map((unit) => Int32Array.from(unit)),
    bound: layers.reduce((sum, layer, kind) => sum + agreementBound(traits, layer.groups, kind === 0 ? bonded : []), 0) - bonded.length * hard,
  };
  yield;
  return { puzzle, start: firstSlots(puzzle, candidates, template, dice(request.seed)) };
}

/** Everybody of a unit with everybody else of it. */
export function bondedPairs(units: readonly (readonly number[])[]): (readonly [number, number])[] {
  return units.flatMap((unit) => unit.flatMap((a, index) => unit.slice(0, index).map((b) => [a, b] as const)));
}

/** More than all that one exchange can gain by mixing. */
export function hardCost(soft: Int32Array): number {
  return Math.max(10_000, 32 * soft.reduce((most, cost) => Math.max(most, cost), 0));
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

/** A second choice costs 5, a third 8, a topic not named as much as the place after the last named one. */
function likings(people: readonly Candidate[], topics: readonly string[], weight: number): Int32Array | null {
  const given = Math.floor(weight);
  if (!(given >= 1)) return null;
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
