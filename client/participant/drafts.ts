// What is being written on this phone in a session, box by box. On the device at every key.

import type { Draft, DraftBox } from '../stages/parts/phone.ts';
import { keepJson, keysOf, recallJson } from '../sync/memory.ts';

const PREFIX = 'draft:';

/** A key is session, person, stage and box, with colons between. */
export const stageOf = (key: string): string => key.split(':')[2] ?? '';

export class Drafts implements DraftBox {
  readonly #held = new Map<string, Draft | null>();
  readonly #listeners = new Set<() => void>();

  readonly get = (key: string): Draft | null => {
    // Asked at every drawing: the same draft has to be the same object.
    if (!this.#held.has(key)) this.#held.set(key, recallJson<Draft>(PREFIX + key));
    return this.#held.get(key) ?? null;
  };

  readonly put = (key: string, draft: Draft): void => {
    this.#held.set(key, draft);
    keepJson(PREFIX + key, draft);
    for (const listener of this.#listeners) listener();
  };

  /** What the box is for is kept, so that a text that is refused finds its way back. */
  readonly drop = (key: string): void => {
    const draft = this.get(key);
    if (draft) this.put(key, { ...draft, text: '', refusal: null });
  };

  readonly written = (start: string): readonly string[] =>
    keysOf(PREFIX + start)
      .map((key) => key.slice(PREFIX.length))
      .filter((key) => (this.get(key)?.text ?? '') !== '');

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** A refused text goes back to its box; where somebody has begun another text there, beside it. */
export function giveBack(drafts: DraftBox, key: string, draft: Draft): void {
  const there = drafts.get(key);
  const isFree = !there || there.text === '' || there.text === draft.text;
  drafts.put(isFree ? key : `${key}:back`, { ...draft, prompt: draft.prompt || (there?.prompt ?? ''), stage: draft.stage || (there?.stage ?? '') });
}

/** Texts that no box on the screen shows: of stages that are behind, or given back while their box was in use. */
export function outOfSight(keys: readonly string[], stage: string): readonly string[] {
  return keys.filter((key) => stageOf(key) !== stage || key.endsWith(':back'));
}
