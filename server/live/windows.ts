// The tables' windows: choices that are held are decided half a minute after the first of them, whether or not everybody has tapped; later while somebody comes.

import type { GroupId } from '#shared/base/ids';
import type { Instant } from '#shared/base/time';
import { windowEnds } from '#shared/session/rules/claims';
import type { ClaimWindow } from '#shared/session/session';
import { newId } from '../access/codes.ts';
import type { LiveSession } from './liveSession.ts';

/** Who decides when nobody does, as it stands in the log. */
const HOUSE = { role: 'facilitator', id: 'house' } as const;

/** Watches a session's windows from now on, those included that were open before a restart. */
export function closeWindowsInTime(live: LiveSession, now: () => Instant, newSeed: () => number): void {
  const timers = new Map<GroupId, { readonly open: ClaimWindow; readonly timer: NodeJS.Timeout }>();
  const look = (): void => {
    const { windows } = live.session;
    for (const [home, { open, timer }] of timers) {
      // A window that closed and opened again meanwhile is another one.
      if (windows.get(home) === open) continue;
      clearTimeout(timer);
      timers.delete(home);
    }
    for (const [home, open] of windows) {
      if (timers.has(home)) continue;
      timers.set(home, { open, timer: setTimeout(() => close(home), Math.max(0, windowEnds(open) - now())).unref() });
    }
  };
  const close = (home: GroupId): void => {
    timers.delete(home);
    void live.handle({
      id: newId(),
      type: 'groups.closeWindow',
      stage: null,
      data: { home },
      by: HOUSE,
      at: now(),
      seed: newSeed(),
    });
  };
  live.onChange(look);
  look();
}
