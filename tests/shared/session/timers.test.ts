import { describe, expect, it } from 'vitest';
import { MINUTE } from '#shared/base/time';
import { type Session, timeLeft } from '#shared/session/session';
import { after, ask, atMinute, coach, given, goesTo, joins, START } from './specification.ts';

const pauses = (paused: boolean, stage = 'why') => ask(coach, 'session.pause', { stage, paused });
const extends_ = (minutes: number, stage = 'why') => ask(coach, 'session.extend', { stage, minutes });

/** Minutes left in a stage, at a minute of the workshop; null where it has no timer. */
function left(session: Session, stage: string, minute: number): number | null {
  const timer = session.opened.get(stage)?.timer;
  return timer ? timeLeft(timer, START + minute * MINUTE) / MINUTE : null;
}

const timerSet = (timer: { length: number; left: number; runs: number | null }, stage = 'why') => ({
  type: 'session.timerSet' as const,
  data: {
    stage,
    timer: { length: timer.length * MINUTE, left: timer.left * MINUTE, runningSince: timer.runs === null ? null : START + timer.runs * MINUTE },
  },
});

// "why" takes five minutes.
describe('the time of a stage', () => {
  it('runs from the moment the stage opens', () => {
    const session = after(goesTo('why'));
    expect([0, 2, 5, 7].map((minute) => left(session, 'why', minute))).toEqual([5, 3, 0, -2]);
  });

  it('runs from the word to begin where people walk first', () => {
    const begun = after(joins('Ana'), goesTo('experts'), atMinute(4, ask(coach, 'session.begin', { stage: 'experts' })));
    expect(left(after(joins('Ana'), goesTo('experts')), 'experts', 4)).toBe(20);
    expect([4, 10].map((minute) => left(begun, 'experts', minute))).toEqual([20, 14]);
  });

  it('is over without anything happening: no stage ends by itself', () => {
    const session = after(goesTo('why'));
    expect([session.current, session.opened.get('why')?.phase]).toEqual(['why', 'running']);
    expect(left(session, 'why', 60)).toBe(-55);
  });

  it('does not run where a stage has none', () => {
    expect(left(after(goesTo('wall')), 'wall', 5)).toBeNull();
    given(goesTo('wall')).when(pauses(true, 'wall')).thenRefused('noTimer');
  });

  it('is set in the stage that is on, and in no other', () => {
    for (const command of [pauses(true, 'read'), extends_(1, 'read'), pauses(true, 'lunch'), extends_(1, 'lunch')]) {
      given(goesTo('read'), goesTo('why')).when(command).thenRefused('notThisStage');
    }
  });
});

describe('a pause', () => {
  it('stops the time, and going on continues with what was left', () => {
    given(goesTo('why'))
      .when(atMinute(2, pauses(true)))
      .thenHappens(timerSet({ length: 5, left: 3, runs: null }));
    given(goesTo('why'), atMinute(2, pauses(true)))
      .when(atMinute(9, pauses(false)))
      .thenHappens(timerSet({ length: 5, left: 3, runs: 9 }));
  });

  it('twice is once, and so is going on', () => {
    given(goesTo('why'), atMinute(2, pauses(true)))
      .when(atMinute(3, pauses(true)))
      .thenNothing();
    given(goesTo('why'))
      .when(atMinute(3, pauses(false)))
      .thenNothing();
  });

  it('does not let the time run while people are still walking', () => {
    given(joins('Ana'), goesTo('experts')).when(pauses(false, 'experts')).thenNothing();
  });
});

describe('one more minute', () => {
  it('adds to what is left', () => {
    given(goesTo('why'))
      .when(atMinute(2, extends_(1)))
      .thenHappens(timerSet({ length: 6, left: 4, runs: 2 }));
  });

  it('after the end is a minute from now', () => {
    given(goesTo('why'))
      .when(atMinute(9, extends_(1)))
      .thenHappens(timerSet({ length: 6, left: 1, runs: 9 }));
  });

  it('in a pause waits with the rest', () => {
    given(goesTo('why'), atMinute(2, pauses(true)))
      .when(atMinute(4, extends_(1)))
      .thenHappens(timerSet({ length: 6, left: 4, runs: null }));
  });

  it('before the word to begin waits for it', () => {
    given(joins('Ana'), goesTo('experts'))
      .when(extends_(2, 'experts'))
      .thenHappens(timerSet({ length: 22, left: 22, runs: null }, 'experts'));
  });

  it('gives a stage without time a timer', () => {
    given(goesTo('wall'))
      .when(atMinute(3, extends_(4, 'wall')))
      .thenHappens(timerSet({ length: 4, left: 4, runs: 3 }, 'wall'));
  });

  it('less takes away, at most what is left', () => {
    given(goesTo('why'))
      .when(atMinute(2, extends_(-1)))
      .thenHappens(timerSet({ length: 4, left: 2, runs: 2 }));
    given(goesTo('why'))
      .when(atMinute(2, extends_(-60)))
      .thenHappens(timerSet({ length: 1, left: 0, runs: 2 }));
  });
});

describe('coming back to a stage', () => {
  it('goes on with what was left when the room left it', () => {
    const back = after(goesTo('why'), atMinute(2, goesTo('wall')), atMinute(10, goesTo('why')));
    expect(left(after(goesTo('why'), atMinute(2, goesTo('wall'))), 'why', 9)).toBe(3);
    expect([10, 12].map((minute) => left(back, 'why', minute))).toEqual([3, 1]);
  });

  it('whose time is over leaves it over until minutes are added', () => {
    const over = [goesTo('why'), atMinute(7, goesTo('wall')), atMinute(10, goesTo('why'))];
    expect([10, 15].map((minute) => left(after(...over), 'why', minute))).toEqual([-2, -2]);
    given(...over)
      .when(atMinute(11, extends_(1)))
      .thenHappens(timerSet({ length: 6, left: 1, runs: 11 }));
  });

  it('that was paused goes on running', () => {
    const back = after(goesTo('why'), atMinute(2, pauses(true)), atMinute(3, goesTo('wall')), atMinute(4, goesTo('why')));
    expect(left(back, 'why', 5)).toBe(2);
  });
});
