import { useEffect, useRef } from 'react';
import { words } from '../words/phone.ts';
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
    if (before.split(':')[0] !== place.split(':')[0]) {
      announce(words.frame.stage(title));
      scrollTo({ top: 0 });
    }
    hum();
    if (writingIn(document.activeElement) === null && !document.querySelector('dialog[open]')) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
  }, [place, title, announce]);
}

/** Only after a tap: before, browsers refuse and complain. iPhones never do; so it is never the only sign. */
function hum(): void {
  if ('vibrate' in navigator && navigator.userActivation?.hasBeenActive) navigator.vibrate(30);
}
