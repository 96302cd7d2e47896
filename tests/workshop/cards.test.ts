// Teaching cards on paper: what somebody without a phone takes home to their table.

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Printout } from '#shared/view/printout';
import { Connection, newId, newSecret } from '../../server/rehearsal/connection.ts';
import { barriersIn } from '../kit/barriers.ts';
import { newLaptop, newPhone, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';
import { pagesOf, printedFromMenu } from './printing.ts';

const WITH_PHONE = ['Ana', 'Ben', 'Cleopatra'];
const AIDE = 'Aide of Ana';
const ARABIC = 'محمد الأنصاري';
const WITHOUT = ['Old Dora', ARABIC, 'Eratosthenes'];
const NOTE = 'It opens with a question, and never answers it.';
const ARABIC_NOTE = 'الثقة تأتي أولاً';
/** Of the workshop that is played, and the questions its experts are asked. */
const TOPICS = 3;
const PROMPTS = ['Must know', 'Argue'];

let house: House;
let opened: Opened;
let desk: Truth;

beforeAll(async () => {
  house = await openHouse({ screens: true });
  opened = await house.create('any-text');
  desk = new Truth(house.origin);
  await fill(opened);
});
afterAll(async () => {
  desk.close();
  expect(house.faults).toEqual([]);
  await house.close();
});

/** Two tables, each with a reader of every topic; every expert group writes two notes and stars one. */
async function fill({ code, facilitatorSecret }: Opened): Promise<void> {
  await desk.enter({ code, as: 'facilitator', secret: facilitatorSecret });
  const ask = async (...[type, stage, data]: Parameters<Connection['command']>): Promise<void> => {
    const answer = await desk.command(type, stage, data);
    if (!answer.ok) throw new Error(`${type} was refused: ${answer.refusal.reason}`);
  };
  const phone = new Connection(house.origin);
  const ids = new Map<string, string>();
  for (const name of WITH_PHONE) {
    const joined = await phone.join(code, name, newSecret());
    if (!joined.ok) throw new Error(`${name} was refused: ${joined.refusal.reason}`);
    ids.set(name, joined.person);
  }
  phone.close();
  for (const name of [...WITHOUT, AIDE]) {
    ids.set(name, newId());
    await ask('people.add', null, { person: ids.get(name) ?? '', name });
  }
  await ask('groups.wish', null, { kind: 'companion', people: [ids.get(AIDE) ?? '', ids.get('Ana') ?? ''], on: true });
  await ask('session.goTo', null, { from: 'gather', to: 'form' });
  await ask('groups.dealRest', null, {});
  await ask('session.goTo', null, { from: 'form', to: 'experts' });
  await ask('session.begin', null, { stage: 'experts' });
  const { experts } = await printout();
  for (const { members } of experts) {
    const [first, second] = members.filter((member) => member.with === null).map(({ name }) => ids.get(name) ?? '');
    const star = newId();
    await ask('discuss.addNote', 'experts', { note: star, prompt: 'must-know', text: NOTE, for: first ?? '' });
    await ask('discuss.star', 'experts', { note: star, on: true });
    await ask('discuss.addNote', 'experts', { note: newId(), prompt: 'argue', text: ARABIC_NOTE, for: second ?? '' });
  }
}

async function printout(): Promise<Printout> {
  const answer = await fetch(`${house.origin}/api/printouts/${opened.code}`, { headers: { Authorization: `Bearer ${opened.facilitatorSecret}` } });
  return (await answer.json()) as Printout; // the contract of this route
}

async function open(page: Page, { code, facilitatorSecret }: Opened): Promise<void> {
  await page.goto(`${house.origin}/f/${code}/print?only=cards#${facilitatorSecret}`);
  await page.getByRole('region', { name: 'Teaching cards' }).waitFor();
}

const cards = (page: Page): Locator => page.getByRole('region', { name: 'Teaching cards' }).getByRole('article');
const cardOf = (page: Page, name: string): Locator => page.getByRole('article', { name: `Card of ${name}, ` });

describe('teaching cards', () => {
  it('are reached from the menu of the console, by themselves', async () => {
    const print = await printedFromMenu(house, opened, 'Print teaching cards…');
    await cardOf(print, 'Old Dora').waitFor();
    expect(await print.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(print.url()).not.toContain(opened.facilitatorSecret);
    await print.context().close();
  });

  it('give everybody the notes of their group, their name and the way back, and name nobody who wrote', async () => {
    const { page } = await newLaptop(await openBrowser());
    await open(page, opened);
    const { people, experts } = await printout();
    expect(await cards(page).count()).toBe(WITH_PHONE.length + WITHOUT.length);
    for (const name of [...WITH_PHONE, ...WITHOUT]) {
      const card = cardOf(page, name);
      const { table, expert } = people.find((person) => person.name === name) ?? { table: null, expert: null };
      expect(table).not.toBe(null);
      for (const text of [`Back to table ${table}`, `Expert group ${expert}`, 'Must say', NOTE, ARABIC_NOTE]) {
        expect(await card.getByText(text, { exact: text === NOTE }).count(), `${name}: ${text}`).toBe(1);
      }
      const others = experts.find(({ id }) => id === expert)?.members.filter((member) => member.name !== name && member.with === null) ?? [];
      expect(others).not.toEqual([]);
      for (const other of others) expect(await card.getByText(other.name).count(), `${other.name} on the card of ${name}`).toBe(0);
    }
    const text = cardOf(page, 'Old Dora').getByText(ARABIC_NOTE);
    expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await barriersIn(page)).toEqual([]);
  });

  it('are shared by those who accompany somebody', async () => {
    const { page } = await newLaptop(await openBrowser());
    await open(page, opened);
    expect(await cardOf(page, 'Ana').textContent()).toContain(`with ${AIDE}`);
    expect(await cardOf(page, AIDE).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Table lists' }).check();
    expect(await page.getByRole('region', { name: 'Table lists' }).getByRole('listitem').filter({ hasText: AIDE }).textContent()).toBe(
      `${AIDE} with Ana`,
    );
  });

  it('are only for those without a phone, if that is enough', async () => {
    const { page } = await newLaptop(await openBrowser());
    await open(page, opened);
    await page.getByRole('checkbox', { name: 'Teaching cards only for whoever has no phone 3 cards' }).check();
    expect(await cards(page).count()).toBe(WITHOUT.length);
    for (const name of WITHOUT) await cardOf(page, name).waitFor();
    await page.getByRole('checkbox', { name: 'Teaching cards 3 cards', exact: true }).uncheck();
    expect(await page.getByRole('button', { name: 'Print' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('are cut out whole, black on white, whatever the theme', async () => {
    const { page } = await newLaptop(await openBrowser(), { colorScheme: 'dark' });
    await open(page, opened);
    for (const format of ['A4', 'Letter']) expect(await pagesOf(page, format), format).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('checkbox').count()).toBe(0);
    const [ink, paper] = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    for (const card of await cards(page).all()) expect(await card.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
  });

  it('fit on a phone as well', async () => {
    const { page } = await newPhone(await openBrowser());
    await open(page, opened);
    await cardOf(page, ARABIC).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
  });
});

describe('before anybody has come, teaching cards', () => {
  it('are one for each topic, with what experts are asked and lines to write on, two to a page', async () => {
    const empty = await house.create('any-text');
    const { page } = await newLaptop(await openBrowser());
    await open(page, empty);
    expect(await cards(page).count()).toBe(TOPICS);
    const card = page.getByRole('article', { name: 'Empty card, topic B' });
    for (const text of ['Part two of the handout', 'Name', 'Back to table', 'Expert group', ...PROMPTS]) {
      expect(await card.getByText(text, { exact: true }).isVisible(), text).toBe(true);
    }
    expect(await barriersIn(page)).toEqual([]);
    for (const format of ['A4', 'Letter']) expect(await pagesOf(page, format), format).toBe(Math.ceil(TOPICS / 2));
  });
});
