/**
 * Simulated people, as many as are wanted, from one seed.
 *
 *   const crowd = new Crowd({ origin, code, speed: 20, behaviours: standardBehaviours, people: 24, seed: 7 });
 *   crowd.start();
 *   ...
 *   crowd.stop();
 */

import { dice } from '#shared/base/dice';
import { castOf, type Shares, seedFor, USUAL_SHARES } from './cast.ts';
import { answersAtTheDoor } from './questions.ts';
import { type Setting, SimulatedPerson, type Whereabouts } from './simulatedPerson.ts';

export interface CrowdSettings extends Omit<Setting, 'answers'> {
  readonly people: number;
  readonly seed: number;
  readonly shares?: Shares;
}

export type CrowdCount = { readonly [where in Whereabouts]: number } & { readonly notes: number };

/** Scanning, typing a name, sitting down: within a minute and a half most people are in. */
const JOINING = 90;
const LATE_BY = 40;

export class Crowd {
  readonly people: readonly SimulatedPerson[];
  readonly #seed: number;
  #stage = 0;
  #done: () => void = () => {};
  /** When nobody of them is left: removed, gone, or stopped. */
  readonly over: Promise<void>;

  constructor({ people, seed, shares = USUAL_SHARES, ...rest }: CrowdSettings) {
    this.#seed = seed;
    const setting: Setting = { ...rest, answers: answersAtTheDoor(rest.origin, rest.code) };
    this.people = castOf(people, seed, shares).map((role) => new SimulatedPerson(role, setting));
    this.over = new Promise((done) => {
      this.#done = done;
    });
    for (const person of this.people) person.onNews = () => this.#look(person);
  }

  /** They come in, one after the other; those who are late, when their stage has come. */
  start(): void {
    const throws = dice(seedFor(this.#seed, 'joining'));
    for (const person of this.people) {
      const after = throws.roll(JOINING * 10) / 10;
      if (person.role.temper !== 'late') person.come(after);
    }
  }

  /** Everybody vanishes, as when a laptop with all of them is shut. What they did stays in the session. */
  stop(): void {
    for (const person of this.people) person.stop();
    this.#done();
  }

  /** Who has not come yet will not come any more. */
  keepOut(): void {
    for (const person of this.people) if (person.whereabouts === 'outside') person.stop();
  }

  /** Whether nobody has anything left to do in this stage. */
  restsIn(stage: string): boolean {
    return this.people.every((person) => person.restsIn(stage));
  }

  /** Whether somebody is on their way in. */
  get isComing(): boolean {
    return this.people.some((person) => person.isComing);
  }

  count(): CrowdCount {
    const count = { outside: 0, here: 0, dropped: 0, left: 0, out: 0, notes: 0 };
    for (const person of this.people) {
      count[person.whereabouts]++;
      count.notes += person.notes;
    }
    return count;
  }

  #look(person: SimulatedPerson): void {
    if (
      person.whereabouts === 'out' &&
      this.people.every(({ whereabouts }) => whereabouts === 'out' || whereabouts === 'left' || whereabouts === 'outside')
    ) {
      // Nobody is in any more, and it was not of their own will: those who are still to come stay away, too.
      this.stop();
      return;
    }
    const stage = person.whereabouts === 'here' ? person.session?.stage : undefined;
    if (!stage || stage.number === this.#stage) return;
    this.#stage = stage.number;
    const throws = dice(seedFor(this.#seed, stage.id));
    for (const late of this.people) {
      if (late.role.temper === 'late' && stage.number / stage.of >= late.role.moment) late.come(throws.roll(LATE_BY * 10) / 10);
    }
  }
}
