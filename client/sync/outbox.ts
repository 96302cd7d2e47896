// Everything asked and not yet answered. It is on the device before the screen says so, in order, and leaves it only with an answer.

import type { CommandAnswer, CommandRequest } from '#shared/wire/messages';
import { newId } from './ids.ts';
import { forget, keepJson, keysOf, recallJson } from './memory.ts';

export interface Pending extends CommandRequest {
  /** Orders what several tabs of one phone have written. */
  readonly madeAt: number;
}

/** Refusals that are about the moment, not about the command: it is tried again by itself, in order. */
const TRY_AGAIN: readonly string[] = ['slowDown', 'notSaved', 'broken', 'notEntered'];

/** How long something answered is still shown as asked, in milliseconds. */
const LINGER = 150;

export class Outbox {
  readonly #prefix: string;
  #pending: readonly Pending[];
  #answered: readonly Pending[] = [];
  readonly #waiting = new Map<string, (answer: CommandAnswer) => void>();
  /** Told after every change: what is unanswered, and for a moment what was just answered. */
  onChange: ((pending: readonly Pending[]) => void) | null = null;

  /** What an earlier page, or another tab, left unanswered is taken over: sent twice, it still counts once. */
  constructor(code: string, who: string) {
    this.#prefix = `out:${code}:${who}:`;
    this.#pending = keysOf(this.#prefix)
      .flatMap((key) => recallJson<Pending>(key) ?? [])
      .sort((a, b) => a.madeAt - b.madeAt);
  }

  get pending(): readonly Pending[] {
    return this.#pending;
  }

  /** Keeps the command on the device. The promise is settled by the server's answer, whenever that comes. */
  put(type: string, stage: string | null, data: unknown): { pending: Pending; answered: Promise<CommandAnswer> } {
    const last = this.#pending.at(-1)?.madeAt ?? 0;
    const pending: Pending = { id: newId(), type, stage, data, madeAt: Math.max(Date.now(), last + 1) };
    keepJson(this.#prefix + pending.id, pending);
    this.#set([...this.#pending, pending]);
    return { pending, answered: new Promise((settle) => this.#waiting.set(pending.id, settle)) };
  }

  /** Takes an answer; false where the command has to be sent again later. */
  answered(id: string, answer: CommandAnswer): boolean {
    if (!answer.ok && TRY_AGAIN.includes(answer.refusal.reason)) return false;
    forget(this.#prefix + id);
    if (answer.ok) this.#linger(this.#pending.filter((one) => one.id === id));
    this.#set(this.#pending.filter((one) => one.id !== id));
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
    return true;
  }

  /** The news that shows it follows its answer; without a breath in between it would vanish and come back. */
  #linger(answered: readonly Pending[]): void {
    this.#answered = [...this.#answered, ...answered];
    setTimeout(() => {
      this.#answered = this.#answered.filter((one) => !answered.includes(one));
      this.#set(this.#pending);
    }, LINGER);
  }

  #set(pending: readonly Pending[]): void {
    this.#pending = pending;
    this.onChange?.([...this.#answered, ...pending]);
  }
}
