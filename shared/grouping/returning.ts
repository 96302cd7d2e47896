import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { type ExpertSeats, FIRST_TABLE } from './newcomer.ts';
import { least } from './order.ts';
import { mostAtTable } from './sitters.ts';
import type { Table } from './table.ts';

export interface ReturnSeat {
  readonly home: GroupId;
  readonly topic: TopicId | null;
  readonly second: readonly TopicId[];
  readonly expert: GroupId | null;
}

/**
 * Where somebody sits who had gone and is back: their own seat, and what they have read stays read. If
 * somebody took over their topic meanwhile they read it both, and nobody is moved. A group that has gone
 * is replaced by the one that needs them most: a table that lacks their topic, the smallest expert group of it; where
 * there is a choice, one without anybody they are to be kept apart from.
 */
export function seatReturning(
  seat: ReturnSeat,
  tables: readonly Table[],
  experts: readonly ExpertSeats[],
  topics: readonly TopicId[],
  apart: ReadonlySet<PersonId> = new Set(),
): ReturnSeat {
  const wanted = seat.topic === null ? [] : [seat.topic, ...seat.second];
  const table = least(tables, ({ members }) => [
    members.length >= mostAtTable(topics) ? 1 : 0,
    members.some(({ person }) => apart.has(person)) ? 1 : 0,
    -wanted.filter((topic) => !members.some((member) => member.topic === topic || member.second.includes(topic))).length,
    members.length,
  ]);
  const home = tables.some((each) => each.home === seat.home) ? seat.home : (table?.home ?? FIRST_TABLE);
  const group = least(
    experts.filter((each) => each.topic === seat.topic),
    ({ members }) => [members.some((person) => apart.has(person)) ? 1 : 0, members.length],
  );
  const expert = experts.some((each) => each.id === seat.expert) ? seat.expert : (group?.id ?? null);
  return { home, topic: seat.topic, second: seat.second, expert };
}
