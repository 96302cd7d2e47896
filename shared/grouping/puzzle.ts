// The search sees numbers only: people 0 to n-1, slots 0 to n-1, groups. A slot belongs to its groups for
// good, and people change slots, so that no step can break what the slots promise.

export interface Layer {
  /** Slot to group; home groups are one layer, expert groups another. */
  readonly groupOf: Int32Array;
  readonly groups: number;
  /** What it costs that two people share a group: person times n plus person, symmetric. */
  readonly pairCost: Int32Array;
  readonly needsScribe: boolean;
}

export interface Puzzle {
  readonly size: number;
  readonly layers: readonly Layer[];
  /** Slot to class; people change places only within a class. */
  readonly classOf: Int32Array;
  /** People who may be moved. */
  readonly free: Int32Array;
  /** Person to 1 if they may take notes for a group. */
  readonly scribe: Int32Array;
  /** Slot to topic, as its place in the list of topics. */
  readonly topicOf: Int32Array;
  readonly topics: number;
  /** What it costs that a person reads a topic: person times topics plus topic. Null: they don't mind. */
  readonly liking: Int32Array | null;
  /** What a broken wish costs: more than any mixing can gain. */
  readonly hard: number;
  /** The smallest difference that matters in mixing. */
  readonly grain: number;
  /**
   * Slot to the next slot of the same home group and topic, round and round. Slots of one topic may then
   * exchange their groups of the second layer. Null: all slots keep their groups.
   */
  readonly twin: Int32Array | null;
  /** Sets of people who share a home group and move as one. */
  readonly units: readonly Int32Array[];
  /** No seating costs less; the search stops there. */
  readonly bound: number;
}

/** An element that is known to be there. The compiler cannot know it, and engines drop the check. */
export function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}

/** Slots sorted by a number they have, with the place where each number starts. */
export function slotsByGroup(groupOf: Int32Array, groups: number): { start: Int32Array; slots: Int32Array } {
  const start = new Int32Array(groups + 1);
  for (const group of groupOf) start[group + 1] = at(start, group + 1) + 1;
  for (let group = 0; group < groups; group++) start[group + 1] = at(start, group + 1) + at(start, group);
  const fill = Int32Array.from(start);
  const slots = new Int32Array(groupOf.length);
  groupOf.forEach((group, slot) => {
    slots[at(fill, group)] = slot;
    fill[group] = at(fill, group) + 1;
  });
  return { start, slots };
}
