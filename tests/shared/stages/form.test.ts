import { expect, test } from 'vitest';
import { read } from '#shared/base/shape';
import { form } from '#shared/stages/form/rules';
import { FOUR, room } from './room.ts';
import { screensOf } from './screens.ts';

test('tables form as soon as the stage opens, and need nothing before', () => {
  expect({ begins: form.begins, needs: form.needs, commands: form.commands }).toEqual({ begins: 'at once', needs: 'nothing', commands: {} });
});

test('whatever an author leaves in its settings is dropped', () => {
  expect(read(form.config, { colour: 'red' })).toEqual({ ok: true, value: {} });
});

test('the kind shows nothing of its own: tables and topics are the engine’s', () => {
  const scene = room({ config: {}, people: FOUR, grouping: 'home' });
  expect([...screensOf(form, form.open(scene), scene).values()].flat().filter((slice) => slice !== null)).toEqual([]);
});
