// Repairs while experts meet: nobody is alone, and home groups change on paper only.

import type { PersonId } from '../base/ids.ts';
import type { ExpertSeats } from './newcomer.ts';
import { byGroup, least } from './order.ts';
import { NO_REPAIR, type Repair, type RepairRoom } from './proposal.ts';
import { covers, readersOf, type Table } from './table.ts';

/** A group of experts in which everybody still gets to speak. */
export const LARGEST_EXPERTS = 7;

/** A group while it is being mended. */
type Gathering = ExpertSeats & { readonly members: PersonId[] };

/**
 * People who are alone join the smallest group of their topic, so with each other first; where there is
 * none, another group hosts them. Newcomers sit at the table that needs them most and join the smallest
 * expert group of the topic it lacks; the second proposal lets them listen instead.
 */
export function repairExperts(room: RepairRoom): readonly Repair[] {
  const groups = room.experts.filter((group) => group.members.length > 0).map((group) => ({ ...group, members: [...group.members] }));
  const seats = seatNewcomers(room, groups);
  const moves = joinTheirKind(room, groups);
  const hosts = visitOthers(room, groups);
  const kind = moves.length > 0 ? 'joinExperts' : hosts.length > 0 ? 'host' : seats.length > 0 ? 'seat' : 'nothing';
  const best: Repair = { ...NO_REPAIR, kind, cost: 10 * moves.length + 3 * hosts.length, seats, expertMoves: moves, hosts };
  if (seats.length === 0) return [best];
  return [best, { ...best, cost: best.cost + 1, seats: seats.map((seat) => ({ ...seat, topic: null, expert: null })) }];
}

function seatNewcomers(room: RepairRoom, groups: readonly Gathering[]): Repair['seats'] {
  const tables = room.tables.map((table) => ({ ...table, members: [...table.members] }));
  const seats: Repair['seats'][number][] = [];
  for (const person of room.newcomers) {
    const table = neediest(tables, room);
    if (!table) continue;
    const topic = topicAt(table, groups, room);
    const group = joinable(groups, topic);
    group?.members.push(person);
    table.members.push({ person, topic, second: [] });
    seats.push({ person, home: table.home, topic, expert: group?.id ?? null });
  }
  return seats;
}

/** Those who are alone, one after the other, while there are others of their topic. */
function joinTheirKind(room: RepairRoom, groups: readonly Gathering[]): Repair['expertMoves'] {
  const moves: Repair['expertMoves'][number][] = [];
  const move = (person: PersonId, from: Gathering, to: Gathering): void => {
    from.members.splice(from.members.indexOf(person), 1);
    to.members.push(person);
    moves.push({ person, from: from.id, to: to.id });
  };
  for (const lone of inTurn(groups)) {
    const [person] = lone.members;
    if (person === undefined || !isLone(lone)) continue;
    const others = groups.filter((group) => group !== lone && group.topic === lone.topic && group.members.length > 0);
    const larger = least(
      others.filter((group) => group.members.length < LARGEST_EXPERTS && !room.locked.has(person)),
      (group) => [group.members.length],
    );
    const largest = least(others, (group) => [-group.members.length]);
    if (larger) move(person, lone, larger);
    else if (largest) for (const each of whoCanLeave(largest, room)) move(each, largest, lone);
  }
  return moves;
}

/** Those who are alone still: another group hosts them, or comes to sit with them where they cannot get up. */
function visitOthers({ locked }: RepairRoom, groups: readonly Gathering[]): Repair['hosts'] {
  const hosts: Repair['hosts'][number][] = [];
  /** How many of other topics sit with a group. */
  const guests = new Map<string, number>();
  const size = (group: ExpertSeats): number => group.members.length + (guests.get(group.id) ?? 0);
  const stays = (group: ExpertSeats): boolean => group.members.some((member) => locked.has(member));
  const visit = (guest: Gathering, host: Gathering): void => {
    hosts.push({ group: guest.id, by: host.id });
    guests.set(host.id, (guests.get(host.id) ?? 0) + guest.members.splice(0).length);
  };
  const lone = inTurn(groups).filter(isLone);
  // Those who cannot get up have the first choice of who comes.
  for (const group of lone.filter(stays)) {
    const free = groups.filter((other) => other !== group && other.members.length > 0 && !stays(other));
    const guest = least(free, (other) => [other.members.length]);
    if (guest) visit(guest, group);
  }
  for (const group of lone.filter((each) => !stays(each))) {
    if (!isLone(group) || guests.has(group.id)) continue;
    // Two who are the last of their topics have each other.
    const neighbour = least(
      groups.filter((other) => other !== group && other.members.length > 0),
      (other) => [size(other) > 1 ? 0 : 1, size(other)],
    );
    if (neighbour) visit(group, neighbour);
    else hosts.push({ group: group.id, by: null });
  }
  return hosts;
}

function isLone(group: ExpertSeats): boolean {
  return group.members.length === 1;
}

function inTurn(groups: readonly Gathering[]): readonly Gathering[] {
  return [...groups].sort((a, b) => byGroup(a.id, b.id));
}

/** Who comes over to somebody who cannot get up: one where that leaves others together, both of two, nobody where one of two is locked as well. */
function whoCanLeave({ members }: ExpertSeats, room: RepairRoom): readonly PersonId[] {
  const free = members.filter((member) => !room.locked.has(member));
  if (members.length > 2) return free.slice(-1);
  return free.length === members.length ? free : [];
}

/** A table that lacks a topic, else the smallest. */
function neediest<T extends Table>(tables: readonly T[], room: RepairRoom): T | undefined {
  return least(tables, (table) => [room.topics.every((topic) => covers(table.members, topic)) ? 1 : 0, table.members.length]);
}

function topicAt(table: Table, groups: readonly ExpertSeats[], room: RepairRoom): string {
  const size = (topic: string): number => Math.min(...groups.filter((group) => group.topic === topic).map((group) => group.members.length));
  const best = least(room.topics, (topic) => [
    covers(table.members, topic) ? 1 : 0,
    size(topic) < LARGEST_EXPERTS ? 0 : 1,
    readersOf(topic, table.members),
    Number.isFinite(size(topic)) ? size(topic) : LARGEST_EXPERTS,
  ]);
  return best ?? '';
}

function joinable<T extends ExpertSeats>(groups: readonly T[], topic: string): T | undefined {
  return least(
    groups.filter((group) => group.topic === topic),
    (group) => [group.members.length],
  );
}
