import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Connection, newId, newSecret } from '../../server/rehearsal/connection.ts';
import { barriersIn } from '../kit/barriers.ts';
import { newLaptop, newPhone, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';
import { pagesOf, printedFromMenu } from './printing.ts';

const LONG = 'Wolfeschlegelsteinhausenbergerdorff-Maxi';
const ARABIC = 'محمد الأنصاري';
const NO_PHONE = 'Old Ben';
const NAMES = [LONG, ARABIC, 'Cleopatra', 'Diotima', 'Eratosthenes', 'Fibonacci', 'Galileo', 'Hypatia'];
const GONE = 'Icarus';
/** Of the workshop that is played, each with a reading of less than a page. */
const TOPICS = 3;
const KINDS = ['Table lists', 'Expert groups', 'Topic sheets', 'Door list'] as const;

let house: House;
let opened: Opened;
const someone = newSecret();

beforeAll(async () => {
  house = await openHouse({ screens: true });
  opened = await house.create('any-text');
  await fill(opened);
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

async function fill({ code, facilitatorSecret }: Opened): Promise<void> {
  const coach = new Truth(house.origin);
  await coach.enter({ code, as: 'facilitator', secret: facilitatorSecret });
  const phone = new Connection(house.origin);
  const ids = new Map<string, string>();
  for (const name of [...NAMES, GONE]) {
    const joined = await phone.join(code, name, name === 'Diotima' ? someone : newSecret());
    if (!joined.ok) throw new Error(`${name} was refused: ${joined.refusal.reason}`);
    ids.set(name, joined.person);
  }
  await coach.command('people.add', null, { person: newId(), name: NO_PHONE });
  await coach.command('groups.set', null, { tables: [{ number: 1, name: 'Rosa Parks', place: 'by the window' }] });
  await coach.command('session.goTo', null, { from: 'gather', to: 'form' });
  await coach.command('session.begin', null, { stage: 'form' });
  await coach.command('groups.dealRest', null, {});
  await coach.command('session.goTo', null, { from: 'form', to: 'experts' });
  await coach.command('people.setStatus', null, { person: ids.get(GONE) ?? '', status: 'left' });
  for (const connection of [coach, phone]) connection.close();
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The page on a device that holds this in its memory. */
async function look(page: Page, code: string, memory: { readonly [key: string]: string }): Promise<void> {
  await page.goto(`${house.origin}/healthz`);
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(`interlock:${key}`, value);
  }, memory);
  await page.goto(`${house.origin}/f/${code}/print`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const asCoach = ({ code, facilitatorSecret }: Opened) => ({ [`facilitator:${code}`]: facilitatorSecret });

describe('the way to the page that prints', () => {
  it('leads from the menu of the console to a page of its own, without a secret in its address', async () => {
    const print = await printedFromMenu(house, opened, 'Print…');
    await print.getByRole('heading', { level: 1, name: 'A jigsaw for any text' }).waitFor();
    expect(print.url()).toBe(`${house.origin}/f/${opened.code}/print`);
    await print.context().close();
  });

  it('takes the secret out of a link at once, and still knows it after a reload', async () => {
    const { page } = await newLaptop(await openBrowser());
    await page.goto(`${house.origin}/F/${opened.code}/Print#${opened.facilitatorSecret}`);
    await part(page, 'Door list').waitFor();
    expect(page.url()).not.toContain('#');
    await page.reload();
    await part(page, 'Door list').waitFor();
  });

  it.each([
    ['a stranger', () => ({})],
    ['a participant', () => ({ [`me:${opened.code}`]: JSON.stringify({ secret: someone, person: 'person-0000', joined: true }) })],
  ])('ends at the console for %s', async (_who, memory) => {
    const { page } = await newPhone(await openBrowser());
    await look(page, opened.code, memory());
    await page.getByRole('heading', { name: 'This page is for whoever runs the session' }).waitFor();
    expect(await page.getByRole('link', { name: 'To the console', exact: true }).getAttribute('href')).toBe(`/f/${opened.code}`);
    expect(await page.getByText(NO_PHONE).count()).toBe(0);
    expect(await barriersIn(page)).toEqual([]);
  });

  it.each([
    ['a wrong secret', () => newSecret(), 'Open it from the console'],
    ['the secret of a participant', () => someone, 'You are in this session as somebody who takes part.'],
  ])('ends with a clear no for %s', async (_what, secret, sentence) => {
    const { page } = await newLaptop(await openBrowser(), { expect: [/status of 403/] });
    await look(page, opened.code, { [`facilitator:${opened.code}`]: secret() });
    await page.getByText(sentence).waitFor();
    expect(await page.getByText(NO_PHONE).count()).toBe(0);
  });
});

describe('the page that prints', () => {
  it('has everybody who is counted on, in every part, and nobody who has left', async () => {
    const { page } = await newLaptop(await openBrowser());
    await look(page, opened.code, asCoach(opened));
    for (const name of [...NAMES, NO_PHONE]) {
      for (const kind of KINDS) expect(await part(page, kind).getByText(name, { exact: true }).count(), `${name}: ${kind}`).toBe(1);
    }
    expect(await page.getByText(GONE).count()).toBe(0);
    const table = page.getByRole('region', { name: 'Table 1' });
    for (const sign of ['Rosa Parks', 'by the window']) await table.getByText(sign).waitFor();
    expect(await table.getByRole('img', { name: /^Jigsaw of table 1: / }).isVisible()).toBe(true);
    const name = part(page, 'Door list').getByText(ARABIC);
    expect(await name.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await barriersIn(page)).toEqual([]);
  });

  it('prints what is chosen, by keyboard alone', async () => {
    const { page } = await newLaptop(await openBrowser());
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes';
      };
    });
    await look(page, opened.code, asCoach(opened));
    for (const kind of KINDS) expect(await page.getByRole('checkbox', { name: kind }).isChecked(), kind).toBe(true);
    // One for each person is a stack of paper, which somebody has to want.
    expect(await page.getByRole('checkbox', { name: 'Teaching cards' }).isChecked()).toBe(false);
    await page.getByRole('checkbox', { name: 'Table lists' }).focus();
    for (const [kind, on] of [
      ['Table lists', false],
      ['Expert groups', true],
      ['Topic sheets', false],
      ['Teaching cards', false],
      ['Door list', true],
    ] as const) {
      const box = page.getByRole('checkbox', { name: kind });
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
      if ((await box.isChecked()) !== on) await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      expect(await part(page, kind).count(), kind).toBe(on ? 1 : 0);
    }
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
  });

  it('is black on white on paper, whatever the theme, and keeps every table in one piece', async () => {
    const { page } = await newLaptop(await openBrowser(), { colorScheme: 'dark' });
    await look(page, opened.code, asCoach(opened));
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    const [ink, paper] = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    for (const table of await page.getByRole('region', { name: /^Table \d+$/ }).all()) {
      expect(await table.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
    }
    // One page each for the tables, the expert groups and the door; one for each topic.
    for (const format of ['A4', 'Letter']) expect(await pagesOf(page, format), format).toBe(3 + TOPICS);
  });

  it('fits on a phone as well, in any light', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context } = await newPhone(await openBrowser(), { colorScheme });
      await look(page, opened.code, asCoach(opened));
      await part(page, 'Door list').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await barriersIn(page)).toEqual([]);
      await context.close();
    }
  });

  it('keeps what it shows when the server is gone, and says so', async () => {
    const { page } = await newLaptop(await openBrowser(), { expect: [/Failed to load resource/] });
    await look(page, opened.code, asCoach(opened));
    await page.route('**/api/printouts/*', (route) => route.abort());
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('The server does not answer. Below is what was there a moment ago.').waitFor();
    expect(await part(page, 'Door list').getByText(NO_PHONE).isVisible()).toBe(true);
    await page.reload();
    await page.getByRole('heading', { name: 'The server does not answer' }).waitFor();
    await page.unroute('**/api/printouts/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await part(page, 'Door list').waitFor();
  });
});

describe('before there are groups', () => {
  it('says what is missing and what to do, and prints the readings and an empty room nonetheless', async () => {
    const empty = await house.create('any-text');
    const { page } = await newLaptop(await openBrowser());
    await look(page, empty.code, asCoach(empty));
    for (const sentence of ['There are no tables yet.', 'There are no expert groups yet.', 'Nobody is here yet.'])
      await page.getByText(sentence).waitFor();
    expect(await barriersIn(page)).toEqual([]);
    // What is not there yet makes no page.
    expect(await pagesOf(page, 'A4')).toBe(TOPICS);
    await page.getByRole('checkbox', { name: 'Topic sheets' }).uncheck();
    await page.getByText('Nothing to print yet: choose something that is there already.').waitFor();
    expect(await page.getByRole('button', { name: 'Print' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('prints the door list of those who have come', async () => {
    const early = await house.create('any-text');
    const phone = new Connection(house.origin);
    await phone.join(early.code, ARABIC, newSecret());
    phone.close();
    const { page } = await newLaptop(await openBrowser());
    await look(page, early.code, asCoach(early));
    await part(page, 'Door list').getByText(ARABIC).waitFor();
    await page.getByRole('checkbox', { name: 'Topic sheets' }).uncheck();
    expect(await pagesOf(page, 'Letter')).toBe(1);
  });
});
