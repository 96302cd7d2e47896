// How screens read what the line has brought.

import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Line } from './connect.ts';
import type { ScreenState } from './store.ts';

const LineContext = createContext<Line | null>(null);
export const LineProvider = LineContext.Provider;

export function useLine(): Line {
  const line = useContext(LineContext);
  if (!line) throw new Error('There is no line above this component');
  return line;
}

export function useScreenState<T>(select: (state: ScreenState) => T): T {
  return useStore(useLine().store, select);
}

/** A slice of a room, as its view type; null while there is none. Which type belongs to which slice is told in shared/view/views. */
export function useSlice<View>(room: string | null, slice: string): View | null {
  return useScreenState((state) => (room === null ? null : (state.rooms[room]?.[slice] ?? null))) as View | null;
}

/** What a stage's kind shows in a room, if it is the stage the screen is in. */
export function useStageSlice(room: string | null, slice: 'stage' | 'group', stage: string): unknown {
  const wrapped = useSlice<{ readonly stage: string; readonly view: unknown }>(room, slice);
  return wrapped?.stage === stage ? wrapped.view : null;
}

/** Whether there has been no contact for so long that it is worth a word. */
export function useAway(after: number): boolean {
  const since = useScreenState((state) => state.awaySince);
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (since === null) return setAway(false);
    const timer = setTimeout(() => setAway(true), Math.max(0, since + after - performance.now()));
    return () => clearTimeout(timer);
  }, [since, after]);
  return away;
}
