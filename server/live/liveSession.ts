// One session, one queue. Commands of one tick are decided in order and stored together; then, and only then, they are answered.

import { refuse } from '#shared/base/decision';
import type { Json } from '#shared/base/json';
import type { Refusal } from '#shared/base/refusals';
import { signature } from '#shared/people/actor';
import type { Stamped } from '#shared/session/commands';
import { decide } from '#shared/session/decide';
import type { Event } from '#shared/session/events';
import { evolve } from '#shared/session/evolve';
import type { StageKinds } from '#shared/session/kinds';
import { searchFor } from '#shared/session/searching';
import { NOT_YET, type Session } from '#shared/session/session';
import { type Touched, together, touched } from '#shared/view/touched';
import type { AppendResult, EventLog, NewEvent, StoredEvent } from '../log/eventLog.ts';
import { type Change, Changes } from './changes.ts';
import { Searches } from './searches.ts';

export type Handled = { readonly ok: true; readonly version: number } | { readonly ok: false; readonly refusal: Refusal };

interface Waiting {
  readonly command: Stamped;
  readonly answer: (handled: Handled) => void;
}

/** Another server appended first: catch up and decide again, but not for ever. */
const MOST_TRIES = 5;

export class LiveSession {
  readonly #kinds: StageKinds;
  readonly #log: EventLog;
  #session: Session = NOT_YET;
  /** Who sent each command that is stored, by the command's id. */
  readonly #stored = new Map<string, string>();
  #waiting: Waiting[] = [];
  readonly #changes = new Changes((bug) => this.onBug?.(bug, null));
  #busy: Promise<void> | null = null;
  readonly #searches = new Searches<Handled>(
    (command) => (this.#stored.has(command.id) ? null : searchFor(this.#kinds, this.#session, command)),
    (bug, command) => this.onBug?.(bug, command),
  );

  private constructor(kinds: StageKinds, log: EventLog) {
    this.#kinds = kinds;
    this.#log = log;
  }

  /** The session as its events add up; null where there are none. */
  static async load(kinds: StageKinds, log: EventLog, id: string): Promise<LiveSession | null> {
    const live = new LiveSession(kinds, log);
    const events = await log.read(id);
    for (const event of events) live.#apply(event);
    return events.length === 0 ? null : live;
  }

  get session(): Session {
    return this.#session;
  }

  /** When whoever asked has been answered. */
  onChange(listener: (change: Change) => void): void {
    this.#changes.hear('afterwards', listener);
  }

  /** In the moment in which the session is another, while the answers are still on their way. */
  onStored(listener: (change: Change) => void): void {
    this.#changes.hear('atOnce', listener);
  }

  /** Waits its turn, is decided and stored; the answer comes when it is safe. Never throws: a bug is answered as one. */
  handle(command: Stamped): Promise<Handled> {
    return this.#searches.before(command, (ready) => this.#queue(ready));
  }

  #queue(command: Stamped): Promise<Handled> {
    return new Promise((answer) => {
      this.#waiting.push({ command, answer });
      this.#busy ??= this.#run();
    });
  }

  /** When everything that was asked so far is answered. */
  async settled(): Promise<void> {
    while (this.#busy || this.#searches.owed.length > 0) await Promise.all([this.#busy, ...this.#searches.owed]);
  }

  async #run(): Promise<void> {
    // One round through the event loop gathers whatever else arrives in this tick into one transaction.
    await new Promise((soon) => setImmediate(soon));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      const answers = await this.#decideAndStore(batch).catch((bug: unknown): readonly Handled[] => {
        this.onBug?.(bug, null);
        return [];
      });
      batch.forEach(({ answer }, index) => answer(answers[index] ?? refuse('broken')));
      // The answers leave first: whoever asked knows that it is stored before anybody sees it.
      await new Promise((soon) => setImmediate(soon));
      this.#changes.tell();
    }
    // In the same breath as the last look at what is waiting, or a command could be left behind.
    this.#busy = null;
  }

  async #decideAndStore(batch: readonly Waiting[]): Promise<readonly Handled[]> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const round = this.#decideAll(batch);
      const stored = await this.#append(round.events);
      if (stored.ok) {
        this.#keep(round);
        return round.answers;
      }
      if (stored.why !== 'versionConflict' && stored.why !== 'commandRepeated') return unsaved(round, stored.why);
      if (!(await this.#catchUp())) return unsaved(round, 'failed');
    }
    return batch.map(() => refuse('notSaved', { why: 'busy' }));
  }

  /** A store that throws instead of answering has, as far as anybody knows, not stored. Should it have, the next append tells. */
  async #append(events: readonly NewEvent[]): Promise<AppendResult> {
    try {
      return await this.#log.append(this.#session.id, this.#session.version, events);
    } catch (bug) {
      this.onBug?.(bug, null);
      return { ok: false, why: 'failed', detail: '' };
    }
  }

  /** Decides the commands one after the other, each upon what the ones before it would have made of the session. */
  #decideAll(batch: readonly Waiting[]): Round {
    let session = this.#session;
    const round: Round = { before: session, after: session, events: [], touched: [], answers: [], wrote: [], commands: [] };
    const inThisRound = new Map<string, string>();
    for (const { command } of batch) {
      const by = signature(command.by);
      const sender = this.#stored.get(command.id) ?? inThisRound.get(command.id);
      if (sender !== undefined) {
        round.answers.push(sender === by ? { ok: true, version: session.version } : refuse('notYours'));
        round.wrote.push(inThisRound.has(command.id));
        continue;
      }
      const decision = this.#decideSafely(session, command);
      if (!decision.ok) {
        round.answers.push(decision);
        round.wrote.push(false);
        continue;
      }
      round.events.push(...decision.events);
      round.touched.push(...decision.touched);
      session = decision.after;
      if (decision.events.length > 0) {
        inThisRound.set(command.id, by);
        round.commands.push([command.id, by]);
      }
      round.answers.push({ ok: true, version: session.version });
      round.wrote.push(decision.events.length > 0);
    }
    return { ...round, after: session };
  }

  /** A bug in one command costs that one, not those that wait beside it. */
  #decideSafely(session: Session, command: Stamped): Decided {
    try {
      const decision = decide(this.#kinds, session, command);
      return decision.ok ? { ok: true, ...this.#applied(session, command, decision.events) } : decision;
    } catch (bug) {
      this.onBug?.(bug, command);
      return refuse('broken');
    }
  }

  #applied(session: Session, command: Stamped, happened: readonly Event[]): Omit<Extract<Decided, { ok: true }>, 'ok'> {
    const stamp = { by: signature(command.by), at: command.at };
    let after = session;
    const what: Touched[] = [];
    for (const event of happened) {
      const next = evolve(this.#kinds, after, event, stamp);
      what.push(touched(this.#kinds, after, event, next));
      after = next;
    }
    const events = happened.map(
      // Events are JSON by construction; the compiler cannot see it of interfaces.
      ({ type, data }, index): NewEvent => ({ type, data: data as unknown as Json, ...stamp, commandId: index === 0 ? command.id : null }),
    );
    return { events, after, touched: what };
  }

  /** Told about exceptions: they are bugs, and must be heard of. */
  onBug: ((bug: unknown, command: Stamped | null) => void) | null = null;

  #keep(round: Round): void {
    for (const [id, by] of round.commands) this.#stored.set(id, by);
    this.#session = round.after;
    if (round.events.length > 0) this.#changes.stored({ before: round.before, after: round.after, touched: together(round.touched) });
  }

  /** false where the store could not be read. */
  async #catchUp(): Promise<boolean> {
    const before = this.#session;
    try {
      for (const event of await this.#log.read(before.id, before.version)) this.#apply(event);
    } catch (bug) {
      this.onBug?.(bug, null);
      return false;
    }
    if (this.#session !== before) this.#changes.stored({ before, after: this.#session, touched: 'everything' });
    return true;
  }

  #apply({ type, data, by, at, commandId }: StoredEvent): void {
    // What the log holds was an Event when it was appended.
    this.#session = evolve(this.#kinds, this.#session, { type, data } as unknown as Event, { by, at });
    if (commandId !== null) this.#stored.set(commandId, by);
  }
}

type Decided =
  | { readonly ok: true; readonly events: readonly NewEvent[]; readonly after: Session; readonly touched: readonly Touched[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** From the first command on that would have changed something, every answer builds on what was not stored. */
function unsaved({ answers, wrote }: Round, why: string): readonly Handled[] {
  const first = wrote.indexOf(true);
  return answers.map((answer, index) => (first >= 0 && index >= first ? refuse('notSaved', { why }) : answer));
}

interface Round {
  readonly before: Session;
  readonly after: Session;
  readonly events: NewEvent[];
  readonly touched: Touched[];
  readonly answers: Handled[];
  /** Whether the answer at the same place depends on something being stored now. */
  readonly wrote: boolean[];
  readonly commands: [string, string][];
}
