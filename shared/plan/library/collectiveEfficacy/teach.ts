// The first half of a round: five minutes in which one topic's experts teach at every table.

import type { PlannedStage } from '../../plan.ts';

interface Teaching {
  readonly topic: 'A' | 'B' | 'C' | 'D';
  readonly title: string;
  readonly challenges: string;
  readonly opportunities: string;
  readonly notes: string;
}

export const teach = ({ topic, title, challenges, opportunities, notes }: Teaching): PlannedStage => ({
  id: `teach-${topic.toLowerCase()}`,
  kind: 'teach',
  title,
  grouping: 'home',
  minutes: 5,
  instruction: `Expert of ${topic}: you have the floor for two minutes. Everyone else: listen, then write what would be hard and what would be possible.`,
  notes,
  config: {
    topic,
    prompts: [
      { id: 'challenges', title: 'Challenges', question: challenges },
      { id: 'opportunities', title: 'Opportunities', question: opportunities },
    ],
  },
});
