// Text that people write, made well-formed once, at the one entrance, for every store and every screen.

/** Longest note, in graphemes (what a reader counts as characters). */
export const NOTE_LIMIT = 500;
/** Longest name, in graphemes. */
export const NAME_LIMIT = 40;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many characters a reader would count: an emoji family or an accented letter is one. */
export function countCharacters(text: string): number {
  // Plain Latin text is counted without the segmenter, which is slow on an old phone at every key.
  if (/^[\x20-\x7e\n]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes.segment(text)) count++;
  return count;
}

// NUL and lone surrogates are refused by PostgreSQL; other controls only ever come from pasting.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g;
// Pairs are matched first and kept; what is left is alone. (A look-behind would say it shorter, and stop older iPhones.)
const SURROGATES = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
// Overrides and isolates can turn the text around them; they are for typesetters, not for notes.
const DIRECTION_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/g;
// More than four stacked marks spill over the neighbours.
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** A note as it is kept: lines stay, everything that could break a store or a screen goes. */
export function cleanText(raw: string): string {
  return raw
    .replace(SURROGATES, (match) => (match.length === 2 ? match : ''))
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(DIRECTION_OVERRIDES, '')
    .normalize('NFC')
    .replace(STACKED_MARKS, '$1')
    .split('\n')
    .map((line) => line.trimEnd()) // a pattern for this would take quadratic time on a long run of blanks
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A name as it is kept: one line, single spaces, nothing invisible. */
export function cleanName(raw: string): string {
  return cleanText(raw)
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names that would let somebody pass for the host. Compared without accents, case, spaces and look-alikes. */
const RESERVED = new Set(['presenter', 'console', 'admin', 'host', 'moderator'].map(skeleton));
/** Not even as a part of a name. */
const NEVER = ['facilitator', 'interlock'].map(skeleton);

export function isReservedName(name: string): boolean {
  const bones = skeleton(name);
  return RESERVED.has(bones) || NEVER.some((word) => bones.includes(word));
}

/** A name as it is compared: what nobody can see makes no difference. */
export function comparableName(name: string): string {
  return name
    .replace(/[\p{Default_Ignorable_Code_Point}\u2800\u200B-\u200F]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What two names have in common when they look the same at a glance. */
function skeleton(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[0οо]/g, 'o')
    .replace(/[1|ıіι!l]/g, 'i')
    .replace(/[аα]/g, 'a')
    .replace(/[с]/g, 'c')
    .replace(/[еε3]/g, 'e')
    .replace(/[тτ]/g, 't')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What keeps a clean name from being one; null where nothing does. */
export function flawInName(name: string): 'nameEmpty' | 'nameTooLong' | 'nameReserved' | null {
  if (!/[\p{L}\p{N}\p{S}]/u.test(comparableName(name))) return 'nameEmpty';
  if (countCharacters(name) > NAME_LIMIT) return 'nameTooLong';
  return isReservedName(name) ? 'nameReserved' : null;
}
