import { describe, expect, it } from 'vitest';
import { minutesTaken, rearranged, schedule } from '../../../client/facilitator/schedule.ts';
import { MINUTE, runSheet, session, stage } from './room.ts';

const NOON = 1_700_000_000_000;
const now = stage('Read', 'now');
const timer = { length: 6 * MINUTE, left: 4 * MINUTE, runningSince: NOON - MINUTE };

describe('the end of the session', () => {
  it('is what is left now and the minutes of all that is ahead, without what is skipped', () => {
    const sheet = runSheet(now, stage('Experts', 'ahead', { minutes: 14 }), stage('Why', 'skipped'), stage('Close', 'ahead', { minutes: null }));
    const { starts, end } = schedule(sheet, session(now, { timer }), NOON);
    expect(starts).toEqual(
      new Map([
        ['Experts', NOON + 3 * MINUTE],
        ['Close', NOON + 17 * MINUTE],
      ]),
    );
    expect(end).toBe(NOON + 17 * MINUTE);
  });

  it('moves on with the clock while time is over, and stands off while it is paused', () => {
    const sheet = runSheet(now, stage('Experts', 'ahead'));
    const over = session(now, { timer: { ...timer, left: -MINUTE } });
    expect(schedule(sheet, over, NOON).end).toBe(NOON + 5 * MINUTE);
    const paused = session(now, { timer: { ...timer, runningSince: null } });
    expect(schedule(sheet, paused, NOON + MINUTE).end).toBe(NOON + 10 * MINUTE);
  });

  it('is not told where nothing has a time', () => {
    expect(schedule(runSheet(now, stage('Talk', 'ahead', { minutes: null })), session(now), NOON).end).toBeNull();
  });
});

describe('the run sheet', () => {
  it('tells what a stage really took', () => {
    expect(minutesTaken(stage('Why', 'done', { openedAt: NOON, leftAt: NOON + 4.4 * MINUTE }))).toBe(4);
    expect(minutesTaken(now)).toBeNull();
  });

  it('moves a stage among those ahead, and no further', () => {
    const sheet = runSheet(stage('Why', 'done'), now, stage('A', 'ahead'), stage('B', 'skipped'), stage('C', 'ahead'));
    expect(rearranged(sheet, 'C', -1)).toEqual(['A', 'C', 'B']);
    expect(rearranged(sheet, 'A', 2)).toEqual(['B', 'C', 'A']);
    expect(rearranged(sheet, 'A', -1)).toBeNull();
    expect(rearranged(sheet, 'Read', 1)).toBeNull();
  });
});
