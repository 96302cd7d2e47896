// What can happen to a session, apart from what happens inside its stages.

import type { GroupId, PersonId, SessionId, StageId, TopicId } from '../base/ids.ts';
import type { Json } from '../base/json.ts';
import type { Instant } from '../base/time.ts';
import type { Wishes } from '../grouping/request.ts';
import type { ExpertGroup, HomeGroup, Seat, StandIn } from '../people/groups.ts';
import type { Answers, Person } from '../people/person.ts';
import type { Workshop } from '../plan/plan.ts';
import type { Origin } from './formation.ts';
import type { FacilitatorKey, Timer } from './session.ts';
import type { Expected, GroupSettings } from './setup.ts';

type Happened<Type extends string, Data> = { readonly type: Type; readonly data: Data };

export type SessionEvent =
  | Happened<
      'session.created',
      { readonly id: SessionId; readonly code: string; readonly workshop: Workshop; readonly facilitators: readonly FacilitatorKey[] }
    >
  | Happened<'session.stageOpened', { readonly stage: StageId; readonly walking: boolean; readonly arrivalsFromNow: boolean }>
  | Happened<'session.begun', { readonly stage: StageId }>
  | Happened<'session.timerSet', { readonly stage: StageId; readonly timer: Timer }>
  | Happened<'session.arranged', { readonly runSheet: readonly StageId[] }>
  | Happened<'session.stageSkipped', { readonly stage: StageId; readonly skip: boolean }>
  | Happened<'session.doorSet', { readonly locked: boolean }>
  | Happened<'session.ended', { readonly ended: boolean }>;

export type PeopleEvent =
  | Happened<
      'people.joined',
      {
        readonly person: PersonId;
        readonly name: string;
        readonly key: string | null;
        readonly personalCode: string;
        readonly simulated: boolean;
        readonly late: boolean;
        readonly answers: Answers;
        /** Whom on the roster they are. */
        readonly expected: PersonId | null;
      }
    >
  | Happened<'people.deviceAdded', { readonly person: PersonId; readonly key: string }>
  | Happened<'people.renamed', { readonly person: PersonId; readonly name: string }>
  | Happened<'people.statusSet', { readonly person: PersonId; readonly status: Person['status'] }>
  | Happened<'people.removed', { readonly people: readonly PersonId[]; readonly removed: boolean }>
  | Happened<'people.answered', { readonly person: PersonId; readonly answers: Answers }>
  | Happened<'people.satAt', { readonly person: PersonId; readonly table: number | null }>
  | Happened<'people.liked', { readonly person: PersonId; readonly topics: readonly TopicId[] }>
  | Happened<'people.told', { readonly people: readonly PersonId[] }>
  | Happened<'people.expected', { readonly people: readonly Expected[] }>
  | Happened<'people.recognised', { readonly person: PersonId; readonly expected: PersonId; readonly answers: Answers }>
  | Happened<'people.unexpected', { readonly people: readonly PersonId[] }>
  | Happened<'people.arrived', { readonly person: PersonId; readonly arrived: boolean }>;

/** Seats as they are after the event. Lists of groups are given whole when they changed, and are null when they did not. */
export interface SeatsChange {
  readonly homes: readonly HomeGroup[] | null;
  readonly experts: readonly ExpertGroup[] | null;
  readonly seats: readonly { readonly person: PersonId; readonly seat: Seat | null }[];
  /** Absent: unchanged. */
  readonly standIns?: readonly StandIn[];
}

/** With where the groups come from; null: by the plain rule. */
export interface FormedChange extends SeatsChange {
  readonly origin: Origin | null;
  readonly fixed: readonly PersonId[];
  /** Tables that are locked as a whole. Absent: none, as in all events from before there were any. */
  readonly closed?: readonly GroupId[];
}

export type GroupsEvent =
  | Happened<'groups.formed', FormedChange>
  | Happened<'groups.dealt', SeatsChange>
  | Happened<'groups.moved', SeatsChange>
  | Happened<'groups.topicGiven', SeatsChange>
  | Happened<'groups.topicTaken', SeatsChange>
  | Happened<'groups.topicReturned', SeatsChange>
  | Happened<'groups.expertsFormed', Omit<FormedChange, 'fixed' | 'closed'>>
  | Happened<'groups.seated', SeatsChange>
  /** `automatic`: it moved nobody, so nobody was asked. */
  | Happened<'groups.repaired', SeatsChange & { readonly automatic: boolean }>
  | Happened<'groups.undone', SeatsChange>;

/** What is settled about groups, apart from who sits where. */
export type SetupEvent =
  | Happened<'setup.changed', { readonly settings: GroupSettings }>
  | Happened<'setup.wished', { readonly wishes: Wishes }>
  | Happened<'setup.fixed', { readonly people: readonly PersonId[]; readonly fixed: boolean }>
  /** Somebody asked for a topic that was not to be had at once; kept until their table's window closes. */
  | Happened<'setup.held', { readonly person: PersonId; readonly home: GroupId; readonly topics: readonly TopicId[] }>
  | Happened<'setup.dismissed', { readonly repair: string }>;

/** An event of a stage, as it stands in the log: `discuss.noteAdded`, with the stage it happened in. */
export interface LoggedStageEvent {
  readonly type: `${string}.${string}`;
  readonly data: { readonly stage: StageId; readonly happened: Json };
}

export type EngineEvent = SessionEvent | PeopleEvent | GroupsEvent | SetupEvent;
export type Event = EngineEvent | LoggedStageEvent;

/** Who caused an event, and when. */
export interface Stamp {
  readonly by: string;
  readonly at: Instant;
}

export function isEngineEvent(event: Event): event is EngineEvent {
  return event.type.startsWith('session.') || event.type.startsWith('people.') || event.type.startsWith('groups.') || event.type.startsWith('setup.');
}
