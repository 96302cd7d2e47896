// Somebody comes while the others read: the server seats them, the console says so, and their phone says what to do first.

import { expect, it } from 'vitest';
import { Connection, newSecret } from '../../server/rehearsal/connection.ts';
import { barriersIn } from '../kit/barriers.ts';
import { until } from '../kit/until.ts';
import { joinPhone } from './room.ts';
import { type Seventeen, seventeenForEach } from './seventeen.ts';

let room: Seventeen;
seventeenForEach((opened) => {
  room = opened;
});

const said = () => room.page.getByRole('group').filter({ hasText: ' came' });

it('Whoever comes while others read is said on the console with their place, and a tap on the name opens them', async () => {
  const { page: phone } = await joinPhone(room, 'Pat');
  const pat = () => room.roster().find(({ name }) => name === 'Pat');
  await until('Pat has a seat', () => pat()?.home !== undefined && pat()?.topic !== null);
  await said().getByText(`came: table ${pat()?.home}, reads ${pat()?.topic}`).waitFor();
  // Whoever points at it is about to use it: it stays.
  await said().hover();
  expect(await barriersIn(room.page)).toEqual([]);
  await said().getByRole('button', { name: 'Pat' }).click();
  await room.page.getByRole('dialog').getByRole('heading', { name: 'Pat' }).waitFor();

  await phone.getByText(/You came during/).waitFor();
  const title = await phone.getByRole('heading', { level: 1 }).textContent();
  const welcome = await phone.getByText(/You came during/).textContent();
  expect(welcome?.replace(/[\u2068\u2069]/g, '')).toContain(`Read your topic first: ${pat()?.topic}, “${title}”.`);
});

it('Several who come at once are counted, not listed one by one', async () => {
  await room.truth.goInto('experts');
  for (const name of ['Qui', 'Rob', 'Sue', 'Tim', 'Uma']) {
    const person = new Connection(room.house.origin);
    await person.join(room.session.code, name, newSecret());
    person.close();
  }
  await said().getByText('5 people came and have a seat:').waitFor();
  await said().getByText('and 2 more').waitFor();
  expect(await said().count()).toBe(1);
  const named = await said().locator('[data-person]').allTextContents();
  expect(named.map((text) => /^(\S+) table \d+, expert group \w+$/.exec(text)?.[1])).toEqual(['Qui', 'Rob', 'Sue']);
});
