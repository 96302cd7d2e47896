// Where not everything fits at once there are pages, which turn by themselves until somebody pauses them.

import { createContext, useContext, useEffect, useState } from 'react';

/** Long enough to find one's own name among fifty. */
const TURN = 12_000;

const PausedContext = createContext(false);
export const PagesPaused = PausedContext.Provider;

export function usePagesPaused(): boolean {
  return useContext(PausedContext);
}

/** The page of the moment, from 0. Begins anew with another `subject`. */
export function usePage(pages: number, subject = ''): number {
  const paused = usePagesPaused();
  const [turned, setTurned] = useState({ subject, page: 0 });
  const page = turned.subject === subject ? turned.page : 0;
  useEffect(() => {
    setTurned({ subject, page: 0 });
  }, [subject]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject gets its full time
  useEffect(() => {
    if (pages < 2 || paused) return;
    const timer = setInterval(() => setTurned((before) => ({ ...before, page: before.page + 1 })), TURN);
    return () => clearInterval(timer);
  }, [pages, paused, subject]);
  return pages > 0 ? page % pages : 0;
}
