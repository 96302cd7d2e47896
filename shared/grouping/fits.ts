// Whether wishes can be kept at all: an exact search over people who have wishes; all others fill what is left.

import { components } from './candidates.ts';
import { least, upTo } from './order.ts';

export type Foes = ReadonlyMap<number, ReadonlySet<number>>;

/** Pairs of people, as numbers. */
export type Links = readonly (readonly [number, number])[];

export interface Puzzlement {
  readonly apart: Links;
  /** The same as `apart`, by person. */
  readonly foes: Foes;
  readonly together: Links;
  /** People each group can hold. */
  readonly capacities: readonly number[];
  /** Person to group, for those who are locked. */
  readonly fixed: ReadonlyMap<number, number>;
}

/** Work that may still be done; when it is used up, questions are left open. Counted, not timed, so that every machine gives the same answer. */
export interface Budget {
  left: number;
}

/** About 20 milliseconds on a laptop. */
export function budget(): Budget {
  return { left: 6_000_000 };
}

/** Of one question; most are answered in as many steps as there are people. */
const MOST_STEPS = 4_000;

/**
 * Whether these people can be seated so that all wishes among them are kept. "no" is proved; "unknown"
 * means that the search gave up. Backtracking, first those whom most groups are closed to (Brélaz 1979);
 * of several empty groups of one size only the first is tried.
 */
function fits(people: readonly number[], wishes: Puzzlement, work: Budget): 'yes' | 'no' | 'unknown' {
  if (people.length === 0) return 'yes';
  const parts = unitsOf(people, wishes);
  if (parts === null) return 'no';
  const { sizes, foes, fixed } = parts;
  const left = [...wishes.capacities];
  const seated = left.map(() => 0);
  const groupOf = sizes.map(() => -1);
  // How many foes of a unit sit in a group, and how many groups are closed to it for that reason.
  const foesIn = sizes.map(() => new Int32Array(left.length));
  const closed = sizes.map(() => 0);
  let steps = 0;
  work.left -= people.length + wishes.apart.length + wishes.together.length;

  const sit = (unit: number, group: number, sign: 1 | -1): boolean => {
    left[group] = (left[group] ?? 0) - sign * (sizes[unit] ?? 0);
    seated[group] = (seated[group] ?? 0) + sign;
    groupOf[unit] = sign === 1 ? group : -1;
    let possible = true;
    for (const foe of foes[unit] ?? []) {
      const counts = foesIn[foe];
      if (!counts) continue;
      const before = counts[group] ?? 0;
      counts[group] = before + sign;
      if (sign === 1 && before === 0) closed[foe] = (closed[foe] ?? 0) + 1;
      if (sign === -1 && before === 1) closed[foe] = (closed[foe] ?? 0) - 1;
      if (closed[foe] === left.length && groupOf[foe] === -1) possible = false;
    }
    return possible;
  };
  const mayEnter = (unit: number, group: number): boolean => (left[group] ?? 0) >= (sizes[unit] ?? 0) && foesIn[unit]?.[group] === 0;

  for (const [unit, group] of fixed) {
    if (!mayEnter(unit, group)) return 'no';
    sit(unit, group, 1);
  }
  const rank = (unit: number): number => (closed[unit] ?? 0) * 1_000_000 + (sizes[unit] ?? 0) * 10_000 + (foes[unit]?.length ?? 0);
  const place = (): 'yes' | 'no' | 'unknown' => {
    work.left -= sizes.length + left.length;
    if (++steps > MOST_STEPS || work.left < 0) return 'unknown';
    let next = -1;
    for (let unit = 0; unit < sizes.length; unit++) if (groupOf[unit] === -1 && (next < 0 || rank(unit) > rank(next))) next = unit;
    if (next < 0) return 'yes';
    const triedEmpty = new Set<number>();
    for (let group = 0; group < left.length; group++) {
      if (!mayEnter(next, group)) continue;
      if (seated[group] === 0) {
        if (triedEmpty.has(left[group] ?? 0)) continue;
        triedEmpty.add(left[group] ?? 0);
      }
      const answer = sit(next, group, 1) ? place() : 'no';
      if (answer !== 'no') return answer;
      sit(next, group, -1);
    }
    return 'no';
  };
  return place();
}

interface Units {
  readonly sizes: readonly number[];
  readonly foes: readonly (readonly number[])[];
  /** Unit to group. */
  readonly fixed: ReadonlyMap<number, number>;
}

/** People who belong together as one; null where that alone is a contradiction. */
function unitsOf(people: readonly number[], wishes: Puzzlement): Units | null {
  const placeOf = new Map(people.map((person, place) => [person, place]));
  const friends: [number, number][] = [];
  for (const [a, b] of wishes.together) {
    const first = placeOf.get(a);
    const second = placeOf.get(b);
    if (first !== undefined && second !== undefined) friends.push([first, second]);
  }
  const unitOf = upTo(people.length).map(() => -1);
  const sizes: number[] = [];
  for (const set of components(people.length, friends)) {
    for (const place of set) unitOf[place] = sizes.length;
    sizes.push(set.length);
  }
  unitOf.forEach((unit, place) => {
    if (unit >= 0) return;
    unitOf[place] = sizes.length;
    sizes.push(1);
  });
  const foes = sizes.map(() => new Set<number>());
  for (const [place, person] of people.entries()) {
    const unit = unitOf[place] ?? 0;
    for (const foe of wishes.foes.get(person) ?? []) {
      const other = unitOf[placeOf.get(foe) ?? -1];
      if (other === unit) return null;
      if (other !== undefined) foes[unit]?.add(other);
    }
  }
  const fixed = new Map<number, number>();
  for (const [person, group] of wishes.fixed) {
    const unit = unitOf[placeOf.get(person) ?? -1];
    if (unit === undefined) continue;
    if ((fixed.get(unit) ?? group) !== group) return null;
    fixed.set(unit, group);
  }
  return { sizes, foes: foes.map((set) => [...set]), fixed };
}

/**
 * A set of people whose wishes cannot all be kept and of whom nobody can be left out, or null where
 * everybody fits or nobody knows. QuickXplain (Junker 2004): few questions even in a large room.
 */
export function smallestMisfit(people: readonly number[], wishes: Puzzlement, work: Budget): number[] | null {
  if (fits(people, wishes, work) !== 'no') return null;
  const explain = (given: readonly number[], changed: boolean, suspects: readonly number[]): readonly number[] => {
    if (changed && fits(given, wishes, work) === 'no') return [];
    if (suspects.length === 1) return suspects;
    const half = suspects.length >> 1;
    const first = suspects.slice(0, half);
    const second = suspects.slice(half);
    const fromSecond = explain([...given, ...first], true, second);
    const fromFirst = explain([...given, ...fromSecond], fromSecond.length > 0, first);
    return [...fromFirst, ...fromSecond];
  };
  return [...explain([], false, people)].sort((a, b) => a - b);
}

/**
 * The people whom it can depend on: one who belongs to nobody and avoids fewer people than there are
 * groups finds a place when all others have theirs, and so on until only the hard core is left.
 */
export function hardCore(people: readonly number[], wishes: Puzzlement): number[] {
  const bound = new Set([...wishes.together.flat(), ...wishes.fixed.keys()]);
  const { foes } = wishes;
  const core = new Set(people);
  const degree = new Map<number, number>();
  for (const person of people) {
    let count = 0;
    for (const foe of foes.get(person) ?? []) if (core.has(foe)) count++;
    degree.set(person, count);
  }
  const leaving = people.filter((person) => !bound.has(person) && (degree.get(person) ?? 0) < wishes.capacities.length);
  for (const person of leaving) {
    if (!core.delete(person)) continue;
    for (const foe of foes.get(person) ?? []) {
      if (!core.has(foe)) continue;
      const now = (degree.get(foe) ?? 0) - 1;
      degree.set(foe, now);
      if (!bound.has(foe) && now < wishes.capacities.length) leaving.push(foe);
    }
  }
  return [...core];
}

/** Some `count` people who all avoid each other, or null if looking greedily from everybody finds none. */
export function quarrel(people: readonly number[], foes: Foes, count: number): number[] | null {
  const degree = (person: number): number => foes.get(person)?.size ?? 0;
  const able = people.filter((person) => degree(person) >= count - 1).sort((a, b) => degree(b) - degree(a) || a - b);
  for (const start of able) {
    const clique = [start];
    for (const person of able) {
      if (clique.length === count) break;
      const avoided = foes.get(person);
      if (person !== start && clique.every((member) => avoided?.has(member))) clique.push(person);
    }
    if (clique.length === count) return clique.sort((a, b) => a - b);
  }
  // Those with most enemies need not be the ones; in a small circle it is worth to look again at each step.
  return able.length > 100 ? null : carefulQuarrel(able, foes, count);
}

function carefulQuarrel(able: readonly number[], foes: Foes, count: number): number[] | null {
  for (const start of able) {
    const clique = [start];
    let open = able.filter((person) => foes.get(start)?.has(person));
    while (open.length > 0 && clique.length < count) {
      const next = least(open, (person) => [-open.filter((other) => foes.get(person)?.has(other)).length, person]);
      if (next === undefined) break;
      clique.push(next);
      open = open.filter((person) => foes.get(next)?.has(person));
    }
    if (clique.length >= count) return clique.sort((a, b) => a - b);
  }
  return null;
}

/** Pairs who avoid each other, by person. */
export function foesOf(apart: Links): Foes {
  const foes = new Map<number, Set<number>>();
  const add = (a: number, b: number): void => {
    const set = foes.get(a);
    if (set) set.add(b);
    else foes.set(a, new Set([b]));
  };
  for (const [a, b] of apart) {
    add(a, b);
    add(b, a);
  }
  return foes;
}
