import type { PersonId, TopicId } from '../base/ids.ts';
import { assign, FORBIDDEN } from './assignment.ts';
import { least } from './order.ts';
import { covers, type Member, readersOf } from './table.ts';

/** Topics that somebody had better not take: whoever reads them meets somebody they are to be kept apart from. */
export type Bars = ReadonlyMap<PersonId, ReadonlySet<TopicId>>;

export const NO_BARS: Bars = new Map();

export interface Deal {
  readonly person: PersonId;
  readonly topic: TopicId;
  /** Whether they read it besides their own. */
  readonly second: boolean;
}

/**
 * What is still to be handed out at a table so that it covers every topic. Whoever has no topic gets one
 * that the table lacks, else the one with the fewest readers here, then elsewhere (`readersElsewhere`:
 * readers of each topic at the other tables, absent counts as none), so that readers stay balanced over
 * the room. Topics nobody reads then go, as second topics, to the members with the least to read. What
 * somebody has already is never changed; an empty table gets nothing.
 */
export function dealTopics(table: readonly Member[], topics: readonly TopicId[], readersElsewhere: ReadonlyMap<TopicId, number>): readonly Deal[] {
  const deals: Deal[] = [];
  const now = [...table];
  now.forEach((member, at) => {
    if (member.topic !== null) return;
    const topic = least(topics, (each) => [covers(now, each) ? 1 : 0, readersOf(each, now), readersElsewhere.get(each) ?? 0]);
    if (topic === undefined) return;
    now[at] = { ...member, topic, second: member.second.filter((each) => each !== topic) };
    deals.push({ person: member.person, topic, second: false });
  });
  for (const topic of topics) {
    if (covers(now, topic)) continue;
    const member = least(now, (each) => [each.second.length]);
    if (!member) break;
    now[now.indexOf(member)] = { ...member, second: [...member.second, topic] };
    deals.push({ person: member.person, topic, second: true });
  }
  return deals;
}

/**
 * Whether `person` may take `topic` at this table. Each topic has as many seats as the table needs; and a
 * table with enough people keeps somebody free for every topic that nobody reads yet, so that no order of
 * taps can lose one. A topic the person holds already counts as given back. Nobody takes a topic that is
 * barred to them, nor one without which somebody else could only get a topic that is barred.
 */
export function mayTake(
  table: readonly Member[],
  person: PersonId,
  topic: TopicId,
  topics: readonly TopicId[],
  bars: Bars = NO_BARS,
): 'yes' | 'taken' | 'neededElsewhere' | 'barred' {
  const others = table.filter((member) => member.person !== person);
  const size = others.length + 1;
  const seats = Math.ceil(size / topics.length);
  if (readersOf(topic, others) >= seats) return 'taken';
  const unclaimed = others.flatMap((member) => (member.topic === null ? [member.person] : []));
  const uncovered = topics.filter((each) => !covers(others, each));
  const left = uncovered.filter((each) => each !== topic);
  if (size >= topics.length && unclaimed.length < left.length) return 'neededElsewhere';
  if (bars.size === 0) return 'yes';
  if (bars.get(person)?.has(topic)) return 'barred';
  const then = uncovered.length - left.length + mostCovered(unclaimed, left, bars);
  return then >= mostCovered([person, ...unclaimed], uncovered, bars) ? 'yes' : 'barred';
}

/** How many of the topics can each be given to somebody else to whom they are not barred. */
function mostCovered(people: readonly PersonId[], topics: readonly TopicId[], bars: Bars): number {
  const costs = people.map((person) => topics.map((topic) => (bars.get(person)?.has(topic) ? FORBIDDEN : 0)));
  return assign(costs).filter((column) => column >= 0).length;
}
