// In plenary: what the groups wrote comes to the projector, by topic and prompt, and the room reacts.

import { accept, type Decision, never, refuse } from '../../base/decision.ts';
import type { Audience, CommandsOf, Scene, StageKind } from '../kind.ts';
import { boardsOf, findNote } from './boards.ts';
import { evolve } from './evolve.ts';
import { commands, config, type DebriefConfig, type DebriefEvent, type DebriefState, MOST_THEMES } from './kind.ts';
import { all, facilitator, person, presenter } from './slices.ts';

type Command = CommandsOf<typeof commands>;
type Asked<Type extends Command['type']> = Extract<Command, { type: Type }>;
type Answer = Decision<DebriefEvent>;

const EVERY_SCREEN: readonly Audience[] = ['all', 'presenter', 'facilitator'];

export const debrief: StageKind<DebriefConfig, DebriefState, typeof commands, DebriefEvent> = {
  name: 'debrief',
  config,
  begins: 'on the word',
  needs: 'nothing',
  commands,
  open: () => ({
    // Nothing is on the projector before the facilitator has chosen it, and no name before they said so.
    showing: null,
    names: false,
    spotlight: null,
    spotlights: [],
    themes: new Map(),
    themeOf: new Map(),
    hidden: new Set(),
    echoes: new Map(),
    echoedBy: new Map(),
  }),
  decide,
  evolve,

  touches(event) {
    switch (event.type) {
      case 'namesShown':
        return ['presenter', 'facilitator'];
      case 'noteEchoed':
        return [...EVERY_SCREEN, { person: event.data.person }];
      case 'spotlit':
      case 'promptShown':
      case 'themeMade':
      case 'themeRenamed':
      case 'themeDropped':
      case 'notePutInTheme':
      case 'noteHidden':
        return EVERY_SCREEN;
      default:
        return never(event);
    }
  },

  slices: { all, presenter, facilitator, person },
  outcome: (state) => ({ notes: [], spotlights: state.spotlights }),
};

function decide(state: DebriefState, command: Command, scene: Scene<DebriefConfig>): Answer {
  switch (command.type) {
    case 'spotlight':
      return spotlight(state, command, scene);
    case 'showNames':
      return command.data.on === state.names ? accept() : accept({ type: 'namesShown', data: { on: command.data.on } });
    case 'showPrompt':
      return showPrompt(state, command, scene);
    case 'makeTheme':
      return makeTheme(state, command);
    case 'renameTheme': {
      const { theme, title } = command.data;
      if (title === '') return refuse('noteEmpty');
      // Another console may have dropped it a moment ago: then there is nothing left to name.
      if (!state.themes.has(theme) || state.themes.get(theme) === title) return accept();
      return accept({ type: 'themeRenamed', data: { theme, title } });
    }
    case 'dropTheme':
      return state.themes.has(command.data.theme) ? accept({ type: 'themeDropped', data: { theme: command.data.theme } }) : accept();
    case 'putInTheme':
      return putInTheme(state, command, scene);
    case 'hideNote':
      return hideNote(state, command, scene);
    case 'echo':
      return echo(state, command, scene);
    default:
      return never(command);
  }
}

function spotlight(state: DebriefState, { data }: Asked<'spotlight'>, scene: Scene<DebriefConfig>): Answer {
  const { note } = data;
  if (note === state.spotlight) return accept();
  if (note !== null && (!findNote(note, scene) || state.hidden.has(note))) return refuse('noSuchNote');
  return accept({ type: 'spotlit', data: { note } });
}

function showPrompt(state: DebriefState, { data }: Asked<'showPrompt'>, scene: Scene<DebriefConfig>): Answer {
  if (data.board === null) return state.showing === null ? accept() : accept({ type: 'promptShown', data: { showing: null } });
  const board = boardsOf(scene).find((one) => one.stage === data.board);
  if (!board) return refuse('noSuchStage');
  if (data.prompt !== null && !board.notes.some((note) => note.prompt === data.prompt)) return refuse('noSuchPrompt');
  if (state.showing?.stage === data.board && state.showing.prompt === data.prompt) return accept();
  return accept({ type: 'promptShown', data: { showing: { stage: data.board, prompt: data.prompt } } });
}

function makeTheme(state: DebriefState, { data }: Asked<'makeTheme'>): Answer {
  const { theme, title } = data;
  if (state.themes.has(theme)) return accept();
  if (title === '') return refuse('noteEmpty');
  if (state.themes.size >= MOST_THEMES) return refuse('tooManyNotes', { max: MOST_THEMES });
  return accept({ type: 'themeMade', data: { theme, title } });
}

function putInTheme(state: DebriefState, { data }: Asked<'putInTheme'>, scene: Scene<DebriefConfig>): Answer {
  const { note, theme } = data;
  if (!findNote(note, scene)) return refuse('noSuchNote');
  if (theme !== null && !state.themes.has(theme)) return accept();
  return (state.themeOf.get(note) ?? null) === theme ? accept() : accept({ type: 'notePutInTheme', data: { note, theme } });
}

function hideNote(state: DebriefState, { data }: Asked<'hideNote'>, scene: Scene<DebriefConfig>): Answer {
  const { note, on } = data;
  if (!findNote(note, scene)) return refuse('noSuchNote');
  if (state.hidden.has(note) === on) return accept();
  // Or it would be back in the spotlight the moment it is shown again.
  const dark: readonly DebriefEvent[] = on && state.spotlight === note ? [{ type: 'spotlit', data: { note: null } }] : [];
  return accept(...dark, { type: 'noteHidden', data: { note, on } });
}

function echo(state: DebriefState, { data, by }: Asked<'echo'>, scene: Scene<DebriefConfig>): Answer {
  if (by.role !== 'participant') return refuse('participantOnly');
  const { note, on } = data;
  if (!findNote(note, scene) || state.hidden.has(note)) return refuse('noSuchNote');
  const echoed = state.echoedBy.get(by.person)?.includes(note) ?? false;
  return echoed === on ? accept() : accept({ type: 'noteEchoed', data: { note, person: by.person, on } });
}
