import { useEffect, useRef } from 'react';
import { words } from '../words/phone.ts';
import { hum } from './hum.ts';
import type { Sight } from './stageView.ts';
import { writingIn } from './staying.ts';

/** What a new stage does to a phone: the head of the page is in sight and has the focus, it is said aloud, and the phone hums once. */
export function useArrivalInStage(sight: Sight | null, announce: (text: string) => void): void {
  const stage = sight?.session.stage;
  const title = stage?.title ?? '';
  const seat = sight?.me.seat;
  const place = `${stage?.id ?? ''}:${stage?.phase ?? ''}:${seat?.home ?? ''}:${seat?.expert ?? ''}:${sight?.me.status ?? ''}`;
  const former = useRef<string | null>(null);
  useEffect(() => {
    const before = former.current;
    former.current = place;
    if (before === null || before === place) return;
    const isNew = before.split(':')[0] !== place.split(':')[0];
    if (isNew) {
      announce(words.frame.stage(title));
      scrollTo({ top: 0 });
    }
    hum();
    // Moved in the middle of a stage, somebody may just have begun to type: the field stays theirs, even if it is empty.
    const writes = isNew ? writingIn(document.activeElement) !== null : isField(document.activeElement);
    if (!writes && !document.querySelector('dialog[open]')) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
  }, [place, title, announce]);
}

function isField(element: Element | null): boolean {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}
