import type { NoteId, PersonId, StageId } from '../../base/ids.ts';
import { flag, id, key, nullable, object, oneOf, type Shaped, text, withDefault } from '../../base/shape.ts';
import type { CommandRules, StageEvent } from '../kind.ts';

export const config = object({
  /** null: everything that was written so far, whatever its topic. */
  topic: withDefault(nullable(oneOf('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H')), null),
  question: withDefault(text(400), ''),
});

export type DebriefConfig = Shaped<typeof config>;

/** More columns than a projector can show side by side help nobody. */
export const MOST_THEMES = 12;

export const commands = {
  spotlight: { shape: object({ note: nullable(id()) }), may: 'facilitator' },
  showNames: { shape: object({ on: flag() }), may: 'facilitator' },
  /** No stage: nothing is shown. A stage and no prompt: all that stage's notes. */
  showPrompt: { shape: object({ board: nullable(key()), prompt: withDefault(nullable(key()), null) }), may: 'facilitator' },
  makeTheme: { shape: object({ theme: id(), title: text(80) }), may: 'facilitator' },
  renameTheme: { shape: object({ theme: id(), title: text(80) }), may: 'facilitator' },
  dropTheme: { shape: object({ theme: id() }), may: 'facilitator' },
  putInTheme: { shape: object({ note: id(), theme: nullable(id()) }), may: 'facilitator' },
  hideNote: { shape: object({ note: id(), on: flag() }), may: 'facilitator' },
  /** "That's us too." */
  echo: { shape: object({ note: id(), on: flag() }), may: 'participant' },
} satisfies CommandRules;

/** Which of the earlier boards the projector shows. */
export type Showing = { readonly stage: StageId; readonly prompt: string | null };

export type DebriefEvent =
  | StageEvent<'spotlit', { readonly note: NoteId | null }>
  | StageEvent<'namesShown', { readonly on: boolean }>
  | StageEvent<'promptShown', { readonly showing: Showing | null }>
  | StageEvent<'themeMade', { readonly theme: string; readonly title: string }>
  | StageEvent<'themeRenamed', { readonly theme: string; readonly title: string }>
  | StageEvent<'themeDropped', { readonly theme: string }>
  | StageEvent<'notePutInTheme', { readonly note: NoteId; readonly theme: string | null }>
  | StageEvent<'noteHidden', { readonly note: NoteId; readonly on: boolean }>
  | StageEvent<'noteEchoed', { readonly note: NoteId; readonly person: PersonId; readonly on: boolean }>;

export interface DebriefState {
  readonly showing: Showing | null;
  readonly names: boolean;
  readonly spotlight: NoteId | null;
  /** Everything that was in the spotlight, in that order, each once. */
  readonly spotlights: readonly NoteId[];
  /** Titles by id, in the order in which they were made. */
  readonly themes: ReadonlyMap<string, string>;
  readonly themeOf: ReadonlyMap<NoteId, string>;
  /** From this debrief's screens only: the note stays in the report and at its table. */
  readonly hidden: ReadonlySet<NoteId>;
  readonly echoes: ReadonlyMap<NoteId, number>;
  readonly echoedBy: ReadonlyMap<PersonId, readonly NoteId[]>;
}
