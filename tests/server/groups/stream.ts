// A session in which people come and go, all from a seed: its events, its facilitator who mends, and what that cost.

import { expect } from 'vitest';
import { type Dice, dice } from '#shared/base/dice';
import { TOPIC_IDS } from '#shared/plan/plan';
import { newSecret } from '../../../server/rehearsal/connection.ts';
import type { Truth } from '../../kit/truth.ts';
import { jigsaw } from '../../shared/session/workshop.ts';
import { arrive, enter, type Guest } from '../socket/room.ts';
import { deskOf, everybody, type Hall, isHere, type Person } from './hall.ts';
import { brokenAtOnce, brokenStill, type Cause, changedTopics, groupsOf, movesAreCalledFor, type Phase, type Sight } from './promises.ts';
import { type Course, count, newTally, STAGES, type Tally } from './tally.ts';

/** The console's requests are limited for each line; a facilitator with four windows has four. */
const WINDOWS = 4;
const PHONES = 10;

export class Stream {
  readonly tally: Tally = newTally();
  readonly #hall: Hall;
  readonly #course: Course;
  readonly #chance: Dice;
  readonly #phones = new Map<string, Guest>();
  #coaches: readonly Truth[] = [];
  #phase: Phase = 'lobby';
  #code = '';
  #turn = 0;
  #named = 0;
  #dealt = false;

  constructor(hall: Hall, course: Course) {
    this.#hall = hall;
    this.#course = course;
    this.#chance = dice(course.seed);
    hall.chance = dice(course.seed);
  }

  get code(): string {
    return this.#code;
  }

  get phones(): readonly Guest[] {
    return [...this.#phones.values()];
  }

  get people(): readonly Person[] {
    return everybody(this.#coach);
  }

  close(): void {
    for (const screen of [...this.#coaches, ...this.phones.map((guest) => guest.screen)]) screen.close();
  }

  get #coach(): Truth {
    const coach = this.#coaches[this.#turn % WINDOWS];
    if (!coach) throw new Error('There is no facilitator');
    return coach;
  }

  get #topics(): readonly string[] {
    return TOPIC_IDS.slice(0, this.#course.topics);
  }

  async play(): Promise<void> {
    const { topics, people, events } = this.#course;
    const { code, facilitatorSecret } = await this.#hall.create(jigsaw({ topics }));
    this.#code = code;
    this.#coaches = await Promise.all(Array.from({ length: WINDOWS }, () => enter(this.#hall, code, 'facilitator', facilitatorSecret)));
    for (let guest = 0; guest < people; guest++) await this.#comes(guest < PHONES);
    let stage = 'gather';
    for (const [index, [next, phase]] of STAGES.entries()) {
      await this.#happens(`goes to ${next}`, false, { phase }, async () => this.#coach.asks('session.goTo', { from: stage, to: next }));
      stage = next;
      const share = Math.ceil((events * (index + 1)) / STAGES.length) - Math.ceil((events * index) / STAGES.length);
      for (let event = 0; event < share; event++) {
        // Half-way the facilitator deals what nobody has taken.
        if (phase === 'claim' && event === Math.floor(share / 2)) {
          await this.#happens('deals the rest', false, {}, async () => this.#coach.asks('groups.dealRest', {}));
          this.#dealt = true;
        }
        this.tally.events++;
        await this.#event();
      }
    }
  }

  async #event(): Promise<void> {
    const here = this.people.filter(isHere);
    const away = this.people.filter((person) => !person.removed && person.status !== 'here');
    const removed = this.people.filter((person) => person.removed);
    const { people, growing = false } = this.#course;
    if (growing) return this.#newcomer();
    const few = here.length < Math.max(4, people / 3);
    const many = here.length > 1.4 * people;
    const what = this.#chance.roll(few ? 12 : many ? 24 : 20);
    if (what < 4) return this.#newcomer();
    if (what < 8) return this.#returns(away);
    if (what === 8) return this.#letsIn(removed);
    if (what === 9) return this.#byHand(here);
    if (what === 10) return this.#settings();
    if (what === 11) return this.#taps(here);
    if (what === 12 && here.length > 8) return this.#bus(here);
    if (what === 13) return this.#removes(here);
    return this.#goes(here, what < 16 ? 'away' : 'left');
  }

  async #newcomer(): Promise<void> {
    let id = '';
    await this.#happens('somebody comes', true, { came: () => [id] }, async () => {
      id = await this.#comes(this.#chance.roll(3) === 0 && this.#phones.size < 2 * PHONES);
    });
  }

  async #comes(phone: boolean): Promise<string> {
    const name = `P${++this.#named}`;
    const person = `person-${name}`.padEnd(12, '_');
    if (phone) {
      const guest = await arrive(this.#hall, this.#code, name, newSecret(), { person });
      this.#phones.set(guest.id, guest);
      await this.#coach.seesAll();
      return guest.id;
    }
    await this.#coach.asks('people.add', { person, name });
    return person;
  }

  async #returns(away: readonly Person[]): Promise<void> {
    const [person, ...others] = this.#chance.shuffle(away);
    if (!person) return this.#newcomer();
    // A train was late: some come back together.
    const together = this.#chance.roll(6) === 0 ? [person, ...others.slice(0, 4)] : [person];
    await this.#happens(`${together.map(({ name }) => name)} back`, together.length === 1, { came: () => together.map(({ id }) => id) }, () =>
      together.length === 1 ? this.#status(person, 'here') : this.#statuses(together, 'here'),
    );
  }

  async #letsIn([person]: readonly Person[]): Promise<void> {
    if (!person) return;
    await this.#happens(`${person.name} is let in again`, true, { came: () => [person.id] }, async () =>
      this.#coach.asks('people.remove', { people: [person.id], removed: false }),
    );
  }

  async #removes(here: readonly Person[]): Promise<void> {
    const person = this.#one(here);
    this.#phones.get(person.id)?.screen.close();
    this.#phones.delete(person.id);
    await this.#happens(`${person.name} is removed`, true, {}, async () => this.#coach.asks('people.remove', { people: [person.id], removed: true }));
  }

  async #goes(here: readonly Person[], status: 'away' | 'left'): Promise<void> {
    if (here.length < 2) return this.#newcomer();
    const person = this.#one(here);
    await this.#happens(`${person.name} ${status}`, true, {}, () => this.#status(person, status));
  }

  async #bus(here: readonly Person[]): Promise<void> {
    const many = this.#chance.shuffle(here).slice(0, Math.min(10, here.length - 4));
    await this.#happens(`a bus leaves with ${many.map(({ name }) => name)}`, false, {}, () => this.#statuses(many, 'left'));
  }

  async #byHand(here: readonly Person[]): Promise<void> {
    const person = this.#one(here);
    const homes = [...groupsOf(here, 'home').keys()];
    const to = homes[this.#chance.roll(Math.max(1, homes.length))];
    if (to === undefined || person.home === null) return;
    await this.#happens(`${person.name} from ${person.home} to ${to} by hand`, false, { byHand: person.id }, async () =>
      this.#coach.asks('groups.move', { person: person.id, home: to }),
    );
  }

  async #settings(): Promise<void> {
    const autoRepair = this.#chance.roll(2) === 0;
    await this.#happens(`repairs by themselves: ${autoRepair}`, true, {}, async () => this.#coach.asks('groups.set', { autoRepair }));
  }

  /** Whoever has no topic yet takes one; a refusal is an answer. */
  async #taps(here: readonly Person[]): Promise<void> {
    const person = this.#one(here);
    const topic = TOPIC_IDS[this.#chance.roll(this.#course.topics)] ?? 'A';
    if (this.#phase !== 'claim' || this.#dealt) return;
    await this.#happens(`${person.name} taps ${topic}`, true, {}, async () => {
      const phone = this.#phones.get(person.id);
      if (phone) await phone.screen.command('groups.takeTopic', null, { topic });
      else await this.#coach.command('groups.takeTopic', null, { topic, for: person.id });
      await this.#coach.seesAll();
    });
  }

  async #status(person: Person, status: Person['status']): Promise<void> {
    const phone = this.#phones.get(person.id);
    if (!phone) return this.#coach.asks('people.setStatus', { person: person.id, status });
    expect(await phone.screen.command('people.setStatus', null, { person: person.id, status })).toMatchObject({ ok: true });
    await this.#coach.seesAll();
  }

  async #statuses(people: readonly Person[], status: Person['status']): Promise<void> {
    await this.#coach.asks('people.setStatuses', { people: people.map(({ id }) => id), status });
  }

  /** Something happens, the facilitator takes the first way to mend it, and everything promised must hold. */
  async #happens(
    what: string,
    single: boolean,
    { phase = this.#phase, came = () => [], byHand = null }: { phase?: Phase; came?: () => readonly string[]; byHand?: string | null },
    how: () => Promise<unknown>,
  ): Promise<void> {
    const before = this.#sight();
    await how();
    this.#phase = phase;
    const between = this.#sight();
    const cause: Cause = { phase, topics: this.#topics, came: new Set(came()), byHand };
    const wrong = brokenAtOnce(before, between, cause);
    const [best] = between.desk.repairs;
    if (best) {
      this.tally.repairs++;
      if (best.moves.length > 0 && !movesAreCalledFor(between, this.#topics)) wrong.push(`L5 ${best.kind} moves people without need`);
      await this.#coach.asks('groups.repair', { repair: best.key });
    }
    const after = this.#sight();
    wrong.push(...changedTopics(between, after, phase), ...brokenStill(before, after, cause));
    count(this.tally, between, after, { ...cause, single });
    this.tally.broken.push(...wrong.map((each) => `${this.tally.events} ${phase} ${what}${best ? `, then ${best.kind}` : ''}: ${each}`));
    // The next window has yet to hear of it, before anybody looks at it.
    this.#turn++;
    await this.#coach.seesAll();
  }

  #sight(): Sight {
    return { people: this.people, desk: deskOf(this.#coach) };
  }

  #one(people: readonly Person[]): Person {
    const person = people[this.#chance.roll(Math.max(1, people.length))];
    if (!person) throw new Error('Nobody is there');
    return person;
  }
}
