import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Connection, newId, newSecret } from '../../server/rehearsal/connection.ts';
import { barriersIn } from '../kit/barriers.ts';
import { newLaptop, newPhone, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';

/** Three tables of two: everybody sits with somebody, and not with everybody. */
const NAMES = ['Anaximander', 'Boudicca', 'Cleopatra', 'Diotima', 'Eratosthenes', 'Fibonacci', 'Galileo'];
const LONG = 'A programme that begins with a timetable instead of a conversation is met with folded arms. '.repeat(5).trim();
const ARABIC = 'الثقة تأتي أولاً';

let house: House;
let opened: Opened;
const secrets = new Map<string, string>();

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
  const people: Connection[] = [];
  for (const name of NAMES) {
    const person = new Connection(house.origin);
    const secret = newSecret();
    secrets.set(name, secret);
    await person.join(code, name, secret);
    await person.enter({ code, as: 'participant', secret });
    people.push(person);
  }
  const goTo = async (from: string, to: string): Promise<void> => {
    await coach.command('session.goTo', null, { from, to });
    await coach.command('session.begin', null, { stage: to });
  };
  await goTo('gather', 'form');
  await coach.command('groups.form', null, {});
  await coach.command('groups.dealRest', null, {});
  await goTo('form', 'experts');
  for (const [index, person] of people.entries()) {
    const text = index === 0 ? ARABIC : index === 1 ? LONG : `<b>Note</b> of number ${index} & more`;
    const note = newId();
    await person.command('discuss.addNote', 'experts', { note, prompt: 'must-know', text, for: null });
    if (index === 2) await person.command('discuss.star', 'experts', { note, on: true });
  }
  for (const connection of [coach, ...people]) connection.close();
}

const api = (path: string, secret: string | null) =>
  fetch(`${house.origin}/api/reports/${path}`, { headers: secret === null ? {} : { Authorization: `Bearer ${secret}` } });
const isNoWider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

/** The page on a device that holds this in its memory. */
async function read(page: Page, code: string, memory: { readonly [key: string]: string }): Promise<void> {
  await page.goto(`${house.origin}/healthz`);
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(`interlock:${key}`, value);
  }, memory);
  await page.goto(`${house.origin}/r/${code}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const asCoach = () => ({ [`facilitator:${opened.code}`]: opened.facilitatorSecret });
const asPerson = (name: string) => ({
  [`me:${opened.code}`]: JSON.stringify({ secret: secrets.get(name), person: 'person-0000', joined: true }),
});

describe('the way to a report', () => {
  it('is barred without a secret, with a wrong one, and with one of another session', async () => {
    const other = await house.create('any-text');
    for (const path of [opened.code, `${opened.code}.md`, `${opened.code}.json`]) {
      expect((await api(path, null)).status, path).toBe(403);
      expect((await api(path, newSecret())).status, path).toBe(403);
      expect((await api(path, other.facilitatorSecret)).status, path).toBe(403);
    }
    const wrongCode = await api('ABC234', newSecret());
    expect([wrongCode.status, await wrongCode.json()]).toEqual(
      await api(opened.code, newSecret()).then(async (answer) => [answer.status, await answer.json()]),
    );
  });

  it('gives a participant their report, and tells them that the whole of it is the facilitator’s', async () => {
    const secret = secrets.get('Diotima') ?? '';
    const own = await api(opened.code, secret);
    expect([own.status, own.headers.get('cache-control'), await own.json()]).toMatchObject([200, 'no-store', { reader: 'participant' }]);
    const whole = await api(`${opened.code}.json`, secret);
    expect([whole.status, await whole.json()]).toMatchObject([403, { refusal: { reason: 'facilitatorOnly' } }]);
    const file = await api(`${opened.code}.md`, secret);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename=interlock-a-jigsaw-for-any-text-[\d-]+\.md$/);
    expect(await file.text()).toContain('## Your part');
  });

  it('gives the facilitator everything, without keys, hashes, codes of persons and, if wanted, names', async () => {
    const whole = await (await api(`${opened.code}.json`, opened.facilitatorSecret)).text();
    const { format, people, stages, workshop } = JSON.parse(whole);
    expect([format, people.length, workshop.id]).toEqual(['interlock.session', 7, 'any-text']);
    expect(stages.flatMap((stage: { notes: unknown[] }) => stage.notes)).toHaveLength(7);
    expect(people[0]).toMatchObject({ name: 'Anaximander', phone: true, seat: { home: expect.any(String) } });
    expect(whole).not.toMatch(/[0-9a-f]{64}|personalCode|"keys"|"hash"|facilitators/);
    for (const path of [`${opened.code}?names=0`, `${opened.code}.md?names=0`, `${opened.code}.json?names=0`]) {
      const said = await (await api(path, opened.facilitatorSecret)).text();
      for (const name of NAMES) expect(said.includes(name), `${name} in ${path}`).toBe(false);
    }
  });
});

describe('the page', () => {
  it('shows the facilitator the whole room, with names and without', async () => {
    const { page } = await newLaptop(await openBrowser());
    await read(page, opened.code, asCoach());
    await page.getByText('Anaximander · Expert group').waitFor();
    const star = page.getByRole('listitem').filter({ has: page.getByRole('img', { name: 'Must-say point' }) });
    expect(await star.textContent()).toContain('<b>Note</b> of number 2 & more');
    expect(await page.getByText(ARABIC).evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'With names' }).uncheck();
    await page.getByText('Anaximander').first().waitFor({ state: 'detached' });
    const said = await page.getByRole('main').textContent();
    for (const name of NAMES) expect(said).not.toContain(name);
    expect(await barriersIn(page)).toEqual([]);
  });

  it('hands out the files that are asked for', async () => {
    const { page } = await newLaptop(await openBrowser());
    await read(page, opened.code, asCoach());
    for (const [button, ending] of [
      ['Markdown', 'md'],
      ['JSON', 'json'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await download).suggestedFilename()).toMatch(new RegExp(`^interlock-a-jigsaw-for-any-text-[\\d-]+\\.${ending}$`));
    }
  });

  it('begins on a phone with what is one’s own, and fits on it in any light', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context } = await newPhone(await openBrowser(), { colorScheme });
      await read(page, opened.code, asPerson('Boudicca'));
      const own = page.getByRole('region', { name: 'Your part' });
      await own.getByText('You are Boudicca.').waitFor();
      expect(await own.textContent()).toContain(LONG);
      expect(await page.getByRole('checkbox').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'JSON' }).count()).toBe(0);
      expect(await isNoWider(page)).toBe(true);
      expect(await barriersIn(page)).toEqual([]);
      await context.close();
    }
  });

  it('is a document on paper: everything written, nothing to press, black on white', async () => {
    const { page } = await newLaptop(await openBrowser(), { colorScheme: 'dark' });
    await read(page, opened.code, asCoach());
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    for (const text of ['A jigsaw for any text', ARABIC, LONG, 'Who sat where', 'How the time went']) {
      expect(await page.getByText(text).first().isVisible(), text).toBe(true);
    }
    const [ink, paper] = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages, format).toBeGreaterThan(0);
      expect(pages, format).toBeLessThan(6);
    }
  });

  it('says what will be there when nobody has come yet', async () => {
    const empty = await house.create('collective-efficacy');
    const { page } = await newPhone(await openBrowser());
    await read(page, empty.code, { [`facilitator:${empty.code}`]: empty.facilitatorSecret });
    await page.getByText('Nobody has written anything yet.').waitFor();
    expect(await barriersIn(page)).toEqual([]);
    expect(await isNoWider(page)).toBe(true);
  });

  it('sends a stranger to the right door', async () => {
    const { page } = await newPhone(await openBrowser());
    await read(page, opened.code, {});
    await page.getByText('This device is not known in that session.').waitFor();
    expect(await page.getByRole('link', { name: 'Enter a code' }).getAttribute('href')).toBe('/');
    expect(await barriersIn(page)).toEqual([]);
  });

  it('keeps what it shows when the server is gone', async () => {
    const { page } = await newPhone(await openBrowser(), { expect: [/Failed to load resource/] });
    await read(page, opened.code, asPerson('Anaximander'));
    await page.getByText('You are Anaximander.').waitFor();
    await page.route('**/api/reports/*', (route) => route.abort());
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('The server does not answer. Below is what was there a moment ago.').waitFor();
    expect(await page.getByText('You are Anaximander.').isVisible()).toBe(true);
    await page.reload();
    await page.getByRole('heading', { name: 'The report does not answer' }).waitFor();
    await page.unroute('**/api/reports/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('You are Anaximander.').waitFor();
  });
});
