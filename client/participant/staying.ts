// The room moves on; a sentence does not have to. While somebody writes, the phone stays in the stage where they write.

import type { Sight } from './stageView.ts';

export interface Stay {
  readonly sight: Sight;
  /** The draft that is being written; once it is sent or thrown away, there is no reason to stay. */
  readonly key: string;
}

/** The draft that stands in a box with the focus and with text, or null. */
export function writingIn(element: Element | null): string | null {
  return element instanceof HTMLTextAreaElement && element.value.trim() !== '' ? (element.dataset.draft ?? null) : null;
}

/** What keeps the phone in a stage after a change of what can be seen. `shown` is what was on the screen before. */
export function stayAfter(
  stay: Stay | null,
  shown: Sight | null,
  next: Sight,
  { writing, isWritten }: { readonly writing: string | null; isWritten(key: string): boolean },
): Stay | null {
  const goesOn = (sight: Sight): boolean => sight.session.stage.id !== next.session.stage.id && !next.session.ended;
  if (stay) return goesOn(stay.sight) && isWritten(stay.key) ? stay : null;
  return shown && writing !== null && goesOn(shown) ? { sight: shown, key: writing } : null;
}
