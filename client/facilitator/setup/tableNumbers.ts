// How many tables a room of so many will need, for home groups and then for expert groups.

import { formExperts } from '#shared/grouping/experts';
import { largestPlanned, planHomes } from '#shared/grouping/plan';
import type { SetupView } from '#shared/view/deskViews';

export interface TablesToCome {
  readonly people: number;
  readonly topics: readonly string[];
  readonly settings: Pick<SetupView['settings'], 'maxTable' | 'largestExpert'>;
}

/** Sizes of the home tables, larger ones first. */
export function homeSizes({ people, topics, settings }: TablesToCome): readonly number[] {
  return planHomes(people, topics.length, settings.maxTable ?? undefined).sizes;
}

export interface SizeChoice {
  readonly size: number;
  /** It changes something with so few people only; null where it does with many. */
  readonly upTo: number | null;
}

/** Fewer are hardly a table, more find no place at one. */
const [SMALLEST, LARGEST] = [3, 12];

/**
 * Largest sizes of a home table that some number of people would notice, and the one that is set. Tables have one person more
 * than there are topics at the most, which is the usual size; only so few people that a smaller table would lack a reader can
 * sit at a larger one, up to one less than twice the topics.
 */
export function homeChoices(topics: number, set: number | null): readonly SizeChoice[] {
  const few = topics * topics - topics - 1;
  const sizes = Array.from({ length: LARGEST - SMALLEST + 1 }, (_, at) => SMALLEST + at);
  const counts = (size: number): boolean => topics > 1 && size !== largestPlanned(topics, null) && size < 2 * topics;
  return sizes.filter((size) => counts(size) || size === set).map((size) => ({ size, upTo: size > topics && counts(size) ? few : null }));
}

/** The numbers of the tables there will be, and of others that are in use already. */
export function tableNumbers(toCome: TablesToCome, inUse: readonly number[]): readonly number[] {
  const sizes = homeSizes(toCome);
  // Topics go round and round the tables, as they do when they are dealt.
  let dealt = 0;
  const readers = sizes.flatMap((size, table) =>
    Array.from({ length: size }, () => ({ person: `${dealt}`, topic: toCome.topics[dealt++ % toCome.topics.length] ?? '', home: `${table + 1}` })),
  );
  const most = Math.max(sizes.length, formExperts(readers, toCome.topics, toCome.settings.largestExpert).length);
  return [...new Set([...Array.from({ length: most }, (_, at) => at + 1), ...inUse])].sort((a, b) => a - b);
}

/** "3 of 5 and 4 of 4": so many tables of each size. */
export function countSizes(sizes: readonly number[]): readonly { readonly size: number; readonly tables: number }[] {
  return [...new Set(sizes)].map((size) => ({ size, tables: sizes.filter((one) => one === size).length }));
}
