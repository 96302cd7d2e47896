import type { Behaviour } from '../../people/simulated.ts';
import { around } from '../../people/simulated.ts';

/** A tap on a topic that somebody has is held; then one says what one would like next, and waits. */
const TAPS = 2;

/** People look at what is left at their table and take a topic; some never get round to it and are dealt one later. */
export const form: Behaviour = {
  participant(seen, dice) {
    if (seen.home === null || seen.table.length === 0) return [];
    if (dice.roll(12) === 0) return [null];
    return Array.from({ length: TAPS }, (_, index) => {
      const [after, start, stubborn] = [around(index === 0 ? 35 : 8, dice), dice.roll(Math.max(1, seen.topics.length)), dice.roll(4) === 0];
      if (seen.mine.length > 0) return null;
      const inOrder = [...seen.topics.slice(start), ...seen.topics.slice(0, start)];
      const readers = (topic: string): number => seen.table.filter((one) => one.topic === topic).length;
      const fewest = Math.min(...inOrder.map(({ id }) => readers(id)));
      // Some want what they want, whoever has it.
      const wanted = stubborn ? inOrder[index] : inOrder.find(({ id }) => readers(id) === fewest);
      return wanted ? { type: 'groups.takeTopic', data: { topic: wanted.id, for: null }, after } : null;
    });
  },
};
