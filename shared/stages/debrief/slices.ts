import type { GroupId, NoteId, PersonId, StageId, TopicId } from '../../base/ids.ts';
import { memo } from '../../base/memo.ts';
import { underPrompts } from '../earlier.ts';
import type { Scene } from '../kind.ts';
import type { OutcomeNote } from '../note.ts';
import { nameOf, type PersonView } from '../noteViews.ts';
import { boardsOf, findNote } from './boards.ts';
import type { DebriefConfig, DebriefState } from './kind.ts';

export type DebriefNote = {
  readonly id: NoteId;
  readonly text: string;
  readonly topic: TopicId | null;
  readonly mustSay: boolean;
  readonly echoes: number;
  /** null unless the facilitator shows names, and then on the projector only. */
  readonly author: string | null;
  readonly theme: string | null;
};

export type Theme = { readonly id: string; readonly title: string };

/** `title` is the prompt's, or the stage's where all of its prompts are shown. */
export type ShowingView = { readonly stage: StageId; readonly prompt: string | null; readonly title: string };

export type DebriefAll = {
  readonly question: string;
  readonly topic: { readonly id: TopicId; readonly title: string } | null;
  readonly showing: ShowingView | null;
  /** Must-say points first. */
  readonly notes: readonly DebriefNote[];
  /** How many more there are than fit. */
  readonly more: number;
  readonly spotlight: DebriefNote | null;
  readonly themes: readonly Theme[];
};

export type DebriefPresenter = DebriefAll & { readonly names: boolean };

export type WatchedDebriefNote = {
  readonly id: NoteId;
  readonly text: string;
  readonly topic: TopicId | null;
  readonly group: GroupId;
  readonly author: PersonView;
  readonly mustSay: boolean;
  readonly late: boolean;
  readonly echoes: number;
  readonly theme: string | null;
  readonly hidden: boolean;
};

export type WatchedPrompt = { readonly prompt: string; readonly title: string; readonly notes: readonly WatchedDebriefNote[] };
export type WatchedBoard = { readonly stage: StageId; readonly title: string; readonly prompts: readonly WatchedPrompt[] };

export type DebriefFacilitator = {
  readonly names: boolean;
  readonly showing: ShowingView | null;
  readonly spotlight: NoteId | null;
  readonly themes: readonly Theme[];
  readonly boards: readonly WatchedBoard[];
};

export type DebriefPerson = { readonly echoed: readonly NoteId[] };

/** More cards than this nobody reads off a wall. */
const MOST_ON_THE_WALL = 60;

const nameless = memo<OutcomeNote, DebriefNote>();
const named = memo<OutcomeNote, DebriefNote>();
const watched = memo<OutcomeNote, WatchedDebriefNote>();

export function all(state: DebriefState, scene: Scene<DebriefConfig>): DebriefAll {
  return wall(state, scene, (note) => nameless(note, known(state, note), () => debriefNote(state, note, null)));
}

export function presenter(state: DebriefState, scene: Scene<DebriefConfig>): DebriefPresenter {
  const view = (note: OutcomeNote): DebriefNote => {
    const author = state.names ? nameOf(note.author, scene.people) : null;
    return named(note, [author, ...known(state, note)], () => debriefNote(state, note, author));
  };
  const { question, topic, showing, notes, more, spotlight, themes } = wall(state, scene, view);
  return { question, topic, showing, notes, more, spotlight, themes, names: state.names };
}

export function facilitator(state: DebriefState, scene: Scene<DebriefConfig>): DebriefFacilitator {
  const boards = boardsOf(scene).map(({ stage, title, notes }) => ({
    stage,
    title,
    prompts: underPrompts(notes).map((under) => ({
      prompt: under.prompt,
      title: under.title,
      notes: under.notes.map((note) => watchedNote(state, note, scene)),
    })),
  }));
  const { names, spotlight } = state;
  return {
    names,
    showing: showingView(state, scene),
    spotlight: spotlight !== null && findNote(spotlight, scene) ? spotlight : null,
    themes: themesOf(state),
    boards,
  };
}

export function person(state: DebriefState, _scene: Scene<DebriefConfig>, id: PersonId): DebriefPerson {
  return { echoed: state.echoedBy.get(id) ?? [] };
}

function wall(state: DebriefState, scene: Scene<DebriefConfig>, view: (note: OutcomeNote) => DebriefNote): DebriefAll {
  const { showing, hidden } = state;
  const board = boardsOf(scene).find((one) => one.stage === showing?.stage);
  const shown = (board?.notes ?? []).filter((note) => !hidden.has(note.id) && (showing?.prompt ?? note.prompt) === note.prompt);
  const sorted = [...shown.filter((note) => note.mustSay), ...shown.filter((note) => !note.mustSay)];
  const spotlight = state.spotlight === null || hidden.has(state.spotlight) ? null : findNote(state.spotlight, scene);
  const topic = scene.topics.find((one) => one.id === scene.config.topic);
  return {
    question: scene.config.question,
    topic: topic ? { id: topic.id, title: topic.title } : null,
    showing: showingView(state, scene),
    notes: sorted.slice(0, MOST_ON_THE_WALL).map(view),
    more: Math.max(0, sorted.length - MOST_ON_THE_WALL),
    spotlight: spotlight ? view(spotlight) : null,
    themes: themesOf(state),
  };
}

function showingView({ showing }: DebriefState, scene: Scene<DebriefConfig>): ShowingView | null {
  if (!showing) return null;
  const { stage, prompt } = showing;
  const board = scene.earlier.find((one) => one.id === stage);
  const title = prompt === null ? board?.title : board?.outcome.notes.find((note) => note.prompt === prompt)?.promptTitle;
  return { stage, prompt, title: title ?? '' };
}

function themesOf(state: DebriefState): readonly Theme[] {
  return [...state.themes].map(([id, title]) => ({ id, title }));
}

/** What this debrief knows of a note: while it is the same, so is the view. */
function known(state: DebriefState, { id }: OutcomeNote): readonly unknown[] {
  return [state.echoes.get(id) ?? 0, state.themeOf.get(id) ?? null];
}

function debriefNote(state: DebriefState, { id, text, topic, mustSay }: OutcomeNote, author: string | null): DebriefNote {
  return { id, text, topic, mustSay, echoes: state.echoes.get(id) ?? 0, author, theme: state.themeOf.get(id) ?? null };
}

function watchedNote(state: DebriefState, note: OutcomeNote, scene: Scene<DebriefConfig>): WatchedDebriefNote {
  const name = nameOf(note.author, scene.people);
  const hidden = state.hidden.has(note.id);
  const { id, text, topic, group, author, mustSay, late } = note;
  return watched(note, [name, hidden, ...known(state, note)], () => ({
    id,
    text,
    topic,
    group,
    author: { id: author, name },
    mustSay,
    late,
    echoes: state.echoes.get(id) ?? 0,
    theme: state.themeOf.get(id) ?? null,
    hidden,
  }));
}
