import { expect, test } from 'vitest';
import { read } from '#shared/base/shape';
import { gather } from '#shared/stages/gather/rules';
import { FOUR, room } from './room.ts';

test('the welcome of the plan is on every screen', () => {
  const scene = room({ config: { welcome: 'Good to **see** you.' }, people: FOUR });
  expect(gather.slices.all?.(gather.open(scene), scene)).toEqual({
    welcome: [
      {
        t: 'p',
        in: [
          { t: 'text', text: 'Good to ' },
          { t: 'strong', in: [{ t: 'text', text: 'see' }] },
          { t: 'text', text: ' you.' },
        ],
      },
    ],
  });
});

test('a plan without a welcome has an empty one', () => {
  expect(read(gather.config, {})).toEqual({ ok: true, value: { welcome: '' } });
});

test('people come in and take a place without any word from the facilitator', () => {
  expect({ begins: gather.begins, needs: gather.needs, commands: gather.commands }).toEqual({ begins: 'at once', needs: 'nothing', commands: {} });
});
