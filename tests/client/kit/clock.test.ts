import { describe, expect, it } from 'vitest';
import { clockFace, crossed, timeLeft, timerState, untilNextSecond } from '../../../client/kit/clock.ts';

const MINUTE = 60_000;

describe('the time left', () => {
  it('runs from the moment the timer was started', () => {
    expect(timeLeft({ length: 5 * MINUTE, left: 5 * MINUTE, runningSince: 1000 }, 31_000)).toBe(4.5 * MINUTE);
  });

  it('stands while the timer is paused', () => {
    expect(timeLeft({ length: 5 * MINUTE, left: MINUTE, runningSince: null }, 999_999)).toBe(MINUTE);
  });

  it('goes below nothing, for nothing closes by itself', () => {
    const view = { length: MINUTE, left: MINUTE, runningSince: 0 };
    expect(timeLeft(view, 75_000)).toBe(-15_000);
    expect(timerState(view, -15_000)).toBe('over');
  });
});

describe('the clock face', () => {
  it.each([
    [5 * MINUTE, '5:00'],
    [5 * MINUTE - 1, '5:00'],
    [61_000, '1:01'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1000, '+0:01'],
    [-72_500, '+1:12'],
    [90 * MINUTE, '90:00'],
  ])('shows %i ms as %s', (left, face) => {
    expect(clockFace(left)).toBe(face);
  });

  it.each([5000, 4321, 1, 0, -1, -1500])('has changed when the wait is over, and not a second later (from %i ms)', (left) => {
    const then = left - untilNextSecond(left);
    expect(left - then).toBeLessThanOrEqual(1001);
    expect(Math.abs(Math.floor((then + 1) / 1000) - Math.floor(left / 1000))).toBeLessThanOrEqual(1);
    if (left > 0) expect(clockFace(then)).not.toBe(clockFace(left));
  });
});

describe('a threshold is spoken', () => {
  const length = 10 * MINUTE;

  it('once, when it is passed', () => {
    expect(crossed(5 * MINUTE + 500, 5 * MINUTE - 500, length)).toBe('halfway');
    expect(crossed(5 * MINUTE - 500, 4 * MINUTE, length)).toBeNull();
    expect(crossed(61_000, 60_000, length)).toBe('minute');
    expect(crossed(10_500, 9_500, length)).toBe('tenSeconds');
    expect(crossed(500, -500, length)).toBe('end');
  });

  it('alone, the latest, when a phone wakes after several', () => {
    expect(crossed(9 * MINUTE, 5000, length)).toBe('tenSeconds');
  });

  it('never when a minute is added', () => {
    expect(crossed(-500, MINUTE, length)).toBeNull();
  });

  it('not where it falls together with the next', () => {
    expect(crossed(61_000, 59_000, 2 * MINUTE)).toBe('minute');
    expect(crossed(31_000, 29_000, MINUTE)).toBeNull();
  });
});
