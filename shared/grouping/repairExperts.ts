// Repairs while experts meet: nobody is alone, and home groups change on paper only.

import type { ExpertSeats } from './newcomer.ts';
import { byGroup, least } from './order.ts';
import { NO_REPAIR, type Repair, type RepairRoom } from './proposal.ts';
import { covers, readersOf, type Table } from './table.ts';

/** A group of experts in which everybody still gets to speak. */
const LARGEST_EXPERTS = 7;

/**
 * People who are alone join the smallest group of their topic, so with each other first; where there is
 * none, another group hosts them. Newcomers sit at the table that needs them most and join the smallest
 * expert group of the topic it lacks; the second proposal lets them listen instead.
 */
export function repairExperts(room: RepairRoom): readonly Repair[] {
  const groups = room.experts.filter((group) => group.members.length > 0).map((group) => ({ ...group, members: [...group.members] }));
  const seats: Repair['seats'][number][] = [];
  const moves: Repair['expertMoves'][number][] = [];
  const hosts: Repair['hosts'][number][] = [];
  const tables = room.tables.map((table) => ({ ...table, members: [...table.members] }));
  for (const person of room.newcomers) {
    const table = neediest(tables, room);
    if (!table) continue;
    const topic = topicAt(table, groups, room);
    const group = joinable(groups, topic);
    group?.members.push(person);
    table.members.push({ person, topic, second: [] });
    seats.push({ person, home: table.home, topic, expert: group?.id ?? null });
  }
  for (const lone of [...groups].sort((a, b) => byGroup(a.id, b.id))) {
    const [person] = lone.members;
    if (lone.members.length !== 1 || person === undefined) continue;
    const others = groups.filter((group) => group !== lone && group.topic === lone.topic && group.members.length > 0);
    const larger = least(
      others.filter((group) => group.members.length < LARGEST_EXPERTS && !room.locked.has(person)),
      (group) => [group.members.length],
    );
    if (larger) {
      larger.members.push(person);
      lone.members.pop();
      moves.push({ person, from: lone.id, to: larger.id });
      continue;
    }
    const full = least(others, (group) => [-group.members.length]);
    const guest = [...(full?.members ?? [])].reverse().find((member) => !room.locked.has(member));
    if (full && guest !== undefined) {
      full.members.splice(full.members.indexOf(guest), 1);
      lone.members.push(guest);
      moves.push({ person: guest, from: full.id, to: lone.id });
      continue;
    }
    const neighbour = least(
      groups.filter((group) => group !== lone && group.members.length > 1),
      (group) => [group.members.length],
    );
    hosts.push({ group: lone.id, by: neighbour?.id ?? null });
  }
  const kind = moves.length > 0 ? 'joinExperts' : hosts.length > 0 ? 'host' : seats.length > 0 ? 'seat' : 'nothing';
  const best: Repair = { ...NO_REPAIR, kind, cost: 10 * moves.length + 3 * hosts.length, seats, expertMoves: moves, hosts };
  if (seats.length === 0) return [best];
  return [best, { ...best, cost: best.cost + 1, seats: seats.map((seat) => ({ ...seat, topic: null, expert: null })) }];
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
