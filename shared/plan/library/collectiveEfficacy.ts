// The example that comes with the house: four leadership practices, taught by the people who read about them.

import type { Workshop } from '../plan.ts';
import { closing } from './collectiveEfficacy/closing.ts';
import { collaboration } from './collectiveEfficacy/collaboration.ts';
import { empowerment } from './collectiveEfficacy/empowerment.ts';
import { goals } from './collectiveEfficacy/goals.ts';
import { opening } from './collectiveEfficacy/opening.ts';
import { results } from './collectiveEfficacy/results.ts';
import { rounds } from './collectiveEfficacy/rounds.ts';

const criteria = [
  'I can name four research-based leadership practices that foster collective teacher efficacy.',
  'I can use a taxonomy to examine how my team collaborates.',
  'I can propose ways to involve teachers meaningfully in school improvement.',
  'I can describe what goals need, how they work, and what follows from them.',
  'I can choose a structure that helps teams interpret their results.',
  'I can draft a theory of action for fostering collective efficacy where I work.',
];

export const collectiveEfficacy: Workshop = {
  id: 'collective-efficacy',
  title: 'Fostering collective efficacy',
  about: `Four leadership practices that help a staff believe, with good reason, that together it can make a difference. For school leaders and teachers: 100 minutes, with readings, models and an action plan.`,
  language: 'en',
  criteria,
  mixBy: [
    { id: 'school', title: 'Your school', choices: [], weight: 4 },
    { id: 'role', title: 'What you do there', choices: ['Teaching', 'Leading', 'Supporting', 'Something else'], weight: 2 },
  ],
  topics: [
    { id: 'A', title: 'Create opportunities for meaningful collaboration', reading: collaboration },
    { id: 'B', title: 'Empower teachers', reading: empowerment },
    { id: 'C', title: 'Establish goals and high expectations', reading: goals },
    { id: 'D', title: 'Help teams interpret results and provide feedback', reading: results },
  ],
  // The stages take 95 of the 100 minutes; the rest is for walking to the expert groups and back.
  stages: [...opening, ...rounds, ...closing(criteria)],
};
