// The engine's own slices, as the screens know them. Built field by field in this floor; what is not named here reaches nobody.

import type { GroupId, PersonId, StageId, TopicId } from '../base/ids.ts';
import type { RichText } from '../base/richText.ts';
import type { Instant, Milliseconds } from '../base/time.ts';
import type { Grouping } from '../people/groups.ts';
import type { PieceState } from '../stages/kind.ts';

export interface TimerView {
  readonly length: Milliseconds;
  readonly left: Milliseconds;
  readonly runningSince: Instant | null;
}

/** Room `all`: where the session stands. Nothing that changes with every newcomer: five hundred phones would be told five hundred times. */
export interface SessionView {
  readonly code: string;
  readonly title: string;
  readonly language: string;
  readonly criteria: readonly string[];
  readonly topics: readonly { readonly id: TopicId; readonly title: string }[];
  readonly stage: {
    readonly id: StageId;
    readonly kind: string;
    readonly title: string;
    readonly instruction: string;
    readonly grouping: Grouping;
    readonly phase: 'walking' | 'running';
    /** Its place among the stages that are not skipped, from 1. */
    readonly number: number;
    readonly of: number;
    readonly minutes: number | null;
  };
  readonly timer: TimerView | null;
  readonly locked: boolean;
  readonly ended: boolean;
}

/** Rooms `all`, `presenter`, `facilitator`, groups, topics and persons: what the stage's kind shows there. */
export interface StageView {
  readonly stage: StageId;
  readonly view: unknown;
}

export interface MemberView {
  readonly id: PersonId;
  readonly name: string;
  readonly topic: TopicId | null;
  readonly second: readonly TopicId[];
  readonly arrived: boolean;
  readonly phone: boolean;
  readonly simulated: boolean;
}

/** Rooms `home:3` and `expert:B2`: who sits here. Present people only. */
export interface TableView {
  readonly id: GroupId;
  readonly table: number;
  /** The topic of an expert group. */
  readonly topic: TopicId | null;
  readonly members: readonly MemberView[];
}

/** Room `person:x`: who I am and where I belong. */
export interface MeView {
  readonly id: PersonId;
  readonly name: string;
  readonly personalCode: string;
  readonly status: 'here' | 'away' | 'left';
  readonly simulated: boolean;
  readonly arrived: boolean;
  /** The title of the stage during which I came, if that was after the start. */
  readonly joinedDuring: string | null;
  readonly seat: {
    readonly home: GroupId;
    readonly homeTable: number;
    readonly topic: TopicId | null;
    readonly second: readonly TopicId[];
    readonly expert: GroupId | null;
    readonly expertTable: number | null;
    readonly expertTopic: TopicId | null;
  } | null;
}

export interface PieceView {
  readonly topic: TopicId;
  readonly state: PieceState;
  /** How many present members have it. */
  readonly readers: number;
}

/** Room `presenter`: the whole room as pictures. Public. */
export interface RoomView {
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly simulated: boolean }[];
  readonly homes: readonly {
    readonly id: GroupId;
    readonly table: number;
    readonly members: readonly { readonly name: string; readonly topic: TopicId | null; readonly second: readonly TopicId[] }[];
    readonly pieces: readonly PieceView[];
  }[];
  readonly experts: readonly { readonly id: GroupId; readonly topic: TopicId; readonly table: number; readonly members: readonly string[] }[];
  /** Arrivals of the walk to this stage's groups; null where nobody walks. */
  readonly arrivals: {
    readonly here: number;
    readonly of: number;
    readonly groups: readonly { readonly id: GroupId; readonly here: number; readonly of: number }[];
  } | null;
  /** How many present people have no seat although groups are formed. */
  readonly unseated: number;
}

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
  }[];
}

/** Room `facilitator`: what needs a hand. */
export interface DeskView {
  /** Home groups in which nobody present knows a topic. `canTake`: members in the order in which another topic would weigh least. */
  readonly gaps: readonly { readonly home: GroupId; readonly topic: TopicId; readonly canTake: readonly PersonId[] }[];
  readonly undo: { readonly what: string; readonly names: readonly string[]; readonly at: Instant } | null;
  readonly unseated: readonly PersonId[];
  readonly withoutTopic: readonly PersonId[];
  /** How groups came out, for the sentence that says which compromise was made. */
  readonly tier: 'full' | 'pairs' | 'thin' | 'under';
  readonly seconds: number;
}

/** Room `facilitator`: who is connected right now. Not history: never in the log. */
export interface PresenceView {
  readonly offline: readonly PersonId[];
  readonly screens: { readonly presenters: number; readonly facilitators: number };
}
