// Finding oneself on a list of up to 600, by what one types: in any order of names, without accents, without capitals.

import type { Listed } from './useDoor.ts';

/** More than a thumb wants to read. */
const MOST = 6;
/** One letter fits too many. */
const LEAST = 2;

interface Entry {
  readonly listed: Listed;
  readonly folded: string;
  readonly words: readonly string[];
}

/** Letters that are no letter with a mark, as people without them on their keyboard write them. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' };

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœıþð]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The list as it is searched: made once, as it may be long and the phone old. */
export function searchable(roster: readonly Listed[]): readonly Entry[] {
  return roster.map((listed) => ({ listed, folded: folded(listed.name), words: folded(listed.name).split(' ') }));
}

/** Whom the typed name may mean: every typed word begins one of theirs. Whoever's name begins like that comes first. */
export function matching(entries: readonly Entry[], typed: string): readonly Listed[] {
  const name = folded(typed);
  if (name.length < LEAST) return [];
  const asked = name.split(' ');
  const fits = entries.filter(({ words }) => asked.every((part) => words.some((word) => word.startsWith(part))));
  const [first, others] = [fits.filter((one) => one.folded.startsWith(name)), fits.filter((one) => !one.folded.startsWith(name))];
  return [...first, ...others].slice(0, MOST).map(({ listed }) => listed);
}

/** Whoever has exactly this name; null where nobody has it, or several. */
export function exactly(roster: readonly Listed[], typed: string): Listed | null {
  const name = folded(typed);
  const [one, another] = name === '' ? [] : roster.filter((listed) => folded(listed.name) === name);
  return one && !another ? one : null;
}
