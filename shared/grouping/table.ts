// A home table as the grouping rules see it: who sits there now, and what each of them reads.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';

export interface Member {
  readonly person: PersonId;
  /** null: has not taken one yet. */
  readonly topic: TopicId | null;
  /** Topics read besides one's own. */
  readonly second: readonly TopicId[];
}

export interface Table {
  readonly home: GroupId;
  /** Only people who are present. */
  readonly members: readonly Member[];
}

/** How many members read the topic as their own. */
export function readersOf(topic: TopicId, members: readonly Member[]): number {
  let count = 0;
  for (const member of members) if (member.topic === topic) count++;
  return count;
}

/** Whether anybody at the table reads the topic, as their own or as a second one. */
export function covers(members: readonly Member[], topic: TopicId): boolean {
  return members.some((member) => member.topic === topic || member.second.includes(topic));
}
