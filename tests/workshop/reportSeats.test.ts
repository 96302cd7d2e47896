// The report of a day on which somebody came along to interpret, somebody left, and a table read the card.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Printout } from '#shared/view/printout';
import { newId } from '../../server/rehearsal/connection.ts';
import { barriersIn } from '../kit/barriers.ts';
import { newLaptop, newPhone, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';

const NAMES = ['Ana', 'Boudicca', 'Cleopatra', 'Diotima', 'Eratosthenes', 'Fibonacci', 'Galileo', 'محمد'];
const AIDE = 'Aide of Ana';

let house: House;
let opened: Opened;
let gone: { readonly name: string; readonly table: number };

beforeAll(async () => {
  house = await openHouse({ screens: true });
  opened = await house.create('any-text');
  gone = await play(opened);
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

/** Two tables of four. While they teach somebody leaves whose topic one person at each table has read: nobody can come over for it. */
async function play({ code, facilitatorSecret }: Opened): Promise<typeof gone> {
  const coach = new Truth(house.origin);
  await coach.enter({ code, as: 'facilitator', secret: facilitatorSecret });
  const ids = new Map([...NAMES, AIDE].map((name) => [name, newId()]));
  for (const [name, person] of ids) await coach.command('people.add', null, { person, name });
  await coach.command('groups.wish', null, { kind: 'companion', people: [ids.get(AIDE) ?? '', ids.get('Ana') ?? ''], on: true });
  await coach.command('groups.set', null, { tables: [{ number: 1, name: 'Rosa Parks', place: 'by the window' }] });
  await coach.command('session.goTo', null, { from: 'gather', to: 'form' });
  await coach.command('groups.dealRest', null, {});
  await coach.command('session.goTo', null, { from: 'form', to: 'experts' });
  await coach.command('session.begin', null, { stage: 'experts' });
  await coach.command('session.goTo', null, { from: 'experts', to: 'teach-a' });
  const answer = await fetch(`${house.origin}/api/printouts/${code}`, { headers: { Authorization: `Bearer ${facilitatorSecret}` } });
  const { topics, tables } = (await answer.json()) as Printout; // the contract of this route
  const rare = topics.find(({ readers }) => readers.length === tables.length);
  const leaver = rare?.readers.find(({ name }) => name !== 'Ana');
  if (!leaver || leaver.table === null) throw new Error('No topic has one reader at each table.');
  await coach.command('people.setStatus', null, { person: ids.get(leaver.name) ?? '', status: 'left' });
  coach.close();
  return { name: leaver.name, table: leaver.table };
}

async function read(page: Page) {
  await page.goto(`${house.origin}/r/${opened.code}#${opened.facilitatorSecret}`);
  const who = page.getByRole('region', { name: 'Who sat where' });
  await who.waitFor();
  const home = who.getByRole('listitem').filter({ has: page.getByText(`Table ${gone.table}`, { exact: true }) });
  return { who, home };
}

it('A report says what a table was called, who accompanied whom, who left, and what was read from the card', async () => {
  const { page } = await newLaptop(await openBrowser());
  const { who, home } = await read(page);
  expect(await who.getByText('Rosa Parks').count()).toBe(1);
  // At their home table, and with the experts.
  expect(
    await who
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${AIDE}`) })
      .allTextContents(),
  ).toEqual(Array(2).fill(`${AIDE} with Ana`));
  expect(
    await who
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^[A-H]?${gone.name} left early$`) })
      .count(),
  ).toBe(2);
  expect(await home.getByText('read from the card').count()).toBe(1);
  expect(await who.getByText('read from the card').count()).toBe(1);
  expect(await barriersIn(page)).toEqual([]);
});

it('A report without names says how many they were', async () => {
  const { page } = await newPhone(await openBrowser());
  const { who, home } = await read(page);
  await page.getByRole('checkbox', { name: 'With names' }).uncheck();
  await page.getByText('Ana').first().waitFor({ state: 'detached' });
  const said = await home.textContent();
  expect(said).toContain('1 of them left early');
  expect(said).toContain('read from the card');
  expect(await who.getByText(/\b1 companion\b/).count()).toBe(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await barriersIn(page)).toEqual([]);
});
