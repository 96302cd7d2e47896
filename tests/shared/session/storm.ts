// A workshop in which everything happens: people come, go and write, facilitators jump about and change their minds.
// Everything is drawn from one seed, so that a storm that found something can be raised again.

import type { Decision } from '#shared/base/decision';
import { dice } from '#shared/base/dice';
import { SECOND } from '#shared/base/time';
import { finish } from '#shared/grouping/search';
import { signature } from '#shared/people/actor';
import type { Stamped } from '#shared/session/commands';
import { createSession } from '#shared/session/create';
import { decide } from '#shared/session/decide';
import type { Event, Stamp } from '#shared/session/events';
import { evolve } from '#shared/session/evolve';
import { searchFor } from '#shared/session/searching';
import { NOT_YET, type Session } from '#shared/session/session';
import type { Kinds } from '#shared/stages/sealed';
import { asAtTheDoor } from './atTheDoor.ts';
import { FACILITATORS, type Weather } from './weather.ts';
import { draw } from './wishes.ts';
import { jigsaw } from './workshop.ts';

/** An event as the log would keep it, with the session around it. */
export interface Happening {
  readonly before: Session;
  readonly event: Event;
  readonly stamp: Stamp;
  readonly after: Session;
}

/** One command, what it was answered, and what it did. */
export interface Gust {
  readonly command: Stamped;
  readonly decision: Decision<Event>;
  readonly happenings: readonly Happening[];
}

const START = 1_700_000_000_000;

/** The session of a storm before anybody has come, with how it came to be. */
export function calm(kinds: Kinds, seed: number): { readonly session: Session; readonly happenings: readonly Happening[] } {
  const stamp = { by: 'server', at: START };
  const facilitators = FACILITATORS.map((id) => ({ id, hash: `hash of ${id}` }));
  const decision = createSession(kinds, { id: `storm-${seed}`, code: 'ABC234', workshop: jigsaw({ topics: 2 + (seed % 4) }), facilitators }, stamp);
  return happen(kinds, NOT_YET, decision, stamp);
}

/** So many commands out of the seed, one after the other, each decided on what the ones before have left. */
export function* storm(kinds: Kinds, seed: number, commands: number): Generator<Gust> {
  const chance = dice(seed);
  const notes: Weather['notes'] = [];
  let { session } = calm(kinds, seed);
  let at = START;
  for (let number = 0; number < commands; number++) {
    at += chance.roll(90) * SECOND + chance.roll(1000);
    const wish = draw({ chance, session, notes, number });
    const asked: Stamped = {
      id: `command-${seed}-${number}`,
      stage: null,
      at,
      seed: chance.roll(2 ** 31),
      ...wish,
      data: asAtTheDoor(wish.type, wish.data),
    };
    const search = searchFor(kinds, session, asked);
    const command = search ? finish(search) : asked;
    const decision = decide(kinds, session, command);
    const blown = happen(kinds, session, decision, { by: signature(command.by), at });
    session = blown.session;
    yield { command, decision, happenings: blown.happenings };
  }
}

function happen(kinds: Kinds, from: Session, decision: Decision<Event>, stamp: Stamp) {
  const happenings: Happening[] = [];
  let session = from;
  for (const event of decision.ok ? decision.events : []) {
    const after = evolve(kinds, session, event, stamp);
    happenings.push({ before: session, event, stamp, after });
    session = after;
  }
  return { session, happenings };
}
