import { around, type Behaviour, type Seen, secondsOf } from '../../people/simulated.ts';
import { stars, writes } from '../simulatedBoard.ts';
import type { DiscussAll, DiscussGroup } from './slices.ts';

/** Everybody writes, then looks at what has come together and stars what must be said at home. */
export const discuss: Behaviour = {
  participant(seen: Seen<DiscussAll, DiscussGroup>, dice) {
    if (seen.all === null || seen.group === null) return [];
    const { all, group } = seen;
    const topic = seen.topics.find(({ id }) => id === group.topic)?.title ?? null;
    const time = secondsOf(seen.stage);
    const about = { topic, remembered: topic === null ? [] : seen.remembered };
    return [
      ...writes({ kind: 'discuss', prompts: all.prompts, about, time: time * 0.7, freshId: seen.freshId, there: group.notes }, dice),
      ...(all.mustSay > 0 ? stars('discuss', group, around(time * 0.1, dice), dice) : []),
    ];
  },
};
