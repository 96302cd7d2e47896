// Repairs while experts meet: nobody is alone, and home groups change on paper only.

import type { PersonId } from '../base/ids.ts';
import type { ExpertSeats } from './newcomer.ts';
import { byGroup, least } from './order.ts';
import { NO_REPAIR, type Repair, type RepairRoom } from './proposal.ts';
import { meetings, type Neighbours, neighbours } from './sitters.ts';
import { covers, readersOf, type Table } from './table.ts';

/** A group of experts in which everybody still gets to speak. */
export const LARGEST_EXPERTS = 7;

/** A group while it is being mended. */
type Gathering = ExpertSeats & { readonly members: PersonId[] };

/**
 * People who are alone join the smallest group of their topic, so with each other first; where there is
 * none, another group hosts them. Newcomers sit at the table that needs them most and join the smallest
 * expert group of the topic it lacks; the second proposal lets them listen instead. Where there is a choice, nobody
 * joins somebody they are to be kept apart from.
 */
export function repairExperts(room: RepairRoom): readonly Repair[] {
  const groups = room.experts.filter((group) => group.members.length > 0).map((group) => ({ ...group, members: [...group.members] }));
  const foes = neighbours(room.apart);
  const seats = seatNewcomers(room, groups, foes);
  const moves = joinTheirKind(room, groups, foes);
  const hosts = visitOthers(room, groups, foes);
  const kind = moves.length > 0 ? 'joinExperts' : hosts.length > 0 ? 'host' : seats.length > 0 ? 'seat' : 'nothing';
  const best: Repair = { ...NO_REPAIR, kind, cost: 10 * moves.length + 3 * hosts.length, seats, expertMoves: moves, hosts };
  if (seats.length === 0) return [best];
  return [best, { ...best, cost: best.cost + 1, seats: seats.map((seat) => ({ ...seat, topic: null, expert: null })) }];
}

function seatNewcomers(room: RepairRoom, groups: readonly Gathering[], foes: Neighbours): Repair['seats'] {
  const tables = room.tables.map((table) => ({ ...table, members: [...table.members] }));
  const seats: Repair['seats'][number][] = [];
  for (const person of room.newcomers) {
    const meets = (company: readonly PersonId[]): 0 | 1 => meetings(foes, [person], company);
    const table = neediest(tables, room, meets);
    if (!table) continue;
    const topic = topicAt(table, groups, room, meets);
    const group = joinable(groups, topic, meets);
    group?.members.push(person);
    table.members.push({ person, topic, second: [] });
    seats.push({ person, home: table.home, topic, expert: group?.id ?? null });
  }
  return seats;
}

/** Those who are alone, one after the other, while there are others of their topic. */
function joinTheirKind(room: RepairRoom, groups: readonly Gathering[], foes: Neighbours): Repair['expertMoves'] {
  const moves: Repair['expertMoves'][number][] = [];
  for (const lone of inTurn(groups)) {
    if (!isLone(lone)) continue;
    const others = groups.filter((group) => group !== lone && group.topic === lone.topic && group.members.length > 0);
    const moved = new Set(moves.map(({ person }) => person));
    const way = least(waysTogether(lone, others, moved, room, foes), (each) => each.rank);
    for (const person of way?.who ?? []) {
      way?.from.members.splice(way.from.members.indexOf(person), 1);
      way?.to.members.push(person);
      if (way) moves.push({ person, from: way.from.id, to: way.to.id });
    }
  }
  return moves;
}

interface WayTogether {
  readonly who: readonly PersonId[];
  readonly from: Gathering;
  readonly to: Gathering;
  /** Smaller is better, number by number. */
  readonly rank: readonly number[];
}

/** They join others, rather a small group; or others come to them, rather from a large one: where they are locked, or would join a foe. */
function* waysTogether(
  lone: Gathering,
  others: readonly Gathering[],
  moved: ReadonlySet<PersonId>,
  room: RepairRoom,
  foes: Neighbours,
): Generator<WayTogether> {
  const stays = lone.members.some((person) => room.locked.has(person));
  for (const other of others) {
    const { members } = other;
    if (!stays && members.length < LARGEST_EXPERTS)
      yield { who: [...lone.members], from: lone, to: other, rank: [meetings(foes, lone.members, members), 0, members.length] };
    const who = whoCanLeave(other, room, (person) => [meetings(foes, [person], lone.members), moved.has(person) ? 1 : 0]);
    if (who.length > 0) yield { who, from: other, to: lone, rank: [meetings(foes, who, lone.members), 1, -members.length] };
  }
}

/** Those who are alone still: another group hosts them, or a small one comes to sit with them where they cannot get up. */
function visitOthers({ locked }: RepairRoom, groups: readonly Gathering[], foes: Neighbours): Repair['hosts'] {
  const hosts: Repair['hosts'][number][] = [];
  /** Who of other topics sits with a group. */
  const guests = new Map<string, readonly PersonId[]>();
  const company = (group: ExpertSeats): readonly PersonId[] => [...group.members, ...(guests.get(group.id) ?? [])];
  const stays = (group: ExpertSeats): boolean => group.members.some((member) => locked.has(member));
  const visit = (guest: Gathering, host: Gathering): void => {
    hosts.push({ group: guest.id, by: host.id });
    guests.set(host.id, [...(guests.get(host.id) ?? []), ...guest.members.splice(0)]);
  };
  const lone = inTurn(groups).filter(isLone);
  // Those who cannot get up have the first choice of who comes.
  for (const group of lone.filter(stays)) {
    // One or two; a group that works is not sent to sit with one.
    const free = groups.filter((other) => other !== group && other.members.length > 0 && other.members.length <= 2 && !stays(other));
    const guest = least(free, (other) => [meetings(foes, group.members, company(other)), other.members.length]);
    if (guest) visit(guest, group);
  }
  for (const group of lone.filter((each) => !stays(each))) {
    if (!isLone(group) || guests.has(group.id)) continue;
    // Two who are the last of their topics have each other.
    const neighbour = least(
      groups.filter((other) => other !== group && other.members.length > 0),
      (other) => [meetings(foes, group.members, company(other)), company(other).length > 1 ? 0 : 1, company(other).length],
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

/** Who comes over to somebody who is alone: one where that leaves others together, both of two, nobody where one of two is locked as well. */
function whoCanLeave({ members }: ExpertSeats, room: RepairRoom, rankOf: (person: PersonId) => readonly number[]): readonly PersonId[] {
  const free = members.filter((member) => !room.locked.has(member));
  if (members.length <= 2) return free.length === members.length ? free : [];
  // Of several the one who came last.
  const one = least([...free].reverse(), rankOf);
  return one === undefined ? [] : [one];
}

/** What it counts for, to meet these people. */
type Meets = (company: readonly PersonId[]) => 0 | 1;

/** A table that lacks a topic, else the smallest. */
function neediest<T extends Table>(tables: readonly T[], room: RepairRoom, meets: Meets): T | undefined {
  return least(tables, ({ home, members }) => [
    room.closed.has(home) ? 1 : 0,
    meets(members.map(({ person }) => person)),
    room.topics.every((topic) => covers(members, topic)) ? 1 : 0,
    members.length,
  ]);
}

function topicAt(table: Table, groups: readonly ExpertSeats[], room: RepairRoom, meets: Meets): string {
  const size = (topic: string): number => Math.min(...groups.filter((group) => group.topic === topic).map((group) => group.members.length));
  const best = least(room.topics, (topic) => [
    meets(joinable(groups, topic, meets)?.members ?? []),
    covers(table.members, topic) ? 1 : 0,
    size(topic) < LARGEST_EXPERTS ? 0 : 1,
    readersOf(topic, table.members),
    Number.isFinite(size(topic)) ? size(topic) : LARGEST_EXPERTS,
  ]);
  return best ?? '';
}

function joinable<T extends ExpertSeats>(groups: readonly T[], topic: string, meets: Meets): T | undefined {
  return least(
    groups.filter((group) => group.topic === topic),
    (group) => [meets(group.members), group.members.length],
  );
}
