// The rooms that are measured, the same for every bar.

import { type FormRequest, requestFor } from '#shared/grouping/request';
import { letters } from '../../shared/grouping/checker.ts';
import { type RosterKind, roster, SMALL_STAFF, STAFF } from '../../shared/grouping/rosters.ts';

/** Staff lists of three kinds: with many different people, with fewer differences, and with four in ten from one school. */
const KINDS: readonly RosterKind[] = [STAFF, SMALL_STAFF, { ...SMALL_STAFF, bigSchool: true }];

/** Nine rooms, three of them where they are large. */
export function rooms(size: number, topics: number): FormRequest[] {
  return KINDS.flatMap((kind, at) =>
    Array.from({ length: size > 200 ? 1 : 3 }, (_, index) => requestFor(roster(size, (index + 1) * 10 + at, kind), letters(topics), index + 1)),
  );
}
