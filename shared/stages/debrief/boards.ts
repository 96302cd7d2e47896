// The earlier stages' notes that a debrief is about.

import type { NoteId } from '../../base/ids.ts';
import { noteIn, notesOfTopic } from '../earlier.ts';
import type { EarlierStage, Scene } from '../kind.ts';
import type { OutcomeNote } from '../note.ts';
import type { DebriefConfig } from './kind.ts';

export interface Board {
  readonly stage: EarlierStage['id'];
  readonly title: string;
  readonly notes: readonly OutcomeNote[];
}

/** Stage by stage; those without a note on the topic are left out. */
export function boardsOf(scene: Scene<DebriefConfig>): readonly Board[] {
  const { topic } = scene.config;
  return scene.earlier
    .map(({ id, title, outcome }) => ({ stage: id, title, notes: topic === null ? outcome.notes : notesOfTopic(outcome, topic) }))
    .filter((board) => board.notes.length > 0);
}

/** The note, if it belongs to this debrief and has not been withdrawn or hidden at its table since. */
export function findNote(id: NoteId, scene: Scene<DebriefConfig>): OutcomeNote | null {
  const { topic } = scene.config;
  for (const { outcome } of scene.earlier) {
    const note = noteIn(outcome, id);
    if (note && (topic === null || note.topic === topic)) return note;
  }
  return null;
}
