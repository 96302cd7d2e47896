import type { PersonId, StageId } from '../../base/ids.ts';
import type { RichText } from '../../base/richText.ts';
import { notesOfAuthor, notesOfGroup, underPrompts } from '../earlier.ts';
import type { EarlierStage, Scene } from '../kind.ts';
import type { OutcomeNote } from '../note.ts';
import { nameOf } from '../noteViews.ts';
import type { Nothing } from '../nothing.ts';
import { richTextOf } from '../rich.ts';
import { type TeachingCard, teachingCardFor } from '../teachingCard.ts';
import type { CloseConfig } from './kind.ts';

/** `people`: how many wrote at least one of the notes. */
export type Made = { readonly notes: number; readonly mustSay: number; readonly people: number };

export type KeptNote = { readonly id: string; readonly text: string; readonly mustSay: boolean; readonly author: string };
export type KeptPrompt = { readonly prompt: string; readonly title: string; readonly notes: readonly KeptNote[] };
export type KeptStage = { readonly stage: StageId; readonly title: string; readonly prompts: readonly KeptPrompt[] };

export type CloseAll = { readonly message: RichText; readonly made: Made };
export type ClosePresenter = { readonly made: Made };

/** The take-home page. */
export type ClosePerson = {
  readonly mine: readonly KeptStage[];
  /** What one's own table wrote together, at home, about what it will do. */
  readonly tableActions: readonly KeptStage[];
  readonly card: TeachingCard | null;
};

export function all(_state: Nothing, scene: Scene<CloseConfig>): CloseAll {
  return { message: richTextOf(scene.config, scene.config.message), made: madeIn(scene.earlier) };
}

export function presenter(_state: Nothing, scene: Scene<CloseConfig>): ClosePresenter {
  return { made: madeIn(scene.earlier) };
}

export function person(_state: Nothing, scene: Scene<CloseConfig>, id: PersonId): ClosePerson {
  const home = scene.seats.get(id)?.home ?? null;
  return {
    mine: kept(scene, (stage) => notesOfAuthor(stage.outcome, id)),
    tableActions: kept(scene, (stage) =>
      home === null || stage.grouping !== 'home' ? [] : notesOfGroup(stage.outcome, home).filter(isAboutNoTopic),
    ),
    card: teachingCardFor(id, scene),
  };
}

/** At home, notes about a topic were written while it was taught; the others are what the table made of it all. */
function isAboutNoTopic(note: OutcomeNote): boolean {
  return note.topic === null;
}

function kept(scene: Scene<CloseConfig>, notesIn: (stage: EarlierStage) => readonly OutcomeNote[]): readonly KeptStage[] {
  return scene.earlier
    .map((stage) => ({
      stage: stage.id,
      title: stage.title,
      prompts: underPrompts(notesIn(stage)).map(({ prompt, title, notes }) => ({
        prompt,
        title,
        notes: notes.map(({ id, text, mustSay, author }) => ({ id, text, mustSay, author: nameOf(author, scene.people) })),
      })),
    }))
    .filter((stage) => stage.prompts.length > 0);
}

function madeIn(earlier: readonly EarlierStage[]): Made {
  const notes = earlier.flatMap((stage) => stage.outcome.notes);
  return { notes: notes.length, mustSay: notes.filter((note) => note.mustSay).length, people: new Set(notes.map((note) => note.author)).size };
}
