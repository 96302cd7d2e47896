// The state of one live run of a workshop: what its events add up to.

import type { GroupId, PersonId, SessionId, StageId, TopicId } from '../base/ids.ts';
import type { Instant, Milliseconds } from '../base/time.ts';
import { NO_WISHES, type Wishes } from '../grouping/request.ts';
import { type Assignment, NO_GROUPS, type Seat } from '../people/groups.ts';
import type { Person } from '../people/person.ts';
import type { PlannedStage, Workshop } from '../plan/plan.ts';
import { DEFAULT_SETTINGS, type Expected, type GroupSettings } from './setup.ts';

export interface Timer {
  readonly length: Milliseconds;
  /** What was left when the timer last started or stopped; negative once time is over. */
  readonly left: Milliseconds;
  /** null while it stands still. */
  readonly runningSince: Instant | null;
}

export interface OpenedStage {
  /** The kind's own state; only that kind reads it. */
  readonly state: unknown;
  readonly openedAt: Instant;
  readonly leftAt: Instant | null;
  /** walking: people are on their way to this stage's groups and wait for the word to begin. */
  readonly phase: 'walking' | 'running';
  readonly timer: Timer | null;
}

/** Who holds a facilitator link. The secret itself is only in the link. */
export interface FacilitatorKey {
  readonly id: string;
  readonly hash: string;
}

/** Events that a facilitator can take back. */
export const UNDOABLE = ['groups.formed', 'groups.dealt', 'groups.moved', 'groups.topicGiven', 'groups.repaired'] as const;
export type UndoableType = (typeof UNDOABLE)[number];

/** How seats were before something moved people. */
export interface UndoStep {
  readonly what: UndoableType;
  readonly by: string;
  readonly at: Instant;
  /** Done by the house itself, because it moved nobody. */
  readonly automatic: boolean;
  readonly homes: Assignment['homes'];
  readonly experts: Assignment['experts'];
  readonly standIns: Assignment['standIns'];
  /** Whose seat it changed: the seat before, and after. */
  readonly seats: readonly (readonly [PersonId, Seat | null, Seat | null])[];
  /** What forming anew replaced besides seats, and whom it locked instead; null for every other step. */
  readonly replaced: (Pick<Session, 'fixed' | 'closed' | 'met' | 'readingSince'> & { readonly locked: readonly PersonId[] }) | null;
}

/** What was changed about somebody's seat without their doing, so that their phone can say so. */
export interface Told {
  readonly what: 'table' | 'experts' | 'topic' | 'second' | 'relieved' | 'visit';
  readonly at: Instant;
  /** Which topic it is about, if any. */
  readonly topic: TopicId | null;
  /** Where they sat until then. */
  readonly from: GroupId | null;
}

/** Topics that people at one table would like, while some have yet to choose. */
export interface ClaimWindow {
  readonly since: Instant;
  /** Somebody of the table has yet to arrive at it. */
  readonly comes: boolean;
}

export interface Session {
  readonly id: SessionId;
  readonly code: string;
  readonly version: number;
  readonly createdAt: Instant;
  readonly workshop: Workshop;
  readonly facilitators: readonly FacilitatorKey[];
  readonly plan: ReadonlyMap<StageId, PlannedStage>;
  /** Every stage, in the order in which it is meant to run. */
  readonly runSheet: readonly StageId[];
  readonly skipped: ReadonlySet<StageId>;
  /** Stages that were opened at least once. Closing or going back deletes none of them. */
  readonly opened: ReadonlyMap<StageId, OpenedStage>;
  readonly current: StageId;
  /** Which groups people last walked to: they need not walk there again. */
  readonly place: 'home' | 'expert' | null;
  /** Who has tapped "I'm here" since the last walk began. */
  readonly arrived: ReadonlySet<PersonId>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly groups: Assignment;
  readonly locked: boolean;
  readonly endedAt: Instant | null;
  readonly undo: readonly UndoStep[];
  readonly settings: GroupSettings;
  readonly wishes: Wishes;
  /** The roster: who has not come yet. */
  readonly expected: ReadonlyMap<PersonId, Expected>;
  /** Whom no search and no repair moves. */
  readonly fixed: ReadonlySet<PersonId>;
  /** Tables that were published as locked; see closedTables. */
  readonly closed: ReadonlySet<GroupId>;
  /** Topics asked for that were not to be had at once, best first. */
  readonly held: ReadonlyMap<PersonId, readonly TopicId[]>;
  /** Tables where somebody's choice is held, since when. */
  readonly windows: ReadonlyMap<GroupId, ClaimWindow>;
  /** When people first began to read what they have at these tables; null while they have not. */
  readonly readingSince: Instant | null;
  /** Groups in which people have worked together already, from before groups were formed anew. */
  readonly met: readonly (readonly PersonId[])[];
  readonly told: ReadonlyMap<PersonId, Told>;
  /** The repair that the facilitator does not want; '' for none. */
  readonly dismissed: string;
}

/** Before the first event there is nothing; evolve fills this in from session.created. */
export const NOT_YET: Session = {
  id: '',
  code: '',
  version: 0,
  createdAt: 0,
  workshop: { id: '', title: '', about: '', language: 'en', criteria: [], mixBy: [], topics: [], stages: [] },
  facilitators: [],
  plan: new Map(),
  runSheet: [],
  skipped: new Set(),
  opened: new Map(),
  current: '',
  place: null,
  arrived: new Set(),
  people: new Map(),
  groups: NO_GROUPS,
  locked: false,
  endedAt: null,
  undo: [],
  settings: DEFAULT_SETTINGS,
  wishes: NO_WISHES,
  expected: new Map(),
  fixed: new Set(),
  closed: new Set(),
  held: new Map(),
  windows: new Map(),
  readingSince: null,
  met: [],
  told: new Map(),
  dismissed: '',
};

/** How much time is left at `now`; negative when it is over. */
export function timeLeft(timer: Timer, now: Instant): Milliseconds {
  return timer.runningSince === null ? timer.left : timer.left - (now - timer.runningSince);
}
