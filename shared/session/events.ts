// What can happen to a session, apart from what happens inside its stages.

import type { PersonId, SessionId, StageId } from '../base/ids.ts';
import type { Json } from '../base/json.ts';
import type { Instant } from '../base/time.ts';
import type { ExpertGroup, HomeGroup, Seat } from '../people/groups.ts';
import type { Person } from '../people/person.ts';
import type { Workshop } from '../plan/plan.ts';
import type { FacilitatorKey, Timer } from './session.ts';

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
      }
    >
  | Happened<'people.deviceAdded', { readonly person: PersonId; readonly key: string }>
  | Happened<'people.renamed', { readonly person: PersonId; readonly name: string }>
  | Happened<'people.statusSet', { readonly person: PersonId; readonly status: Person['status'] }>
  | Happened<'people.removed', { readonly people: readonly PersonId[]; readonly removed: boolean }>
  | Happened<'people.arrived', { readonly person: PersonId; readonly arrived: boolean }>;

/** Seats as they are after the event. Lists of groups are given whole when they changed, and are null when they did not. */
export interface SeatsChange {
  readonly homes: readonly HomeGroup[] | null;
  readonly experts: readonly ExpertGroup[] | null;
  readonly seats: readonly { readonly person: PersonId; readonly seat: Seat | null }[];
}

export type GroupsEvent =
  | Happened<'groups.formed', SeatsChange>
  | Happened<'groups.dealt', SeatsChange>
  | Happened<'groups.moved', SeatsChange>
  | Happened<'groups.topicGiven', SeatsChange>
  | Happened<'groups.topicTaken', SeatsChange>
  | Happened<'groups.topicReturned', SeatsChange>
  | Happened<'groups.expertsFormed', SeatsChange>
  | Happened<'groups.seated', SeatsChange>
  | Happened<'groups.undone', SeatsChange>;

/** An event of a stage, as it stands in the log: `discuss.noteAdded`, with the stage it happened in. */
export interface LoggedStageEvent {
  readonly type: `${string}.${string}`;
  readonly data: { readonly stage: StageId; readonly happened: Json };
}

export type EngineEvent = SessionEvent | PeopleEvent | GroupsEvent;
export type Event = EngineEvent | LoggedStageEvent;

/** Who caused an event, and when. */
export interface Stamp {
  readonly by: string;
  readonly at: Instant;
}

export function isEngineEvent(event: Event): event is EngineEvent {
  return event.type.startsWith('session.') || event.type.startsWith('people.') || event.type.startsWith('groups.');
}
