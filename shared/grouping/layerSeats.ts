// One kind of groups with people in them: what everybody costs, or would cost, in every group.

import { at, type Layer, type Puzzle } from './puzzle.ts';

/** People counted between two pauses, times the people in the room: about a millisecond. */
const BREATH = 500_000;

export interface LayerSeats {
  /** Slot to group; expert groups may be dealt anew. */
  readonly groupOf: Int32Array;
  /** Person to where the row of the group they sit in starts in `load`. */
  readonly rowAt: Int32Array;
  readonly cost: Int32Array;
  readonly needsScribe: boolean;
  /** Group times n plus person: what the person costs, or would cost, as company of the group. */
  readonly load: Int32Array;
  /** What everybody costs where they are. */
  readonly own: Int32Array;
  /** Group to how many people in it may take notes. */
  readonly scribes: Int32Array;
}

/** How many more groups lack a device when `moving` of them leave one group for another. */
export function lackingMore(layer: LayerSeats, from: number, to: number, moving: number): number {
  const here = at(layer.scribes, from);
  const there = at(layer.scribes, to);
  return (here === moving ? 1 : 0) - (here === 0 ? 1 : 0) + (there + moving === 0 ? 1 : 0) - (there === 0 ? 1 : 0);
}

/** What it changes in one kind of groups that two people exchange their places in it; `pair` is p's row in the costs plus q. */
export function layerDelta(layer: LayerSeats, p: number, q: number, pair: number): number {
  const { rowAt, load, own } = layer;
  const from = at(rowAt, p);
  const to = at(rowAt, q);
  if (from === to) return 0;
  // Both groups count the two as each other's company, which they never are.
  return at(load, from + q) - at(own, p) + at(load, to + p) - at(own, q) - 2 * at(layer.cost, pair);
}

export function* layerSeats(puzzle: Puzzle, layer: Layer, personAt: Int32Array): Generator<void, LayerSeats> {
  const { size, scribe } = puzzle;
  const { groupOf, pairCost } = layer;
  const load = new Int32Array(layer.groups * size);
  const scribes = new Int32Array(layer.groups);
  let breath = BREATH;
  for (let slot = 0; slot < size; slot++) {
    const group = at(groupOf, slot);
    const person = at(personAt, slot);
    scribes[group] = at(scribes, group) + at(scribe, person);
    for (let other = 0, row = group * size, costs = person * size; other < size; other++) {
      load[row + other] = (load[row + other] ?? 0) + (pairCost[costs + other] ?? 0);
    }
    breath -= size;
    if (breath > 0) continue;
    breath = BREATH;
    yield;
  }
  const rowAt = new Int32Array(size);
  for (let slot = 0; slot < size; slot++) rowAt[at(personAt, slot)] = at(groupOf, slot) * size;
  const own = rowAt.map((row, person) => at(load, row + person));
  return { groupOf: groupOf.slice(), rowAt, cost: pairCost, needsScribe: layer.needsScribe, load, own, scribes };
}

/** The same seats once more, to be changed on their own. */
export function copyLayer(layer: LayerSeats): LayerSeats {
  const { groupOf, rowAt, load, own, scribes } = layer;
  return { ...layer, groupOf: groupOf.slice(), rowAt: rowAt.slice(), load: load.slice(), own: own.slice(), scribes: scribes.slice() };
}

/** Makes one layer's seats what another's are. */
export function takeLayer(layer: LayerSeats, from: LayerSeats): void {
  layer.groupOf.set(from.groupOf);
  layer.rowAt.set(from.rowAt);
  layer.load.set(from.load);
  layer.own.set(from.own);
  layer.scribes.set(from.scribes);
}

/** Two people of different groups take each other's place: what everybody costs there changes. */
export function shift(layer: LayerSeats, size: number, p: number, q: number): void {
  const { load, cost, rowAt, own } = layer;
  const left = at(rowAt, p);
  const right = at(rowAt, q);
  const rowP = p * size;
  const rowQ = q * size;
  rowAt[p] = right;
  rowAt[q] = left;
  for (let other = 0; other < size; other++) {
    const change = (cost[rowQ + other] ?? 0) - (cost[rowP + other] ?? 0);
    if (change === 0) continue;
    load[left + other] = (load[left + other] ?? 0) + change;
    load[right + other] = (load[right + other] ?? 0) - change;
    const row = rowAt[other] ?? 0;
    if (row === left) own[other] = (own[other] ?? 0) + change;
    else if (row === right) own[other] = (own[other] ?? 0) - change;
  }
  own[p] = load[right + p] ?? 0;
  own[q] = load[left + q] ?? 0;
}
