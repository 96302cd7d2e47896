// What a stored assignment says of its origin, so that a test can work it out again and compare.

import { isList, type Json } from '../base/json.ts';
import { byCode } from './order.ts';
import { finish } from './search.ts';

/** Changes whenever the same request could give other groups. */
export const GROUPING_VERSION = 'interlock-groups-6';

/**
 * A short fingerprint of what went into an assignment, as eight hexadecimal digits: FNV-1a (Fowler, Noll,
 * Vo; 32 bit) over the JSON with its keys sorted. It tells inputs apart by chance, it is no signature.
 */
export function inputsHash(value: Json): string {
  return finish(inputsHashInSteps(value));
}

/** The same, pausing after each item of the lists in an object, which may be long. */
export function* inputsHashInSteps(value: Json): Generator<void, string> {
  let hash = 0x811c9dc5 | 0;
  for (const text of canonicalParts(value)) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
      hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
    }
    yield;
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The canonical text in pieces: what an object's lists hold, item by item. */
function* canonicalParts(value: Json): Generator<string> {
  if (value === null || typeof value !== 'object' || isList(value)) return yield canonical(value);
  let before = '{';
  for (const [key, field] of fieldsOf(value)) {
    yield `${before}${JSON.stringify(key)}:`;
    if (isList(field)) {
      for (const [index, item] of field.entries()) yield `${index === 0 ? '[' : ','}${canonical(item)}`;
      yield field.length === 0 ? '[]' : ']';
    } else yield canonical(field);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

function fieldsOf(value: { readonly [key: string]: Json }): readonly (readonly [string, Json])[] {
  return Object.entries(value).sort(([a], [b]) => byCode(a, b));
}

/** JSON in which the same value is always the same text: keys in the order of their code units, no spaces. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  return `{${fieldsOf(value)
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
    .join(',')}}`;
}
