import { around, type Behaviour, type Seen, secondsOf } from '../../people/simulated.ts';
import type { ReadAll, ReadPerson, ReadTopic } from './slices.ts';

const WORDS_A_MINUTE = 210;

/** Everybody reads at their own pace; a few ask for one more minute, a few look up when the next thing begins. */
export const read: Behaviour = {
  participant(seen: Seen<ReadAll, unknown, ReadPerson, ReadTopic>, dice) {
    if (seen.mine.length === 0 || seen.readings.length === 0) return [];
    const words = seen.readings.reduce((sum, reading) => sum + reading.words, 0);
    const time = secondsOf(seen.stage);
    const pace = Math.min(around((words / WORDS_A_MINUTE) * 60, dice), Math.round(time * 1.3));
    const asks = dice.roll(100) < 12;
    const never = dice.roll(100) < 6;
    return [
      asks ? { type: 'read.needTime', data: {}, after: Math.round(pace * 0.7) } : null,
      never || seen.person?.done
        ? null
        : { type: 'read.done', data: { done: true, for: null }, after: Math.max(10, Math.round(asks ? pace * 0.5 : pace)) },
    ];
  },
};
