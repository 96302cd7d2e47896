import { describe, expect, test } from 'vitest';
import { teachingCard, teachingCardAbout, teachingCardFor } from '#shared/stages/teachingCard';
import { earlier, FOUR, room, TOPICS } from './room.ts';

const people = {
  ...FOUR,
  eli: { home: '1', topic: 'A', expert: 'A2' },
  fay: { home: '2' },
  gus: { home: '2', topic: 'B', second: ['A'], expert: 'B1' },
};
const aspire = { prompt: 'aspire', promptTitle: 'Aspire' };
const experts = earlier('experts', 'expert', [
  { id: 'n1', author: 'ana', group: 'A1', topic: 'A' },
  { id: 'n2', author: 'cem', group: 'A1', topic: 'A', mustSay: true },
  { id: 'n3', author: 'eli', group: 'A2', topic: 'A' },
  { id: 'n4', author: 'bo', group: 'B1', topic: 'B' },
  { id: 'n5', author: 'ana', group: 'A1', topic: 'A', ...aspire, mustSay: true },
  { id: 'n6', author: 'ana', group: 'A1', topic: 'A', ...aspire },
]);
const taught = earlier('teach', 'home', [{ id: 'n7', author: 'bo', group: '1', topic: 'A' }]);
const scene = room({ config: {}, people, earlier: [experts, taught] });
const cardNote = (id: string, author: string) => ({ id, text: `What ${id} says`, author });

describe('the teaching card', () => {
  test('holds the expert group’s notes: must-say points first, then lens by lens, no note twice', () => {
    expect(teachingCardFor('ana', scene)).toEqual({
      topic: 'A',
      title: 'Collaboration',
      mustSay: [cardNote('n2', 'Cem'), cardNote('n5', 'Ana')],
      lenses: [
        { prompt: 'now', title: 'Now', notes: [cardNote('n1', 'Ana')] },
        { prompt: 'aspire', title: 'Aspire', notes: [cardNote('n6', 'Ana')] },
      ],
    });
  });

  test('is the same for everybody of the expert group, and another one next door', () => {
    expect(teachingCardFor('cem', scene)).toEqual(teachingCardFor('ana', scene));
    expect(teachingCardFor('eli', scene)).toMatchObject({ mustSay: [], lenses: [{ notes: [{ id: 'n3' }] }] });
  });

  test('nobody without a topic has one', () => {
    expect([teachingCardFor('fay', scene), teachingCardFor('stranger', scene)]).toEqual([null, null]);
  });

  test('for a topic read besides one’s own it is made of all its expert groups', () => {
    expect(teachingCardAbout('A', 'gus', scene)).toEqual(teachingCard('A', null, scene));
    expect(teachingCard('A', null, scene).lenses[0]?.notes.map((note) => note.id)).toEqual(['n1', 'n3']);
  });

  test('an expert whose group wrote nothing brings what the others wrote', () => {
    const alone = room({ config: {}, people: { ...people, ana: { home: '1', topic: 'A', expert: 'A3' } }, earlier: [experts] });
    expect(teachingCardFor('ana', alone)).toEqual(teachingCard('A', null, alone));
  });

  test('before anything was written there is a card with nothing on it', () => {
    expect(teachingCard('B', 'B1', room({ config: {}, people, topics: TOPICS }))).toEqual({
      topic: 'B',
      title: 'Empowerment',
      mustSay: [],
      lenses: [],
    });
  });

  test('a merged card holds thirty notes at most: all must-say points, and a fair share of every lens', () => {
    const many = earlier('experts', 'expert', [
      ...Array.from({ length: 60 }, (_, index) => ({ id: `now${index}`, author: 'ana', group: index % 2 === 0 ? 'A1' : 'A2', topic: 'A' })),
      ...Array.from({ length: 9 }, (_, index) => ({ id: `aspire${index}`, author: 'cem', group: 'A2', topic: 'A', ...aspire, mustSay: index < 4 })),
    ]);
    const card = teachingCard('A', null, room({ config: {}, people, earlier: [many] }));
    expect([card.mustSay.length, ...card.lenses.map((lens) => lens.notes.length)]).toEqual([4, 21, 5]);
  });
});
