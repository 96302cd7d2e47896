import type { Kinds } from '../stages/sealed.ts';
import type { Event, Stamp } from './events.ts';
import { evolve } from './evolve.ts';
import type { Session } from './session.ts';

/** A decision in the making: the events so far, and the session as it would be after them. */
export interface Draft {
  readonly session: Session;
  readonly events: readonly Event[];
}

export function draft(session: Session): Draft {
  return { session, events: [] };
}

export function happen(kinds: Kinds, stamp: Stamp, so: Draft, ...events: readonly Event[]): Draft {
  return events.reduce<Draft>((now, event) => ({ session: evolve(kinds, now.session, event, stamp), events: [...now.events, event] }), so);
}
