// What is wrong with a workshop, in a facilitator's words; or the workshop, ready to run.

import { read } from '../base/shape.ts';
import type { Kinds } from '../stages/sealed.ts';
import { type PlannedStage, type Workshop, workshop as workshopShape } from './plan.ts';

/** The workshop with every stage's config read by its kind; or sentences that say what to mend, in the order of the plan. */
export function checkWorkshop(kinds: Kinds, raw: unknown): { ok: true; workshop: Workshop } | { ok: false; problems: readonly string[] } {
  const shaped = read(workshopShape, raw);
  if (!shaped.ok) return { ok: false, problems: [`${shaped.where || 'The workshop'}: ${shaped.why}`] };
  const workshop = shaped.value;
  const checked = workshop.stages.map((stage) => checkStage(kinds, stage));
  const problems = [
    ...twice(workshop.stages.map((stage) => stage.id)).map((id) => `Two stages are called "${id}": each needs a key of its own.`),
    ...twice(workshop.topics.map((topic) => topic.id)).map((id) => `Two topics have the letter ${id}.`),
    ...checked.flatMap((stage) => (stage.ok ? [] : [stage.problem])),
    ...workshop.stages.flatMap((stage) => strangeTopic(stage, workshop)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, workshop: { ...workshop, stages: checked.flatMap((stage) => (stage.ok ? [stage.stage] : [])) } };
}

function checkStage(kinds: Kinds, stage: PlannedStage): { ok: true; stage: PlannedStage } | { ok: false; problem: string } {
  const kind = kinds.get(stage.kind);
  if (!kind) return { ok: false, problem: `"${stage.title}": there is no kind of stage called "${stage.kind}".` };
  const config = read(kind.config, stage.config);
  return config.ok
    ? { ok: true, stage: { ...stage, config: config.value } }
    : { ok: false, problem: `"${stage.title}", ${config.where || 'its settings'}: ${config.why}` };
}

/** A stage that is about a topic says so in its settings under `topic`, whatever its kind. */
function strangeTopic({ title, config }: PlannedStage, workshop: Workshop): readonly string[] {
  const topic = typeof config === 'object' && config !== null && 'topic' in config ? config.topic : null;
  const known = topic === null || topic === undefined || workshop.topics.some(({ id }) => id === topic);
  return known ? [] : [`"${title}" is about topic ${String(topic)}, which this workshop does not have.`];
}

function twice(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
