// What happens to notes, in short.

import type { GroupId, NoteId, PersonId, TopicId } from '#shared/base/ids';
import type { NoteEvent } from '#shared/stages/noteBoard';

type Added = Extract<NoteEvent, { type: 'noteAdded' }>;
interface Told {
  readonly topic?: TopicId | null;
  readonly prompt?: string;
  readonly text?: string;
  readonly typedBy?: string;
  readonly late?: boolean;
}

export function added(note: NoteId, author: PersonId, group: GroupId, told: Told = {}): Added {
  const { topic = null, prompt = 'now', text = `What ${note} says`, typedBy = null, late = false } = told;
  return { type: 'noteAdded', data: { group, note, author, topic, prompt, text, typedBy, late } };
}

export const edited = (of: Added, text: string): NoteEvent => ({ type: 'noteEdited', data: { ...which(of), text } });
export const withdrawn = (of: Added): NoteEvent => ({ type: 'noteWithdrawn', data: which(of) });
export const restored = (of: Added): NoteEvent => ({ type: 'noteRestored', data: which(of) });
export const starred = (of: Added, on = true): NoteEvent => ({ type: 'noteStarred', data: { ...which(of), on } });
export const hidden = (of: Added, on = true): NoteEvent => ({ type: 'noteHidden', data: { ...which(of), on } });

function which({ data: { group, note, author } }: Added) {
  return { group, note, author };
}
