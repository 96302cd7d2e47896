import { useMemo } from 'react';
import type { ArrivalsView, RoomView, SeatedView } from '#shared/view/views';
import { useSlice } from './hooks.ts';

/** The whole room, from its two slices; null while it has yet to be told. */
export function useRoom(): RoomView | null {
  const seated = useSlice<SeatedView>('presenter', 'room');
  const arrivals = useSlice<ArrivalsView>('presenter', 'arrivals');
  return useMemo(() => seated && { ...seated, arrivals }, [seated, arrivals]);
}
