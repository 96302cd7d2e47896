// Proposals for the consoles of a session. A search is heavy, and several at once make each of them slow: one at a time, the others in line.

import { refuse } from '#shared/base/decision';
import type { Refusal } from '#shared/base/refusals';

/** A search takes three seconds at most: the last in line has its answer before its console gives up waiting. */
const MOST_IN_LINE = 3;

type Turn = 'yours' | 'othersFirst' | 'askedAgain' | 'notEntered';
type Refused = { readonly ok: false; readonly refusal: Refusal };

interface InLine {
  readonly screen: string;
  readonly tell: (turn: Turn) => void;
}

/** The line of one session. */
export class Proposals {
  #searching = false;
  readonly #line: InLine[] = [];

  /** Searches when it is this screen's turn. A screen stands in line once: what it asks anew takes the place of what it asked before. */
  async ask<Found>(screen: string, search: () => Promise<Found>): Promise<Found | Refused> {
    const turn = await this.#turn(screen);
    if (turn !== 'yours') return refuse(turn);
    try {
      return await search();
    } finally {
      this.#next();
    }
  }

  /** Whoever has gone keeps nobody waiting. */
  leave(screen: string): void {
    const at = this.#placeOf(screen);
    if (at >= 0) this.#line.splice(at, 1)[0]?.tell('notEntered');
  }

  #turn(screen: string): Promise<Turn> {
    if (!this.#searching) {
      this.#searching = true;
      return Promise.resolve('yours');
    }
    const at = this.#placeOf(screen);
    if (at < 0 && this.#line.length >= MOST_IN_LINE) return Promise.resolve('othersFirst');
    return new Promise((tell) => {
      if (at < 0) this.#line.push({ screen, tell });
      else this.#line.splice(at, 1, { screen, tell })[0]?.tell('askedAgain');
    });
  }

  #next(): void {
    const next = this.#line.shift();
    if (next) next.tell('yours');
    else this.#searching = false;
  }

  #placeOf(screen: string): number {
    return this.#line.findIndex((one) => one.screen === screen);
  }
}
