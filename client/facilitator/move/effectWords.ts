// What a move would do, as short words on a table's card: "Gets a second B; table 2 then lacks B".

import type { BrokenWish } from '#shared/grouping/brokenWishes';
import type { Effect } from '#shared/grouping/effect';
import { words } from '../../words/repair.ts';
import type { Names } from '../repair/names.ts';

const SMALLEST = 3;

export interface Said {
  readonly text: string;
  /** Somebody would be worse off. */
  readonly harm: boolean;
}

export interface Situation {
  readonly person: string;
  readonly to: string;
  readonly atHome: boolean;
  /** More people than this at a home table are many. */
  readonly largest: number;
}

export function effectWords(effect: Effect, { person, to, atHome, largest }: Situation, names: Names): Said {
  const from = effect.from === null ? '' : names.group(effect.from);
  // Whoever was alone leaves nobody behind; that is no harm.
  const lonely = effect.left !== null && effect.left > 0 && effect.left < (atHome ? SMALLEST : 2);
  const crowded = atHome && effect.there > largest;
  const gets = atHome ? gained(effect, names) : [words.move.expertGets(effect.there)];
  const along = effect.along.length === 0 ? [] : [words.move.along(effect.along.map(names.person))];
  const costs = [
    ...(effect.strange === null ? [] : [words.move.strange(names.person(person), effect.strange)]),
    ...(effect.lacks.length === 0 ? [] : [words.move.lacks(from, effect.lacks)]),
    ...(effect.loses.length === 0 ? [] : [words.move.lacks(names.group(to), effect.loses)]),
    ...(lonely && effect.left !== null ? [words.move.leaves(from, effect.left)] : []),
    ...(crowded ? [words.move.crowded(effect.there)] : []),
    ...effect.breaks.map((wish) => breachWords(wish, names)),
  ];
  const mends = effect.mends.flatMap((wish) => mended(wish, to, names));
  const closes = atHome && effect.left === 0 ? [words.move.closes(from)] : [];
  return { text: words.move.effect([...gets, ...along, ...mends, ...closes, ...costs]), harm: costs.length > 0 };
}

function gained({ gets, beside }: Effect, names: Names): readonly string[] {
  if (beside !== null) return [words.move.beside(names.person(beside))];
  return [gets.length === 0 ? words.move.getsListener : words.move.gets(gets.map(({ topic, readers }) => words.move.what(topic, readers)))];
}

/** What was wished, where it is not kept any more. */
export function breachWords({ kind, group, people }: BrokenWish, names: Names): string {
  const who = people.map(names.person);
  switch (kind) {
    case 'apart':
      return words.move.breaksApart(who);
    case 'together':
      return words.move.breaksTogether(who);
    case 'companion':
      return words.move.breaksCompanion(who[0] ?? '', who[1] ?? '');
    case 'scribe':
      return words.move.breaksScribe(names.group(group));
  }
}

function mended({ kind, group, people }: BrokenWish, to: string, names: Names): readonly string[] {
  const who = people.map(names.person);
  if (kind === 'apart') return [words.move.mendsApart(who)];
  // A group that nobody is left in no longer lacks a phone; that is not what the move is for.
  if (kind === 'scribe') return group === to ? [words.move.mendsScribe(names.group(group))] : [];
  return [words.move.mendsTogether(who)];
}
