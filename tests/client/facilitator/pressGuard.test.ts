import { expect, it } from 'vitest';
import { pressGuard } from '../../../client/facilitator/pressGuard.ts';

it('a second press within two seconds is a slip, also after a third', () => {
  const guard = pressGuard();
  expect([0, 500, 1_900, 2_000, 3_999, 4_000].map(guard)).toEqual([true, false, false, true, false, true]);
});
