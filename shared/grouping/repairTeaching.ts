// Repairs while experts teach at home: nobody reads anything new now. A missing topic comes as a visiting
// expert or as the expert group's teaching card; a table of two joins another.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { coverageGaps } from './gaps.ts';
import { least } from './order.ts';
import { NO_REPAIR, type Repair, type RepairRoom } from './proposal.ts';
import { covers, type Member, readersOf, type Table } from './table.ts';

const VISIT = 2;
const CARD = 3;
const MOVED = 10;

/** First with visiting experts where there are any to spare, then with cards only. Newcomers listen at the smallest table. */
export function repairTeaching(room: RepairRoom): readonly Repair[] {
  const withVisits = plan(room, true);
  const withCards = plan(room, false);
  return withVisits.visits.length > 0 ? [withVisits, withCards] : [withCards];
}

function plan(room: RepairRoom, visiting: boolean): Repair {
  const moves: Repair['moves'][number][] = [];
  const closes: GroupId[] = [];
  let tables: Table[] = room.tables.filter((table) => table.members.length > 0);
  for (const small of tables.filter((table) => table.members.length < 3)) {
    const others = tables.filter((table) => table.home !== small.home);
    if (small.members.some((member) => room.locked.has(member.person))) continue;
    const brings = (table: Table): number => room.topics.filter((topic) => !covers(table.members, topic) && covers(small.members, topic)).length;
    const host = least(others, (table) => [
      table.members.length + small.members.length > room.topics.length + 2 ? 1 : 0,
      -brings(table),
      table.members.length,
    ]);
    // An earlier small table may have joined this one meanwhile.
    if (!host || (tables.find((table) => table.home === small.home)?.members.length ?? 0) >= 3) continue;
    for (const member of small.members) moves.push({ person: member.person, from: small.home, to: host.home });
    closes.push(small.home);
    tables = others.map((table) => (table === host ? { ...table, members: [...table.members, ...small.members] } : table));
  }
  const seats: Repair['seats'][number][] = [];
  for (const person of room.newcomers) {
    const table = least(tables, (each) => [each.members.length]);
    if (!table) break;
    seats.push({ person, home: table.home, topic: null, expert: null });
    tables = tables.map((each) => (each === table ? { ...each, members: [...each.members, { person, topic: null, second: [] }] } : each));
  }
  const visits: Repair['visits'][number][] = [];
  const cards: Repair['cards'][number][] = [];
  const away = new Set<string>();
  for (const { home, missing } of coverageGaps(tables, room.topics)) {
    for (const topic of missing) {
      const visitor = visiting ? spareExpert(tables, home, topic, away, room) : null;
      if (visitor === null) {
        cards.push({ home, topic });
        continue;
      }
      away.add(`${visitor} ${topic}`);
      visits.push({ person: visitor, home, topic });
    }
  }
  const cost = MOVED * moves.length + VISIT * visits.length + CARD * cards.length;
  const kind = moves.length > 0 ? 'merge' : visits.length > 0 ? 'visit' : cards.length > 0 ? 'card' : seats.length > 0 ? 'seat' : 'nothing';
  return { ...NO_REPAIR, kind, cost, moves, seats, visits, cards, closes };
}

/** Somebody whose own table has another reader of the topic, and who is not yet asked elsewhere. */
function spareExpert(tables: readonly Table[], home: GroupId, topic: TopicId, away: ReadonlySet<string>, room: RepairRoom): PersonId | null {
  const able = tables.flatMap((table) => {
    const experts = table.members.filter((member: Member) => member.topic === topic || member.second.includes(topic));
    const free = experts.filter((member) => !away.has(`${member.person} ${topic}`));
    // One always stays at home.
    return table.home === home || free.length < 2 ? [] : free.map((member) => ({ person: member.person, readers: readersOf(topic, table.members) }));
  });
  const foes = new Set(tables.find((table) => table.home === home)?.members.map((member) => member.person) ?? []);
  const welcome = able.filter(({ person }) => !room.apart.some(([a, b]) => (a === person && foes.has(b)) || (b === person && foes.has(a))));
  return least(welcome, (each) => [-each.readers])?.person ?? null;
}
