import type { Behaviour } from '../../people/simulated.ts';
import { around } from '../../people/simulated.ts';

/** Two may tap at the same time: whoever was second looks again. */
const TRIES = 3;

/** People look at what is left at their table and take a topic; some never get round to it and are dealt one later. */
export const form: Behaviour = {
  participant(seen, dice) {
    if (seen.home === null || seen.table.length === 0) return [];
    if (dice.roll(12) === 0) return [null];
    return Array.from({ length: TRIES }, (_, index) => {
      const [after, start] = [around(index === 0 ? 35 : 8, dice), dice.roll(Math.max(1, seen.topics.length))];
      if (seen.mine.length > 0) return null;
      const inOrder = [...seen.topics.slice(start), ...seen.topics.slice(0, start)];
      const readers = (topic: string): number => seen.table.filter((one) => one.topic === topic).length;
      const fewest = Math.min(...inOrder.map(({ id }) => readers(id)));
      const free = inOrder.find(({ id }) => readers(id) === fewest);
      return free ? { type: 'groups.takeTopic', data: { topic: free.id, for: null }, after } : null;
    });
  },
};
