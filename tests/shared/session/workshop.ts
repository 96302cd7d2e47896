// A workshop with every kind of stage in every kind of group, small enough to be read at a glance.

import { checkWorkshop } from '#shared/plan/check';
import { TOPIC_IDS, type Workshop } from '#shared/plan/plan';
import type { Kinds } from '#shared/stages/sealed';
import { standardKinds } from '#shared/wire/standard';

const PROMPTS = [
  { id: 'agree', title: 'Agree', question: 'What do you agree with?' },
  { id: 'argue', title: 'Argue', question: 'What would you argue with?' },
];

interface StageDraft {
  readonly id: string;
  readonly kind: string;
  readonly grouping: 'whole' | 'home' | 'expert' | 'alone';
  readonly minutes?: number;
  readonly config?: object;
}

/** The run of a jigsaw: gather, form, read, experts, teach topic by topic, debrief, and notes in every other grouping. */
const STAGES: readonly StageDraft[] = [
  { id: 'gather', kind: 'gather', grouping: 'whole' },
  { id: 'why', kind: 'show', grouping: 'whole', minutes: 5, config: { points: [point('One'), point('Two'), point('Three')] } },
  { id: 'form', kind: 'form', grouping: 'home', minutes: 6 },
  { id: 'read', kind: 'read', grouping: 'alone', minutes: 10 },
  { id: 'experts', kind: 'discuss', grouping: 'expert', minutes: 20, config: { prompts: PROMPTS } },
  { id: 'teachA', kind: 'teach', grouping: 'home', minutes: 8, config: { topic: 'A', prompts: PROMPTS } },
  { id: 'debriefA', kind: 'debrief', grouping: 'whole', minutes: 5, config: { topic: 'A', question: 'What stays?' } },
  { id: 'teachB', kind: 'teach', grouping: 'home', minutes: 8, config: { topic: 'B', prompts: PROMPTS } },
  { id: 'actions', kind: 'discuss', grouping: 'home', minutes: 10, config: { prompts: PROMPTS } },
  { id: 'wall', kind: 'discuss', grouping: 'whole', config: { prompts: PROMPTS } },
  { id: 'promise', kind: 'discuss', grouping: 'alone', minutes: 3, config: { prompts: PROMPTS } },
  { id: 'all', kind: 'debrief', grouping: 'whole' },
  { id: 'close', kind: 'close', grouping: 'whole', config: { message: 'Thank you.' } },
];

function point(title: string): object {
  return { title, text: `*${title}*`, figure: null };
}

/** `change` draws the plan anew where a test needs other stages; `topics` is how many there are, 2 to 8. */
export function jigsaw({
  topics = 3,
  stages = STAGES,
  kinds = standardKinds,
}: {
  topics?: number;
  stages?: readonly StageDraft[];
  kinds?: Kinds;
} = {}): Workshop {
  const checked = checkWorkshop(kinds, {
    id: 'jigsaw',
    title: 'A jigsaw',
    about: 'Everything once.',
    criteria: ['I can say why.'],
    mixBy: [{ id: 'school', title: 'Your school' }],
    topics: TOPIC_IDS.slice(0, topics).map((id) => ({ id, title: `Topic ${id}`, reading: `Reading **${id}**.` })),
    stages: stages.map(({ id, kind, grouping, minutes = null, config = {} }) => ({
      id,
      kind,
      grouping,
      minutes,
      config,
      title: `Stage ${id}`,
      instruction: `Do ${id}.`,
      notes: `Say ${id}.`,
    })),
  });
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  return checked.workshop;
}
