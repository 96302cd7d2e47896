// A plan for a room in which so many tables have become too small that no search through combinations comes to an
// end: one table after the other, each by the way that is cheapest at that moment.

import { least, upTo } from './order.ts';
import type { Plan } from './placement.ts';
import { type Room, type Sitter, smallestAt, tableCost } from './sitters.ts';

/** Tables that change, as they are then. */
type Change = ReadonlyMap<number, readonly Sitter[]>;

/** What a table too small to work is worth mending, in the currency of moves: more than any way of mending it costs. */
const SMALL = 1_000;

/** Mends what can be mended: where people are locked or every table is full, some tables may stay too small. Everybody has a seat. */
export function planForCrowd(room: Room): Plan {
  const tables: (readonly Sitter[])[] = [...room.tables];
  const apply = (change: Change): void => {
    for (const [home, table] of change) tables[home] = table;
  };
  const left = room.newcomers.filter((newcomer) => {
    const seat = cheapest(room, tables, seatsFor(room, tables, newcomer));
    if (seat) apply(seat);
    return !seat;
  });
  // Too few for a table of their own sit at one that is locked, if there is nothing else.
  const alone = left.length < room.smallest ? left.splice(0) : [];
  for (const newcomer of alone) {
    const seat = cheapest(room, tables, seatsFor(room, tables, newcomer, true));
    if (seat) apply(seat);
    else left.push(newcomer);
  }
  for (let from = 0; from < left.length; from += room.largest) tables.push(left.slice(from, from + room.largest));
  const stuck = new Set<number>();
  for (;;) {
    const small = least(
      upTo(tables.length).filter((home) => isSmall(room, tables[home] ?? [], home) && !stuck.has(home)),
      (home) => [tables[home]?.length ?? 0],
    );
    if (small === undefined) break;
    const change = cheapest(room, tables, waysToMend(room, tables, small));
    // Left alone when there is no way, so that the others are mended all the same.
    if (change) apply(change);
    else stuck.add(small);
  }
  return { tables, cost: tables.reduce((sum, table, home) => sum + tableCost(room, table, home), 0) };
}

function isSmall(room: Room, table: readonly Sitter[], home: number): boolean {
  return table.length > 0 && table.length < smallestAt(room, home);
}

function* seatsFor(room: Room, tables: readonly (readonly Sitter[])[], sitter: Sitter, locked = false): Generator<Change> {
  for (const [home, table] of tables.entries()) {
    if (room.closed.has(home) === locked && table.length > 0 && table.length < room.largest) yield new Map([[home, [...table, sitter]]]);
  }
}

/** All of a small table join another, each goes where they are needed, or others come over: all of a table where somebody has to stay. */
function* waysToMend(room: Room, tables: readonly (readonly Sitter[])[], small: number): Generator<Change> {
  const members = tables[small] ?? [];
  const stays = members.some((sitter) => sitter.locked);
  for (const [home, table] of tables.entries()) {
    if (home === small || room.closed.has(home) || table.length === 0 || table.length + members.length > room.largest) continue;
    if (stays && table.some((sitter) => sitter.locked)) continue;
    yield new Map([
      [stays ? home : small, []],
      [stays ? small : home, [...table, ...members]],
    ]);
  }
  if (!stays) {
    const spread = spreadOut(room, tables, small);
    if (spread) yield spread;
  }
  const filled = filledUp(room, tables, small);
  if (filled) yield filled;
}

function spreadOut(room: Room, tables: readonly (readonly Sitter[])[], small: number): Change | null {
  const now = [...tables];
  const changed = new Map<number, readonly Sitter[]>([[small, []]]);
  for (const sitter of tables[small] ?? []) {
    now[small] = [];
    const seat = cheapest(room, now, seatsFor(room, now, sitter));
    if (!seat) return null;
    for (const [home, table] of seat) {
      now[home] = table;
      changed.set(home, table);
    }
  }
  return changed;
}

/** People whom their own table can spare. */
function filledUp(room: Room, tables: readonly (readonly Sitter[])[], small: number): Change | null {
  const now = [...tables];
  const changed = new Map<number, readonly Sitter[]>();
  while ((now[small]?.length ?? 0) < room.smallest) {
    const pull = cheapest(room, now, pulls(room, now, small));
    if (!pull) return null;
    for (const [home, table] of pull) {
      now[home] = table;
      changed.set(home, table);
    }
  }
  return changed;
}

function* pulls(room: Room, tables: readonly (readonly Sitter[])[], to: number): Generator<Change> {
  const company = tables[to] ?? [];
  for (const [home, table] of tables.entries()) {
    if (home === to || table.length <= room.smallest) continue;
    for (const sitter of table) {
      if (sitter.locked) continue;
      yield new Map([
        [home, table.filter((other) => other !== sitter)],
        [to, [...company, sitter]],
      ]);
    }
  }
}

function cheapest(room: Room, tables: readonly (readonly Sitter[])[], changes: Iterable<Change>): Change | null {
  const price = (table: readonly Sitter[], home: number): number => tableCost(room, table, home) + (isSmall(room, table, home) ? SMALL : 0);
  const rank = (change: Change): number[] => {
    let cost = 0;
    let size = 0;
    for (const [home, table] of change) {
      cost += price(table, home) - price(tables[home] ?? [], home);
      size = Math.max(size, table.length);
    }
    return [cost, size];
  };
  return least(changes, rank) ?? null;
}
