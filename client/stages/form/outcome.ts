// What became of the numbers: how the tables are, and which compromise they stand for.

import { tierOf } from '#shared/grouping/plan';
import { words } from '../../words/console.ts';
import type { FacilitatorView } from '../screen.ts';

/** About the tables as they are now: without empty ones, and without companions, who share the topic of whom they are with. */
export function outcomeOf({ session, people, standIns }: Pick<FacilitatorView, 'session' | 'people' | 'standIns'>): string {
  const text = words.stages.form;
  const topics = session.topics.length;
  const tables = new Map<string, { size: number; seconds: number }>();
  for (const { home, status, removed, with: host, second } of people.people) {
    if (home === null || status !== 'here' || removed || host !== null) continue;
    const { size, seconds } = tables.get(home) ?? { size: 0, seconds: 0 };
    tables.set(home, { size: size + 1, seconds: seconds + second.length });
  }
  const sizes = [...tables.values()].map(({ size }) => size);
  const readers = sum(sizes);
  const taken = sum([...tables.values()].map(({ seconds }) => seconds));
  const needed = sum(
    [...tables].map(([home, { size, seconds }]) => Math.max(0, topics - size - seconds - standIns.filter((one) => one.home === home).length)),
  );
  const tier = tierOf(readers, topics);
  return [text.sizes(sizes, topics), tier === 'full' ? '' : text[tier](readers, topics), text.seconds(taken, needed, topics)]
    .filter(Boolean)
    .join(' ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
