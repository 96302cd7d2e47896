// Repairs while experts teach at home: nobody reads anything new now. A missing topic comes as a visiting
// expert or as the expert group's teaching card; a table of two joins another.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { coverageGaps } from './gaps.ts';
import { least } from './order.ts';
import { NO_REPAIR, type Repair, type RepairRoom } from './proposal.ts';
import { meetings, mostAtTable, type Neighbours, neighbours, smallestTable } from './sitters.ts';
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
  const foes = neighbours(room.apart);
  for (const person of room.newcomers) {
    const table = least(tables, ({ home, members }) => [
      room.closed.has(home) ? 1 : 0,
      meetings(foes, [person], members.map(personOf)),
      members.length,
    ]);
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
      const visitor = visiting ? spareExpert(tables, home, topic, away, room, foes) : null;
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
  const foes = neighbours(room.apart);
  let tables: readonly Table[] = room.tables.filter((table) => table.members.length > 0);
  const stay = new Set<GroupId>();
  for (;;) {
    const small = tables.find(
      ({ home, members }) =>
        members.length < smallestTable(room.topics) &&
        !room.closed.has(home) &&
        !stay.has(home) &&
        !members.some(({ person }) => room.locked.has(person)),
    );
    if (!small) return tables;
    const others = tables.filter((table) => table !== small);
    if (others.every(({ home }) => room.closed.has(home))) return tables;
    const together = joined(room, foes, others, [small.members]);
    const singly = small.members.map((member) => [member]);
    const ways = together.meets === 0 ? [together] : [together, joined(room, foes, others, singly)];
    const best = least(ways, (way) => [way.meets]) ?? together;
    // That there are only two of them is no reason to break a wish, if they lack nothing.
    if (best.meets > 0 && small.members.length > 1 && lacksNothing(room, small)) stay.add(small.home);
    else tables = best.tables;
  }
}

function lacksNothing({ topics, standIns }: RepairRoom, { home, members }: Table): boolean {
  return topics.every((topic) => covers(members, topic) || standIns.some((one) => one.home === home && one.topic === topic));
}

interface Joined {
  readonly tables: readonly Table[];
  /** How often somebody came to a table at which they are not to sit. */
  readonly meets: number;
}

/** Each party at the table where there is room for it, where it meets nobody whom it is not to meet, and where most of what it brings is missing. */
function joined(room: RepairRoom, foes: Neighbours, others: readonly Table[], parties: readonly (readonly Member[])[]): Joined {
  let tables = others;
  let meets = 0;
  for (const party of parties) {
    const brings = ({ members }: Table): number => room.topics.filter((topic) => !covers(members, topic) && covers(party, topic)).length;
    const host = least(tables, (table) => [
      room.closed.has(table.home) ? 1 : 0,
      table.members.length + party.length > mostAtTable(room.topics) ? 1 : 0,
      meetings(foes, party.map(personOf), table.members.map(personOf)),
      -brings(table),
      table.members.length,
    ]);
    if (!host) break;
    meets += meetings(foes, party.map(personOf), host.members.map(personOf));
    tables = tables.map((table) => (table === host ? { ...table, members: [...table.members, ...party] } : table));
  }
  return { tables, meets };
}

function personOf({ person }: Member): PersonId {
  return person;
}

/** Somebody whose own table has another reader of the topic, who is not yet asked elsewhere, and not locked in place. */
function spareExpert(
  tables: readonly Table[],
  home: GroupId,
  topic: TopicId,
  away: ReadonlySet<string>,
  room: RepairRoom,
  foes: Neighbours,
): PersonId | null {
  const able = tables.flatMap((table) => {
    const experts = table.members.filter((member: Member) => member.topic === topic || member.second.includes(topic));
    const free = experts.filter((member) => !away.has(`${member.person} ${topic}`));
    // One always stays at home; a table that is locked lends nobody, and takes nobody in.
    if (room.closed.has(table.home) || room.closed.has(home) || table.home === home || free.length < 2) return [];
    const readers = readersOf(topic, table.members);
    return free.filter(({ person }) => !room.locked.has(person)).map(({ person, topic: own }) => ({ person, readers, own: own === topic }));
  });
  const hosts = tables.find((table) => table.home === home)?.members.map(personOf) ?? [];
  const welcome = able.filter(({ person }) => meetings(foes, [person], hosts) === 0);
  // Rather somebody who has worked on it with other experts than somebody who only read it besides.
  return least(welcome, (each) => [-each.readers, each.own ? 0 : 1])?.person ?? null;
}
