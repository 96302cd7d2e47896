// The notes of one stage, group by group, as every kind keeps them whose people write. What happened to them, and how it is applied.

import { change, put } from '../base/collections.ts';
import { never } from '../base/decision.ts';
import type { GroupId, NoteId, PersonId, TopicId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import type { Instant } from '../base/time.ts';
import type { Audience, Outcome, Scene, StageEvent } from './kind.ts';
import type { Note, OutcomeNote, Prompt } from './note.ts';

/** What a board asks of the config of its stage. */
export interface BoardConfig {
  readonly prompts: readonly Prompt[];
  /** How many notes a group may carry home as must-say points. */
  readonly mustSay: number;
}

export interface GroupNotes {
  /** The topic the group had when it wrote: an expert group may be gone when its notes are read. */
  readonly topic: TopicId | null;
  /** In the order in which they arrived. */
  readonly notes: readonly Note[];
  /** Everybody who wrote here, each once. */
  readonly authors: readonly PersonId[];
}

export interface Writer {
  /** Where they wrote, the latest place last: notes stay where they were written when a person moves. */
  readonly groups: readonly GroupId[];
  readonly notes: number;
}

export interface NoteBoard {
  readonly groups: ReadonlyMap<GroupId, GroupNotes>;
  readonly writers: ReadonlyMap<PersonId, Writer>;
}

export const EMPTY_BOARD: NoteBoard = { groups: new Map(), writers: new Map() };
export const NO_NOTES: GroupNotes = { topic: null, notes: [], authors: [] };

/** Names the note, its group and its author: enough to know whose screens change without looking at the board. */
type Of<More = unknown> = { readonly group: GroupId; readonly note: NoteId; readonly author: PersonId } & More;

type Added = {
  readonly topic: TopicId | null;
  readonly prompt: string;
  readonly text: string;
  readonly typedBy: string | null;
  readonly late: boolean;
};

export type NoteEvent =
  | StageEvent<'noteAdded', Of<Added>>
  | StageEvent<'noteEdited', Of<{ readonly text: string }>>
  | StageEvent<'noteWithdrawn', Of>
  | StageEvent<'noteRestored', Of>
  | StageEvent<'noteStarred', Of<{ readonly on: boolean }>>
  | StageEvent<'noteHidden', Of<{ readonly on: boolean }>>;

export function evolveBoard(board: NoteBoard, event: NoteEvent, stamp: { readonly at: Instant }): NoteBoard {
  const { data } = event;
  switch (event.type) {
    case 'noteAdded':
      return added(board, event.data, stamp.at);
    case 'noteEdited':
      return changed(board, data, (note) => ({ ...note, text: event.data.text, edited: true }));
    case 'noteWithdrawn':
      return changed(board, data, (note) => ({ ...note, withdrawn: true }));
    case 'noteRestored':
      return changed(board, data, (note) => ({ ...note, withdrawn: false }));
    case 'noteStarred':
      return changed(board, data, (note) => ({ ...note, mustSay: event.data.on }));
    case 'noteHidden':
      return changed(board, data, (note) => ({ ...note, hidden: event.data.on }));
    default:
      return never(event);
  }
}

function added(board: NoteBoard, data: Of<Added>, at: Instant): NoteBoard {
  const there = board.groups.get(data.group) ?? { ...NO_NOTES, topic: data.topic };
  if (there.notes.some((note) => note.id === data.note)) return board;
  const { note: id, prompt, text, author, typedBy, late } = data;
  const note: Note = { id, prompt, text, author, typedBy, at, edited: false, late, withdrawn: false, hidden: false, mustSay: false };
  const authors = there.authors.includes(author) ? there.authors : [...there.authors, author];
  const writer = board.writers.get(author) ?? { groups: [], notes: 0 };
  const groups = [...writer.groups.filter((group) => group !== data.group), data.group];
  return {
    groups: put(board.groups, data.group, { topic: there.topic, notes: [...there.notes, note], authors }),
    writers: put(board.writers, author, { groups, notes: writer.notes + 1 }),
  };
}

function changed(board: NoteBoard, which: Of, how: (note: Note) => Note): NoteBoard {
  if (!board.groups.get(which.group)?.notes.some((note) => note.id === which.note)) return board;
  const groups = change(board.groups, which.group, (there) => ({
    topic: there.topic,
    notes: there.notes.map((note) => (note.id === which.note ? how(note) : note)),
    authors: there.authors,
  }));
  return { groups, writers: board.writers };
}

export function touchesOfNote(event: NoteEvent): readonly Audience[] {
  const { group, author } = event.data;
  switch (event.type) {
    case 'noteAdded':
      return [{ group }, 'presenter', 'facilitator'];
    case 'noteStarred':
      return [{ group }, 'facilitator'];
    case 'noteEdited':
      return [{ group }, 'facilitator', { person: author }];
    case 'noteWithdrawn':
    case 'noteRestored':
    case 'noteHidden':
      return [{ group }, 'presenter', 'facilitator', { person: author }];
    default:
      return never(event);
  }
}

/** A note with the group in which it was written. */
export function findNote(board: NoteBoard, id: NoteId): { readonly group: GroupId; readonly note: Note } | null {
  for (const [group, { notes }] of board.groups) {
    const note = notes.find((one) => one.id === id);
    if (note) return { group, note };
  }
  return null;
}

/** Whether the room may see it. */
export function isShown(note: Note): boolean {
  return !note.withdrawn && !note.hidden;
}

/** How many more must-say points the group may choose. */
export function mustSayLeft(there: GroupNotes, config: BoardConfig): number {
  return Math.max(0, config.mustSay - there.notes.filter((note) => note.mustSay && isShown(note)).length);
}

const outcomes = memo<NoteBoard, Outcome>();
const outcomeNotes = memo<Note, OutcomeNote>();

/**
 * What the board leaves to later stages: prompts in the order of the plan, under each the groups and their
 * notes as they came. So whoever groups by prompt gets the plan's order, whichever group left a lens empty.
 * `topic` is for stages that are about one topic; else a note has the topic of its expert group.
 */
export function boardOutcome(board: NoteBoard, scene: Scene<BoardConfig>, topic: TopicId | null): Outcome {
  const { stage, config } = scene;
  return outcomes(board, [stage, config.prompts, topic], () => {
    const place = new Map(config.prompts.map((prompt, index) => [prompt.id, index]));
    const notes: OutcomeNote[] = [];
    for (const [group, there] of board.groups) {
      const about = topic ?? there.topic;
      for (const note of there.notes) {
        if (isShown(note)) notes.push(outcomeNote(note, scene, group, about));
      }
    }
    // A prompt that was taken out of the plan while live comes last; sort() keeps the order of equals.
    const last = config.prompts.length;
    return { notes: notes.sort((a, b) => (place.get(a.prompt) ?? last) - (place.get(b.prompt) ?? last)), spotlights: [] };
  });
}

function outcomeNote(note: Note, { stage, config }: Scene<BoardConfig>, group: GroupId, topic: TopicId | null): OutcomeNote {
  const promptTitle = config.prompts.find((prompt) => prompt.id === note.prompt)?.title ?? note.prompt;
  const { id, prompt, text, author, at, mustSay, late } = note;
  return outcomeNotes(note, [stage, group, topic, promptTitle], () => ({
    id,
    stage,
    prompt,
    promptTitle,
    topic,
    group,
    text,
    author,
    at,
    mustSay,
    late,
  }));
}
