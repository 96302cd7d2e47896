// A note board as the screens see it. Withdrawn notes are in none of these; hidden ones only where it says so.

import { groupBy } from '../base/collections.ts';
import type { GroupId, NoteId, PersonId, TopicId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import type { Person } from '../people/person.ts';
import type { Scene } from './kind.ts';
import type { Note, Prompt } from './note.ts';
import { type BoardConfig, type GroupNotes, isShown, NO_NOTES, type NoteBoard } from './noteBoard.ts';

export type PersonView = { readonly id: PersonId; readonly name: string };

/** A note as its own group sees it. */
export type NoteView = {
  readonly id: NoteId;
  readonly prompt: string;
  readonly text: string;
  readonly author: PersonView;
  /** A table-mate's id, or "facilitator", where the author didn't type it. */
  readonly typedBy: string | null;
  readonly mustSay: boolean;
  readonly late: boolean;
  readonly edited: boolean;
};

/** A note as its author sees it after a facilitator hid it. */
export type HiddenNoteView = { readonly id: NoteId; readonly prompt: string; readonly text: string };

/** A note as the facilitator sees it. */
export type WatchedNote = NoteView & { readonly hidden: boolean };

/** One group as the facilitator watches it. */
export type WatchedGroup = {
  readonly group: GroupId;
  readonly topic: TopicId | null;
  readonly notes: readonly WatchedNote[];
  readonly members: readonly { readonly id: PersonId; readonly name: string; readonly notes: number }[];
  /** Prompts nobody has answered yet. */
  readonly emptyPrompts: readonly string[];
  /** Present members who have written nothing here. */
  readonly silent: readonly PersonId[];
};

/** How much a group has written, without a word of it. */
export type GroupCount = {
  readonly group: GroupId;
  readonly topic: TopicId | null;
  readonly notes: number;
  readonly counts: readonly { readonly prompt: string; readonly notes: number }[];
};

type People = ReadonlyMap<PersonId, Person>;

export function nameOf(person: PersonId, people: People): string {
  return people.get(person)?.name ?? '';
}

/** Field by field, so that a prompt's later additions don't leave by themselves. */
export function promptViews(prompts: readonly Prompt[]): readonly Prompt[] {
  return prompts.map(({ id, title, question }) => ({ id, title, question }));
}

export function notesOf(board: NoteBoard, group: GroupId): GroupNotes {
  return board.groups.get(group) ?? NO_NOTES;
}

const seenNotes = memo<Note, NoteView>();
const watchedNotes = memo<Note, WatchedNote>();
const groupLists = memo<GroupNotes, readonly NoteView[]>();
const watchedGroups = memo<GroupNotes, WatchedGroup>();
const groupCounts = memo<GroupNotes, GroupCount>();
const hiddenLists = memo<GroupNotes, readonly Note[]>();

function noteView(note: Note, people: People): NoteView {
  const name = nameOf(note.author, people);
  const { id, prompt, text, author, mustSay, late, edited } = note;
  return seenNotes(note, [name], () => ({ id, prompt, text, author: { id: author, name }, typedBy: typist(note), mustSay, late, edited }));
}

/** A facilitator's signature stays inside: it is a key to nothing, but nobody's business either. */
function typist(note: Note): string | null {
  return note.typedBy?.startsWith('facilitator:') ? 'facilitator' : note.typedBy;
}

/** What a group sees of its own notes, in the order in which they arrived. */
export function groupNoteViews(there: GroupNotes, people: People): readonly NoteView[] {
  const names = there.authors.map((author) => nameOf(author, people));
  return groupLists(there, names, () => there.notes.filter(isShown).map((note) => noteView(note, people)));
}

/**
 * The groups of the stage, and after them those that have notes but are none of its groups any more. A table that was
 * closed is left out, as nobody waits for it: unless something was written there, or nobody sits anywhere.
 */
export function boardGroups(board: NoteBoard, scene: Scene<unknown>): readonly { id: GroupId; topic: TopicId | null; members: readonly Person[] }[] {
  const met = new Set(scene.groups.map((group) => group.id));
  const emptied = [...board.groups].filter(([id]) => !met.has(id)).map(([id, there]) => ({ id, topic: there.topic, members: [] }));
  const live = scene.groups.filter(({ id, members }) => members.length > 0 || notesOf(board, id).notes.length > 0);
  return [...(live.length > 0 ? live : scene.groups), ...emptied];
}

export function watchedGroupViews(board: NoteBoard, scene: Scene<BoardConfig>): readonly WatchedGroup[] {
  return boardGroups(board, scene).map((group) => watchedGroup(notesOf(board, group.id), group, scene));
}

function watchedGroup(
  there: GroupNotes,
  group: { id: GroupId; topic: TopicId | null; members: readonly Person[] },
  scene: Scene<BoardConfig>,
): WatchedGroup {
  const { prompts } = scene.config;
  const known = [
    group.id,
    group.topic,
    prompts,
    ...group.members.flatMap(({ id, name }) => [id, name]),
    ...there.authors.map((author) => nameOf(author, scene.people)),
  ];
  return watchedGroups(there, known, () => {
    const kept = there.notes.filter((note) => !note.withdrawn);
    const byAuthor = groupBy(kept, (note) => note.author);
    const members = group.members.map(({ id, name }) => ({ id, name, notes: byAuthor.get(id)?.length ?? 0 }));
    return {
      group: group.id,
      topic: group.topic,
      notes: kept.map((note) => watchedNote(note, scene.people)),
      members,
      emptyPrompts: prompts.map((prompt) => prompt.id).filter((prompt) => !kept.some((note) => note.prompt === prompt && isShown(note))),
      silent: members.filter((member) => member.notes === 0).map((member) => member.id),
    };
  });
}

function watchedNote(note: Note, people: People): WatchedNote {
  const name = nameOf(note.author, people);
  const { id, prompt, text, author, mustSay, late, edited, hidden } = note;
  return watchedNotes(note, [name], () => ({ id, prompt, text, author: { id: author, name }, typedBy: typist(note), mustSay, late, edited, hidden }));
}

export function countedGroups(board: NoteBoard, scene: Scene<BoardConfig>): readonly GroupCount[] {
  const { prompts } = scene.config;
  return boardGroups(board, scene).map(({ id, topic }) => {
    const there = notesOf(board, id);
    return groupCounts(there, [id, topic, prompts], () => {
      const shown = there.notes.filter(isShown);
      const counts = prompts.map((prompt) => ({ prompt: prompt.id, notes: shown.filter((note) => note.prompt === prompt.id).length }));
      return { group: id, topic, notes: shown.length, counts };
    });
  });
}

/** A person's own notes that a facilitator hid, wherever they wrote them. */
export function ownHiddenNotes(board: NoteBoard, person: PersonId): readonly HiddenNoteView[] {
  const groups = board.writers.get(person)?.groups ?? [];
  return groups
    .flatMap((group) => hiddenIn(notesOf(board, group)))
    .filter((note) => note.author === person)
    .map(({ id, prompt, text }) => ({ id, prompt, text }));
}

function hiddenIn(there: GroupNotes): readonly Note[] {
  return hiddenLists(there, [], () => there.notes.filter((note) => note.hidden && !note.withdrawn));
}
