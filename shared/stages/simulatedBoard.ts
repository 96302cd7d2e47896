// How simulated people fill a note board, for every kind that has one.

import type { Dice } from '../base/dice.ts';
import { around, type Script, type Wish } from '../people/simulated.ts';
import type { Prompt } from './note.ts';
import type { NoteView } from './noteViews.ts';
import { type About, sentence } from './simulatedNotes.ts';

export interface Writing {
  /** The kind whose board it is: `discuss`. */
  readonly kind: string;
  readonly prompts: readonly Prompt[];
  readonly about: About;
  /** How long there is for all of it, in seconds. */
  readonly time: number;
  readonly freshId: string;
  /** What stands there already: nobody repeats their neighbour. */
  readonly there: readonly NoteView[];
}

/** More than one note in half a minute is nobody's pace. */
const SECONDS_EACH = 30;
/** How many notes somebody has for a prompt: most one, some two, hardly anybody four. */
const NOTES = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4] as const;

/** One to four notes under each prompt, fewer where time is short, each different from the others. */
export function writes({ kind, prompts, about, time, freshId, there }: Writing, dice: Dice): readonly Wish[] {
  const wanted = prompts.flatMap((prompt) => Array.from({ length: dice.pick(NOTES) }, (_, index) => ({ prompt, index })));
  const first = dice.roll(Math.max(1, prompts.length));
  const start = wanted.findIndex(({ prompt }) => prompt === prompts[first]);
  const inOrder = [...wanted.slice(Math.max(0, start)), ...wanted.slice(0, Math.max(0, start))];
  // Short of time, everybody writes the first note under each prompt, and then what is left of theirs.
  const most = Math.max(1, Math.floor(time / SECONDS_EACH));
  const written = [...inOrder.filter(({ index }) => index === 0), ...inOrder.filter(({ index }) => index > 0)].slice(0, most);
  const said = new Set(there.map((note) => note.text));
  return written.map(({ prompt }): Wish => {
    const text = sentence(about, prompt, dice, said);
    said.add(text);
    return {
      type: `${kind}.addNote`,
      data: { note: freshId, prompt: prompt.id, text, for: null },
      after: around(time / written.length, dice),
      writes: true,
    };
  });
}

/** Now and then somebody stars a point that must be said. The most telling of the notes is taken, not one's own first. */
export function stars(
  kind: string,
  board: { readonly notes: readonly NoteView[]; readonly mustSayLeft: number } | null,
  after: number,
  dice: Dice,
): Script {
  const wants = dice.roll(100) < 45;
  const throwOf = dice.roll(1000);
  const open = (board?.notes ?? []).filter((note) => !note.mustSay);
  const note = open[throwOf % Math.max(1, open.length)];
  return [wants && note && board && board.mustSayLeft > 0 ? { type: `${kind}.star`, data: { note: note.id, on: true }, after } : null];
}
