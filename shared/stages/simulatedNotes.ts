// A plausible note: different by topic, by prompt and by person; the same from the same throws.

import type { Dice } from '../base/dice.ts';
import type { Prompt } from './note.ts';
import { anyPrompt, endings, phrases } from './simulatedPhrases.ts';
import { sentencesAbout } from './simulatedSentences.ts';

/** What a note is about: a topic's title, if it is about one, and headings from its reading. */
export interface About {
  readonly topic: string | null;
  readonly remembered: readonly string[];
}

/** In a hundred: how often somebody writes what fits exactly this topic, where there is such a thing. */
const CLOSE = 75;

/** A sentence that is not among those that were `said`, as long as there are others. */
export function sentence({ topic, remembered }: About, prompt: Prompt, dice: Dice, said: ReadonlySet<string>): string {
  const lens = lensOf(prompt);
  const close = topic === null ? undefined : sentencesAbout.find(({ about }) => about.test(topic))?.lenses[lens];
  // Each note takes the same number of throws, whatever was said: a note more or less changes no other.
  const [near, which, part, ending] = [dice.roll(100), dice.roll(1000), dice.roll(1000), dice.pick(endings)];
  const general = phrases[lens] ?? anyPrompt;
  const templates = close && near < CLOSE ? [...close, ...general] : [...general, ...(close ?? [])];
  const likely = close && near < CLOSE ? close.length : general.length;
  const parts = [...remembered, ...(topic === null ? [] : [topic])];
  const fill = (template: string): string =>
    template
      .replaceAll('{topic}', topic ?? 'what we read')
      .replaceAll('{part}', parts[part % Math.max(1, parts.length)] ?? 'what we heard')
      .replaceAll('{prompt}', prompt.title);
  const turned = [...turn(templates.slice(0, likely), which), ...templates.slice(likely)].map(fill);
  const unsaid = turned.find((text) => ![...said].some((one) => one.startsWith(text)));
  return `${unsaid ?? turned[0] ?? prompt.title}${ending}`;
}

/** Which set of sentences a prompt takes: by its id, or by its title where an author gave it another id. */
function lensOf({ id, title }: Prompt): string {
  return Object.hasOwn(phrases, id) ? id : title.trim().toLowerCase().replaceAll(/\s+/g, '-');
}

function turn<T>(items: readonly T[], by: number): readonly T[] {
  const start = by % Math.max(1, items.length);
  return [...items.slice(start), ...items.slice(0, start)];
}
