import { accept, type Decision, refuse } from '../base/decision.ts';
import type { SessionId } from '../base/ids.ts';
import type { Workshop } from '../plan/plan.ts';
import type { Kinds } from '../stages/sealed.ts';
import { draft, happen } from './draft.ts';
import type { Event, Stamp } from './events.ts';
import { opening } from './rules/session.ts';
import { type FacilitatorKey, NOT_YET } from './session.ts';

export interface NewSession {
  readonly id: SessionId;
  readonly code: string;
  readonly workshop: Workshop;
  readonly facilitators: readonly FacilitatorKey[];
}

/** The first events of a session: it exists, and its first stage is open, so that people can come at once. */
export function createSession(kinds: Kinds, session: NewSession, stamp: Stamp): Decision<Event> {
  const first = session.workshop.stages[0];
  if (!first) return refuse('noSuchStage');
  const created = happen(kinds, stamp, draft(NOT_YET), { type: 'session.created', data: session });
  const opened = happen(kinds, stamp, created, opening(kinds, created.session, first));
  const timer = opened.session.opened.get(first.id)?.timer;
  if (!timer) return accept(...opened.events);
  // Whoever sets up early does not greet the room with a clock that has run out: it starts with the first person.
  const standing: Event = { type: 'session.timerSet', data: { stage: first.id, timer: { ...timer, runningSince: null } } };
  return accept(...happen(kinds, stamp, opened, standing).events);
}
