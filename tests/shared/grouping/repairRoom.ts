// Rooms to be mended, written so that one sees them.

import { emptyRoom, NO_REPAIR, type Repair, type RepairRoom } from '#shared/grouping/proposal';
import { proposeRepairs } from '#shared/grouping/repair';
import type { Table } from '#shared/grouping/table';
import { letters } from './checker.ts';

export const ABCD = letters(4);
/** "A B C+D": the third member reads C and, besides, D; "-" reads nothing. */
export const table = (home: string, topics: string): Table => ({
  home,
  members: topics.split(' ').map((each, at) => ({
    person: `${home}${at}`,
    topic: each[0] === '-' ? null : (each[0] ?? null),
    second: [...each.slice(1)].filter((sign) => sign !== '+'),
  })),
});
export const room = (...tables: Table[]): RepairRoom => ({ ...emptyRoom(ABCD), tables });
export const best = (phase: Parameters<typeof proposeRepairs>[0], state: RepairRoom): Repair => proposeRepairs(phase, state)[0] ?? NO_REPAIR;
export const groupOf = (id: string, ...members: string[]) => ({ id, topic: id[0] ?? '', members });
