// What earlier stages left, found again quickly: a take-home page for each of 200 people asks the same 5,000 notes.

import { groupBy } from '../base/collections.ts';
import type { GroupId, NoteId, PersonId, TopicId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import type { Outcome } from './kind.ts';
import type { OutcomeNote } from './note.ts';

type Notes = readonly OutcomeNote[];

const byGroup = memo<Outcome, ReadonlyMap<GroupId, Notes>>();
const byAuthor = memo<Outcome, ReadonlyMap<PersonId, Notes>>();
const byTopic = memo<Outcome, ReadonlyMap<TopicId | null, Notes>>();

export function notesOfGroup(outcome: Outcome, group: GroupId): Notes {
  return byGroup(outcome, [], () => groupBy(outcome.notes, (note) => note.group)).get(group) ?? [];
}

export function notesOfAuthor(outcome: Outcome, author: PersonId): Notes {
  return byAuthor(outcome, [], () => groupBy(outcome.notes, (note) => note.author)).get(author) ?? [];
}

export function notesOfTopic(outcome: Outcome, topic: TopicId | null): Notes {
  return byTopic(outcome, [], () => groupBy(outcome.notes, (note) => note.topic)).get(topic) ?? [];
}

const byId = memo<Outcome, ReadonlyMap<NoteId, OutcomeNote>>();

export function noteIn(outcome: Outcome, id: NoteId): OutcomeNote | null {
  return byId(outcome, [], () => new Map(outcome.notes.map((note) => [note.id, note]))).get(id) ?? null;
}

export type PromptNotes = { readonly prompt: string; readonly title: string; readonly notes: Notes };

const byPrompt = memo<Notes, readonly PromptNotes[]>();

/** Notes under their prompts, in the order of the plan, which outcomes keep. */
export function underPrompts(notes: Notes): readonly PromptNotes[] {
  return byPrompt(notes, [], () =>
    [...groupBy(notes, (note) => note.prompt)].map(([prompt, under]) => ({ prompt, title: under[0]?.promptTitle ?? prompt, notes: under })),
  );
}
