import { useEffect, useState } from 'react';

/** Draws again every so often, for what depends on the time of day. */
export function useTick(every: number): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every]);
}
