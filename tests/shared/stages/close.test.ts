import { expect, test } from 'vitest';
import { close } from '#shared/stages/close/rules';
import { teachingCardFor } from '#shared/stages/teachingCard';
import { earlier, FOUR, room } from './room.ts';
import { screensOf, screensWith } from './screens.ts';

const steps = { prompt: 'steps', promptTitle: 'Steps' };
const experts = earlier('experts', 'expert', [
  { id: 'n1', author: 'ana', group: 'A1', topic: 'A', mustSay: true },
  { id: 'n2', author: 'cem', group: 'A1', topic: 'A' },
]);
const teaching = earlier('teaching', 'home', [{ id: 'n3', author: 'bo', group: '1', topic: 'A' }]);
const plan = earlier('plan', 'home', [
  { id: 'n4', author: 'bo', group: '1', ...steps },
  { id: 'n5', author: 'ana', group: '1', ...steps },
  { id: 'n6', author: 'cem', group: '2', ...steps, text: 'OTHER-TABLE' },
]);
const scene = room({ config: { message: 'Thank you.' }, people: { ...FOUR, fay: {} }, earlier: [experts, teaching, plan] });
const screens = screensOf(close, close.open(scene), scene);
const kept = (id: string, author: string, mustSay = false) => ({ id, text: `What ${id} says`, mustSay, author });

test('everybody is thanked, and sees what the room has made', () => {
  const made = { notes: 6, mustSay: 1, people: 3 };
  expect(screens.get('all')).toEqual({ message: [{ t: 'p', in: [{ t: 'text', text: 'Thank you.' }] }], made });
  expect(screens.get('presenter')).toEqual({ made });
});

test('the take-home page holds one’s own notes, what the table will do, and the teaching card', () => {
  expect(screens.get('person ana')).toEqual({
    mine: [
      { stage: 'experts', title: 'Stage experts', prompts: [{ prompt: 'now', title: 'Now', notes: [kept('n1', 'Ana', true)] }] },
      { stage: 'plan', title: 'Stage plan', prompts: [{ prompt: 'steps', title: 'Steps', notes: [kept('n5', 'Ana')] }] },
    ],
    tableActions: [
      { stage: 'plan', title: 'Stage plan', prompts: [{ prompt: 'steps', title: 'Steps', notes: [kept('n4', 'Bo'), kept('n5', 'Ana')] }] },
    ],
    card: teachingCardFor('ana', scene),
  });
});

test('who came for the end has an empty page, not a broken one', () => {
  expect(screens.get('person fay')).toEqual({ mine: [], tableActions: [], card: null });
});

test('another table’s plans stay at that table', () => {
  expect(screensWith('OTHER-TABLE', screens)).toEqual(['person cem', 'person dee']);
});

test('the room closes without walking and without waiting', () => {
  expect({ begins: close.begins, needs: close.needs, commands: close.commands }).toEqual({ begins: 'at once', needs: 'nothing', commands: {} });
});
