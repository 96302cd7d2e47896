import { describe, expect, test } from 'vitest';
import type { DebriefEvent } from '#shared/stages/debrief/kind';
import { debrief } from '#shared/stages/debrief/rules';
import { all } from '#shared/stages/debrief/slices';
import { earlier, FOUR, room } from './room.ts';
import { screensOf, screensWith } from './screens.ts';
import { stateAfter } from './specification.ts';

const next = { prompt: 'next', promptTitle: 'Next' };
const experts = earlier('experts', 'expert', [
  { id: 'n1', author: 'ana', group: 'A1', topic: 'A' },
  { id: 'n2', author: 'cem', group: 'A1', topic: 'A', mustSay: true, late: true },
  { id: 'n3', author: 'bo', group: 'B1', topic: 'B', text: 'OTHER-TOPIC' },
  { id: 'n5', author: 'ana', group: 'A1', topic: 'A', ...next, text: 'NOT-SHOWN' },
]);
const teaching = earlier('teaching', 'home', [{ id: 'n6', author: 'dee', group: '2', topic: 'A', text: 'HIDDEN-WORD' }]);
const config = { topic: 'A' as const, question: 'What will you try?' };
const scene = room({ config, people: FOUR, earlier: [experts, teaching] });
const happened: readonly DebriefEvent[] = [
  { type: 'promptShown', data: { showing: { stage: 'experts', prompt: 'now' } } },
  { type: 'themeMade', data: { theme: 't1', title: 'Time' } },
  { type: 'notePutInTheme', data: { note: 'n1', theme: 't1' } },
  { type: 'noteEchoed', data: { note: 'n1', person: 'bo', on: true } },
  { type: 'spotlit', data: { note: 'n1' } },
  { type: 'noteHidden', data: { note: 'n6', on: true } },
];
const screens = screensOf(debrief, stateAfter(debrief, scene, happened), scene);
const named = screensOf(debrief, stateAfter(debrief, scene, [...happened, { type: 'namesShown', data: { on: true } }]), scene);

const first = { id: 'n1', text: 'What n1 says', topic: 'A', mustSay: false, echoes: 1, author: null, theme: 't1' };
const second = { id: 'n2', text: 'What n2 says', topic: 'A', mustSay: true, echoes: 0, author: null, theme: null };
const wall = {
  question: 'What will you try?',
  topic: { id: 'A', title: 'Collaboration' },
  showing: { stage: 'experts', prompt: 'now', title: 'Now' },
  notes: [second, first],
  more: 0,
  spotlight: first,
  themes: [{ id: 't1', title: 'Time' }],
};

describe('the wall', () => {
  test('must-say points come first, and nobody’s name is on it', () => {
    expect(screens.get('all')).toEqual(wall);
    expect(screens.get('presenter')).toEqual({ ...wall, names: false });
  });

  test('names are on the projector when the facilitator shows them, and on no phone', () => {
    const [ana, cem] = [
      { ...first, author: 'Ana' },
      { ...second, author: 'Cem' },
    ];
    expect(named.get('presenter')).toEqual({ ...wall, notes: [cem, ana], spotlight: ana, names: true });
    expect(named.get('all')).toEqual(wall);
  });

  test('it is empty until the facilitator chooses something to show', () => {
    const open = debrief.open(scene);
    expect(debrief.slices.presenter?.(open, scene)).toEqual({ ...wall, showing: null, notes: [], spotlight: null, themes: [], names: false });
  });

  test('a whole stage is shown under its own title', () => {
    const state = stateAfter(debrief, scene, [{ type: 'promptShown', data: { showing: { stage: 'experts', prompt: null } } }]);
    expect(debrief.slices.all?.(state, scene)).toMatchObject({
      showing: { stage: 'experts', prompt: null, title: 'Stage experts' },
      notes: [{ id: 'n2' }, { id: 'n1' }, { id: 'n5' }],
    });
  });

  test('it holds sixty notes, and says how many more there are', () => {
    const many = earlier(
      'many',
      'home',
      Array.from({ length: 75 }, (_, index) => ({ id: `m${index}`, author: 'ana', group: '1', mustSay: index === 74 })),
    );
    const full = room({ config: { topic: null, question: '' }, people: FOUR, earlier: [many] });
    const state = stateAfter(debrief, full, [{ type: 'promptShown', data: { showing: { stage: 'many', prompt: 'now' } } }]);
    const shown = all(state, full);
    expect([shown.notes.length, shown.notes[0]?.id, shown.more]).toEqual([60, 'm74', 15]);
  });

  test('a note that its author has withdrawn since is gone, also from the spotlight', () => {
    const without = room({ config, people: FOUR, earlier: [earlier('experts', 'expert', []), teaching] });
    expect(debrief.slices.presenter?.(stateAfter(debrief, scene, happened), without)).toMatchObject({ notes: [], spotlight: null });
  });
});

describe('the console', () => {
  test('shows every note on the topic by stage and prompt, with authors, echoes, themes and what is hidden', () => {
    const watched = { topic: 'A', group: 'A1', mustSay: false, late: false, echoes: 0, theme: null, hidden: false };
    const [ana, cem, dee] = [
      { id: 'ana', name: 'Ana' },
      { id: 'cem', name: 'Cem' },
      { id: 'dee', name: 'Dee' },
    ];
    expect(screens.get('facilitator')).toEqual({
      names: false,
      showing: { stage: 'experts', prompt: 'now', title: 'Now' },
      spotlight: 'n1',
      themes: [{ id: 't1', title: 'Time' }],
      boards: [
        {
          stage: 'experts',
          title: 'Stage experts',
          prompts: [
            {
              prompt: 'now',
              title: 'Now',
              notes: [
                { ...watched, id: 'n1', text: 'What n1 says', author: ana, echoes: 1, theme: 't1' },
                { ...watched, id: 'n2', text: 'What n2 says', author: cem, mustSay: true, late: true },
              ],
            },
            { prompt: 'next', title: 'Next', notes: [{ ...watched, id: 'n5', text: 'NOT-SHOWN', author: ana }] },
          ],
        },
        {
          stage: 'teaching',
          title: 'Stage teaching',
          prompts: [{ prompt: 'now', title: 'Now', notes: [{ ...watched, id: 'n6', text: 'HIDDEN-WORD', author: dee, group: '2', hidden: true }] }],
        },
      ],
    });
  });

  test('a debrief without a topic is about everything', () => {
    const everything = room({ config: { topic: null, question: '' }, people: FOUR, earlier: [experts, teaching] });
    expect(screensWith('OTHER-TOPIC', screensOf(debrief, debrief.open(everything), everything))).toEqual(['facilitator']);
  });
});

describe('who must not see what', () => {
  test('what is not shown, hidden or of another topic is not on the wall', () => {
    expect([screensWith('NOT-SHOWN', named), screensWith('HIDDEN-WORD', named), screensWith('OTHER-TOPIC', named)]).toEqual([
      ['facilitator'],
      ['facilitator'],
      [],
    ]);
  });

  test('a hidden note is not shown with its board either', () => {
    const state = stateAfter(debrief, scene, [...happened, { type: 'promptShown', data: { showing: { stage: 'teaching', prompt: null } } }]);
    expect(screensWith('HIDDEN-WORD', screensOf(debrief, state, scene))).toEqual(['facilitator']);
  });

  test('who echoed is known to nobody but themselves', () => {
    expect([screens.get('person bo'), screens.get('person dee')]).toEqual([{ echoed: ['n1'] }, { echoed: [] }]);
    expect(screensWith('"bo"', screens)).toEqual([]);
  });
});
