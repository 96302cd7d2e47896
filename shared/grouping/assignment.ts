// The one door of the package that solves assignments.

import { munkres } from 'munkres';

/** What a forbidden place costs: more than any sum of real costs here. */
export const FORBIDDEN = 1_000_000_000;

/**
 * Gives each row its column so that the sum of costs is least (Kuhn's Hungarian method, in Munkres' form).
 * Costs are whole numbers up to `FORBIDDEN`. The answer has a column for each row; -1 where only forbidden
 * ones were left, or where there are fewer columns than rows.
 */
export function assign(costs: readonly (readonly number[])[]): number[] {
  const columns = costs.map(() => -1);
  if (costs.length === 0 || (costs[0]?.length ?? 0) === 0) return columns;
  for (const [row, column] of munkres(costs.map((each) => [...each]))) {
    if ((costs[row]?.[column] ?? FORBIDDEN) < FORBIDDEN) columns[row] = column;
  }
  return columns;
}
