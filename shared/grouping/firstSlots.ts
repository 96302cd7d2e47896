// Where everybody sits before the search begins: what the search would find hard to mend is right from the start.

import { groupBy } from '../base/collections.ts';
import type { Dice } from '../base/dice.ts';
import { type Candidates, components } from './candidates.ts';
import { least, upTo } from './order.ts';
import { at, type Puzzle } from './puzzle.ts';
import type { Template } from './template.ts';

/** Locked people where they are, those who belong together at one table, a device to every group, the others as the dice fall. */
export function firstSlots(puzzle: Puzzle, candidates: Candidates, template: Template, chance: Dice): Int32Array {
  const slotOf = new Int32Array(puzzle.size).fill(-1);
  const free = new Set(upTo(puzzle.size));
  const sit = (person: number, slot: number | undefined): void => {
    if (slot === undefined || !free.delete(slot)) return;
    slotOf[person] = slot;
  };
  const waiting = (person: number): boolean => at(slotOf, person) < 0;
  seatLocked(candidates, template, free, sit);
  seatUnits(candidates, template, free, slotOf, sit);
  const order = chance.shuffle(upTo(puzzle.size).filter(waiting));
  const devices = order.filter((person) => at(puzzle.scribe, person) === 1);
  const owners = new Set<number>();
  slotOf.forEach((slot, person) => {
    if (slot >= 0 && at(puzzle.scribe, person) === 1) owners.add(slot);
  });
  for (const slot of slotsForDevices(puzzle, free, owners)) {
    const person = devices.pop();
    if (person !== undefined) sit(person, slot);
  }
  const left = chance.shuffle([...free]);
  for (const person of order.filter(waiting)) slotOf[person] = left.pop() ?? -1;
  return slotOf;
}

function seatLocked(
  candidates: Candidates,
  template: Template,
  free: ReadonlySet<number>,
  sit: (person: number, slot: number | undefined) => void,
): void {
  for (const [person, lock] of candidates.locked) {
    const open = [...free].filter((slot) => template.slots[slot]?.home === lock.home);
    sit(person, open.find((slot) => lock.topic !== null && template.slots[slot]?.topic === lock.topic) ?? open[0]);
  }
}

/** Largest units first, each at the table where it meets fewest whom it avoids, then where most seats are free. */
function seatUnits(
  candidates: Candidates,
  template: Template,
  free: ReadonlySet<number>,
  slotOf: Int32Array,
  sit: (person: number, slot: number | undefined) => void,
): void {
  const units = components(slotOf.length, candidates.together);
  if (units.length === 0) return;
  const foes = upTo(slotOf.length).map((): number[] => []);
  for (const [a, b] of candidates.apart) {
    foes[a]?.push(b);
    foes[b]?.push(a);
  }
  const homeOf = (slot: number): string => template.slots[slot]?.home ?? '';
  const open = new Map([...groupBy(free, homeOf)].map(([home, slots]) => [home, [...slots]]));
  for (const unit of units.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))) {
    const seated = unit.find((person) => at(slotOf, person) >= 0);
    const rest = unit.filter((person) => at(slotOf, person) < 0);
    const enemies = new Set(
      unit.flatMap((person) => (foes[person] ?? []).filter((foe) => at(slotOf, foe) >= 0).map((foe) => homeOf(at(slotOf, foe)))),
    );
    const home =
      seated !== undefined
        ? homeOf(at(slotOf, seated))
        : least(
            [...open].filter(([, slots]) => slots.length >= rest.length),
            ([id, slots]) => [enemies.has(id) ? 1 : 0, -slots.length],
          )?.[0];
    const slots = open.get(home ?? '') ?? [];
    for (const person of rest) sit(person, slots.shift());
  }
}

/**
 * The fewest free slots that give every group a device which needs one and has none: a matching of home
 * and expert groups (Kuhn's augmenting paths), where one device serves both, and one more for each group left.
 */
function slotsForDevices(puzzle: Puzzle, free: ReadonlySet<number>, owners: ReadonlySet<number>): number[] {
  const [home, expert] = puzzle.layers;
  if (!home?.needsScribe) return [];
  const lacking = (groupOf: Int32Array, groups: number): Set<number> => {
    const served = new Set([...owners].map((slot) => at(groupOf, slot)));
    return new Set(upTo(groups).filter((group) => !served.has(group)));
  };
  const homes = lacking(home.groupOf, home.groups);
  const experts = expert?.needsScribe ? lacking(expert.groupOf, expert.groups) : new Set<number>();
  const edges = upTo(home.groups).map((): number[] => []);
  for (const slot of free) edges[at(home.groupOf, slot)]?.push(slot);
  const slotFor = new Map<number, number>();
  const augment = (group: number, tried: Set<number>): boolean => {
    for (const slot of edges[group] ?? []) {
      const other = expert ? at(expert.groupOf, slot) : -1;
      if (!experts.has(other) || tried.has(other)) continue;
      tried.add(other);
      const rival = slotFor.get(other);
      if (rival === undefined || augment(at(home.groupOf, rival), tried)) {
        slotFor.set(other, slot);
        return true;
      }
    }
    return false;
  };
  for (const group of homes) augment(group, new Set());
  const chosen = new Set(slotFor.values());
  const served = new Set([...chosen].map((slot) => at(home.groupOf, slot)));
  for (const group of homes) {
    const slot = served.has(group) ? undefined : edges[group]?.find((each) => !chosen.has(each));
    if (slot !== undefined) chosen.add(slot);
  }
  for (const group of experts) {
    const slot = slotFor.has(group)
      ? undefined
      : [...free].find((each) => !chosen.has(each) && expert !== undefined && at(expert.groupOf, each) === group);
    if (slot !== undefined) chosen.add(slot);
  }
  return [...chosen];
}
