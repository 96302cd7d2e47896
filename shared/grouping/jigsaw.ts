// Turns a request and its slots into numbers for the search, and gives everybody a first slot.

import { type Dice, dice } from '../base/dice.ts';
import { type Candidates, components } from './candidates.ts';
import { agreementBound } from './certificate.ts';
import { addMeetings, MET, pairCosts, type Trait } from './mixing.ts';
import { least, upTo } from './order.ts';
import { at, type Layer, type Puzzle } from './puzzle.ts';
import type { Candidate, FormRequest } from './request.ts';
import type { Template } from './template.ts';

export interface Jigsaw {
  readonly puzzle: Puzzle;
  /** Person to slot. */
  readonly start: Int32Array;
}

/** With `experts` both kinds of groups are searched together, without them home groups only. */
export function layJigsaw(request: FormRequest, candidates: Candidates, traits: readonly Trait[], template: Template, experts: boolean): Jigsaw {
  const { people, apart, together, locked } = candidates;
  const size = people.length;
  const soft = pairCosts(people, traits);
  addMeetings(soft, candidates.indexOf, request.met);
  const hard = hardCost(soft);
  for (const [a, b] of apart) addBoth(soft, size, a, b, hard);
  const units = components(size, together);
  const home = units.length > 0 ? Int32Array.from(soft) : soft;
  const bonded = units.flatMap((unit) => unit.flatMap((a, index) => unit.slice(0, index).map((b) => [a, b] as const)));
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
    bound: layers.reduce((sum, layer) => sum + agreementBound(traits, layer.groups), 0) - bonded.length * hard,
  };
  return { puzzle, start: firstSlots(puzzle, candidates, template, dice(request.seed)) };
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

/** Locked people where they are, those who belong together at one table, a device to every table, the others as the dice fall. */
function firstSlots(puzzle: Puzzle, candidates: Candidates, template: Template, chance: Dice): Int32Array {
  const slotOf = new Int32Array(puzzle.size).fill(-1);
  const open = template.homes.map(({ id }) => ({
    id,
    slots: upTo(puzzle.size).filter((slot) => template.slots[slot]?.home === id),
    people: [] as number[],
  }));
  const sit = (person: number, table: (typeof open)[number] | undefined, slot: number | undefined): void => {
    if (!table || slot === undefined) return;
    table.slots.splice(table.slots.indexOf(slot), 1);
    table.people.push(person);
    slotOf[person] = slot;
  };
  const waiting = (person: number): boolean => at(slotOf, person) < 0;
  for (const [person, lock] of candidates.locked) {
    const table = open.find((each) => each.id === lock.home);
    const own = table?.slots.find((slot) => lock.topic !== null && template.slots[slot]?.topic === lock.topic);
    sit(person, table, own ?? table?.slots[0]);
  }
  const foes = upTo(puzzle.size).map((): number[] => []);
  for (const [a, b] of candidates.apart) {
    foes[a]?.push(b);
    foes[b]?.push(a);
  }
  const quarrels = (person: number, table: (typeof open)[number]): number => (foes[person] ?? []).filter((foe) => table.people.includes(foe)).length;
  const units = components(puzzle.size, candidates.together).sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  for (const unit of units) {
    const here = open.find((each) => each.people.some((person) => unit.includes(person)));
    const rest = unit.filter(waiting);
    const best =
      here ??
      least(
        open.filter((each) => each.slots.length >= rest.length),
        (each) => [rest.reduce((sum, person) => sum + quarrels(person, each), 0), -each.slots.length],
      );
    for (const person of rest) if (best && best.slots.length > 0) sit(person, best, best.slots[0]);
  }
  const order = chance.shuffle(upTo(puzzle.size).filter(waiting));
  if (puzzle.layers[0]?.needsScribe) {
    for (const table of open) {
      if (table.people.some((person) => at(puzzle.scribe, person) === 1)) continue;
      const person = order.find((each) => waiting(each) && at(puzzle.scribe, each) === 1);
      if (person !== undefined && table.slots.length > 0) sit(person, table, table.slots[0]);
    }
  }
  const left = chance.shuffle(open.flatMap((table) => table.slots));
  for (const person of order.filter(waiting)) slotOf[person] = left.pop() ?? -1;
  return slotOf;
}
