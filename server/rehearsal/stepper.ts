// Follows a script step by step: waits as long as a step takes, does it, looks again.

import type { Script, Wish } from '#shared/people/simulated';
import type { CommandAnswer } from '#shared/wire/messages';

/** Where somebody is, and what they would do there. What comes first is done first. */
export interface Situation {
  /** Steps are counted for each place: who comes back to a stage goes on where they were. */
  readonly place: string;
  readonly script: () => Script;
}

export interface StepperParts {
  /** Seconds of the workshop in a second of the clock. */
  readonly speed: number;
  look(): readonly Situation[];
  perform(wish: Wish): Promise<CommandAnswer>;
}

/** The door takes 40 commands in 10 seconds from one person; this leaves some to spare. */
const LEAST_GAP = 280;
/** News comes often; somebody with nothing to do looks up this often. */
const LOOK_EVERY = 150;
const MOST_TRIES = 4;

export class Stepper {
  readonly #parts: StepperParts;
  readonly #steps = new Map<string, number>();
  #timer: NodeJS.Timeout | null = null;
  /** The place for which a step is being waited for or done. */
  #busyIn: string | null = null;
  #sending = false;
  #stopped = false;
  /** The places in which nothing was left to do when they last looked; null while there is something. */
  #restingIn: readonly string[] | null = null;

  constructor(parts: StepperParts) {
    this.#parts = parts;
  }

  /** Whether they have looked at this place, and nothing was left to do. */
  restsIn(place: string): boolean {
    return this.#restingIn?.includes(place) ?? false;
  }

  /** Something has changed. */
  changed(): void {
    if (this.#stopped || this.#sending) return;
    if (this.#busyIn !== null) {
      if (this.#parts.look().some(({ place }) => place === this.#busyIn)) return;
      // They are elsewhere now: what they were about to do there stays undone.
      this.#forget();
    }
    this.#timer ??= setTimeout(() => this.#next(), LOOK_EVERY);
  }

  /** Does nothing any more, until `changed` after `go`. */
  stop(): void {
    this.#stopped = true;
    this.#forget();
  }

  go(): void {
    this.#stopped = false;
    this.changed();
  }

  #forget(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#busyIn = null;
  }

  #next(): void {
    this.#forget();
    if (this.#stopped) return;
    const situations = this.#parts.look();
    for (const { place, script } of situations) {
      const steps = script();
      let step = this.#steps.get(place) ?? 0;
      while (step < steps.length && !steps[step]) step++;
      this.#steps.set(place, step);
      const wish = steps[step];
      if (!wish) continue;
      this.#restingIn = null;
      this.#busyIn = place;
      this.#timer = setTimeout(() => void this.#do(place, step), Math.max(LEAST_GAP, (wish.after * 1000) / this.#parts.speed));
      return;
    }
    this.#restingIn = situations.map(({ place }) => place);
  }

  async #do(place: string, step: number): Promise<void> {
    this.#timer = null;
    // What they are about to do may have become needless while they thought about it.
    const wish = this.#parts
      .look()
      .find((situation) => situation.place === place)
      ?.script()[step];
    this.#sending = true;
    for (let tries = 1; wish && tries <= MOST_TRIES && !this.#stopped; tries++) {
      const answer = await this.#parts.perform(wish);
      const wait = answer.ok ? null : waitAfter(answer.refusal.reason, answer.refusal.about?.seconds);
      if (wait === null) break;
      await new Promise((soon) => setTimeout(soon, wait));
    }
    this.#sending = false;
    this.#steps.set(place, step + 1);
    this.#next();
  }
}

/** How long to wait before trying again, in milliseconds; null where trying again would not help. */
function waitAfter(reason: string, seconds: unknown): number | null {
  if (reason === 'slowDown') return Math.max(1, Number(seconds) || 1) * 1000;
  return reason === 'notSaved' ? 500 : null;
}
