// How often is too often. A whole room shares one address, so addresses are limited only in what fails,
// people in what they send. The limiter package enters here.

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** null: go on. Otherwise how many seconds to wait. */
export type Wait = number | null;

/** So many in a stretch of time, for each key. */
export class Limit {
  readonly #limiter: RateLimiterMemory;

  constructor(points: number, seconds: number) {
    this.#limiter = new RateLimiterMemory({ points, duration: seconds });
  }

  /** Counts one (or `cost`) for this key. */
  async take(key: string, cost = 1): Promise<Wait> {
    try {
      await this.#limiter.consume(key, cost);
      return null;
    } catch (refusal) {
      return waitOf(refusal);
    }
  }

  /** Whether this key has to wait, without counting anything. */
  async wait(key: string): Promise<Wait> {
    const state = await this.#limiter.get(key);
    return state !== null && state.consumedPoints > this.#limiter.points ? waitOf(state) : null;
  }

  /** Gives one back: something was counted that was none. */
  async giveBack(key: string): Promise<void> {
    await this.#limiter.reward(key, 1);
  }
}

function waitOf(refusal: unknown): number {
  if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  throw refusal;
}

/** Tries at something secret: only wrong ones count, for each address and for all together. */
export class WrongTries {
  readonly #each: Limit;
  readonly #all: Limit;
  // Addresses from which somebody came in: they don't wait because strangers guess elsewhere.
  readonly #known = new Set<string>();

  constructor(each: number, all: number, seconds: number) {
    this.#each = new Limit(each, seconds);
    this.#all = new Limit(all, seconds);
  }

  /**
   * To be asked after the secret was looked up, with the outcome: counts a wrong one, and makes everybody
   * from an address wait that had too many wrong ones, right or not, so that guessing tells nothing.
   */
  async judge(address: string, right: boolean): Promise<Wait> {
    const key = addressKey(address);
    if (right) {
      const wait = (await this.#each.wait(key)) ?? (this.#known.has(key) ? null : await this.#all.wait('all'));
      if (wait === null) this.#remember(key);
      return wait;
    }
    // One that waits already is not counted for all: a single guesser must not shut the door on everybody.
    return (await this.#each.take(key)) ?? (await this.#all.take('all'));
  }

  /**
   * To be asked before, where finding out whether a secret is right already opens something: counts as a wrong
   * try until `wasRight`, so that a thousand tries at once are no more than one after the other.
   */
  async attempt(address: string): Promise<Wait> {
    const key = addressKey(address);
    const own = await this.#each.take(key);
    if (own !== null) return own;
    const all = await this.#all.take('all');
    return this.#known.has(key) ? null : all;
  }

  async wasRight(address: string): Promise<void> {
    const key = addressKey(address);
    await Promise.all([this.#each.giveBack(key), this.#all.giveBack('all')]);
    this.#remember(key);
  }

  #remember(key: string): void {
    if (this.#known.size >= 10_000) this.#known.clear();
    this.#known.add(key);
  }
}

/** One household, one key: an IPv6 network hands out 2^64 addresses to each machine. */
export function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const gap = plain.includes('::') ? new Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0') : [];
  return [...front, ...gap, ...back].slice(0, 4).join(':');
}

export interface Limits {
  /** Join codes: 20 wrong ones a minute from an address, 200 from everywhere. */
  readonly wrongCodes: WrongTries;
  /** Host keys and facilitator secrets. */
  readonly wrongKeys: WrongTries;
  /** Personal codes, of four digits: a bucket of their own, so that guessing them shuts no other door. */
  readonly wrongDigits: WrongTries;
  /** New sessions from another machine, by address: 10 an hour. */
  readonly newSessions: Limit;
  /** Commands, by person: 40 in 10 seconds. */
  readonly perPerson: Limit;
  /** Newcomers, by session: a room of 150 that scans at once, 900 in half a minute. */
  readonly joins: Limit;
}

export function makeLimits(): Limits {
  return {
    wrongCodes: new WrongTries(20, 200, 60),
    wrongKeys: new WrongTries(20, 200, 60),
    wrongDigits: new WrongTries(20, 200, 60),
    newSessions: new Limit(10, 3600),
    perPerson: new Limit(40, 10),
    joins: new Limit(150, 5),
  };
}
