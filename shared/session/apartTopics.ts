// Topics by which two people would meet who are to be kept apart: from the first tap until expert groups have formed.

import type { PersonId, TopicId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import { metAsOne } from '../grouping/experts.ts';
import { type Bars, NO_BARS } from '../grouping/topics.ts';
import { isPresent } from '../people/groups.ts';
import type { Session } from './session.ts';
import { countedTables, holderOf, topicIds } from './tables.ts';

/**
 * Topics whose readers will all meet as one expert group. None where nobody is to be kept apart, nor once expert groups
 * have formed: by then everybody's place is known.
 */
export function soleGroups(session: Session): ReadonlySet<TopicId> {
  if (session.wishes.apart.length === 0 || session.groups.experts.length > 0) return NO_TOPICS;
  // Every table asks when topics are dealt.
  return soleLast(session, [], () => soleAmong(session));
}

const NO_TOPICS: ReadonlySet<TopicId> = new Set();
const soleLast = memo<Session, ReadonlySet<TopicId>>();

function soleAmong(session: Session): ReadonlySet<TopicId> {
  const readers = new Map<TopicId, number>();
  let waiting = 0;
  for (const { topic } of countedTables(session).flatMap(({ members }) => members)) {
    if (topic === null) waiting++;
    else readers.set(topic, (readers.get(topic) ?? 0) + 1);
  }
  return metAsOne(readers, waiting, topicIds(session), session.settings.largestExpert);
}

/**
 * For everybody who is to be kept apart from somebody: what these read in the only group of its readers. Companions read
 * along. `topicOf` is what somebody reads, as far as it is not what their seat says.
 */
export function barsOf(
  session: Session,
  topicOf: (person: PersonId) => TopicId | null = (person) => session.groups.seats.get(person)?.topic ?? null,
): Bars {
  const sole = soleGroups(session);
  if (sole.size === 0) return NO_BARS;
  const bars = new Map<PersonId, Set<TopicId>>();
  const bar = (person: PersonId, other: PersonId): void => {
    const topic = isPresent(session.people.get(other)) ? topicOf(other) : null;
    if (topic === null || !sole.has(topic)) return;
    const barred = bars.get(person);
    if (barred) barred.add(topic);
    else bars.set(person, new Set([topic]));
  };
  for (const pair of session.wishes.apart) {
    const [one, other] = [holderOf(session, pair[0]), holderOf(session, pair[1])];
    if (one === other) continue;
    bar(one, other);
    bar(other, one);
  }
  return bars;
}
