// What the server writes down about itself: what happened, to which ids, how large. Never a name, a note,
// a secret or a code in clear; never more than one line.

import { createHash, randomBytes } from 'node:crypto';

export type JournalFields = { readonly [field: string]: string | number | boolean | null };

export type Journal = (what: string, fields?: JournalFields) => void;

/** A journal that writes lines to `write`: JSON for machines, or short text for a terminal. */
export function makeJournal(write: (line: string) => void, style: 'json' | 'plain', now: () => number = Date.now): Journal {
  return (what, fields = {}) => {
    const at = new Date(now()).toISOString();
    if (style === 'json') return write(`${oneLine(JSON.stringify({ at, what, ...fields }))}\n`);
    const rest = Object.entries(fields).map(([field, value]) => ` ${field}=${value}`);
    write(`${oneLine(`${at.slice(11, 19)} ${what}${rest.join('')}`)}\n`);
  };
}

// Fresh in each process: 30^6 codes are soon tried, so a plain hash would be the code in clear.
const salt = randomBytes(16);

/** A join code as the journal may hold it: the same mark for the same code, as long as this process runs. */
export function codeMark(code: string): string {
  return createHash('sha256').update(salt).update(code).digest('hex').slice(0, 8);
}

/** An exception as the journal may hold it: its kind and where, not its message, which may quote a note. */
export function traceOf(error: unknown): JournalFields {
  if (!(error instanceof Error)) return { error: typeof error };
  // The stack begins with the message, whose own lines may look like places in the code.
  const places = (error.stack ?? '').replace(error.message, '').split('\n');
  const frames = places.filter((line) => /^\s+at /.test(line)).slice(0, 4);
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { error: error.name, ...code, where: frames.map((line) => line.trim().slice(3)).join(' < ') };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
