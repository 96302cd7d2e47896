// The engine's own slices, as the screens know them. Built field by field in this floor; what is not named here reaches nobody.

import type { GroupId, PersonId, StageId, TopicId } from '../base/ids.ts';
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
  /** What phones ask before groups are formed; both false once they are. */
  readonly asks: { readonly favourites: boolean; readonly seated: boolean };
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
  /** Has asked for a topic that was not free, and waits until the table's window closes. */
  readonly waits: boolean;
  /** Was sent here and is on the way. */
  readonly coming: boolean;
  /** The name of the person they accompany and share a topic with; null for everybody who has a topic of their own. */
  readonly with: string | null;
}

/** Rooms `home:3` and `expert:B2`: who sits here. Present people only. */
export interface TableView {
  readonly id: GroupId;
  readonly table: number;
  /** What the table is called and where it stands; empty where nobody said. */
  readonly name: string;
  readonly place: string;
  /** The topic of an expert group. */
  readonly topic: TopicId | null;
  readonly members: readonly MemberView[];
  /** When choices that are held here will be decided at the latest; null where none is. */
  readonly decidedBy: Instant | null;
  /** Topics of a home group for which somebody or something stands in; a null name is the teaching card. */
  readonly standIns: readonly { readonly topic: TopicId; readonly visitor: string | null }[];
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
    readonly homeName: string;
    readonly homePlace: string;
    readonly expertPlace: string;
  } | null;
  readonly favourites: readonly TopicId[];
  /** The table I said I sit at, before there are groups. */
  readonly sitsAt: number | null;
  /** Topics I asked for that were taken, best first; decided when the table's window closes. */
  readonly held: readonly TopicId[];
  /** What was changed about my seat without my doing, in this stage; null where nothing was. */
  readonly told: {
    readonly what: 'table' | 'experts' | 'topic' | 'second' | 'relieved' | 'visit';
    readonly at: Instant;
    readonly topic: TopicId | null;
    /** The table, or the name of the expert group, where I sat until then. */
    readonly fromTable: number | null;
    readonly fromExpert: GroupId | null;
  } | null;
  /** Where I go to teach besides my own table. */
  readonly visits: readonly { readonly topic: TopicId; readonly table: number }[];
}

export interface PieceView {
  readonly topic: TopicId;
  readonly state: PieceState;
  /** How many present members have it. */
  readonly readers: number;
}

/** Room `presenter`: who sits where, and how far the pictures have come. Public. */
export interface SeatedView {
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly simulated: boolean }[];
  readonly homes: readonly {
    readonly id: GroupId;
    readonly table: number;
    readonly name: string;
    readonly place: string;
    readonly members: readonly {
      readonly id: PersonId;
      readonly name: string;
      readonly topic: TopicId | null;
      readonly second: readonly TopicId[];
    }[];
    readonly pieces: readonly PieceView[];
  }[];
  readonly experts: readonly {
    readonly id: GroupId;
    readonly topic: TopicId;
    readonly table: number;
    readonly name: string;
    readonly place: string;
    readonly members: readonly { readonly id: PersonId; readonly name: string }[];
  }[];
  /** How many present people have no seat although groups are formed. */
  readonly unseated: number;
}

/**
 * Room `presenter`: arrivals of the walk to this stage's groups, without those that have no phone to say so; null where
 * nobody walks. Told apart from the seats, as five hundred people arrive one by one.
 */
export type ArrivalsView = {
  readonly here: number;
  readonly of: number;
  readonly groups: readonly { readonly id: GroupId; readonly here: number; readonly of: number }[];
} | null;

/** The whole room as a screen draws it. */
export interface RoomView extends SeatedView {
  readonly arrivals: ArrivalsView;
}
