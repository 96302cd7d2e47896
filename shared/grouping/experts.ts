import { groupBy } from '../base/collections.ts';
import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { byGroup, upTo } from './order.ts';

export interface Reader {
  readonly person: PersonId;
  readonly topic: TopicId;
  readonly home: GroupId;
}

export interface FormedExpertGroup {
  readonly topic: TopicId;
  /** From 1 within the topic. */
  readonly number: number;
  readonly members: PersonId[];
}

/** In a larger group some only listen. */
const LARGEST = 6;

/**
 * The expert groups of every topic, in the order of `topics`; a topic nobody reads has none. Where readers
 * differ by at most one between topics, all topics have the same number of groups and all groups of the
 * room differ by at most one; else each topic is divided for itself. Groups are of 3 to `largest` people
 * (3 to 8; beyond counts as the nearest) wherever a topic has three readers. With a largest of 3 or 4 some
 * numbers cannot be divided so: then some groups are of two, none is larger and nobody is alone. Readers
 * who share a home table sit in different groups as far as there are groups.
 */
export function formExperts(readers: readonly Reader[], topics: readonly TopicId[], largest: number | null = null): readonly FormedExpertGroup[] {
  const byTopic = groupBy(readers, (reader) => reader.topic);
  const counts = expertGroupCounts(
    topics.map((topic) => byTopic.get(topic)?.length ?? 0),
    largest,
  );
  return topics.flatMap((topic, at) => {
    const inOrder = [...(byTopic.get(topic) ?? [])].sort((a, b) => byGroup(a.home, b.home));
    const groups = counts[at] ?? 0;
    // Readers of one table stand together in this order, so dealing them out in turn parts them.
    return upTo(groups).map((group) => ({
      topic,
      number: group + 1,
      members: inOrder.filter((_, index) => index % groups === group).map((reader) => reader.person),
    }));
  });
}

/**
 * Topics whose readers will all meet as one expert group, as far as can be told while `waiting` people have yet to take
 * one: counted on to take what has the fewest `readers` (by topic, absent counts as none).
 */
export function metAsOne(
  readers: ReadonlyMap<TopicId, number>,
  waiting: number,
  topics: readonly TopicId[],
  largest: number | null = null,
): ReadonlySet<TopicId> {
  const counts = topics.map((topic) => readers.get(topic) ?? 0);
  for (let person = 0; person < waiting; person++) {
    const fewest = counts.indexOf(Math.min(...counts));
    counts[fewest] = (counts[fewest] ?? 0) + 1;
  }
  const groups = expertGroupCounts(counts, largest);
  return new Set(topics.filter((_, at) => groups[at] === 1));
}

/** How many expert groups each topic has, given its readers; none where there are no readers. */
function expertGroupCounts(readers: readonly number[], atMost: number | null): number[] {
  const largest = Math.max(3, Math.min(8, Math.floor(atMost ?? LARGEST)));
  const fewest = Math.min(...readers);
  const most = Math.max(...readers);
  const common = most - fewest <= 1 ? groupsFor(fewest, most, largest) : 0;
  // One number of groups for all topics is of no use where it makes pairs that each topic for itself need not have.
  const fair = common === 1 || fewest >= 3 * common;
  return readers.map((count) => (count === 0 ? 0 : common > 0 && fair ? common : groupsFor(count, count, largest)));
}

/**
 * Groups about halfway between three and the largest, which is four unless said otherwise: never larger,
 * and not smaller than three if it can be helped; one group where there are not three readers.
 */
function groupsFor(fewest: number, most: number, largest: number): number {
  if (fewest < 3) return 1;
  const usual = (3 + largest) >> 1;
  const about = Math.floor((fewest + (usual >> 1)) / usual);
  return Math.max(Math.min(about, Math.floor(fewest / 3)), Math.ceil(most / largest));
}
