import type { GroupId, NoteId, PersonId, StageId, TopicId } from '../base/ids.ts';
import type { Instant } from '../base/time.ts';

/** A question that notes answer. A set of them is a protocol. A type and not an interface, so that it counts as JSON. */
export type Prompt = {
  readonly id: string;
  /** One word for tabs and reports: "Agree". */
  readonly title: string;
  readonly question: string;
};

/** A short text under one prompt, by one author, in one group. */
export interface Note {
  readonly id: NoteId;
  readonly prompt: string;
  readonly text: string;
  readonly author: PersonId;
  /** Who typed it, where that was a table-mate or the facilitator for somebody without a phone. */
  readonly typedBy: string | null;
  readonly at: Instant;
  readonly edited: boolean;
  /** It arrived after the room had moved on. */
  readonly late: boolean;
  /** Kept for the report and for undo, shown to nobody in the room. */
  readonly withdrawn: boolean;
  /** Hidden by a facilitator: its author still sees it. */
  readonly hidden: boolean;
  /** The group chose to carry it home. */
  readonly mustSay: boolean;
}

/** A note as later stages and the report know it. Withdrawn and hidden ones are not among them. */
export interface OutcomeNote {
  readonly id: NoteId;
  readonly stage: StageId;
  readonly prompt: string;
  readonly promptTitle: string;
  readonly topic: TopicId | null;
  readonly group: GroupId;
  readonly text: string;
  readonly author: PersonId;
  readonly at: Instant;
  readonly mustSay: boolean;
  readonly late: boolean;
}
