// A room in which people come and go, each from a seed, with the repairs applied as a facilitator would.

import { type Dice, dice } from '#shared/base/dice';
import type { Repair, RepairRoom } from '#shared/grouping/proposal';
import { emptyRoom } from '#shared/grouping/proposal';
import type { Table } from '#shared/grouping/table';
import { names } from './checker.ts';
import { plainGroups } from './plain.ts';

export function seatedRoom(people: number, topics: readonly string[]): RepairRoom {
  const seats = plainGroups(names(people), topics);
  const tables = new Map<string, Table['members'][number][]>();
  const experts = new Map<string, string[]>();
  for (const { person, home, topic, second, expert } of seats) {
    tables.set(home, [...(tables.get(home) ?? []), { person, topic, second }]);
    experts.set(expert, [...(experts.get(expert) ?? []), person]);
  }
  return {
    ...emptyRoom(topics),
    tables: [...tables].map(([home, members]) => ({ home, members })),
    experts: [...experts].map(([id, members]) => ({ id, topic: id[0] ?? '', members })),
  };
}

export function withoutPeople(room: RepairRoom, gone: ReadonlySet<string>): RepairRoom {
  return {
    ...room,
    tables: room.tables.map((table) => ({ ...table, members: table.members.filter((member) => !gone.has(member.person)) })),
    experts: room.experts.map((group) => ({ ...group, members: group.members.filter((person) => !gone.has(person)) })),
  };
}

export function everybody(room: RepairRoom): string[] {
  return room.tables.flatMap((table) => table.members.map((member) => member.person));
}

export function someLeave(room: RepairRoom, count: number, chance: Dice): RepairRoom {
  return withoutPeople(room, new Set(chance.shuffle(everybody(room)).slice(0, count)));
}

/** The room after a repair: what the session would do with it. */
export function applied(room: RepairRoom, repair: Repair): RepairRoom {
  const members = new Map(room.tables.flatMap((table) => table.members.map((member) => [member.person, { ...member, home: table.home }])));
  for (const move of repair.moves) {
    const member = members.get(move.person);
    if (member) members.set(move.person, { ...member, home: move.to });
  }
  for (const { person, topic } of repair.relieved) {
    const member = members.get(person);
    if (member) members.set(person, { ...member, second: member.second.filter((each) => each !== topic) });
  }
  for (const seat of repair.seats) members.set(seat.person, { person: seat.person, topic: seat.topic, second: [], home: seat.home });
  for (const { person, topic } of repair.swaps) {
    const member = members.get(person);
    if (member) members.set(person, { ...member, topic });
  }
  for (const { person, topic } of repair.seconds) {
    const member = members.get(person);
    if (member) members.set(person, { ...member, second: [...member.second, topic] });
  }
  const homes = [...new Set([...room.tables.map((table) => table.home), ...repair.opens])];
  const expertOf = new Map(room.experts.flatMap((group) => group.members.map((person) => [person, group.id])));
  for (const seat of repair.seats) if (seat.expert !== null) expertOf.set(seat.person, seat.expert);
  for (const move of repair.expertMoves) expertOf.set(move.person, move.to);
  return {
    ...room,
    newcomers: [],
    tables: homes
      .map((home) => ({
        home,
        members: [...members.values()].filter((member) => member.home === home).map(({ person, topic, second }) => ({ person, topic, second })),
      }))
      .filter((table) => table.members.length > 0),
    experts: room.experts.map((group) => ({ ...group, members: [...expertOf].filter(([, id]) => id === group.id).map(([person]) => person) })),
  };
}

/** The live promises L1 and L2 that a room breaks, and L4 and L5 that a repair breaks. */
export function liveBroken(before: RepairRoom, repair: Repair, after: RepairRoom): string[] {
  const wrong: string[] = [];
  for (const table of after.tables) {
    const read = new Set(table.members.flatMap((member) => [...(member.topic === null ? [] : [member.topic]), ...member.second]));
    if (after.topics.some((topic) => !read.has(topic))) wrong.push('L1');
    const size = table.members.length;
    if (after.tables.length > 1 && (size < 3 || size > after.topics.length + 2)) wrong.push(`L2 (${size})`);
  }
  const topicOf = new Map(before.tables.flatMap((table) => table.members.map((member) => [member.person, member.topic])));
  for (const table of after.tables)
    for (const member of table.members) if (topicOf.has(member.person) && topicOf.get(member.person) !== member.topic) wrong.push('L4');
  const cured = before.tables.some((table) => table.members.length > 0 && table.members.length < 3) || before.newcomers.length > 0;
  if (repair.moves.length > 0 && !cured) wrong.push('L5');
  const people = new Set([...everybody(before), ...before.newcomers]);
  if (everybody(after).length !== people.size) wrong.push('somebody was lost');
  return wrong;
}

export interface StreamEvent {
  readonly leave: number;
  readonly arrive: number;
}

/** People come and go one or a few at a time, around a size. */
export function* stream(seed: number, length: number, size: number): Generator<StreamEvent & { readonly chance: Dice }> {
  const chance = dice(seed);
  let now = size;
  for (let event = 0; event < length; event++) {
    const many = chance.roll(12) === 0 ? 1 + chance.roll(4) : 1;
    const leaving = now > size - 6 && (now > size + 8 || chance.roll(2) === 0);
    now += leaving ? -many : many;
    yield { leave: leaving ? many : 0, arrive: leaving ? 0 : many, chance };
  }
}
