// A live session on a log of one's own, without a server around it.

import type { Actor } from '#shared/people/actor';
import type { Stamped } from '#shared/session/commands';
import { createSession } from '#shared/session/create';
import type { Kinds } from '#shared/stages/sealed';
import { standardKinds } from '#shared/wire/standard';
import { LiveSession } from '../../../server/live/liveSession.ts';
import type { EventLog, NewEvent } from '../../../server/log/eventLog.ts';
import { jigsaw } from '../../shared/session/workshop.ts';

export const SESSION = 'session-0001';
export const coach: Actor = { role: 'facilitator', id: 'coach-0001' };

/** Puts a new session into the log. */
export async function found(log: EventLog, kinds: Kinds = standardKinds, workshop = jigsaw({ kinds })): Promise<void> {
  const facilitators = [{ id: 'coach-0001', hash: 'hash' }];
  const decision = createSession(kinds, { id: SESSION, code: 'ABC234', workshop, facilitators }, { by: 'server', at: 0 });
  if (!decision.ok) throw new Error(decision.refusal.reason);
  const events = decision.events.map(
    (event): NewEvent => ({ type: event.type, data: event.data as NewEvent['data'], by: 'server', at: 0, commandId: null }),
  );
  await log.create(SESSION, 'ABC234', events);
}

/** The session as one server holds it; a second call is a second server on the same log. */
export async function load(log: EventLog, kinds: Kinds = standardKinds): Promise<LiveSession> {
  const live = await LiveSession.load(kinds, log, SESSION);
  if (!live) throw new Error('There is no session in this log');
  return live;
}

let commands = 0;

export function ask(by: string | Actor, type: string, data: object, more: Partial<Stamped> = {}): Stamped {
  const actor: Actor = typeof by === 'string' ? { role: 'participant', person: by } : by;
  return { id: `command-${String(++commands).padStart(6, '0')}`, type, stage: null, data, by: actor, at: 1000, seed: 1, ...more };
}

export function join(person: string, name: string): Stamped {
  return ask(person, 'people.join', {
    person,
    name,
    key: `key of ${person}`,
    personalCode: '',
    another: false,
    simulated: false,
    answers: [],
    expected: null,
  });
}

export function note(person: string, id: string, text: string, stage = 'wall'): Stamped {
  return ask(person, 'discuss.addNote', { note: id, prompt: 'agree', text, for: null }, { stage });
}

export const toTheWall = (): Stamped => ask(coach, 'session.goTo', { from: 'gather', to: 'wall' });
