// The slices of the room `facilitator`, as the console knows them.

import type { GroupId, PersonId, StageId, TopicId } from '../base/ids.ts';
import type { RichText } from '../base/richText.ts';
import type { Instant } from '../base/time.ts';
import type { BrokenWish } from '../grouping/brokenWishes.ts';
import type { Repair } from '../grouping/proposal.ts';
import type { Wishes } from '../grouping/request.ts';
import type { Grouping, StandIn } from '../people/groups.ts';
import type { Question } from '../plan/plan.ts';
import type { Told } from '../session/session.ts';
import type { Expected, GroupSettings } from '../session/setup.ts';

/** Room `facilitator`: the run sheet. */
export interface RunSheetView {
  readonly stages: readonly {
    readonly id: StageId;
    readonly kind: string;
    readonly title: string;
    readonly instruction: string;
    readonly grouping: Grouping;
    readonly minutes: number | null;
    readonly state: 'done' | 'now' | 'ahead' | 'skipped';
    readonly openedAt: Instant | null;
    readonly leftAt: Instant | null;
    readonly notes: RichText;
    /** Whether people will walk when it opens now. */
    readonly walks: boolean;
    /** Whether it is for the readers of topics: whoever has none by then is dealt one. */
    readonly reads: boolean;
  }[];
  readonly createdAt: Instant;
  readonly endedAt: Instant | null;
}

/** Room `facilitator`: everybody, with what is private between them and the facilitator. */
export interface PeopleView {
  readonly people: readonly {
    readonly id: PersonId;
    readonly name: string;
    readonly status: 'here' | 'away' | 'left';
    readonly removed: boolean;
    readonly phone: boolean;
    readonly simulated: boolean;
    readonly personalCode: string;
    readonly late: boolean;
    readonly arrived: boolean;
    readonly home: GroupId | null;
    readonly topic: TopicId | null;
    readonly second: readonly TopicId[];
    readonly expert: GroupId | null;
    readonly answers: { readonly [question: string]: string };
    readonly sitsAt: number | null;
    readonly favourites: readonly TopicId[];
    readonly held: readonly TopicId[];
    /** Locked: no search and no repair moves them. */
    readonly fixed: boolean;
    /** Their table is locked as a whole: nobody is taken from there, and nobody brought there while there is another seat. */
    readonly closed: boolean;
    /** The person whose table, topic and expert group they share as their companion, an interpreter perhaps: they are not counted. */
    readonly with: PersonId | null;
  }[];
}

/** A way to mend the room, with what it costs; see shared/grouping/proposal.ts. */
export interface RepairView extends Repair {
  /** Names it in `groups.repair` and `groups.dismiss`. */
  readonly key: string;
  /** Wishes that are kept now and would not be kept after it. */
  readonly breaks: readonly BrokenWish[];
}

/** Room `facilitator`: what needs a hand. */
export interface DeskView {
  /** Home groups in which nobody present knows a topic. */
  readonly gaps: readonly {
    readonly home: GroupId;
    readonly topic: TopicId;
    /** Who is not in the room and has read it for this table, or was its guest for it. */
    readonly gone: readonly PersonId[];
  }[];
  /** Ways to mend the room as it is now, best first; each mends all of it. Empty where nothing needs to be done. */
  readonly repairs: readonly RepairView[];
  /** Whether the facilitator has said to leave it. */
  readonly dismissed: boolean;
  readonly standIns: readonly StandIn[];
  /** People without a phone about whose seat something was changed: somebody has to tell them. */
  readonly tell: readonly {
    readonly person: PersonId;
    readonly what: Told['what'];
    readonly topic: TopicId | null;
    readonly home: GroupId | null;
  }[];
  /** Wishes that the groups do not keep now. */
  readonly broken: readonly {
    readonly kind: 'apart' | 'together' | 'companion' | 'scribe';
    readonly group: GroupId;
    readonly people: readonly PersonId[];
    /** Two who could change places to keep it, taking nothing from anybody; null where no two can. */
    readonly exchange: RepairView | null;
  }[];
  /** `automatic`: it was done by itself, because it moved nobody. */
  readonly undo: {
    readonly what: string;
    readonly names: readonly string[];
    /** How many people it changed. */
    readonly people: number;
    readonly by: string;
    readonly automatic: boolean;
    readonly at: Instant;
  } | null;
  readonly unseated: readonly PersonId[];
  readonly withoutTopic: readonly PersonId[];
  /** Topics are no longer exchanged. */
  readonly readingBegun: boolean;
  /** So many at a table, and it is full for whoever comes. */
  readonly fullTable: number;
}

/** Room `facilitator`: what is settled about groups, whoever sits where. */
export interface SetupView {
  readonly settings: GroupSettings;
  readonly questions: readonly Question[];
  /** How much each question counts now. */
  readonly weights: { readonly [question: string]: number };
  readonly wishes: Wishes;
  /** The roster: who has not come yet. */
  readonly expected: readonly Expected[];
}

/** Room `facilitator`: who is connected right now. Not history: never in the log. */
export interface PresenceView {
  readonly offline: readonly PersonId[];
  readonly screens: { readonly presenters: number; readonly facilitators: number };
}
