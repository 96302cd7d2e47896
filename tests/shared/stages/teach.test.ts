import { describe, expect, test } from 'vitest';
import type { TeachEvent } from '#shared/stages/teach/kind';
import { teach } from '#shared/stages/teach/rules';
import { teachingCard, teachingCardFor } from '#shared/stages/teachingCard';
import { added, hidden, starred, withdrawn } from './notes.ts';
import { earlier, FOUR, PROMPTS, room } from './room.ts';
import { screensOf, screensWith } from './screens.ts';
import { ask, facilitator, specify, stateAfter } from './specification.ts';

const config = { topic: 'A' as const, prompts: PROMPTS, mustSay: 1 };
// At table 3 the expert has stepped out; gus reads A besides his own topic at table 4.
const people = {
  ...FOUR,
  eli: { home: '3', topic: 'B', expert: 'B1' },
  fay: { home: '3', topic: 'A', expert: 'A1', status: 'away' as const },
  gus: { home: '4', topic: 'B', second: ['A'], expert: 'B1' },
  hal: {},
};
const experts = earlier('experts', 'expert', [
  { id: 'e1', author: 'ana', group: 'A1', topic: 'A', mustSay: true },
  { id: 'e2', author: 'bo', group: 'B1', topic: 'B' },
]);
const scene = room({ config, people, grouping: 'home', earlier: [experts] });
const { given } = specify(teach)(scene);
const taught = (group: string, on = true): TeachEvent => ({ type: 'topicTaught', data: { group, on } });

describe('this topic has been taught', () => {
  test('the expert at the table says so, and takes it back', () => {
    given()
      .when(ask('ana', 'taught', { on: true, group: null }))
      .thenHappens(taught('1'));
    given(taught('1'))
      .when(ask('ana', 'taught', { on: true, group: '1' }))
      .thenNothing();
    given(taught('1'))
      .when(ask('ana', 'taught', { on: false, group: null }))
      .thenHappens(taught('1', false));
  });

  test('so does somebody who read the topic besides their own', () => {
    given()
      .when(ask('gus', 'taught', { on: true, group: null }))
      .thenHappens(taught('4'));
  });

  test('a listener leaves it to the expert who is present', () => {
    given()
      .when(ask('bo', 'taught', { on: true, group: null }))
      .thenRefused('notExpert');
  });

  test('where the expert is not in the room anybody at the table may say so', () => {
    given()
      .when(ask('eli', 'taught', { on: true, group: null }))
      .thenHappens(taught('3'));
  });

  test('an expert without a phone has the card held up by the table, and anybody there says that it is taught', () => {
    const phoneless = room({ config, people: { ...people, ana: { ...people.ana, phone: false } }, grouping: 'home', earlier: [experts] });
    const screens = screensOf(teach, stateAfter(teach, phoneless, []), phoneless);
    expect(screens.get('group 1')).toMatchObject({ experts: [{ id: 'ana' }], card: { topic: 'A', mustSay: [{ id: 'e1' }] } });
    expect(screens.get('person bo')).toMatchObject({ role: 'listener', card: null });
    expect(screens.get('group 2')).toMatchObject({ experts: [{ id: 'cem' }], card: null });
    specify(teach)(phoneless)
      .given()
      .when(ask('bo', 'taught', { on: true, group: null }))
      .thenHappens(taught('1'));
  });

  test('an interpreter teaches beside the person they are with, and is no expert without them', () => {
    const both = { ...people, ida: { home: '1', topic: 'A', expert: 'A1' } };
    const accompanied = (status: 'here' | 'left') =>
      room({
        config,
        people: { ...both, ana: { ...both.ana, status } },
        grouping: 'home',
        earlier: [experts],
        hostOf: (person) => (person === 'ida' ? 'ana' : null),
      });
    const beside = accompanied('here');
    const without = accompanied('left');
    const state = stateAfter(teach, beside, []);
    expect(screensOf(teach, state, beside).get('group 1')).toMatchObject({ experts: [{ id: 'ana' }], card: null });
    expect(screensOf(teach, state, beside).get('person ida')).toMatchObject({ role: 'expert' });
    expect(screensOf(teach, state, without).get('group 1')).toMatchObject({ experts: [], card: expect.anything() });
    expect(screensOf(teach, state, without).get('person ida')).toMatchObject({ role: 'listener' });
  });

  test('nobody says it for another table, the facilitator for any', () => {
    given()
      .when(ask('ana', 'taught', { on: true, group: '2' }))
      .thenRefused('otherGroup');
    given()
      .when(ask(facilitator, 'taught', { on: true, group: '2' }))
      .thenHappens(taught('2'));
  });

  test('it has to be said of a table', () => {
    for (const group of [null, '9'])
      given()
        .when(ask(facilitator, 'taught', { on: true, group }))
        .thenRefused('noSuchGroup');
    given()
      .when(ask('hal', 'taught', { on: true, group: null }))
      .thenRefused('noSuchGroup');
  });
});

describe('notes at the table', () => {
  test('listeners and experts write into their home table', () => {
    for (const who of ['ana', 'bo'])
      given()
        .when(ask(who, 'addNote', { note: 'n1', prompt: 'now', text: 'Time', for: null }))
        .thenHappens(added('n1', who, '1', { text: 'Time' }));
  });

  test('what they leave to later stages is about the topic that was taught', () => {
    const left = teach.outcome?.(stateAfter(teach, scene, [added('n1', 'bo', '1')]), scene);
    expect(left?.notes.map((note) => [note.id, note.topic, note.group])).toEqual([['n1', 'A', '1']]);
  });
});

describe('pieces', () => {
  const piece = (person: string, topic: string, current = true) =>
    teach.piece?.(stateAfter(teach, scene, [taught('1'), taught('3')]), room({ config, people, grouping: 'home', current }), person, topic);

  test('the piece of the topic locks in at the tables where it has been taught', () => {
    expect([piece('ana', 'A'), piece('bo', 'A'), piece('cem', 'A'), piece('ana', 'B')]).toEqual(['taught', 'taught', null, null]);
  });

  test('it locks in as well where the card has taught', () => {
    expect(piece('eli', 'A')).toBe('taught');
  });

  test('when the room has moved on it is locked in everywhere', () => {
    expect([piece('cem', 'A', false), piece('cem', 'B', false)]).toEqual(['taught', null]);
  });
});

describe('screens', () => {
  const starredNote = added('n1', 'bo', '1');
  const gone = added('n2', 'bo', '1', { text: 'WITHDRAWN-WORD' });
  const unseen = added('n3', 'dee', '2', { text: 'HIDDEN-WORD' });
  const events: readonly TeachEvent[] = [taught('1'), starredNote, starred(starredNote), gone, withdrawn(gone), unseen, hidden(unseen)];
  const screens = screensOf(teach, stateAfter(teach, scene, events), scene);
  const view = {
    id: 'n1',
    prompt: 'now',
    text: 'What n1 says',
    author: { id: 'bo', name: 'Bo' },
    typedBy: null,
    mustSay: true,
    late: false,
    edited: false,
  };
  const merged = teachingCard('A', null, scene);

  test('a table with its expert sees who teaches, and its own notes', () => {
    expect(screens.get('group 1')).toEqual({
      topic: 'A',
      experts: [{ id: 'ana', name: 'Ana' }],
      card: null,
      taught: true,
      notes: [view],
      mustSayLeft: 0,
    });
  });

  test('a table without its expert has the card instead of a hole', () => {
    expect(screens.get('group 3')).toEqual({ topic: 'A', experts: [], card: merged, taught: false, notes: [], mustSayLeft: 1 });
    expect(merged.mustSay).toEqual([{ id: 'e1', text: 'What e1 says', author: 'Ana' }]);
  });

  test('an expert has their card in hand, also when they have just stepped out; a listener has none', () => {
    const card = teachingCardFor('ana', scene);
    expect(['ana', 'fay', 'gus', 'bo', 'hal'].map((id) => screens.get(`person ${id}`))).toEqual([
      { role: 'expert', card, hidden: [] },
      { role: 'expert', card, hidden: [] },
      { role: 'expert', card: merged, hidden: [] },
      { role: 'listener', card: null, hidden: [] },
      { role: 'none', card: null, hidden: [] },
    ]);
  });

  test('everybody sees topic and prompts', () => {
    expect(screens.get('all')).toEqual({ topic: 'A', title: 'Collaboration', prompts: PROMPTS, mustSay: 1 });
  });

  test('the projector sees tables as numbers', () => {
    expect(screens.get('presenter')).toEqual({
      topic: 'A',
      title: 'Collaboration',
      tables: [
        { group: '1', experts: 1, taught: true, notes: 1 },
        { group: '2', experts: 1, taught: false, notes: 0 },
        { group: '3', experts: 0, taught: false, notes: 0 },
        { group: '4', experts: 1, taught: false, notes: 0 },
      ],
    });
  });

  test('a table that was closed is counted nowhere', () => {
    const closed = { ...scene, groups: [...scene.groups, { id: '5', topic: null, members: [] }] };
    expect(teach.slices.presenter?.(stateAfter(teach, closed, events), closed)).toEqual(screens.get('presenter'));
    expect(teach.slices.facilitator?.(stateAfter(teach, closed, events), closed)).toEqual(screens.get('facilitator'));
  });

  test('what was written at a table before it was closed stays with the facilitator, and the room does not wait for it', () => {
    const closed = { ...scene, groups: [...scene.groups, { id: '5', topic: null, members: [] }] };
    const after = stateAfter(teach, closed, [...events, added('n9', 'hal', '5')]);
    expect(teach.slices.presenter?.(after, closed)).toEqual(screens.get('presenter'));
    expect(teach.slices.facilitator?.(after, closed)).toMatchObject({ tables: [{}, {}, {}, {}, { group: '5', notes: [{ id: 'n9' }] }] });
  });

  test('the facilitator sees which table has no expert, and every card once', () => {
    const expert = (id: string, name: string, expertGroup: string | null) => ({ id, name, expertGroup });
    expect(screens.get('facilitator')).toMatchObject({
      tables: [
        { group: '1', experts: [expert('ana', 'Ana', 'A1')], taught: true, notes: [{ id: 'n1' }], emptyPrompts: ['next'], silent: ['ana'] },
        { group: '2', experts: [expert('cem', 'Cem', 'A1')], notes: [{ id: 'n3', hidden: true }] },
        { group: '3', experts: [] },
        { group: '4', experts: [expert('gus', 'Gus', null)] },
      ],
      withoutExpert: ['3'],
      cards: [
        { expertGroup: 'A1', card: teachingCardFor('ana', scene) },
        { expertGroup: null, card: merged },
      ],
    });
  });

  test('withdrawn words are nowhere, hidden ones with their author and the facilitator, and no name is in public', () => {
    expect(screensWith('WITHDRAWN-WORD', screens)).toEqual([]);
    expect(screensWith('HIDDEN-WORD', screens)).toEqual(['facilitator', 'person dee']);
    for (const name of ['Ana', 'Bo', 'Cem', 'Gus'])
      expect(screensWith(name, screens).filter((screen) => ['all', 'presenter'].includes(screen))).toEqual([]);
  });
});
