// A simulated facilitator: plays the whole workshop to its end with the commands that a hand would give, and leaves it to a hand that is quicker.

import { dice } from '#shared/base/dice';
import type { Behaviours, Wish } from '#shared/people/simulated';
import type { PeopleView, RunSheetView } from '#shared/view/deskViews';
import type { ArrivalsView, SessionView } from '#shared/view/views';
import type { CommandAnswer, CommandData, CommandType } from '#shared/wire/messages';
import { seedFor } from './cast.ts';
import { type Connection, newId } from './connection.ts';
import { seenFromDesk, sessionSeen } from './seen.ts';
import { type Situation, Stepper } from './stepper.ts';

export interface ConductorParts {
  /** Entered as a facilitator. */
  readonly connection: Connection;
  readonly speed: number;
  readonly behaviours: Behaviours;
  readonly seed: number;
  /** Whether it ends the session after the last stage. */
  readonly ends: boolean;
  /** Whether none of the simulated people has anything left to do in this stage. */
  crowdRestsIn(stage: string): boolean;
  /** Whether some of them are just coming in: the door is not shut in their face. */
  isCrowdComing(): boolean;
}

const LOOK_EVERY = 100;
/** So many have to arrive before the word is given; or, after a while, it is given all the same. */
const ENOUGH_ARRIVED = 0.9;
const PATIENCE = 120;
/** Nobody hurries on before this part of the planned time, however quick the room is. */
const LEAST_PART = 0.2;
const MINUTES_WITHOUT_PLAN = 4;
/** By the clock: a busy machine takes its time to connect them, however fast the workshop is played. */
const MOST_SECONDS_AT_THE_DOOR = 15;

export class Conductor {
  readonly #parts: ConductorParts;
  readonly #stepper: Stepper;
  #timer: NodeJS.Timeout | null = null;
  #place = '';
  /** Seconds of the workshop since the stage opened, or began; pauses don't count. */
  #seconds = 0;
  #lookedAt = 0;
  #asking = false;
  /** The stages it has seen open, in that order. */
  readonly visited: string[] = [];
  #finish: () => void = () => {};
  /** When the last stage is over, or the session has been ended. */
  readonly finished: Promise<void>;

  constructor(parts: ConductorParts) {
    this.#parts = parts;
    this.#stepper = new Stepper({ speed: parts.speed, look: () => this.#situations(), perform: (wish) => this.#perform(wish) });
    this.finished = new Promise((done) => {
      this.#finish = done;
    });
  }

  start(): void {
    this.#lookedAt = performance.now();
    this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY);
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    this.#stepper.stop();
    this.#finish();
  }

  #look(): void {
    const now = performance.now();
    const passed = ((now - this.#lookedAt) / 1000) * this.#parts.speed;
    this.#lookedAt = now;
    const session = sessionSeen(this.#parts.connection);
    if (!session || !this.#parts.connection.socket.connected || this.#asking) return;
    if (session.ended) {
      this.stop();
      return;
    }
    const { stage } = session;
    if (this.visited.at(-1) !== stage.id) this.visited.push(stage.id);
    const place = `${stage.id} ${stage.phase}`;
    if (place !== this.#place) {
      this.#place = place;
      this.#seconds = 0;
    } else if (!isPaused(session)) this.#seconds += passed;
    this.#stepper.changed();
    if (stage.phase === 'walking') {
      if (this.#haveArrived() || this.#seconds > PATIENCE) void this.#ask('session.begin', { stage: stage.id });
    } else if (this.#isOver(session)) void this.#moveOn(session);
  }

  #haveArrived(): boolean {
    const arrivals = this.#parts.connection.slice('presenter', 'arrivals') as ArrivalsView; // the slices' types are the contract of the wire
    return arrivals ? arrivals.here >= arrivals.of * ENOUGH_ARRIVED : false;
  }

  #isOver({ stage }: SessionView): boolean {
    const planned = (stage.minutes ?? MINUTES_WITHOUT_PLAN) * 60;
    if (this.#parts.isCrowdComing() && this.#seconds < planned + MOST_SECONDS_AT_THE_DOOR * this.#parts.speed) return false;
    if (this.#seconds >= planned) return stage.minutes !== null || this.#isEverybodyDone(stage.id);
    return this.#seconds >= planned * LEAST_PART && this.#isEverybodyDone(stage.id);
  }

  /** Of real people nobody knows what they still have to do: they get the time that was planned. */
  #isEverybodyDone(stage: string): boolean {
    const people = (this.#parts.connection.slice('facilitator', 'people') as PeopleView | null)?.people ?? []; // the same contract
    const isRealRoom = people.some((person) => !person.simulated && !person.removed && person.status === 'here');
    return !isRealRoom && this.#stepper.restsIn(stage) && this.#parts.crowdRestsIn(stage);
  }

  async #moveOn({ stage }: SessionView): Promise<void> {
    const runSheet = (this.#parts.connection.slice('facilitator', 'runSheet') as RunSheetView | null)?.stages ?? []; // the same contract
    const here = runSheet.findIndex(({ id }) => id === stage.id);
    const next = runSheet.slice(here + 1).find(({ state }) => state !== 'skipped');
    if (here < 0) return;
    if (next) await this.#ask('session.goTo', { from: stage.id, to: next.id });
    else {
      if (this.#parts.ends) await this.#ask('session.end', { ended: true });
      this.stop();
    }
  }

  #situations(): readonly Situation[] {
    const { connection, behaviours, seed } = this.#parts;
    const session = sessionSeen(connection);
    if (!session || session.ended || session.stage.phase !== 'running') return [];
    const { stage } = session;
    const script = () => behaviours.get(stage.kind)?.facilitator?.(seenFromDesk(connection, session), dice(seedFor(seed, stage.id))) ?? [];
    return [{ place: stage.id, script }];
  }

  #perform(wish: Wish): Promise<CommandAnswer> {
    const stage = sessionSeen(this.#parts.connection)?.stage.id ?? null;
    return this.#parts.connection.commandAs({ id: newId(), type: wish.type, stage, data: wish.data });
  }

  async #ask<T extends CommandType>(type: T, data: CommandData[T]): Promise<void> {
    this.#asking = true;
    // A refusal means that somebody else was quicker, or that the server is busy: it looks again.
    await this.#parts.connection.command(type, null, data);
    this.#asking = false;
  }
}

function isPaused({ timer }: SessionView): boolean {
  return timer !== null && timer.runningSince === null && timer.left > 0;
}
