// One simulated person: joins through a socket of their own, sees what a phone would see, and does what their temperament lets them.

import type { ManagerOptions, SocketOptions } from 'socket.io-client';
import { dice } from '#shared/base/dice';
import type { PersonId } from '#shared/base/ids';
import { around, type Behaviours, type Wish } from '#shared/people/simulated';
import type { MeView, SessionView } from '#shared/view/views';
import type { CommandAnswer } from '#shared/wire/messages';
import { type Role, seedFor } from './cast.ts';
import { Connection, newId, newSecret } from './connection.ts';
import { headingsIn, meSeen, readingsOf, seenBy, sessionSeen } from './seen.ts';
import { type Situation, Stepper } from './stepper.ts';

/** What all people of a rehearsal have in common. */
export interface Setting {
  readonly origin: string;
  readonly code: string;
  /** Seconds of the workshop in a second of the clock. */
  readonly speed: number;
  readonly behaviours: Behaviours;
  /** What somebody with this seed says to the workshop's questions. */
  readonly answers: (seed: number) => Promise<readonly { question: string; answer: string }[]>;
  readonly socket?: Partial<ManagerOptions & SocketOptions>;
}

/** outside: not joined yet. here. dropped: the connection is away for a while. left: said goodbye. out: removed, refused, or stopped. */
export type Whereabouts = 'outside' | 'here' | 'dropped' | 'left' | 'out';

const WALK = 45;
/** They remember what they have read, but not all of it. */
const MOST_REMEMBERED = 8;
/** A connection that drops is away at least this long: otherwise nobody would see it. */
const SHORTEST_NAP = 600;

export class SimulatedPerson {
  readonly role: Role;
  readonly #setting: Setting;
  readonly #stepper: Stepper;
  #connection: Connection | null = null;
  #person: PersonId | null = null;
  #whereabouts: Whereabouts = 'outside';
  #coming = false;
  #timers = new Set<NodeJS.Timeout>();
  #remembered: readonly string[] = [];
  #readIn = '';
  #momentCame = false;
  #isOut = false;
  /** How many notes of theirs were stored. */
  notes = 0;
  onNews: (() => void) | null = null;

  constructor(role: Role, setting: Setting) {
    this.role = role;
    this.#setting = setting;
    this.#stepper = new Stepper({ speed: setting.speed, look: () => this.#situations(), perform: (wish) => this.#perform(wish) });
  }

  get whereabouts(): Whereabouts {
    return this.#whereabouts;
  }

  /** The session as they see it; null from outside. */
  get session(): SessionView | null {
    return this.#connection && sessionSeen(this.#connection);
  }

  /** Joins after so many seconds of the workshop; once. */
  come(after: number): void {
    if (this.#coming) return;
    this.#coming = true;
    this.#later(after, () => this.#join());
  }

  get isComing(): boolean {
    return this.#coming && this.#whereabouts === 'outside';
  }

  /** Whether nobody has to wait for this person in this stage. */
  restsIn(stage: string): boolean {
    if (this.#whereabouts === 'outside') return !this.#coming;
    return this.#whereabouts !== 'here' || this.#isDozing || this.#stepper.restsIn(stage);
  }

  /** Vanishes without a goodbye; what they wrote stays. */
  stop(): void {
    this.#out('out');
  }

  async #join(): Promise<void> {
    const { origin, code, socket } = this.#setting;
    const connection = new Connection(origin, { ...socket });
    this.#connection = connection;
    const secret = newSecret();
    const answers = await this.#setting.answers(this.role.seed);
    const joined = await connection.join(code, this.role.name, secret, { simulated: true, answers });
    if (!joined.ok) return this.#out('out');
    this.#person = joined.person;
    connection.onNews = () => this.#look();
    const entered = await connection.enter({ code, as: 'participant', secret });
    if (!entered.ok) return this.#out('out');
    if (this.#whereabouts === 'outside') this.#whereabouts = 'here';
    this.#look();
  }

  #look(): void {
    if (this.#connection?.farewell) this.#out('out');
    const { session } = this;
    if (!session || this.#isOut) return;
    this.#remember(session);
    this.onNews?.();
    if (this.#whereabouts !== 'here') return;
    if (!this.#momentCame && session.stage.number / session.stage.of >= this.role.moment) this.#atTheirMoment();
    if (!this.#isDozing) this.#stepper.changed();
  }

  /** Asleep and not napping: is there, and does nothing at all. */
  get #isDozing(): boolean {
    return this.role.temper === 'asleep' && !this.role.naps;
  }

  #atTheirMoment(): void {
    this.#momentCame = true;
    const throws = dice(seedFor(this.role.seed, 'moment'));
    if (this.role.temper === 'leaving') this.#later(around(90, throws), () => this.#leave());
    if (this.role.temper === 'asleep' && this.role.naps) this.#later(around(30, throws), () => this.#nap(around(400, throws)));
  }

  async #leave(): Promise<void> {
    if (this.#whereabouts !== 'here' || !this.#person) return;
    this.#stepper.stop();
    this.#whereabouts = 'left';
    await this.#connection?.command('people.setStatus', null, { person: this.#person, status: 'left' });
    this.#out('left');
  }

  #nap(length: number): void {
    if (this.#whereabouts !== 'here') return;
    this.#whereabouts = 'dropped';
    this.#stepper.stop();
    this.#connection?.sleep();
    this.#later(Math.max(length, (SHORTEST_NAP * this.#setting.speed) / 1000), () => {
      if (this.#whereabouts !== 'dropped') return;
      this.#whereabouts = 'here';
      this.#connection?.wake();
      this.#stepper.go();
    });
  }

  /** The headings of what is read now: they turn up again in the notes. */
  #remember(session: SessionView): void {
    const me = this.#me;
    if (!me?.seat || !this.#connection || this.#remembered.length >= MOST_REMEMBERED) return;
    const where = `${session.stage.id} ${me.seat.topic} ${me.seat.second.join()}`;
    if (this.#readIn === where) return;
    const readings = readingsOf(this.#connection, me, session.stage.id);
    if (readings.length > 0) this.#readIn = where;
    this.#remembered = [...new Set([...this.#remembered, ...readings.flatMap(headingsIn)])].slice(0, MOST_REMEMBERED);
  }

  get #me(): MeView | null {
    return this.#connection && this.#person ? meSeen(this.#connection, this.#person) : null;
  }

  /** First they walk to where they belong; then, when it has begun, they do what is done there. */
  #situations(): readonly Situation[] {
    const { session } = this;
    const [me, connection] = [this.#me, this.#connection];
    if (!session || !me || !connection || session.ended || me.status !== 'here') return [];
    const { stage } = session;
    const throws = () => dice(seedFor(this.role.seed, stage.id));
    const hasToWalk = (stage.grouping === 'home' || stage.grouping === 'expert') && me.seat !== null && !me.arrived;
    const arrive = (): Wish => ({ type: 'people.arrive', data: { arrived: true, for: null }, after: around(WALK, throws()) });
    // A facilitator may send the room to and fro: they walk each time.
    const walk: Situation = { place: `walk ${stage.id}`, script: () => Array.from({ length: 9 }, arrive) };
    const behaviour = this.#setting.behaviours.get(stage.kind);
    const script = () => behaviour?.participant?.(seenBy(connection, session, me, this.#remembered), throws()) ?? [];
    return [...(hasToWalk ? [walk] : []), ...(stage.phase === 'running' ? [{ place: stage.id, script }] : [])];
  }

  async #perform(wish: Wish): Promise<CommandAnswer> {
    const [connection, session] = [this.#connection, this.session];
    if (!connection || !session || (wish.writes && this.role.temper === 'silent')) return { ok: true, version: 0 };
    // What belongs to a stage kind belongs to the stage of the moment; the rest is the engine's.
    const stage = this.#setting.behaviours.has(wish.type.split('.')[0] ?? '') ? session.stage.id : null;
    const answer = await connection.commandAs({ id: newId(), type: wish.type, stage, data: wish.data });
    if (answer.ok && wish.writes) this.notes++;
    return answer;
  }

  #later(seconds: number, then: () => unknown): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        then();
      },
      (seconds * 1000) / this.#setting.speed,
    );
    this.#timers.add(timer);
  }

  #out(where: 'left' | 'out'): void {
    if (this.#isOut) return;
    this.#isOut = true;
    this.#whereabouts = where;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#stepper.stop();
    this.#connection?.close();
    this.onNews?.();
  }
}
