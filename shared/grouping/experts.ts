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

/**
 * The expert groups of every topic, in the order of `topics`; a topic nobody reads has none. Where readers
 * differ by at most one between topics, all topics have the same number of groups and all groups of the
 * room differ by at most one; else each topic is divided for itself. Groups are of 3 to 6 wherever a topic
 * has three readers. Readers who share a home table sit in different groups as far as there are groups.
 */
export function formExperts(readers: readonly Reader[], topics: readonly TopicId[]): readonly FormedExpertGroup[] {
  const byTopic = groupBy(readers, (reader) => reader.topic);
  const counts = expertGroupCounts(topics.map((topic) => byTopic.get(topic)?.length ?? 0));
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

/** How many expert groups each topic has, given its readers; none where there are no readers. */
function expertGroupCounts(readers: readonly number[]): number[] {
  const fewest = Math.min(...readers);
  const most = Math.max(...readers);
  const common = most - fewest <= 1 ? groupsFor(fewest, most) : null;
  return readers.map((count) => (count === 0 ? 0 : (common ?? groupsFor(count, count))));
}

/** Groups of about four, never more than six nor fewer than three; one group where there are not three readers. */
function groupsFor(fewest: number, most: number): number {
  if (fewest < 3) return 1;
  const aboutFour = Math.floor((fewest + 2) / 4);
  return Math.min(Math.max(aboutFour, Math.ceil(most / 6)), Math.floor(fewest / 3));
}
