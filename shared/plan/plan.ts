// A workshop as it is authored: what will be read, asked and shown, in which order, for how long.

import { anyJson, key, list, nullable, object, oneOf, type Shaped, text, whole, withDefault } from '../base/shape.ts';
import { GROUPINGS } from '../people/groups.ts';

export const TOPIC_IDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

const topic = object({
  id: oneOf(...TOPIC_IDS),
  title: text(120),
  /** Markdown, 500 to 700 words are a good length. */
  reading: text(20_000),
});

/** Something people are asked when they join, so that tables can mix those who answer differently. */
const question = object({
  id: key(),
  /** "Your school": a heading over the answers, in the workshop's language. */
  title: text(60),
  /** Answers to choose from; none: people write their own. */
  choices: withDefault(list(text(60), 0, 40), []),
  /** How much it counts that two people of a table answer the same, against the other questions. */
  weight: withDefault(whole(0, 10), 2),
});

/** Config is checked by the stage's kind, see check.ts. */
const stage = object({
  id: key(),
  kind: key(),
  title: text(80),
  grouping: oneOf(...GROUPINGS),
  /** null: no timer, the facilitator moves on when the room is ready. */
  minutes: nullable(whole(1, 240)),
  /** One line, in the second person: what everybody does now. */
  instruction: text(240),
  /** Markdown, for the facilitator's eyes only. */
  notes: withDefault(text(8_000), ''),
  config: anyJson(),
});

export const workshop = object({
  id: key(),
  title: text(120),
  /** One or two sentences for the shelf of workshops. */
  about: text(600),
  language: withDefault(oneOf('en', 'de', 'fr', 'es', 'pt', 'ar'), 'en'),
  criteria: list(text(240), 0, 12),
  mixBy: withDefault(list(question, 0, 4), []),
  topics: list(topic, 2, 8),
  stages: list(stage, 1, 60),
});

export type Workshop = Shaped<typeof workshop>;
export type PlannedStage = Workshop['stages'][number];
export type Question = Workshop['mixBy'][number];
