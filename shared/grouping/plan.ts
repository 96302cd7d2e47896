/** How good the expert stage can be: groups of 3 to 6; of 2 or 3; some read alone; fewer people than topics. */
export type Tier = 'full' | 'pairs' | 'thin' | 'under';

export interface HomePlan {
  /** People at each home table, larger ones first. */
  readonly sizes: readonly number[];
  /** How many topics have to be read by somebody who already reads another; the fewest possible. */
  readonly seconds: number;
  readonly tier: Tier;
}

/**
 * How many home tables, and how large, for `people` present and `topics` topics (both whole numbers; no
 * people give no tables). A table holds at most `maxTable`, one more than there are topics unless said
 * otherwise. Tables hold as many people as there are topics where that can be; a table of fewer needs
 * second topics, and only numbers up to topics² - topics - 1 need any (Frobenius number of k and k + 1).
 */
export function planHomes(people: number, topics: number, maxTable: number = topics + 1): HomePlan {
  const sizes = evenSizes(people, tableCount(people, topics, maxTable));
  // With one topic there is nothing to divide.
  const seconds = topics < 2 ? 0 : sizes.reduce((sum, size) => sum + Math.max(0, topics - size), 0);
  return { sizes, seconds, tier: tierOf(people, topics) };
}

export function tierOf(people: number, topics: number): Tier {
  if (people < topics || people === 0) return 'under';
  if (people < 2 * topics) return 'thin';
  return people < 3 * topics ? 'pairs' : 'full';
}

/** `people` over `groups`, as evenly as can be, larger groups first. */
export function evenSizes(people: number, groups: number): number[] {
  const small = groups === 0 ? 0 : Math.floor(people / groups);
  return Array.from({ length: groups }, (_, group) => (group < people - small * groups ? small + 1 : small));
}

/** How many sit at the largest table that is planned for; null: as usual. */
export function largestPlanned(topics: number, maxTable: number | null): number {
  return topics < 2 ? 5 : Math.max(2, maxTable ?? topics + 1);
}

function tableCount(people: number, topics: number, maxTable: number): number {
  if (people <= 0) return 0;
  // One topic is no jigsaw; people still sit at tables of about four.
  if (topics < 2) return tableCount(people, 4, 5);
  const whole = Math.max(1, Math.floor(people / topics));
  const cap = largestPlanned(topics, maxTable);
  return Math.ceil(people / whole) <= cap ? whole : Math.ceil(people / cap);
}
