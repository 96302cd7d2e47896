// What somebody typed or pasted as a code, and what is wrong with it as far as this can be seen from here.

import { CODE_ALPHABET, CODE_LENGTH, readCode } from '#shared/base/ids';

export type TypedCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly why: 'missing' }
  | { readonly ok: false; readonly why: 'length'; readonly count: number }
  /** Signs that no code has: O and 0, I and 1 look too much alike. */
  | { readonly ok: false; readonly why: 'signs'; readonly signs: string };

export function readTyped(typed: string): TypedCode {
  // The whole link, pasted from a message.
  const [, linked] = /\/[jsr]\/([^/?#\s]+)/i.exec(typed) ?? [];
  const code = readCode(linked ?? typed);
  if (code === '') return { ok: false, why: 'missing' };
  const signs = [...new Set(code)].filter((sign) => !CODE_ALPHABET.includes(sign));
  if (signs.length > 0) return { ok: false, why: 'signs', signs: signs.join(', ') };
  const count = [...code].length;
  return count === CODE_LENGTH ? { ok: true, code } : { ok: false, why: 'length', count };
}
