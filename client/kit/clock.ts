// What a timer shows and says at a moment; the ticking is useTimeLeft's.

/** A timer as the server tells it: `left` was left at `runningSince`, or is left while it stands. */
export interface TimerView {
  readonly length: number;
  readonly left: number;
  readonly runningSince: number | null;
}

export type TimerState = 'running' | 'paused' | 'over';
const THRESHOLDS = ['halfway', 'minute', 'tenSeconds', 'end'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** Milliseconds; negative once time is up. */
export function timeLeft(view: TimerView, now: number): number {
  return view.runningSince === null ? view.left : view.left - (now - view.runningSince);
}

export function timerState(view: TimerView, left: number): TimerState {
  if (left <= 0) return 'over';
  return view.runningSince === null ? 'paused' : 'running';
}

/** 7:05, or +0:12 when over. A second counts until it is gone, so that 0:00 is the end. */
export function clockFace(left: number): string {
  const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  const face = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left < 0 && seconds > 0 ? `+${face}` : face;
}

/** Until the clock face changes. */
export function untilNextSecond(left: number): number {
  const rest = ((left % 1000) + 1000) % 1000;
  // One more, as a timer that rings early would find the old face and ring again at once.
  return (rest === 0 ? 1000 : rest) + 1;
}

/** What is worth saying when the time left goes from one to the other: the last threshold passed. */
export function crossed(before: number, after: number, length: number): Threshold | null {
  const marks: Readonly<Record<Threshold, number>> = {
    // Said only where it is news: not when it falls together with the next one.
    halfway: length >= 4 * 60_000 ? length / 2 : -1,
    minute: length > 90_000 ? 60_000 : -1,
    tenSeconds: length > 20_000 ? 10_000 : -1,
    end: 0,
  };
  return THRESHOLDS.filter((name) => marks[name] >= 0 && before > marks[name] && after <= marks[name]).pop() ?? null;
}
