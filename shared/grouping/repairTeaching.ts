// Repairs while experts teach at home: nobody reads anything new now. A missing topic comes as a visiting
// expert or as the expert group's teaching card; a table of two joins another.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { coverageGaps } from './gaps.ts';
import { least } from './order.ts';
import { NO_REPAIR, type Repair, type RepairRoom } from './proposal.ts';
import { smallestTable } from './sitters.ts';
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
  const merged = withoutSmall(room);
  const from = new Map(room.tables.flatMap((table) => table.members.map(({ person }) => [person, table.home])));
  const moves = merged.flatMap(({ home, members }) =>
    members.flatMap(({ person }) => {
      const was = from.get(person);
      return was === undefined || was === home ? [] : [{ person, from: was, to: home }];
    }),
  );
  const closes = room.tables
    .filter(({ home, members }) => members.length > 0 && !merged.some((table) => table.home === home))
    .map(({ home }) => home);
  let tables = merged;
  const seats: Repair['seats'][number][] = [];
  for (const person of room.newcomers) {
    const table = least(tables, (each) => [each.members.length]);
    if (!table) break;
    seats.push({ person, home: table.home, topic: null, expert: null });
    tables = tables.map((each) => (each === table ? { ...each, members: [...each.members, { person, topic: null, second: [] }] } : each));
  }
  const visits: Repair['visits'][number][] = [];
  const cards: Repair['cards'][number][] = [];
  const away = new Set(room.standIns.flatMap(({ visitor, topic }) => (visitor === null ? [] : [`${visitor} ${topic}`])));
  for (const { home, missing } of coverageGaps(tables, room.topics)) {
    const provided = room.standIns.filter((one) => one.home === home).map(({ topic }) => topic);
    for (const topic of missing.filter((each) => !provided.includes(each))) {
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

/** Tables of one or two join others, one after the other, until none is left; each knows what the ones before it have brought. */
function withoutSmall(room: RepairRoom): readonly Table[] {
  let tables: readonly Table[] = room.tables.filter((table) => table.members.length > 0);
  for (;;) {
    const small = tables.find(({ members }) => members.length < smallestTable(room.topics) && !members.some(({ person }) => room.locked.has(person)));
    if (!small) return tables;
    const others = tables.filter((table) => table !== small);
    const brings = (table: Table): number => room.topics.filter((topic) => !covers(table.members, topic) && covers(small.members, topic)).length;
    const host = least(others, (table) => [
      table.members.length + small.members.length > room.topics.length + 2 ? 1 : 0,
      -brings(table),
      table.members.length,
    ]);
    if (!host) return tables;
    tables = others.map((table) => (table === host ? { ...table, members: [...table.members, ...small.members] } : table));
  }
}

/** Somebody whose own table has another reader of the topic, and who is not yet asked elsewhere. */
function spareExpert(tables: readonly Table[], home: GroupId, topic: TopicId, away: ReadonlySet<string>, room: RepairRoom): PersonId | null {
  const able = tables.flatMap((table) => {
    const experts = table.members.filter((member: Member) => member.topic === topic || member.second.includes(topic));
    const free = experts.filter((member) => !away.has(`${member.person} ${topic}`));
    // One always stays at home.
    if (table.home === home || free.length < 2) return [];
    return free.map((member) => ({ person: member.person, readers: readersOf(topic, table.members), own: member.topic === topic }));
  });
  const foes = new Set(tables.find((table) => table.home === home)?.members.map((member) => member.person) ?? []);
  const welcome = able.filter(({ person }) => !room.apart.some(([a, b]) => (a === person && foes.has(b)) || (b === person && foes.has(a))));
  // Rather somebody who has worked on it with other experts than somebody who only read it besides.
  return least(welcome, (each) => [-each.readers, each.own ? 0 : 1])?.person ?? null;
}
