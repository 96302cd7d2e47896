// The notes of a group as their writers see them: what the server has, and at once what is still on its way to it.

import type { HiddenNoteView, NoteView } from '#shared/stages/noteViews';
import type { Pending } from '../../sync/outbox.ts';

export interface ShownNote {
  readonly id: string;
  readonly prompt: string;
  readonly text: string;
  readonly author: { readonly id: string; readonly name: string };
  /** Written, or typed, on this phone: it can be changed here. */
  readonly mine: boolean;
  readonly typed: boolean;
  readonly mustSay: boolean;
  readonly late: boolean;
  readonly edited: boolean;
  readonly hidden: boolean;
  readonly pending: boolean;
}

export interface Writers {
  readonly me: { readonly id: string; readonly name: string };
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

/** What the note commands carry, as far as it matters here. */
interface Asked {
  readonly note: string;
  readonly prompt?: string;
  readonly text?: string;
  readonly for?: string | null;
  readonly on?: boolean;
}

export function shownNotes(
  notes: readonly NoteView[],
  hidden: readonly HiddenNoteView[],
  pending: readonly Pending[],
  { me, members }: Writers,
): readonly ShownNote[] {
  const stored = notes.map((note) => ({
    id: note.id,
    prompt: note.prompt,
    text: note.text,
    author: note.author,
    mine: note.author.id === me.id || note.typedBy === me.id,
    typed: note.typedBy !== null,
    mustSay: note.mustSay,
    late: note.late,
    edited: note.edited,
    hidden: false,
    pending: false,
  }));
  const own = { author: me, mine: true, typed: false, mustSay: false, late: false, edited: false };
  const unseen = hidden.map((note) => ({ ...own, id: note.id, prompt: note.prompt, text: note.text, hidden: true, pending: false }));
  return pending.reduce<readonly ShownNote[]>(
    (now, command) => {
      const asked = command.data as Asked; // the outbox holds what our own screens have sent
      const change = (how: Partial<ShownNote>): readonly ShownNote[] => now.map((note) => (note.id === asked.note ? { ...note, ...how } : note));
      switch (command.type.split('.')[1]) {
        case 'addNote': {
          if (now.some((note) => note.id === asked.note)) return now;
          const author = members.find((member) => member.id === asked.for) ?? me;
          const note = { ...own, author, typed: author.id !== me.id, id: asked.note, prompt: asked.prompt ?? '', text: asked.text ?? '' };
          return [...now, { ...note, hidden: false, pending: true }];
        }
        case 'editNote':
          return change({ text: asked.text ?? '', pending: true });
        case 'withdrawNote':
          return now.filter((note) => note.id !== asked.note);
        case 'star':
          return change({ mustSay: asked.on ?? false });
        default:
          return now;
      }
    },
    [...stored, ...unseen],
  );
}

/** How many stars the group may still give, counting those on their way. */
export function starsLeft(left: number, notes: readonly NoteView[], shown: readonly ShownNote[]): number {
  const starred = (all: readonly { mustSay: boolean }[]): number => all.filter((note) => note.mustSay).length;
  return Math.max(0, left + starred(notes) - starred(shown));
}

/** Where the text of a refused command belongs: the box it came from. Null where it carries no text. */
export function draftKeyOf({ stage, data }: Pick<Pending, 'stage' | 'data'>, session: string): string | null {
  const asked = data as Partial<Asked>; // the outbox holds what our own screens have sent
  if (stage === null || asked.text === undefined || asked.note === undefined) return null;
  return `${session}:${stage}:${asked.prompt ?? `edit:${asked.note}`}`;
}
