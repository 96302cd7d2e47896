import { describe, expect, test } from 'vitest';
import { discuss } from '#shared/stages/discuss/rules';
import { facilitator } from '#shared/stages/discuss/slices';
import type { NoteEvent } from '#shared/stages/noteBoard';
import { read as reading } from '#shared/stages/read/rules';
import { added, edited, hidden, starred, withdrawn } from './notes.ts';
import { FOUR, PROMPTS, room } from './room.ts';
import { screensOf, screensWith } from './screens.ts';
import { stateAfter } from './specification.ts';

const config = { prompts: PROMPTS, mustSay: 2 };
const people = { ...FOUR, eli: { home: '1', topic: 'A', expert: 'A1', phone: false } };
const scene = room({ config, people, grouping: 'expert' });

const first = added('n1', 'ana', 'A1', { topic: 'A', prompt: 'next' });
const second = added('n2', 'cem', 'A1', { topic: 'A', late: true });
const typed = added('n3', 'eli', 'A1', { topic: 'A', typedBy: 'facilitator:coach' });
const ofBo = added('n4', 'bo', 'B1', { topic: 'B', text: 'OTHER-TABLE' });
const gone = added('n5', 'dee', 'B1', { topic: 'B', text: 'WITHDRAWN-WORD' });
const unseen = added('n6', 'dee', 'B1', { topic: 'B', prompt: 'next', text: 'HIDDEN-WORD' });
const events: readonly NoteEvent[] = [
  first,
  second,
  edited(second, 'Said better'),
  starred(second),
  typed,
  ofBo,
  gone,
  unseen,
  withdrawn(gone),
  hidden(unseen),
];
const screens = screensOf(discuss, stateAfter(discuss, scene, events), scene);

const view = { typedBy: null, mustSay: false, late: false, edited: false };
const viewOf1 = { ...view, id: 'n1', prompt: 'next', text: 'What n1 says', author: { id: 'ana', name: 'Ana' } };
const viewOf2 = {
  ...view,
  id: 'n2',
  prompt: 'now',
  text: 'Said better',
  author: { id: 'cem', name: 'Cem' },
  mustSay: true,
  late: true,
  edited: true,
};
const viewOf3 = { ...view, id: 'n3', prompt: 'now', text: 'What n3 says', author: { id: 'eli', name: 'Eli' }, typedBy: 'facilitator' };
const viewOf4 = { ...view, id: 'n4', prompt: 'now', text: 'OTHER-TABLE', author: { id: 'bo', name: 'Bo' } };
const viewOf6 = { ...view, id: 'n6', prompt: 'next', text: 'HIDDEN-WORD', author: { id: 'dee', name: 'Dee' } };

describe('what each screen shows of a discussion', () => {
  test('experts have the text of their topic beside them, and no other group has one', () => {
    expect(screens.get('topic B')).toMatchObject({ topic: 'B', title: 'Empowerment', words: 3 });
    expect(screens.get('topic A')).toEqual(
      reading.slices.topic?.({ done: new Set(), asked: new Set() }, room({ config: { hint: '' }, people }), 'A'),
    );
    const home = room({ config, people, grouping: 'home' });
    expect(screensOf(discuss, stateAfter(discuss, home, []), home).get('topic A')).toBeNull();
  });

  test('everybody sees the prompts', () => {
    expect(screens.get('all')).toEqual({ prompts: PROMPTS, mustSay: 2 });
  });

  test('a group sees its own notes as they came, and how many points it may still choose', () => {
    expect(screens.get('group A1')).toEqual({ topic: 'A', notes: [viewOf1, viewOf2, viewOf3], mustSayLeft: 1 });
  });

  test('the projector counts and tells no word', () => {
    const counts = (now: number, next: number) => [
      { prompt: 'now', notes: now },
      { prompt: 'next', notes: next },
    ];
    expect(screens.get('presenter')).toEqual({
      prompts: PROMPTS,
      groups: [
        { group: 'A1', topic: 'A', notes: 3, counts: counts(2, 1) },
        { group: 'B1', topic: 'B', notes: 1, counts: counts(1, 0) },
      ],
      total: 4,
    });
  });

  test('the facilitator sees every group, hidden notes marked, empty prompts and silent people', () => {
    const members = (...counts: readonly (readonly [string, number])[]) =>
      counts.map(([id, notes]) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1), notes }));
    expect(screens.get('facilitator')).toEqual({
      groups: [
        {
          group: 'A1',
          topic: 'A',
          notes: [viewOf1, viewOf2, viewOf3].map((note) => ({ ...note, hidden: false })),
          members: members(['ana', 1], ['cem', 1], ['eli', 1]),
          emptyPrompts: [],
          silent: [],
        },
        {
          group: 'B1',
          topic: 'B',
          notes: [
            { ...viewOf4, hidden: false },
            { ...viewOf6, hidden: true },
          ],
          members: members(['bo', 1], ['dee', 1]),
          emptyPrompts: ['next'],
          silent: [],
        },
      ],
    });
  });

  test('somebody who has written nothing where they sit is silent', () => {
    const { groups } = facilitator(stateAfter(discuss, scene, [first]), scene);
    expect(groups.map((group) => group.silent)).toEqual([
      ['cem', 'eli'],
      ['bo', 'dee'],
    ]);
  });
});

describe('who must not see what', () => {
  test('a withdrawn note is on no screen at all', () => {
    expect(screensWith('WITHDRAWN-WORD', screens)).toEqual([]);
  });

  test('a hidden note is seen by its author and the facilitator only', () => {
    expect(screensWith('HIDDEN-WORD', screens)).toEqual(['facilitator', 'person dee']);
    expect(screens.get('person dee')).toEqual({ hidden: [{ id: 'n6', prompt: 'next', text: 'HIDDEN-WORD' }] });
  });

  test('a note stays in its group and with the facilitator', () => {
    expect(screensWith('OTHER-TABLE', screens)).toEqual(['facilitator', 'group B1']);
  });

  test('no author’s name is on the projector or on everybody’s phone', () => {
    for (const name of ['Ana', 'Bo', 'Cem', 'Dee', 'Eli']) expect(screensWith(name, screens)).not.toContain('presenter');
    for (const name of ['Ana', 'Bo', 'Cem', 'Dee', 'Eli']) expect(screensWith(name, screens)).not.toContain('all');
  });

  test('a facilitator’s signature leaves nowhere', () => {
    expect(screensWith('coach', screens)).toEqual([]);
  });
});

describe('when people move', () => {
  test('their notes stay where they were written', () => {
    const moved = room({ config, people: { ...people, ana: { home: '1', topic: 'B', expert: 'B1' } }, grouping: 'expert' });
    expect(discuss.slices.group?.(stateAfter(discuss, scene, [first]), moved, 'A1')).toMatchObject({ notes: [viewOf1] });
  });

  test('a group that everybody has left is still there with its notes', () => {
    const left = room({ config, people: { bo: FOUR.bo, ana: { name: 'Ana' } }, grouping: 'expert' });
    expect(discuss.slices.facilitator?.(stateAfter(discuss, scene, [first]), left)).toMatchObject({
      groups: [
        { group: 'B1', notes: [] },
        { group: 'A1', topic: 'A', notes: [{ id: 'n1' }], members: [] },
      ],
    });
  });

  test('a new name stands beside old notes', () => {
    const state = stateAfter(discuss, scene, [first]);
    expect(discuss.slices.group?.(state, scene, 'A1')).toMatchObject({ notes: [{ author: { name: 'Ana' } }] });
    const renamed = room({ config, people: { ...people, ana: { ...people.ana, name: 'Anna' } }, grouping: 'expert' });
    expect(discuss.slices.group?.(state, renamed, 'A1')).toMatchObject({ notes: [{ author: { name: 'Anna' } }] });
    expect(discuss.slices.facilitator?.(state, renamed)).toMatchObject({ groups: [{ notes: [{ author: { name: 'Anna' } }] }, {}] });
  });
});

test('one more note leaves the other groups’ views, and the older notes’, the very same objects', () => {
  const before = stateAfter(discuss, scene, [first, ofBo]);
  const earlier = facilitator(before, scene);
  const later = facilitator(discuss.evolve(before, second, { by: 'cem', at: 3000 }), scene);
  expect(later.groups[1]).toBe(earlier.groups[1]);
  expect(later.groups[0]?.notes[0]).toBe(earlier.groups[0]?.notes[0]);
  expect(later).toEqual(facilitator(stateAfter(discuss, scene, [first, ofBo, second]), scene));
});

describe('what a discussion leaves to later stages', () => {
  test('notes by prompt in the order of the plan, then by group, each as it came, without hidden and withdrawn ones', () => {
    const left = discuss.outcome?.(stateAfter(discuss, scene, events), scene);
    expect(left?.notes.map((note) => note.id)).toEqual(['n2', 'n3', 'n4', 'n1']);
    expect(left?.notes[0]).toEqual({
      id: 'n2',
      stage: 'stage',
      prompt: 'now',
      promptTitle: 'Now',
      topic: 'A',
      group: 'A1',
      text: 'Said better',
      author: 'cem',
      at: 2000,
      mustSay: true,
      late: true,
    });
    expect(left?.spotlights).toEqual([]);
  });

  test('notes of a home table have no topic', () => {
    const left = discuss.outcome?.(stateAfter(discuss, scene, [added('n1', 'ana', '1')]), room({ config, people, grouping: 'home' }));
    expect(left?.notes.map((note) => note.topic)).toEqual([null]);
  });

  test('the outcome is the same object until a note changes', () => {
    const state = stateAfter(discuss, scene, events);
    expect(discuss.outcome?.(state, scene)).toBe(discuss.outcome?.(state, scene));
  });

  test('a prompt that was taken out of the plan keeps its notes, at the end', () => {
    const fewer = room({ config: { prompts: PROMPTS.slice(1), mustSay: 2 }, people, grouping: 'expert' });
    expect(discuss.outcome?.(stateAfter(discuss, scene, [second, first]), fewer).notes.map((note) => [note.id, note.promptTitle])).toEqual([
      ['n1', 'Next'],
      ['n2', 'now'],
    ]);
  });
});
