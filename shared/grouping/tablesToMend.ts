// Which tables a repair looks at: those that may open, those that may go, and in a large room those that matter.

import { upTo } from './order.ts';
import { countBits, missingBits, type Room, smallestAt } from './sitters.ts';

/** So many tables are looked at as candidates for dissolving, and so many dissolved at once. */
const CANDIDATES = 7;
/** In a large room there are always tables to spare somebody. */
const CANDIDATES_IN_A_CROWD = 4;
const MOST_DISSOLVED = 4;
const NEIGHBOURS = 8;

/** How many tables may open: as many as newcomers can fill when all are full, and one more if there is no room otherwise. */
export function openings(room: Room): number[] {
  const tables = room.tables.filter((_, home) => !room.closed.has(home));
  const people = tables.flat().length + room.newcomers.length;
  if (room.tables.length === 0) return [Math.max(1, Math.floor(people / Math.max(1, room.topics)))];
  // A table that came larger than any may become keeps whom it has.
  const seats = tables.reduce((sum, table) => sum + Math.max(room.largest, table.length), 0);
  const fewest = room.newcomers.length === 0 ? 0 : Math.max(0, Math.ceil((people - seats) / room.largest));
  const roomy = tables.reduce((sum, table) => sum + Math.max(0, room.topics + 1 - table.length), 0);
  const spare = room.newcomers.length - roomy;
  const own = Math.floor(spare / Math.max(1, room.topics));
  // Where all else is locked, too few for a table of their own find a seat at one that is.
  return [...new Set([Math.max(own, fewest), fewest, ...(room.closed.size > 0 ? [0] : [])])];
}

/** Tables that might go: those too small to work, and beside them those of three. */
export function dissolvable(room: Room): number[] {
  const homes = upTo(room.tables.length);
  const size = (home: number): number => room.tables[home]?.length ?? 0;
  const small = tooSmall(room);
  // Dissolving a table of three costs thirty. That pays only where it would need many second topics.
  const weak = homes.filter(
    (home) =>
      size(home) === room.smallest && !room.closed.has(home) && (small.length > 0 || countBits(missingBits(room, room.tables[home] ?? [])) > 3),
  );
  return [...small, ...weak].slice(0, mostCandidates(room));
}

/** How many tables are looked at as candidates for dissolving: fewer in a large room, where there is more to choose from. */
export function mostCandidates(room: Room): number {
  return room.tables.length > 2 * NEIGHBOURS ? CANDIDATES_IN_A_CROWD : CANDIDATES;
}

/** Tables with too few people to work, where there are others. */
export function tooSmall(room: Room): number[] {
  const { tables } = room;
  return tables.length > 1 ? upTo(tables.length).filter((home) => (tables[home]?.length ?? 0) < smallestAt(room, home)) : [];
}

/** Every choice of tables that may go together, none among them; some table always stays. */
export function* subsets(candidates: readonly number[], tables: number): Generator<ReadonlySet<number>> {
  for (let mask = 0; mask < 1 << candidates.length; mask++) {
    const gone = candidates.filter((_, place) => (mask >> place) & 1);
    if (gone.length <= MOST_DISSOLVED && (gone.length < tables || gone.length === 0)) yield new Set(gone);
  }
}

/** In a large room the tables that matter: in trouble, lacking a topic, with most people to spare, with most seats free. */
export function tablesInScope(room: Room, candidates: readonly number[]): ReadonlySet<number> {
  const homes = upTo(room.tables.length);
  if (homes.length <= 2 * NEIGHBOURS) return new Set(homes);
  const open = homes.filter((home) => !room.closed.has(home));
  const bySize = (open.length > 0 ? open : homes).sort((a, b) => (room.tables[a]?.length ?? 0) - (room.tables[b]?.length ?? 0) || a - b);
  const lacking = bySize.filter((home) => missingBits(room, room.tables[home] ?? []) !== 0);
  return new Set([...candidates, ...lacking, ...bySize.slice(0, NEIGHBOURS + room.newcomers.length), ...bySize.slice(-NEIGHBOURS)]);
}
