import type { Instant } from '#shared/base/time';

/**
 * The server's time: the wall clock as it was at the start, carried on by the monotonic clock. A wall clock
 * that is set in mid-session, or a laptop that sleeps with its lid closed, moves no timer.
 */
export function startClock(wall: () => number = Date.now, monotonic: () => number = () => performance.now()): () => Instant {
  const start = wall() - monotonic();
  return () => Math.round(start + monotonic());
}
