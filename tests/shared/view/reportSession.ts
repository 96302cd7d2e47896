// A session with something in it for every part of a report, made by the engine itself.

import type { Decision } from '#shared/base/decision';
import { SECOND } from '#shared/base/time';
import { type Actor, signature } from '#shared/people/actor';
import { createSession } from '#shared/session/create';
import { decide } from '#shared/session/decide';
import type { Event } from '#shared/session/events';
import { evolve } from '#shared/session/evolve';
import { NOT_YET, type Session } from '#shared/session/session';
import { standardKinds } from '#shared/wire/standard';
import { asAtTheDoor } from '../session/atTheDoor.ts';
import { jigsaw } from '../session/workshop.ts';

export const COACH: Actor = { role: 'facilitator', id: 'coach' };
export const as = (person: string): Actor => ({ role: 'participant', person: personId(person) });
export const personId = (name: string): string => `person-${name}-00`;
const START = 1_700_000_000_000;

/** Plays commands one after the other, a minute apart. */
export class Play {
  session: Session;
  #at = START;
  #count = 0;

  constructor(topics: number) {
    const facilitators = [{ id: 'coach', hash: 'hash-of-the-coach' }];
    this.session = this.#happen(
      NOT_YET,
      createSession(standardKinds, { id: 'report', code: 'ABC234', workshop: jigsaw({ topics }), facilitators }, { by: 'server', at: START }),
      'server',
    );
  }

  get now(): number {
    return this.#at;
  }

  ask(by: Actor, type: string, data: object, stage: string | null = null): this {
    this.#at += 60 * SECOND;
    const id = `command-${this.#count++}-00`;
    const decision = decide(standardKinds, this.session, { id, type, stage, data: asAtTheDoor(type, data), by, at: this.#at, seed: 1 });
    if (!decision.ok) throw new Error(`${type} was refused: ${decision.refusal.reason}`);
    this.session = this.#happen(this.session, decision, signature(by));
    return this;
  }

  join(name: string, more: object = {}): this {
    const data = { person: personId(name), name, key: `key-of-${name}`, personalCode: '', another: false, simulated: false, ...more };
    return this.ask(as(name), 'people.join', data);
  }

  /** The room moves on, and begins at once. */
  goTo(to: string): this {
    this.ask(COACH, 'session.goTo', { from: this.session.current, to });
    return this.session.opened.get(to)?.phase === 'walking' ? this.ask(COACH, 'session.begin', { stage: to }) : this;
  }

  write(name: string, prompt: string, text: string): string {
    const { current } = this.session;
    const note = `note-${this.#count}-0000`;
    this.ask(as(name), `${this.session.plan.get(current)?.kind}.addNote`, { note, prompt, text, for: null }, current);
    return note;
  }

  #happen(from: Session, decision: Decision<Event>, by: string): Session {
    if (!decision.ok) throw new Error(decision.refusal.reason);
    return decision.events.reduce((session, event) => evolve(standardKinds, session, event, { by, at: this.#at }), from);
  }
}

export const NAMES = ['Anaximander', 'Boudicca', 'Cleopatra', 'Diotima', 'Eratosthenes', 'Fibonacci'];

/** Six people, two topics, three tables of two; notes in every kind of group. */
export function played() {
  const play = new Play(2);
  for (const name of NAMES) play.join(name);
  play.goTo('form').ask(COACH, 'groups.form', {}).ask(COACH, 'groups.dealRest', {}).goTo('experts');
  const notes = new Map<string, string>();
  const say = (name: string, prompt: string, text: string): void => void notes.set(text, play.write(name, prompt, text));
  for (const name of NAMES) say(name, 'agree', `agreed by ${NAMES.indexOf(name)}`);
  say('Anaximander', 'agree', 'starred later');
  say('Anaximander', 'argue', 'CANARY-withdrawn');
  say('Boudicca', 'argue', 'CANARY-hidden');
  const on = (text: string, command: string, by: Actor, more: object = {}): void =>
    void play.ask(by, `discuss.${command}`, { note: notes.get(text), ...more }, play.session.current);
  on('starred later', 'star', as('Anaximander'), { on: true });
  on('CANARY-withdrawn', 'withdrawNote', as('Anaximander'));
  on('CANARY-hidden', 'hideNote', COACH, { on: true });
  play.goTo('teachA');
  for (const name of NAMES) say(name, 'agree', `taught A, ${NAMES.indexOf(name)}`);
  play.goTo('debriefA').ask(COACH, 'debrief.spotlight', { note: notes.get('agreed by 0') ?? '' }, 'debriefA');
  play.goTo('actions');
  for (const name of NAMES) say(name, 'agree', `plan of ${NAMES.indexOf(name)}`);
  play.goTo('promise');
  for (const name of NAMES) say(name, 'agree', `promise of ${NAMES.indexOf(name)}`);
  return { play, notes, session: play.session, at: play.now };
}
