import { around, type Behaviour, type Seen, secondsOf } from '../../people/simulated.ts';
import { writes } from '../simulatedBoard.ts';
import type { TeachAll, TeachGroup, TeachPerson } from './slices.ts';

/** Experts teach for half of the time and say so; without one, the first at the table reads the card aloud. Then everybody writes. */
export const teach: Behaviour = {
  participant(seen: Seen<TeachAll, TeachGroup, TeachPerson>, dice) {
    if (seen.all === null || seen.group === null || seen.person === null || seen.person.role === 'none') return [];
    const { all, group, person } = seen;
    const time = secondsOf(seen.stage);
    const talk = around(time * 0.4, dice);
    const reader = seen.table.find((one) => one.phone)?.id;
    const teaches = person.role === 'expert' || (group.experts.length === 0 && reader === seen.me);
    const about = { topic: all.title, remembered: [] };
    const notes = writes({ kind: 'teach', prompts: all.prompts, about, time: time * 0.3, freshId: seen.freshId, there: group.notes }, dice);
    const [first, ...rest] = notes;
    // Listeners write once they have heard something.
    const heard = first ? [{ ...first, after: first.after + (teaches ? 0 : talk) }, ...rest] : [];
    return [teaches && !group.taught ? { type: 'teach.taught', data: { on: true, group: null }, after: talk } : null, ...heard];
  },
};
