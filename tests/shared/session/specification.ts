// given(what was asked before).when(somebody asks).thenHappens(events), or .thenRefused(reason), for the whole session.

import { expect } from 'vitest';
import { accept, type Decision, refuse } from '#shared/base/decision';
import type { Refusal, RefusalReason } from '#shared/base/refusals';
import { type Instant, MINUTE } from '#shared/base/time';
import { type Actor, signature } from '#shared/people/actor';
import type { Workshop } from '#shared/plan/plan';
import type { Stamped } from '#shared/session/commands';
import { createSession } from '#shared/session/create';
import { decide } from '#shared/session/decide';
import type { Event } from '#shared/session/events';
import { evolve } from '#shared/session/evolve';
import { NOT_YET, type Session } from '#shared/session/session';
import { standardKinds as kinds } from '#shared/wire/standard';
import { asAtTheDoor } from './atTheDoor.ts';
import { jigsaw } from './workshop.ts';

export const coach: Actor = { role: 'facilitator', id: 'coach' };
export const another: Actor = { role: 'facilitator', id: 'another' };

/** The id of somebody by the name: "Ana" is person-Ana. */
export const idOf = (name: string): string => `person-${name.normalize('NFD').replace(/[^A-Za-z0-9_-]/g, '')}`.padEnd(10, '_');

export type Asked = Omit<Stamped, 'id' | 'seed' | 'at'> & { readonly at?: Instant };

/** A person is meant by their name, a facilitator by who they are. */
export function ask(who: string | Actor, type: string, data: object, stage: string | null = null): Asked {
  const by: Actor = typeof who === 'string' ? { role: 'participant', person: idOf(who) } : who;
  return { type, data, by, stage };
}

export const joins = (name: string, more: object = {}): Asked =>
  ask(name, 'people.join', { person: idOf(name), name, key: `key of ${name}`, personalCode: '', another: false, simulated: false, ...more });
export const goesTo = (to: string, from?: string): Asked => ask(coach, 'session.goTo', { from: from ?? HERE, to });
export const adds = (name: string): Asked => ask(coach, 'people.add', { person: idOf(name), name });
export const takes = (name: string, topic: string): Asked => ask(name, 'groups.takeTopic', { topic, for: null });
export const leaves = (name: string, status: 'away' | 'left' | 'here' = 'left'): Asked =>
  ask(name, 'people.setStatus', { person: idOf(name), status });
/** Stands for the stage the room is in. */
const HERE = '(here)';

/** Later: the minute at which it is asked. Without it, things happen a second apart. */
export const atMinute = (minute: number, asked: Asked): Asked => ({ ...asked, at: START + minute * MINUTE });
export const START: Instant = 1_000_000;

function decided(session: Session, { at, ...asked }: Asked, number: number): { decision: Decision<Event>; at: Instant } {
  const meant = (asked.data as { from?: string }).from === HERE ? { ...(asked.data as object), from: session.current } : asked.data;
  const data = asAtTheDoor(asked.type, meant);
  const when = at ?? START;
  return { decision: decide(kinds, session, { ...asked, data, id: `command-${number}`, at: when, seed: number }), at: when };
}

/** The session after all this was asked; each must have been accepted. */
export function after(...asked: readonly Asked[]): Session {
  return afterIn(jigsaw(), ...asked);
}

export function afterIn(workshop: Workshop, ...asked: readonly Asked[]): Session {
  const stamp = { by: 'server', at: START };
  const created = createSession(kinds, { id: 'session', code: 'ABC234', workshop, facilitators: [{ id: 'coach', hash: 'hash' }] }, stamp);
  if (!created.ok) throw new Error(created.refusal.reason);
  const before = created.events.reduce((session, event) => evolve(kinds, session, event, stamp), NOT_YET);
  return asked.reduce((session, one, index) => {
    const { decision, at } = decided(session, one, index);
    if (!decision.ok) throw new Error(`${one.type}: ${decision.refusal.reason}`);
    return decision.events.reduce((now, event) => evolve(kinds, now, event, { by: signature(one.by), at }), session);
  }, before);
}

export function given(...asked: readonly Asked[]) {
  const session = after(...asked);
  return {
    when(command: Asked) {
      const { decision, at } = decided(session, command, 1000);
      return {
        thenHappens: (...events: readonly Event[]) => expect(decision).toEqual(accept(...events)),
        /** It is answered with yes, and nothing changes. */
        thenNothing: () => expect(decision).toEqual(accept()),
        thenRefused: (reason: RefusalReason, about?: Refusal['about']) => expect(decision).toEqual(refuse(reason, about)),
        /** The session as it is then. */
        session: (): Session => {
          if (!decision.ok) throw new Error(decision.refusal.reason);
          return decision.events.reduce((now, event) => evolve(kinds, now, event, { by: signature(command.by), at }), session);
        },
      };
    },
  };
}

/** Where somebody sits, in short: table, topic, further topics, expert group. */
export function seatOf(session: Session, name: string): string {
  const seat = session.groups.seats.get(idOf(name));
  if (!seat) return 'no seat';
  return [seat.home, [seat.topic ?? '-', ...seat.second].join('+'), seat.expert ?? '-'].join(' ');
}

export function seatsOf(session: Session): { readonly [name: string]: string } {
  return Object.fromEntries(
    [...session.people.values()].map(({ id, name }) => [
      name,
      id === idOf(name) ? seatOf(session, name) : (session.groups.seats.get(id)?.home ?? 'no seat'),
    ]),
  );
}
