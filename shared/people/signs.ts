// What tables are called, and where they stand.

import { cleanName, comparableName, countCharacters } from '../base/text.ts';

/** Longer does not fit beside a table's number on the projector; in characters. */
export const SIGN_LIMIT = 40;

/** "The Oaks", "by the window". Either may be empty. */
export interface TableSign {
  readonly number: number;
  readonly name: string;
  readonly place: string;
}

/** What is to be written on a table's sign; null leaves that part as it is. */
export interface SignChange {
  readonly number: number;
  readonly name?: string | null;
  readonly place?: string | null;
}

/** The signs with these changes: each concerns its own table only, and a sign that says nothing any more is gone. */
export function signsWith(signs: readonly TableSign[], changes: readonly SignChange[]): readonly TableSign[] {
  const all = new Map(signs.map((sign) => [sign.number, sign]));
  for (const { number, name, place } of changes) {
    const now = all.get(number) ?? { number, name: '', place: '' };
    // A sign is one line, like a name: on phones, on the projector and in lists.
    const written = (next: string | null | undefined, before: string): string => (typeof next === 'string' ? cleanName(next) : before);
    all.set(number, { number, name: written(name, now.name), place: written(place, now.place) });
  }
  return [...all.values()].filter(({ name, place }) => name !== '' || place !== '').sort((a, b) => a.number - b.number);
}

/** How many more characters fit on a line of a sign; below 0, how many are too many. */
export function leftOnSign(text: string): number {
  return SIGN_LIMIT - countCharacters(cleanName(text));
}

/** The other tables that are called the same. */
export function namesakes(signs: readonly TableSign[], table: number, name: string): readonly number[] {
  const called = comparableName(cleanName(name));
  if (called === '') return [];
  return signs.filter((sign) => sign.number !== table && comparableName(sign.name) === called).map(({ number }) => number);
}
