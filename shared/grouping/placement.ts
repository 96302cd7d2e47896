// One plan for a room after people left or came: which tables go, which open, and who sits where.

import { assign, FORBIDDEN } from './assignment.ts';
import { least, upTo } from './order.ts';
import { countBits, MOVE, missingBits, type Room, SECOND, type Sitter, secondsNeeded, smallestAt, tableCost } from './sitters.ts';

export interface Plan {
  /** Tables of the room and then those that open; an empty one has gone. */
  readonly tables: readonly (readonly Sitter[])[];
  readonly cost: number;
}

/** Cost of one in the assignment, so that there is room below it for what only breaks ties. */
const UNIT = 1_000;
/** A seat that must be filled, because the table would be too small. */
const NEEDED = 200_000;
/** Keeps all costs positive. */
const BASE = 400_000;

interface Chair {
  readonly table: number;
  readonly needed: boolean;
  /** The missing topic this chair stands for; 0: none in particular. */
  readonly topic: number;
  /** How many sit there when this chair is taken. */
  readonly order: number;
}

/**
 * The cheapest placement found when the tables `gone` are dissolved and `opened` new ones stand. Null where
 * it cannot be done. People of dissolved tables and newcomers are assigned to chairs (one for each missing
 * topic, the others for anybody); tables that stay too small may pull somebody from a larger one. Only
 * tables in `scope` take part, besides those that open.
 */
export function placeAll(room: Room, gone: ReadonlySet<number>, opened: number, scope: ReadonlySet<number>): Plan | null {
  const staying = room.tables.map((table, home) => (gone.has(home) ? [] : [...table]));
  for (let table = 0; table < opened; table++) staying.push([]);
  const places = upTo(staying.length).filter((home) => !gone.has(home) && (scope.has(home) || home >= room.tables.length));
  const several = staying.length - gone.size > 1;
  if (places.length === 0) return null;
  const displaced = [...gone].flatMap((home) => room.tables[home] ?? []);
  if (displaced.some((sitter) => sitter.locked)) return null;
  const rows = [...displaced, ...room.newcomers];
  const chairs = places.flatMap((table) => chairsAt(room, staying[table] ?? [], table, several, rows.length));
  const needed = chairs.filter((chair) => chair.needed).length;
  const donors =
    needed > 0
      ? donorsFor(
          room,
          places.map((home) => staying[home] ?? []),
          needed,
        )
      : [];
  const costs = [
    ...rows.map((sitter) => [...chairs.map((chair) => chairCost(room, sitter, chair, staying[chair.table] ?? [])), ...donors.map(() => FORBIDDEN)]),
    ...donors.map((sitter, row) => [
      ...chairs.map((chair) =>
        chair.needed && chair.table !== sitter.home
          ? chairCost(room, sitter, chair, staying[chair.table] ?? []) + UNIT * loss(room, sitter) - 10 * (room.tables[sitter.home]?.length ?? 0)
          : FORBIDDEN,
      ),
      ...donors.map((_, column) => (row === column ? BASE : FORBIDDEN)),
    ]),
  ];
  const chosen = assign(costs);
  for (const [row, sitter] of [...rows, ...donors].entries()) {
    const chair = chairs[chosen[row] ?? -1];
    if (!chair) {
      if (row < rows.length) return null;
      continue;
    }
    const from = staying[sitter.home];
    if (row >= rows.length && from) from.splice(from.indexOf(sitter), 1);
    staying[chair.table]?.push(sitter);
  }
  return isLive(room, staying) ? polish(room, staying, places) : null;
}

export function planCost(room: Room, tables: readonly (readonly Sitter[])[]): number {
  return tables.reduce((sum, table, home) => sum + tableCost(room, table, home), 0);
}

/** Whether all tables have a size at which they can work: the only table may be small, and one that was too large before may stay so. */
export function isLive(room: Room, tables: readonly (readonly Sitter[])[]): boolean {
  const [only, another] = tables.filter((table) => table.length > 0);
  // Fewer than two tables' worth sit together however many that is.
  if (only && !another && only.length < 2 * room.smallest) return true;
  return tables.every(
    (table, home) => table.length === 0 || works(room, table, home) || (table === only && !another && table.length <= room.largest),
  );
}

/** Somebody who comes back to a full table, or is put there by hand, is no reason to send anybody away. */
function works(room: Room, table: readonly Sitter[], home: number): boolean {
  return table.length >= smallestAt(room, home) && table.length <= Math.max(room.largest, room.tables[home]?.length ?? 0);
}

function chairsAt(room: Room, sitters: readonly Sitter[], table: number, several: boolean, most: number): Chair[] {
  const need = several ? Math.max(0, smallestAt(room, table) - sitters.length) : 0;
  const free = several ? room.largest - sitters.length : most;
  const missing = missingBits(room, sitters);
  const wanted = upTo(room.topics)
    .map((topic) => missing & (1 << topic))
    .filter((bit) => bit !== 0);
  return upTo(Math.max(0, Math.min(free, most + need))).map((chair) => ({
    table,
    needed: chair < need,
    // A chair that must be filled stands for any missing topic, the following for one each.
    topic: chair < need ? missing : (wanted[chair - need] ?? 0),
    order: sitters.length + chair,
  }));
}

function chairCost(room: Room, sitter: Sitter, chair: Chair, company: readonly Sitter[]): number {
  const brings = sitter.open ? (chair.topic === 0 ? 0 : 1) : Math.min(2, countBits(sitter.reads & chair.topic));
  const foes = room.foes.get(sitter.person);
  const quarrel = foes !== undefined && company.some((other) => foes.has(other.person));
  const friends = room.friends.get(sitter.person);
  const friendly = friends !== undefined && company.some((other) => friends.has(other.person));
  // Where somebody reads two, a newcomer takes one over; else smaller tables first.
  const relief = sitter.home < 0 && company.some((other) => other.seconds > 0) ? 100 : 0;
  // A lock is the facilitator's word, and counts for more than a quarrel.
  const closed = room.closed.has(chair.table);
  const worth = UNIT * ((sitter.home >= 0 ? MOVE : 0) - SECOND * brings + (quarrel ? 100 : 0) + (closed ? 120 : 0) - (friendly ? 20 : 0));
  return BASE + worth + 10 * chair.order - relief - (chair.needed ? NEEDED : 0);
}

/** People of tables that can spare one, at most two of a table, those first whom their table misses least; enough to choose from. */
function donorsFor(room: Room, tables: readonly (readonly Sitter[])[], needed: number): Sitter[] {
  const ready = tables
    .filter((table) => table.length > room.smallest)
    .flatMap((table) => table.filter((sitter) => !sitter.locked).map((sitter) => ({ sitter, loss: loss(room, sitter), size: table.length })))
    .sort((a, b) => a.loss - b.loss || b.size - a.size);
  const donors: Sitter[] = [];
  const taken = new Map<number, number>();
  for (const { sitter } of ready) {
    const already = taken.get(sitter.home) ?? 0;
    if (already >= 2 || donors.length >= 12 + 4 * needed) continue;
    taken.set(sitter.home, already + 1);
    donors.push(sitter);
  }
  return donors;
}

/** What the table of a sitter would pay for letting them go. */
function loss(room: Room, sitter: Sitter): number {
  const table = room.tables[sitter.home] ?? [];
  const without = table.filter((each) => each !== sitter);
  return SECOND * (secondsNeeded(room, without) - secondsNeeded(room, table));
}

/** Sends a displaced person elsewhere or back, or exchanges two, while that saves anything; for crowds the assignment has to do. */
function polish(room: Room, start: readonly (readonly Sitter[])[], places: readonly number[]): Plan {
  const tables = [...start];
  let cost = planCost(room, tables);
  const several = tables.filter((table) => table.length > 0).length > 1;
  for (let round = 0; round < 4; round++) {
    const better = least(changes(room, tables, places, several), (change) => [change.saves]);
    if (!better || better.saves >= 0) break;
    for (const [home, table] of better.tables) tables[home] = table;
    cost += better.saves;
  }
  return { tables, cost };
}

interface Change {
  readonly tables: readonly (readonly [number, readonly Sitter[]])[];
  /** Negative: it is cheaper. */
  readonly saves: number;
}

function* changes(room: Room, tables: readonly (readonly Sitter[])[], places: readonly number[], several: boolean): Generator<Change> {
  const away = places.flatMap((home) => (tables[home] ?? []).filter((sitter) => sitter.home !== home).map((sitter) => ({ sitter, home })));
  if (away.length > 24) return;
  const priced = (...changed: (readonly [number, readonly Sitter[]])[]): Change | null => {
    if (several && !changed.every(([home, table]) => works(room, table, home))) return null;
    return {
      tables: changed,
      saves: changed.reduce((sum, [home, table]) => sum + tableCost(room, table, home) - tableCost(room, tables[home] ?? [], home), 0),
    };
  };
  for (const { sitter, home } of away) {
    const rest = (tables[home] ?? []).filter((each) => each !== sitter);
    for (const to of places) {
      const table = tables[to] ?? [];
      const change = to === home || table.length === 0 ? null : priced([home, rest], [to, [...table, sitter]]);
      if (change) yield change;
    }
    for (const other of away) {
      if (other.home <= home) continue;
      const there = (tables[other.home] ?? []).filter((each) => each !== other.sitter);
      const change = priced([home, [...rest, other.sitter]], [other.home, [...there, sitter]]);
      if (change) yield change;
    }
  }
}
