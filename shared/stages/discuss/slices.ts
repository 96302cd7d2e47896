import type { GroupId, PersonId, TopicId } from '../../base/ids.ts';
import { WHOLE } from '../../people/groups.ts';
import type { Scene } from '../kind.ts';
import type { Prompt } from '../note.ts';
import { mustSayLeft, type NoteBoard } from '../noteBoard.ts';
import {
  countedGroups,
  type GroupCount,
  groupNoteViews,
  type HiddenNoteView,
  type NoteView,
  notesOf,
  ownHiddenNotes,
  promptViews,
  type WatchedGroup,
  watchedGroupViews,
} from '../noteViews.ts';
import { type Reading, readingOf } from '../reading.ts';
import type { DiscussConfig } from './kind.ts';

export type DiscussAll = { readonly prompts: readonly Prompt[]; readonly mustSay: number };
export type DiscussGroup = { readonly topic: TopicId | null; readonly notes: readonly NoteView[]; readonly mustSayLeft: number };
export type DiscussTopic = Reading;
export type DiscussPerson = { readonly hidden: readonly HiddenNoteView[] };
/** Counts only: not a word of a note is on the projector while groups are still writing. */
export type DiscussPresenter = { readonly prompts: readonly Prompt[]; readonly groups: readonly GroupCount[]; readonly total: number };
export type DiscussFacilitator = { readonly groups: readonly WatchedGroup[] };

export function all(_board: NoteBoard, scene: Scene<DiscussConfig>): DiscussAll {
  return { prompts: promptViews(scene.config.prompts), mustSay: scene.config.mustSay };
}

export function group(board: NoteBoard, scene: Scene<DiscussConfig>, id: GroupId): DiscussGroup {
  const there = notesOf(board, id);
  const topic = scene.groups.find((one) => one.id === id)?.topic ?? there.topic;
  return { topic, notes: groupNoteViews(there, scene.people), mustSayLeft: mustSayLeft(there, scene.config) };
}

/** Experts have the text beside them: they look things up, and who comes late has not read it. */
export function topic(_board: NoteBoard, scene: Scene<DiscussConfig>, id: TopicId): DiscussTopic | null {
  return scene.grouping === 'expert' ? readingOf(scene.topics, id) : null;
}

export function person(board: NoteBoard, _scene: Scene<DiscussConfig>, id: PersonId): DiscussPerson {
  return { hidden: ownHiddenNotes(board, id) };
}

export function presenter(board: NoteBoard, scene: Scene<DiscussConfig>): DiscussPresenter {
  const groups = countedGroups(board, scene);
  const total = groups.reduce((sum, one) => sum + one.notes, 0);
  // Alone, a group is a person, and how much somebody writes is nobody else's business: the projector shows the room's sum.
  return { prompts: promptViews(scene.config.prompts), groups: scene.grouping === 'alone' ? [sumOf(groups, total, scene.config)] : groups, total };
}

function sumOf(groups: readonly GroupCount[], notes: number, { prompts }: DiscussConfig): GroupCount {
  const under = (prompt: string): number => groups.reduce((sum, one) => sum + (one.counts.find((count) => count.prompt === prompt)?.notes ?? 0), 0);
  return { group: WHOLE, topic: null, notes, counts: prompts.map(({ id }) => ({ prompt: id, notes: under(id) })) };
}

export function facilitator(board: NoteBoard, scene: Scene<DiscussConfig>): DiscussFacilitator {
  return { groups: watchedGroupViews(board, scene) };
}
