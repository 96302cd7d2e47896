import { change, drop, put } from '../../base/collections.ts';
import { never } from '../../base/decision.ts';
import type { DebriefEvent, DebriefState } from './kind.ts';

export function evolve(state: DebriefState, event: DebriefEvent): DebriefState {
  switch (event.type) {
    case 'spotlit': {
      const { note } = event.data;
      const before = state.spotlights;
      return { ...state, spotlight: note, spotlights: note === null || before.includes(note) ? before : [...before, note] };
    }
    case 'namesShown':
      return { ...state, names: event.data.on };
    case 'promptShown':
      return { ...state, showing: event.data.showing };
    case 'themeMade':
      return { ...state, themes: put(state.themes, event.data.theme, event.data.title) };
    case 'themeRenamed':
      return { ...state, themes: change(state.themes, event.data.theme, () => event.data.title) };
    case 'themeDropped': {
      const { theme } = event.data;
      return { ...state, themes: drop(state.themes, theme), themeOf: new Map([...state.themeOf].filter(([, of]) => of !== theme)) };
    }
    case 'notePutInTheme': {
      const { note, theme } = event.data;
      return { ...state, themeOf: theme === null ? drop(state.themeOf, note) : put(state.themeOf, note, theme) };
    }
    case 'noteHidden': {
      const { note, on } = event.data;
      const others = [...state.hidden].filter((one) => one !== note);
      return { ...state, hidden: new Set(on ? [...others, note] : others) };
    }
    case 'noteEchoed':
      return echoed(state, event.data);
    default:
      return never(event);
  }
}

function echoed(state: DebriefState, { note, person, on }: Extract<DebriefEvent, { type: 'noteEchoed' }>['data']): DebriefState {
  const before = state.echoedBy.get(person) ?? [];
  if (before.includes(note) === on) return state;
  return {
    ...state,
    echoes: put(state.echoes, note, (state.echoes.get(note) ?? 0) + (on ? 1 : -1)),
    echoedBy: put(state.echoedBy, person, on ? [...before, note] : before.filter((one) => one !== note)),
  };
}
