import { describe, expect, test } from 'vitest';
import { type DebriefEvent, MOST_THEMES } from '#shared/stages/debrief/kind';
import { debrief } from '#shared/stages/debrief/rules';
import { earlier, FOUR, room } from './room.ts';
import { ask, facilitator, specify, stateAfter } from './specification.ts';

const config = { topic: 'A' as const, question: 'What will you try?' };
const experts = earlier('experts', 'expert', [
  { id: 'n1', author: 'ana', group: 'A1', topic: 'A' },
  { id: 'n2', author: 'cem', group: 'A1', topic: 'A', prompt: 'next', promptTitle: 'Next', mustSay: true },
  { id: 'n3', author: 'bo', group: 'B1', topic: 'B' },
]);
const scene = room({ config, people: FOUR, earlier: [experts, earlier('processing', 'home', [{ id: 'n4', author: 'dee', group: '2' }])] });
const { given } = specify(debrief)(scene);

const spotlit = (note: string | null): DebriefEvent => ({ type: 'spotlit', data: { note } });
const hid = (note: string, on = true): DebriefEvent => ({ type: 'noteHidden', data: { note, on } });
const echoed = (note: string, person: string, on = true): DebriefEvent => ({ type: 'noteEchoed', data: { note, person, on } });
const made = (theme: string, title = 'Time'): DebriefEvent => ({ type: 'themeMade', data: { theme, title } });
const shown = (prompt: string | null): DebriefEvent => ({ type: 'promptShown', data: { showing: { stage: 'experts', prompt } } });

describe('the spotlight', () => {
  test('the facilitator puts a note into the spotlight and takes it out', () => {
    given()
      .when(ask(facilitator, 'spotlight', { note: 'n1' }))
      .thenHappens(spotlit('n1'));
    given(spotlit('n1'))
      .when(ask(facilitator, 'spotlight', { note: 'n1' }))
      .thenNothing();
    given(spotlit('n1'))
      .when(ask(facilitator, 'spotlight', { note: null }))
      .thenHappens(spotlit(null));
  });

  test('a note of another topic, or one that is hidden here, has no place in it', () => {
    given()
      .when(ask(facilitator, 'spotlight', { note: 'n3' }))
      .thenRefused('noSuchNote');
    given(hid('n1'))
      .when(ask(facilitator, 'spotlight', { note: 'n1' }))
      .thenRefused('noSuchNote');
  });

  test('hiding the note in the spotlight puts the light out', () => {
    given(spotlit('n1'))
      .when(ask(facilitator, 'hideNote', { note: 'n1', on: true }))
      .thenHappens(spotlit(null), hid('n1'));
  });

  test('what was in the spotlight is remembered for the report, each note once, in the order of the debrief', () => {
    const state = stateAfter(debrief, scene, [spotlit('n2'), spotlit('n1'), spotlit(null), spotlit('n2')]);
    expect(debrief.outcome?.(state, scene)).toEqual({ notes: [], spotlights: ['n2', 'n1'] });
  });
});

describe('what the projector shows', () => {
  test('the facilitator chooses a board and a prompt, or all prompts, or nothing', () => {
    given()
      .when(ask(facilitator, 'showPrompt', { board: 'experts', prompt: 'next' }))
      .thenHappens(shown('next'));
    given(shown('next'))
      .when(ask(facilitator, 'showPrompt', { board: 'experts', prompt: 'next' }))
      .thenNothing();
    given(shown('next'))
      .when(ask(facilitator, 'showPrompt', { board: 'experts', prompt: null }))
      .thenHappens(shown(null));
    given(shown('next'))
      .when(ask(facilitator, 'showPrompt', { board: null, prompt: null }))
      .thenHappens({ type: 'promptShown', data: { showing: null } });
  });

  test('a stage without notes on the topic, or a prompt nobody answered, can’t be shown', () => {
    given()
      .when(ask(facilitator, 'showPrompt', { board: 'processing', prompt: null }))
      .thenRefused('noSuchStage');
    given()
      .when(ask(facilitator, 'showPrompt', { board: 'experts', prompt: 'aspire' }))
      .thenRefused('noSuchPrompt');
  });

  test('names stand beside notes only when the facilitator says so', () => {
    given()
      .when(ask(facilitator, 'showNames', { on: false }))
      .thenNothing();
    given()
      .when(ask(facilitator, 'showNames', { on: true }))
      .thenHappens({ type: 'namesShown', data: { on: true } });
  });
});

describe('themes', () => {
  test('the facilitator makes a theme, renames it and drops it', () => {
    given()
      .when(ask(facilitator, 'makeTheme', { theme: 't1', title: 'Time' }))
      .thenHappens(made('t1'));
    given(made('t1'))
      .when(ask(facilitator, 'makeTheme', { theme: 't1', title: 'Time' }))
      .thenNothing();
    given(made('t1'))
      .when(ask(facilitator, 'renameTheme', { theme: 't1', title: 'Trust' }))
      .thenHappens({ type: 'themeRenamed', data: { theme: 't1', title: 'Trust' } });
    given(made('t1'))
      .when(ask(facilitator, 'dropTheme', { theme: 't1' }))
      .thenHappens({ type: 'themeDropped', data: { theme: 't1' } });
  });

  test('a theme needs a title, and a projector holds only so many', () => {
    given()
      .when(ask(facilitator, 'makeTheme', { theme: 't1', title: '' }))
      .thenRefused('noteEmpty');
    given(made('t1'))
      .when(ask(facilitator, 'renameTheme', { theme: 't1', title: '' }))
      .thenRefused('noteEmpty');
    given(...Array.from({ length: MOST_THEMES }, (_, index) => made(`t${index}`)))
      .when(ask(facilitator, 'makeTheme', { theme: 'one more', title: 'More' }))
      .thenRefused('tooManyNotes', { max: MOST_THEMES });
  });

  test('a note goes into one theme, into another, and out again', () => {
    const put = (theme: string | null): DebriefEvent => ({ type: 'notePutInTheme', data: { note: 'n1', theme } });
    given(made('t1'))
      .when(ask(facilitator, 'putInTheme', { note: 'n1', theme: 't1' }))
      .thenHappens(put('t1'));
    given(made('t1'), put('t1'))
      .when(ask(facilitator, 'putInTheme', { note: 'n1', theme: 't1' }))
      .thenNothing();
    given(made('t1'), put('t1'))
      .when(ask(facilitator, 'putInTheme', { note: 'n1', theme: null }))
      .thenHappens(put(null));
    given(made('t1'))
      .when(ask(facilitator, 'putInTheme', { note: 'n3', theme: 't1' }))
      .thenRefused('noSuchNote');
  });

  test('a theme that another console dropped a moment ago is let go without a word', () => {
    for (const command of [
      ask(facilitator, 'renameTheme', { theme: 't1', title: 'Trust' }),
      ask(facilitator, 'dropTheme', { theme: 't1' }),
      ask(facilitator, 'putInTheme', { note: 'n1', theme: 't1' }),
    ])
      given().when(command).thenNothing();
  });

  test('dropping a theme sets its notes free', () => {
    const state = stateAfter(debrief, scene, [
      made('t1'),
      made('t2', 'Trust'),
      { type: 'notePutInTheme', data: { note: 'n1', theme: 't1' } },
      { type: 'notePutInTheme', data: { note: 'n2', theme: 't2' } },
      { type: 'themeDropped', data: { theme: 't1' } },
    ]);
    expect([state.themes, state.themeOf]).toEqual([new Map([['t2', 'Trust']]), new Map([['n2', 't2']])]);
  });
});

describe('that’s us too', () => {
  test('a participant echoes a note once, and takes it back', () => {
    given()
      .when(ask('bo', 'echo', { note: 'n1', on: true }))
      .thenHappens(echoed('n1', 'bo'));
    given(echoed('n1', 'bo'))
      .when(ask('bo', 'echo', { note: 'n1', on: true }))
      .thenNothing();
    given(echoed('n1', 'bo'))
      .when(ask('bo', 'echo', { note: 'n1', on: false }))
      .thenHappens(echoed('n1', 'bo', false));
  });

  test('a note that is hidden here or belongs to another topic can’t be echoed', () => {
    given(hid('n1'))
      .when(ask('bo', 'echo', { note: 'n1', on: true }))
      .thenRefused('noSuchNote');
    given()
      .when(ask('bo', 'echo', { note: 'n3', on: true }))
      .thenRefused('noSuchNote');
  });

  test('the same echo twice in the log counts once', () => {
    const state = stateAfter(debrief, scene, [echoed('n1', 'bo'), echoed('n1', 'bo'), echoed('n1', 'dee'), echoed('n1', 'cem', false)]);
    expect([state.echoes, state.echoedBy]).toEqual([
      new Map([['n1', 2]]),
      new Map([
        ['bo', ['n1']],
        ['dee', ['n1']],
      ]),
    ]);
  });
});
