// What a stored assignment says of its origin, so that a test can work it out again and compare.

import { isList, type Json } from '../base/json.ts';
import { byCode } from './order.ts';

/** Changes whenever the same request could give other groups. */
export const GROUPING_VERSION = 'interlock-groups-1';

/**
 * A short fingerprint of what went into an assignment, as eight hexadecimal digits: FNV-1a (Fowler, Noll,
 * Vo; 32 bit) over the JSON with its keys sorted. It tells inputs apart by chance, it is no signature.
 */
export function inputsHash(value: Json): string {
  let hash = 0x811c9dc5 | 0;
  const text = canonical(value);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** JSON in which the same value is always the same text: keys in the order of their code units, no spaces. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value).sort(([a], [b]) => byCode(a, b));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
