// Join codes: short enough to read off a projector, too many to guess. And ids, which nobody reads.

import { randomInt } from 'node:crypto';
import { customAlphabet } from 'nanoid';
import { CODE_ALPHABET, CODE_LENGTH } from '#shared/base/ids';

// A school projects these codes. The alphabet has no I, L, O or U, so few words are left; digits may stand for letters.
const RUDE =
  /ASS|A55|ARSE|CRAP|CNT|DCK|FAG|FAP|FART|FCK|FKN|FKU|HATE|H8|HH|KKK|KYS|NAZ|NGR|NGG|PEE|PENS|PED|RAPE|SEX|S3X|SHT|SH8|SS|STFK|TWAT|WANK|WTF|88/;

/** Whether a code reads like something that a facilitator would not want on the wall. */
export function isRude(code: string): boolean {
  return RUDE.test(code);
}

/** A fresh join code. `throwDie` gives a whole number from 0 up to its sides. */
export function newCode(throwDie: (sides: number) => number = (sides) => randomInt(sides)): string {
  for (;;) {
    const code = Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET.charAt(throwDie(CODE_ALPHABET.length))).join('');
    if (!isRude(code)) return code;
  }
}

/** An id for what the server makes itself: a session, a facilitator link. */
export const newId = customAlphabet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 16);
