import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { least } from './order.ts';
import { mostAtTable } from './sitters.ts';
import { covers, readersOf, type Table } from './table.ts';

export interface ExpertSeats {
  readonly id: GroupId;
  readonly topic: TopicId;
  readonly members: readonly PersonId[];
}

export interface NewcomerSeat {
  readonly home: GroupId;
  readonly topic: TopicId | null;
  /** Whose second topic it was until now. */
  readonly takesOver: PersonId | null;
  readonly expert: GroupId | null;
}

/** What is wished of somebody: whom they are to meet in no group, and with whom they are to share a table. */
export interface Company {
  readonly apart: ReadonlySet<PersonId>;
  readonly together: ReadonlySet<PersonId>;
  /** Topics by which they would meet somebody they are to be kept apart from. */
  readonly barred: ReadonlySet<TopicId>;
}

const NO_WISHES: Company = { apart: new Set(), together: new Set(), barred: new Set() };

/**
 * Where somebody who comes late sits; nobody else is moved. Where there is room, away from those they are to be
 * kept apart from, with those they are to be with, and with a topic by which they meet none of the former. Among such tables first where a topic is read not at all,
 * then where somebody reads two and can hand one over, then at the smallest table with the topic that has
 * the fewest readers; a table with two more than there are topics is full unless all are. `experts` is
 * empty until expert groups have formed. A listener gets a table only. In a room without tables the
 * newcomer opens table "1".
 */
export function seatNewcomer(
  tables: readonly Table[],
  experts: readonly ExpertSeats[],
  topics: readonly TopicId[],
  wants: 'topic' | 'listen',
  wished: Company = NO_WISHES,
): NewcomerSeat {
  const smallest = least(tables, (table) => [...company(table, wished), table.members.length]);
  if (wants === 'listen') return { home: smallest?.home ?? FIRST_TABLE, topic: null, takesOver: null, expert: null };
  const meetsAt = (group: ExpertSeats): boolean => group.members.some((member) => wished.apart.has(member));
  const meetsBy = (topic: TopicId): boolean => {
    const groups = experts.filter((group) => group.topic === topic);
    return wished.barred.has(topic) || (groups.length > 0 && groups.every(meetsAt));
  };
  const best = least(offers(tables, topics, wished, meetsBy), (offer) => offer.rank);
  const topic = best?.topic ?? topics[0] ?? null;
  const expert = least(
    experts.filter((group) => group.topic === topic),
    (group) => [meetsAt(group) ? 1 : 0, group.members.length],
  );
  return { home: best?.home ?? FIRST_TABLE, topic, takesOver: best?.takesOver ?? null, expert: expert?.id ?? null };
}

export const FIRST_TABLE: GroupId = '1';

interface Offer {
  readonly home: GroupId;
  readonly topic: TopicId;
  readonly takesOver: PersonId | null;
  /** Smaller is better, number by number. */
  readonly rank: readonly number[];
}

/** Smaller is better, number by number. */
function company({ members }: Table, { apart, together }: Company): readonly [number, number] {
  const meets = (whom: ReadonlySet<PersonId>): boolean => members.some(({ person }) => whom.has(person));
  return [meets(apart) ? 1 : 0, meets(together) ? 0 : 1];
}

function* offers(tables: readonly Table[], topics: readonly TopicId[], wished: Company, meetsBy: (topic: TopicId) => boolean): Generator<Offer> {
  const inRoom = topics.map((topic) => tables.reduce((sum, table) => sum + readersOf(topic, table.members), 0));
  for (const table of tables) {
    const { home, members } = table;
    const full = members.length >= mostAtTable(topics) ? 1 : 0;
    for (const [at, topic] of topics.entries()) {
      const here = readersOf(topic, members);
      // Of several second readers, the one with the most to read hands it over.
      const second = least(
        members.filter((member) => member.second.includes(topic)),
        (member) => [-member.second.length],
      );
      const need = !covers(members, topic) ? 0 : here === 0 ? 1 : 2;
      const load = need === 1 ? -(second?.second.length ?? 0) : 0;
      const takesOver = need === 1 ? (second?.person ?? null) : null;
      const meets = meetsBy(topic) ? 1 : 0;
      yield { home, topic, takesOver, rank: [full, ...company(table, wished), meets, need, load, members.length, here, inRoom[at] ?? 0] };
    }
  }
}
