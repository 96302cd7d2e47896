// The sessions of this server: made, loaded once when somebody comes, let go when nobody looks.

import { refuse } from '#shared/base/decision';
import type { Json } from '#shared/base/json';
import type { Refusal } from '#shared/base/refusals';
import type { Instant } from '#shared/base/time';
import type { Workshop } from '#shared/plan/plan';
import { createSession } from '#shared/session/create';
import type { StageKinds } from '#shared/session/kinds';
import { newCode, newId } from '../access/codes.ts';
import { hashSecret, newSecret } from '../access/secrets.ts';
import type { EventLog, SessionRecord } from '../log/eventLog.ts';
import { LiveSession } from './liveSession.ts';

/** A fresh code meets a used one about once in 700 million tries for each session on record. */
const MOST_CODES = 10;

export class LiveSessions {
  readonly #kinds: StageKinds;
  readonly #log: EventLog;
  readonly #open = new Map<string, Promise<LiveSession | null>>();
  readonly #onOpen: (live: LiveSession) => void;

  /** `onOpen` is called once for every session that is loaded, before anybody else sees it. */
  constructor(kinds: StageKinds, log: EventLog, onOpen: (live: LiveSession) => void) {
    this.#kinds = kinds;
    this.#log = log;
    this.#onOpen = onOpen;
  }

  /** A new session of a checked workshop. The facilitator's secret is told this once and kept only as a hash. */
  async create(workshop: Workshop, at: Instant): Promise<{ code: string; facilitatorSecret: string } | { refusal: Refusal }> {
    const facilitatorSecret = newSecret();
    const id = newId();
    const facilitators = [{ id: newId(), hash: hashSecret(facilitatorSecret) }];
    for (let tries = 0; tries < MOST_CODES; tries++) {
      const code = newCode();
      const decision = createSession(this.#kinds, { id, code, workshop, facilitators }, { by: 'server', at });
      if (!decision.ok) throw new Error(`A checked workshop was refused: ${decision.refusal.reason}`);
      const events = decision.events.map((event) => ({ type: event.type, data: event.data as unknown as Json, by: 'server', at, commandId: null }));
      const created = await this.#log.create(id, code, events);
      if (created.ok) return { code, facilitatorSecret };
      if (created.why !== 'codeTaken') return refuse('notSaved', { why: created.why });
    }
    throw new Error('No free code was found');
  }

  /** The live session with this code, or null. */
  async byCode(code: string): Promise<LiveSession | null> {
    const record = await this.#log.find(code);
    return record ? this.#byId(record.id) : null;
  }

  records(): Promise<readonly SessionRecord[]> {
    return this.#log.sessions();
  }

  #byId(id: string): Promise<LiveSession | null> {
    const known = this.#open.get(id);
    if (known) return known;
    const loading = LiveSession.load(this.#kinds, this.#log, id).then((live) => {
      if (live) this.#onOpen(live);
      else this.#open.delete(id);
      return live;
    });
    this.#open.set(id, loading);
    // A store that failed once is asked again by the next who comes.
    loading.catch(() => this.#open.delete(id));
    return loading;
  }

  /** Forgets a session that nobody looks at; it is loaded again when somebody does. */
  async letGo(live: LiveSession): Promise<void> {
    // First forgotten, then waited for: whoever comes in between loads it anew instead of meeting a half-closed one.
    this.#open.delete(live.session.id);
    await live.settled();
  }

  /** When every answer that was owed is given. */
  async settled(): Promise<void> {
    for (const loading of this.#open.values()) await (await loading.catch(() => null))?.settled();
  }
}
