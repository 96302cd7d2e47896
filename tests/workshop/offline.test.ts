// A phone without contact: nobody is counted as gone for it, and the console says whom a table would miss.

import { expect, it } from 'vitest';
import { barriersIn } from '../kit/barriers.ts';
import { type Seventeen, seventeenForEach } from './seventeen.ts';

let room: Seventeen;
seventeenForEach((opened) => {
  room = opened;
});

it('Whoever is the only reader of a topic at their table is named with it while their phone has no contact', async () => {
  const [gone] = room.phones;
  const person = room.roster().find(({ name }) => name === gone?.name);
  if (!gone || !person) throw new Error('Nobody has a phone');
  const mates = room.roster().filter((one) => one !== person && one.home === person.home && one.topic === person.topic);
  for (const mate of mates) await room.truth.asks('people.setStatus', { person: mate.id, status: 'left' });
  await gone.page.close();
  await room.needs().getByText('1 person without contact: one is the only reader of a topic at their table').click();
  const named = room.needs().locator(`[data-person="${person.id}"]`);
  await named.getByText(`the only reader of ${person.topic} at table ${person.home}`).waitFor();
  expect(await barriersIn(room.page)).toEqual([]);
  // A phone may only sleep: nothing is mended for it.
  await room.truth.seesAll();
  expect(room.person(person.id)?.status).toBe('here');
  expect(room.desk().gaps).toEqual([]);
});
