import type { Refusal, RefusalReason } from './refusals.ts';

/** The answer to a command: what happens because of it, or why it doesn't. */
export type Decision<E> = { readonly ok: true; readonly events: readonly E[] } | { readonly ok: false; readonly refusal: Refusal };

export function accept<E>(...events: readonly E[]): Decision<E> {
  return { ok: true, events };
}

export function refuse(reason: RefusalReason, about?: Refusal['about']): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: about ? { reason, about } : { reason } };
}

/** For the end of a switch over a closed list: the compiler objects when a case is missing. */
export function never(value: never): never {
  throw new Error(`A case is missing for ${JSON.stringify(value)}`);
}
