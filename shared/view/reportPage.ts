// The report as its readers get it: plain JSON, built field by field. What is not named here reaches nobody.

import type { StageId, TopicId } from '../base/ids.ts';
import type { Instant } from '../base/time.ts';
import type { Grouping } from '../people/groups.ts';

export interface ReportTopic {
  readonly id: TopicId;
  readonly title: string;
}

export interface ReportStage {
  readonly title: string;
  readonly planned: number | null;
  /** Minutes from its opening until the room left it, or until now. */
  readonly real: number;
  /** The room is still in it. */
  readonly now: boolean;
}

export interface ReportMember {
  /** null: the reader is not told. */
  readonly name: string | null;
  /** What they read: their own topic first, then those they took over. None for a companion, who shared somebody's. */
  readonly topics: readonly TopicId[];
  /** Tables to which they went to teach. */
  readonly visits: readonly ReportVisit[];
  /** They came to accompany somebody; `name` is null where the reader is not told who that is. */
  readonly with: { readonly name: string | null } | null;
  /** They went before the session was over. */
  readonly left: boolean;
}

interface ReportVisit {
  readonly topic: TopicId;
  readonly table: string;
}

/** What stood in at a table for an expert it lacked: a guest, or without one the teaching card. */
interface ReportStandIn {
  readonly topic: TopicId;
  readonly guest: { readonly name: string | null; readonly table: string | null; readonly left: boolean } | null;
}

export interface ReportGroup {
  /** "3" for a home group, "B2" for an expert group: as it stands on the table. */
  readonly name: string;
  /** What a home group's table is called besides; empty where nobody said, and for expert groups. */
  readonly called: string;
  /** The topic of an expert group. */
  readonly topic: TopicId | null;
  /** Whether the reader is in it. */
  readonly own: boolean;
  readonly members: readonly ReportMember[];
  /** At a home table. */
  readonly standIns: readonly ReportStandIn[];
}

export interface ReportNote {
  readonly text: string;
  /** null: the reader is not told. */
  readonly author: string | null;
  /** The table or expert group in which it was written; null in the whole room, or alone. */
  readonly group: string | null;
  readonly mustSay: boolean;
  /** It arrived after the room had moved on. */
  readonly late: boolean;
  /** The reader wrote it. */
  readonly own: boolean;
}

export interface ReportPrompt {
  readonly title: string;
  readonly notes: readonly ReportNote[];
}

/** What one stage left, prompt by prompt. */
export interface ReportSection {
  readonly stage: StageId;
  readonly title: string;
  readonly grouping: Grouping;
  readonly prompts: readonly ReportPrompt[];
}

export interface ReportSpotlight extends ReportNote {
  readonly topic: TopicId | null;
  readonly stage: string;
  readonly prompt: string;
  readonly grouping: Grouping;
}

/** What an expert carried home. */
export interface ReportCard {
  readonly topic: TopicId;
  readonly mustSay: readonly ReportCardNote[];
  readonly lenses: readonly { readonly title: string; readonly notes: readonly ReportCardNote[] }[];
}

interface ReportCardNote {
  readonly text: string;
  readonly author: string | null;
}

/** A participant's own part. */
export interface ReportMine {
  readonly name: string | null;
  readonly topics: readonly TopicId[];
  readonly visits: readonly ReportVisit[];
  readonly with: ReportMember['with'];
  readonly home: string | null;
  readonly expert: string | null;
  readonly notes: readonly ReportSection[];
  /** What their own table wrote together about no topic: its plan, its way of working. */
  readonly table: readonly ReportSection[];
  readonly card: ReportCard | null;
}

export interface Report {
  readonly code: string;
  readonly title: string;
  readonly about: string;
  readonly language: string;
  readonly reader: 'facilitator' | 'participant';
  /** Whether people are named, as far as this reader may know names. */
  readonly names: boolean;
  /** How many events of the session it was made from, and when. */
  readonly version: number;
  readonly at: Instant;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly people: number;
  /** How many of them were played by the rehearsal. */
  readonly simulated: number;
  readonly criteria: readonly string[];
  readonly topics: readonly ReportTopic[];
  readonly stages: readonly ReportStage[];
  readonly homes: readonly ReportGroup[];
  readonly experts: readonly ReportGroup[];
  readonly spotlights: readonly ReportSpotlight[];
  /** One for each topic, in their order; without sections where nobody wrote. */
  readonly byTopic: readonly { readonly topic: TopicId; readonly sections: readonly ReportSection[] }[];
  /** Notes about no topic. */
  readonly room: readonly ReportSection[];
  readonly mine: ReportMine | null;
}

/** How the report is wanted. */
export interface ReportWishes {
  readonly names: boolean;
  readonly at: Instant;
}
