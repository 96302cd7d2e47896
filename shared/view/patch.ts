// The difference between two versions of a room, small enough for bad wifi, and exact: apply(before, diff(before, after)) is after.

import { isList, type Json, sameJson } from '../base/json.ts';

export type Path = readonly (string | number)[];

/** One change: `set` a value, `drop` a field, or in a list at `cut[0]` take out `cut[1]` items and put in `items`. */
export type Change =
  | { readonly at: Path; readonly set: Json }
  | { readonly at: Path; readonly drop: true }
  | { readonly at: Path; readonly cut: readonly [number, number]; readonly items: readonly Json[] };

type JsonObject = { readonly [key: string]: Json };

/** The changes that lead from one value to the other; none if they say the same. */
export function diff(before: Json, after: Json, at: Path = []): Change[] {
  if (before === after) return [];
  if (isList(before) && isList(after)) return diffLists(before, after, at);
  if (isObject(before) && isObject(after)) return diffObjects(before, after, at);
  return sameJson(before, after) ? [] : [{ at, set: after }];
}

function diffObjects(before: JsonObject, after: JsonObject, at: Path): Change[] {
  const changes: Change[] = [];
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) changes.push({ at: [...at, key], drop: true });
  for (const key of Object.keys(after)) {
    const former = Object.hasOwn(before, key) ? before[key] : undefined;
    const value = after[key] ?? null;
    if (former === value) continue;
    if (former === undefined) changes.push({ at: [...at, key], set: value });
    else changes.push(...diff(former, value, [...at, key]));
  }
  return changes;
}

function diffLists(before: readonly Json[], after: readonly Json[], at: Path): Change[] {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && sameJson(before[start] ?? null, after[start] ?? null)) start++;
  let end = 0;
  while (end < shorter - start && sameJson(before[before.length - 1 - end] ?? null, after[after.length - 1 - end] ?? null)) end++;
  const removed = before.length - start - end;
  const added = after.slice(start, after.length - end);
  if (removed === 0 && added.length === 0) return [];
  // Items that stayed where they are but changed inside are told field by field.
  if (removed === added.length) return added.flatMap((item, index) => diff(before[start + index] ?? null, item, [...at, start + index]));
  return [{ at, cut: [start, removed], items: added }];
}

/** The value after the changes. Parts that no change touches stay the same objects. */
export function apply(value: Json, changes: readonly Change[]): Json {
  return changes.reduce<Json>((now, change) => applyAt(now, change.at, change), value);
}

function applyAt(value: Json, path: Path, change: Change): Json {
  const [step, ...rest] = path;
  if (step === undefined) return applyHere(value, change);
  if (isList(value)) return value.map((item, index) => (index === step ? applyAt(item, rest, change) : item));
  if (!isObject(value)) return value;
  if (rest.length === 0 && 'drop' in change) {
    const { [step]: _, ...kept } = value;
    return kept;
  }
  return { ...value, [step]: applyAt(value[step] ?? null, rest, change) };
}

function applyHere(value: Json, change: Change): Json {
  if ('set' in change) return change.set;
  if ('drop' in change || !isList(value)) return value;
  const [start, removed] = change.cut;
  return [...value.slice(0, start), ...change.items, ...value.slice(start + removed)];
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
