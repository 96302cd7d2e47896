import { useEffect, useState } from 'react';
import { type TimerView, timeLeft, untilNextSecond } from './clock.ts';

/** The time left, fresh each whole second; sleeps while the page is hidden or the timer stands. */
export function useTimeLeft(view: TimerView, now: () => number): number {
  const [, redraw] = useState(0);
  const { length, left, runningSince } = view;
  useEffect(() => {
    if (runningSince === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = (): void => {
      clearTimeout(timer);
      if (document.hidden) return;
      redraw((count) => count + 1);
      timer = setTimeout(tick, untilNextSecond(timeLeft({ length, left, runningSince }, now())));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [length, left, runningSince, now]);
  return timeLeft(view, now());
}
