import { around, type Behaviour, type Seen, type SeenFromDesk, secondsOf, type Wish } from '../../people/simulated.ts';
import type { DebriefAll, DebriefFacilitator, DebriefPerson } from './slices.ts';

const MOST_PROMPTS = 4;
const MOST_SPOTLIGHTS = 3;

export const debrief: Behaviour = {
  /** "That's us too", for a few notes of those on the wall. */
  participant(seen: Seen<DebriefAll, unknown, DebriefPerson>, dice) {
    const notes = seen.all?.notes ?? [];
    if (seen.all === null || notes.length === 0) return [];
    const echoed = seen.person?.echoed ?? [];
    return Array.from({ length: 1 + dice.roll(3) }, () => {
      const after = around(secondsOf(seen.stage) * 0.15, dice);
      const note = notes[dice.roll(1000) % notes.length];
      return note && !echoed.includes(note.id) ? { type: 'debrief.echo', data: { note: note.id, on: true }, after } : null;
    });
  },

  /** Shows prompt after prompt, puts a note of each in the spotlight, and ends with a theme. */
  facilitator(seen: SeenFromDesk<unknown, DebriefFacilitator>, dice) {
    if (seen.facilitator === null) return [];
    const boards = seen.facilitator.boards.flatMap(({ stage, prompts }) => prompts.map(({ prompt, notes }) => ({ stage, prompt, notes })));
    const shown = dice.shuffle(boards.filter(({ notes }) => notes.some((note) => !note.hidden))).slice(0, MOST_PROMPTS);
    const each = (secondsOf(seen.stage) * 0.8) / (MOST_PROMPTS + MOST_SPOTLIGHTS);
    const steps = shown.flatMap(({ stage, prompt, notes }, index): Wish[] => {
      const open = notes.filter((note) => !note.hidden);
      const best = open.find((note) => note.mustSay) ?? open[0];
      const show: Wish = { type: 'debrief.showPrompt', data: { board: stage, prompt }, after: around(each, dice) };
      const spotlight: Wish[] =
        best && index < MOST_SPOTLIGHTS ? [{ type: 'debrief.spotlight', data: { note: best.id }, after: around(each, dice) }] : [];
      return [show, ...spotlight];
    });
    return [...steps, { type: 'debrief.spotlight', data: { note: null }, after: around(each, dice) }];
  },
};
