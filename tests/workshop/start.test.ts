import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newSecret } from '../../server/rehearsal/connection.ts';
import { barriersIn } from '../kit/barriers.ts';
import { closeDevices, type Device, newLaptop, newPhone, openBrowser } from '../kit/browser.ts';
import { type House, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ screens: true });
});
afterEach(closeDevices);
afterAll(async () => {
  await house.close();
});

/** What the browser itself says about answers that are a no. */
const NO = [/Failed to load resource/];

/** The pages behind these ways have tests of their own. */
async function stopAt(page: Page, ...ways: readonly string[]): Promise<void> {
  for (const way of ways) await page.route(`**/${way}/*`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>There</title>' }));
}

async function phone(): Promise<Device> {
  const device = await newPhone(await openBrowser(), { expect: NO });
  await stopAt(device.page, 'j');
  await device.page.goto(house.origin);
  return device;
}

async function laptop(path: string): Promise<Device> {
  const device = await newLaptop(await openBrowser(), { expect: NO });
  await stopAt(device.page, 'f');
  await device.page.goto(house.origin + path);
  return device;
}

/** As from another machine: the server sees that somebody stands between. */
async function elsewhere(page: Page): Promise<void> {
  await page.route('**/api/**', (route) => route.continue({ headers: { ...route.request().headers(), 'x-forwarded-for': '198.51.100.1' } }));
}

const field = (page: Page) => page.getByRole('textbox');
const join = (page: Page) => page.getByRole('button', { name: 'Join' });

describe('the first page', () => {
  it.each(['small letters', 'dashes and blanks', 'the whole link'])('takes a code typed with %s', async (how) => {
    const { code } = await house.create('any-text');
    const { page } = await phone();
    const small = code.toLowerCase();
    const typed = { 'small letters': small, 'dashes and blanks': ` ${small.slice(0, 3)}-${small.slice(3)} ` }[how] ?? `${house.origin}/J/${code}`;
    await field(page).fill(typed);
    await join(page).click();
    await page.waitForURL(`**/j/${code}`);
  });

  it('waits for the button, or Enter, however many letters there are', async () => {
    const { code } = await house.create('any-text');
    const { page } = await phone();
    await field(page).pressSequentially(code);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/j/${code}`);
  });

  it('asks the keyboard for capitals and leaves spelling alone', async () => {
    const { page } = await phone();
    for (const [name, value] of [
      ['autocapitalize', 'characters'],
      ['autocomplete', 'off'],
      ['spellcheck', 'false'],
      ['inputmode', 'text'],
    ] as const) {
      expect(await field(page).getAttribute(name), name).toBe(value);
    }
  });

  it.each([
    ['', 'Type the code from the big screen first.'],
    ['abc', 'A code has six letters and digits, and this is 3.'],
    ['abco12', 'No code has O, 1 in it.'],
    ['abc234', 'No session is open with this code.'],
  ])('says what to do about %j', async (typed, sentence) => {
    const { page } = await phone();
    await field(page).fill(typed);
    await join(page).click();
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
    await field(page).fill('a');
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor({ state: 'detached' });
  });

  it('says that the wifi is gone, and works when it is back', async () => {
    const { code } = await house.create('any-text');
    const { page, context } = await phone();
    await field(page).waitFor();
    await context.setOffline(true);
    await field(page).fill(code);
    await join(page).click();
    await page.getByText('The server does not answer.').waitFor();
    await context.setOffline(false);
    await join(page).click();
    await page.waitForURL(`**/j/${code}`);
  });

  it('shows the way to the report, when the session has ended and this phone was there', async () => {
    const { code, facilitatorSecret } = await house.create('any-text');
    const coach = new Truth(house.origin);
    await coach.enter({ code, as: 'facilitator', secret: facilitatorSecret });
    expect(await coach.command('session.end', null, { ended: true })).toMatchObject({ ok: true });
    coach.close();
    const { page } = await phone();
    await field(page).fill(code);
    await join(page).click();
    await page.getByText('No session is open with this code.').waitFor();
    await page.evaluate(
      ([key, me]) => localStorage.setItem(key ?? '', me ?? ''),
      [`interlock:me:${code}`, JSON.stringify({ secret: newSecret(), person: 'person-0000', joined: true })],
    );
    await join(page).click();
    expect(await page.getByRole('link', { name: 'Open your report' }).getAttribute('href')).toBe(`/r/${code}`);
  });

  it('tells somebody who guesses how long to wait', async () => {
    const { page } = await phone();
    await page.route('**/api/doors/*', (route) =>
      route.fulfill({
        status: 429,
        headers: { 'Content-Type': 'application/json', 'Retry-After': '42' },
        body: JSON.stringify({ refusal: { reason: 'tooManyTries' } }),
      }),
    );
    await field(page).fill('abc234');
    await join(page).click();
    await page.getByText('Wait 42 seconds').waitFor();
  });

  it('is for everybody, on a phone and on the laptop, in the light and in the dark, and never wider than the screen', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const open of [newPhone, newLaptop]) {
        const { page, context } = await open(await openBrowser(), { colorScheme });
        await page.goto(house.origin);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await barriersIn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await context.close();
      }
    }
  });
});

describe('the shelf', () => {
  it('starts a session at the machine itself, and keeps its secret on this device', async () => {
    const { page } = await laptop('/');
    await page.getByRole('link', { name: 'Run a workshop' }).click();
    await page.getByRole('button', { name: 'Start a session of A jigsaw for any text' }).click();
    await page.waitForURL('**/f/*');
    const code = new URL(page.url()).pathname.slice(3);
    const secret = await page.evaluate((key) => localStorage.getItem(key), `interlock:facilitator:${code}`);
    const report = await fetch(`${house.origin}/api/reports/${code}`, { headers: { Authorization: `Bearer ${secret}` } });
    expect([report.status, await report.json()]).toMatchObject([200, { title: 'A jigsaw for any text', reader: 'facilitator' }]);
  });

  it('leads back to the sessions that this device can open, and says how to open the others', async () => {
    const { code, facilitatorSecret } = await house.create('collective-efficacy');
    const { page } = await laptop('/workshops');
    const row = page.getByRole('listitem').filter({ hasText: code });
    await row.getByText('Use its facilitator link here.').waitFor();
    await page.evaluate(([key, secret]) => localStorage.setItem(key ?? '', secret ?? ''), [`interlock:facilitator:${code}`, facilitatorSecret]);
    await page.reload();
    expect(await row.getByRole('link', { name: 'Back to the console' }).getAttribute('href')).toBe(`/f/${code}`);
    expect(await row.getByRole('link', { name: 'Report' }).getAttribute('href')).toBe(`/r/${code}`);
    expect(await barriersIn(page)).toEqual([]);
  });

  it('asks for the host key on another machine, and keeps it in this tab', async () => {
    const { page } = await newPhone(await openBrowser(), { expect: NO });
    await elsewhere(page);
    await stopAt(page, 'f');
    await page.goto(`${house.origin}/workshops`);
    const start = page.getByRole('button', { name: 'Start a session of A jigsaw for any text' });
    await start.click();
    await page.getByText('The session was not started.').waitFor();
    const key = page.getByLabel('Host key');
    await key.fill('a-wrong-key');
    await page.getByRole('button', { name: 'Use this key' }).click();
    await page.getByText('That is not the host key of this server.').waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await key.fill(` ${house.hostKey} `);
    await page.getByRole('button', { name: 'Use this key' }).click();
    await key.waitFor({ state: 'detached' });
    await page.reload();
    await start.waitFor();
    expect(await key.count()).toBe(0);
    await start.click();
    await page.waitForURL('**/f/*');
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain(house.hostKey);
  });

  it('says so when the server is gone, and tries again', async () => {
    const { page } = await laptop('/');
    await page.route('**/api/workshops', (route) => route.abort());
    await page.goto(`${house.origin}/workshops`);
    await page.getByText('The server does not answer.').waitFor();
    await page.unroute('**/api/workshops');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Start a session of Fostering collective efficacy' }).waitFor();
    expect(await barriersIn(page)).toEqual([]);
  });
});
