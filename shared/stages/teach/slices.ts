import { groupBy } from '../../base/collections.ts';
import type { GroupId, PersonId, TopicId } from '../../base/ids.ts';
import type { Scene } from '../kind.ts';
import type { Prompt } from '../note.ts';
import { mustSayLeft } from '../noteBoard.ts';
import {
  boardGroups,
  countedGroups,
  groupNoteViews,
  type HiddenNoteView,
  type NoteView,
  notesOf,
  ownHiddenNotes,
  type PersonView,
  promptViews,
  type WatchedGroup,
  watchedGroupViews,
} from '../noteViews.ts';
import { type TeachingCard, teachingCard, teachingCardAbout } from '../teachingCard.ts';
import type { TeachConfig, TeachState } from './kind.ts';
import { expertsAt, isExpert, lacksCard } from './tables.ts';

export type TeachAll = { readonly topic: TopicId; readonly title: string; readonly prompts: readonly Prompt[]; readonly mustSay: number };

export type TeachGroup = {
  readonly topic: TopicId;
  /** Present at the table. */
  readonly experts: readonly PersonView[];
  /** Where no expert is present, or none with a phone: then the table has the card, to read from or to lend. */
  readonly card: TeachingCard | null;
  readonly taught: boolean;
  readonly notes: readonly NoteView[];
  readonly mustSayLeft: number;
};

export type TeachPerson = {
  readonly role: 'expert' | 'listener' | 'none';
  readonly card: TeachingCard | null;
  readonly hidden: readonly HiddenNoteView[];
};

export type TeachPresenter = {
  readonly topic: TopicId;
  readonly title: string;
  readonly tables: readonly { readonly group: GroupId; readonly experts: number; readonly taught: boolean; readonly notes: number }[];
};

/** `expertGroup`: whose notes the expert brings; null where they read the topic besides their own. */
export type WatchedExpert = PersonView & { readonly expertGroup: GroupId | null };
export type WatchedTable = WatchedGroup & { readonly experts: readonly WatchedExpert[]; readonly taught: boolean };

export type TeachFacilitator = {
  readonly topic: TopicId;
  readonly title: string;
  readonly tables: readonly WatchedTable[];
  readonly withoutExpert: readonly GroupId[];
  /** Each expert group's card once, however many tables it goes to; `expertGroup: null` is the card of tables without an expert. */
  readonly cards: readonly { readonly expertGroup: GroupId | null; readonly card: TeachingCard }[];
};

export function all(_state: TeachState, scene: Scene<TeachConfig>): TeachAll {
  const { topic, prompts, mustSay } = scene.config;
  return { topic, title: titleOf(scene), prompts: promptViews(prompts), mustSay };
}

export function group(state: TeachState, scene: Scene<TeachConfig>, id: GroupId): TeachGroup {
  const { topic } = scene.config;
  const experts = expertsAt(id, scene);
  const there = notesOf(state.board, id);
  return {
    topic,
    experts: experts.map((expert) => ({ id: expert.id, name: expert.name })),
    card: lacksCard(id, scene) ? cardOf(experts[0], scene) : null,
    taught: state.taught.has(id),
    notes: groupNoteViews(there, scene.people),
    mustSayLeft: mustSayLeft(there, scene.config),
  };
}

function cardOf(expert: { readonly id: PersonId } | undefined, scene: Scene<TeachConfig>): TeachingCard {
  const { topic } = scene.config;
  return expert ? teachingCardAbout(topic, expert.id, scene) : teachingCard(topic, null, scene);
}

export function person(state: TeachState, scene: Scene<TeachConfig>, id: PersonId): TeachPerson {
  const hidden = ownHiddenNotes(state.board, id);
  if (isExpert(id, scene)) return { role: 'expert', card: teachingCardAbout(scene.config.topic, id, scene), hidden };
  return { role: scene.groupOf(id) === null ? 'none' : 'listener', card: null, hidden };
}

export function presenter(state: TeachState, scene: Scene<TeachConfig>): TeachPresenter {
  const notes = new Map(countedGroups(state.board, scene).map((one) => [one.group, one.notes]));
  const groups = boardGroups(state.board, scene);
  const taken = groups.filter(({ id, members }) => members.length > 0 || state.taught.has(id));
  // A closed table that wrote something before can't be taught any more: it is no part of what is still to come.
  const tables = (taken.length > 0 ? taken : groups).map(({ id }) => ({
    group: id,
    experts: expertsAt(id, scene).length,
    taught: state.taught.has(id),
    notes: notes.get(id) ?? 0,
  }));
  return { topic: scene.config.topic, title: titleOf(scene), tables };
}

export function facilitator(state: TeachState, scene: Scene<TeachConfig>): TeachFacilitator {
  const tables = watchedGroupViews(state.board, scene).map((watched) => watchedTable(watched, state, scene));
  const taken = tables.filter((table) => table.members.length > 0);
  const withoutExpert = taken.filter((table) => table.experts.length === 0).map((table) => table.group);
  return { topic: scene.config.topic, title: titleOf(scene), tables, withoutExpert, cards: cardsFor(taken, scene) };
}

function watchedTable(watched: WatchedGroup, state: TeachState, scene: Scene<TeachConfig>): WatchedTable {
  const { group, topic, notes, members, emptyPrompts, silent } = watched;
  const experts = expertsAt(group, scene).map(({ id, name }) => ({ id, name, expertGroup: expertGroupOf(id, scene) }));
  return { group, topic, notes, members, emptyPrompts, silent, experts, taught: state.taught.has(group) };
}

function cardsFor(tables: readonly WatchedTable[], scene: Scene<TeachConfig>): TeachFacilitator['cards'] {
  const brought = tables.flatMap((table) => (table.experts.length === 0 ? [null] : table.experts.map((expert) => expert.expertGroup)));
  return [...groupBy(brought, (expertGroup) => expertGroup).keys()].map((expertGroup) => ({
    expertGroup,
    card: teachingCard(scene.config.topic, expertGroup, scene),
  }));
}

function expertGroupOf(person: PersonId, scene: Scene<TeachConfig>): GroupId | null {
  const seat = scene.seats.get(person);
  return seat?.topic === scene.config.topic ? seat.expert : null;
}

function titleOf({ topics, config }: Scene<TeachConfig>): string {
  return topics.find((one) => one.id === config.topic)?.title ?? '';
}
