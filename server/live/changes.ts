// What a session has stored, and who hears of it: in the same moment, or when whoever asked for it has been answered.

import type { Session } from '#shared/session/session';
import type { Touched } from '#shared/view/touched';

/** What a tick changed. */
export interface Change {
  readonly before: Session;
  readonly after: Session;
  readonly touched: Touched;
}

type Listener = (change: Change) => void;

export class Changes {
  readonly #onBug: (bug: unknown) => void;
  readonly #atOnce = new Set<Listener>();
  readonly #afterwards = new Set<Listener>();
  /** What is stored and not yet told to the screens. */
  readonly #untold: Change[] = [];

  constructor(onBug: (bug: unknown) => void) {
    this.#onBug = onBug;
  }

  hear(when: 'atOnce' | 'afterwards', listener: Listener): void {
    (when === 'atOnce' ? this.#atOnce : this.#afterwards).add(listener);
  }

  stored(change: Change): void {
    this.#untold.push(change);
    this.#say(this.#atOnce, change);
  }

  /** Everything that was stored and not told. */
  tell(): void {
    for (const change of this.#untold.splice(0)) this.#say(this.#afterwards, change);
  }

  #say(listeners: ReadonlySet<Listener>, change: Change): void {
    for (const listener of listeners) {
      try {
        listener(change);
      } catch (bug) {
        // What was stored is stored: a screen that cannot be drawn takes no answer back.
        this.#onBug(bug);
      }
    }
  }
}
