// The console as a facilitator uses it: a real browser, mostly by keyboard, with a room of eight.

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeskView, RunSheetView } from '#shared/view/deskViews';
import { Connection, newSecret } from '../../server/rehearsal/connection.ts';
import { barriersIn } from '../kit/barriers.ts';
import { closeDevices, newLaptop, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { givePatience, restHand } from '../kit/restHand.ts';
import { Truth } from '../kit/truth.ts';
import { until } from '../kit/until.ts';

const NAMES = ['Ana', 'Bea', 'Carl', 'Dilek', 'Emre', 'Fay', 'Gus', 'Hana'];

let house: House;
let opened: Opened;
/** The facilitator's truth, to compare the console with. */
let truth: Truth;
let people: Connection[];

beforeAll(async () => {
  house = await openHouse({ screens: true });
});

beforeEach(async () => {
  opened = await house.create('collective-efficacy');
  truth = new Truth(house.origin);
  await truth.enter({ code: opened.code, as: 'facilitator', secret: opened.facilitatorSecret });
  people = [];
  for (const name of NAMES) {
    const person = new Connection(house.origin);
    const secret = newSecret();
    await person.join(opened.code, name, secret);
    await person.enter({ code: opened.code, as: 'participant', secret });
    people.push(person);
  }
  await until('everybody is in', () => truth.people.length === NAMES.length);
});

afterEach(async () => {
  for (const one of [truth, ...people]) one.close();
  await closeDevices();
});

afterAll(async () => {
  await house.close();
  expect(house.faults).toEqual([]);
});

// The rooms hold JSON of the types that shared/view/views tells.
const sheet = () => (truth.slice('facilitator', 'runSheet') as RunSheetView).stages;
const desk = () => truth.slice('facilitator', 'desk') as DeskView;
const called = (name: string) => truth.people.find((person) => person.name === name);

async function openConsole(width = 1280, height = 720, expected: readonly RegExp[] = []): Promise<Page> {
  const { page } = await newLaptop(await openBrowser(), { width, height, expect: expected });
  await givePatience(page);
  await page.goto(`${house.origin}/f/${opened.code}#${opened.facilitatorSecret}`);
  await shows(page, truth.stage.id);
  return page;
}

/** What is pressed next is for this stage. */
async function shows(page: Page, stage: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: sheet().find(({ id }) => id === stage)?.title ?? '', exact: true }).waitFor();
}

async function press(page: Page, key: string, what: string, done: () => boolean): Promise<void> {
  await page.keyboard.press(key);
  await until(what, done, { instead: () => truth.stage });
}

async function expectNoBarriers(page: Page): Promise<void> {
  expect(await barriersIn(page)).toEqual([]);
  const spill = await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]);
  expect(spill, 'how far the page scrolls').toEqual([0, 0]);
  expect(await page.locator('h1').count()).toBe(1);
}

describe('the console', () => {
  it('runs a whole session by keyboard alone, and has no barrier in any stage', async () => {
    const page = await openConsole();
    await expectNoBarriers(page);
    const seen = new Set<string>();
    for (const planned of sheet().slice(1)) {
      await restHand(page);
      await press(page, 'ArrowRight', `the room is in ${planned.title}`, () => truth.stage.id === planned.id);
      await shows(page, planned.id);
      if (truth.stage.phase === 'walking') {
        if (!seen.has(`to ${planned.grouping}`)) await expectNoBarriers(page);
        seen.add(`to ${planned.grouping}`);
        await restHand(page);
        await press(page, ' ', `${planned.title} has begun`, () => truth.stage.phase === 'running');
        await page.getByRole('button', { name: /^(?:Next:|End)/ }).waitFor();
      }
      // A second round of the same kind of stage looks like the first.
      if (!seen.has(`${planned.kind} ${planned.grouping}`)) await expectNoBarriers(page);
      seen.add(`${planned.kind} ${planned.grouping}`);
    }
    await restHand(page);
    await page.keyboard.press('ArrowRight');
    const sure = page.getByRole('dialog');
    await sure.getByRole('heading', { name: 'End the session?' }).waitFor();
    await expectNoBarriers(page);
    await sure.getByRole('button', { name: 'End the session' }).press('Enter');
    await until('the session has ended', () => truth.session.ended);
    await page.getByRole('heading', { level: 1, name: 'The session has ended' }).waitFor();
    await expectNoBarriers(page);
  }, 300_000);

  it('goes back, says so, moves once however often one presses, and rests while somebody types', async () => {
    const page = await openConsole();
    await page.keyboard.press('u');
    await page.getByText('There is nothing to take back').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await until('the room has moved', () => truth.stage.id === 'why');
    await page.getByText('The room is now in').waitFor();
    await shows(page, 'why');
    await restHand(page);
    expect(truth.stage.id).toBe('why');
    await press(page, 'ArrowLeft', 'the room is back', () => truth.stage.id === 'gather');
    await shows(page, 'gather');

    await press(page, 'l', 'the door is locked', () => truth.session.locked);
    await press(page, '+', 'there is a minute more', () => (truth.session.timer?.length ?? 0) === 5 * 60_000);
    await press(page, 't', 'the timer stands', () => truth.session.timer?.runningSince === null);

    await page.keyboard.press('3');
    await page.getByRole('button', { name: /without a phone/ }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Ilse L');
    await page.keyboard.press('l');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await until('Ilse is in', () => truth.people.some((person) => person.name.startsWith('Ilse')));
    await truth.seesAll();
    expect([truth.session.locked, truth.stage.id]).toEqual([true, 'gather']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('heading', { name: 'Keyboard' }).waitFor();
    await expectNoBarriers(page);
  });

  it('skips a stage and takes it back, and changes the order of what is ahead', async () => {
    const page = await openConsole();
    const nav = page.getByRole('navigation', { name: 'Run sheet' });
    const row = (title: string) => nav.getByRole('button', { name: new RegExp(`^${title}`) });
    await row('Your table, your topic').click();
    await nav.getByRole('button', { name: 'Skip it' }).click();
    await until('the stage is skipped', () => sheet().find(({ id }) => id === 'form')?.state === 'skipped');
    await expectNoBarriers(page);
    await nav.getByRole('button', { name: 'Run it after all' }).click();
    await until('the stage is back', () => sheet().find(({ id }) => id === 'form')?.state === 'ahead');
    await nav.getByRole('button', { name: 'Earlier: Your table, your topic' }).click();
    await until('the order has changed', () => sheet()[1]?.id === 'form');
    await page.getByRole('button', { name: 'Next: Your table, your topic' }).waitFor();
    await page.getByText('seats 8 people at 2 tables').waitFor();
  });

  it('deals what is open, takes a move back, and says what it has mended by itself', async () => {
    const page = await openConsole();
    await truth.goInto('form');
    // The first choice says that the table has begun; from then on the others are missing.
    await people[0]?.command('groups.takeTopic', null, { topic: 'A', for: null });
    await page.getByText(/^7 people have no topic/).waitFor();
    await page.getByRole('complementary').getByRole('button', { name: 'Deal the rest' }).click();
    await until('everybody has a topic', () => truth.people.every((person) => person.topic !== null));

    // A move, and back, by the toast.
    const ana = called('Ana');
    await page.keyboard.press('3');
    // The whole name: Ana is not Hana.
    await page.getByRole('main').getByRole('button').getByText('Ana', { exact: true }).click();
    await expectNoBarriers(page);
    const other = ana?.home === '1' ? '2' : '1';
    await page.getByRole('combobox', { name: 'Home table' }).selectOption(other);
    await until('Ana has moved', () => called('Ana')?.home === other);
    await page.keyboard.press('Escape');
    await page.getByText(`Ana is at table ${other} now.`).waitFor();
    await page.keyboard.press('u');
    await page.getByText('Taken back: Ana is where they were before.').waitFor();
    await until('Ana is back', () => called('Ana')?.home === ana?.home);

    // Somebody leaves; nobody has to move for it, so it is mended by itself, and said.
    await truth.goInto('read');
    const bea = called('Bea');
    await truth.command('people.setStatus', null, { person: bea?.id ?? '', status: 'left' });
    await page.getByText(new RegExp(`also takes ${bea?.topic} at table ${bea?.home}, since Bea left\\.`)).waitFor();
    await truth.seesAll();
    expect(desk().gaps).toEqual([]);
    await page.getByText('Nothing needs you').first().waitFor();
  });

  it('removes somebody and lets them back in', async () => {
    const page = await openConsole();
    await page.getByRole('main').getByRole('button').getByText('Carl', { exact: true }).click();
    await page.getByRole('button', { name: 'Remove from the session' }).click();
    await until('Carl is out', () => called('Carl')?.removed === true);
    await page.getByRole('button', { name: 'Let back in' }).click();
    await until('Carl is in again', () => called('Carl')?.removed === false);
  });

  it('is the same on two laptops, and explains a stale press', async () => {
    const [one, other] = [await openConsole(), await openConsole(1280, 720, [/ERR_(?:CONNECTION|INTERNET|NETWORK)/, /WebSocket connection/])];
    await one.keyboard.press('ArrowRight');
    for (const page of [one, other]) await shows(page, 'why');
    await truth.seesAll();
    expect(truth.stage.id).toBe('why');
    // The other presses without knowing that the first has pressed: the room moves once.
    await other.context().setOffline(true);
    const alone = other.getByText(/^No contact/).first();
    await alone.waitFor();
    await other.keyboard.press('ArrowRight');
    await restHand(one);
    await press(one, 'ArrowRight', 'the room has moved', () => truth.stage.id === 'form');
    await other.context().setOffline(false);
    await other.getByText('The room has already moved on to "Your table, your topic".').waitFor();
    await shows(other, 'form');
    await truth.seesAll();
    expect(truth.stage.id).toBe('form');
  });

  it('fits a phone in the hand, with the next step under the thumb', async () => {
    const page = await openConsole(390, 844);
    await expectNoBarriers(page);
    await truth.goInto('form');
    const panes = page.getByRole('navigation', { name: 'Look at' });
    for (const pane of ['Tables', 'People', 'Run sheet', 'For you', 'Stage']) {
      await panes.getByRole('button', { name: new RegExp(`^${pane}`) }).click();
      expect(await page.getByRole('button', { name: /^Next: / }).isVisible()).toBe(true);
      await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBe(390);
    }
    await panes.getByRole('button', { name: /^Stage/ }).click();
    await expectNoBarriers(page);
  });

  it('asks for the link where there is none, and takes it', async () => {
    const { page } = await newLaptop(await openBrowser());
    await page.goto(`${house.origin}/f/${opened.code}`);
    await page.getByRole('heading', { level: 1, name: 'This is where a session is run' }).waitFor();
    await page.getByRole('textbox', { name: 'Facilitator link' }).fill('hello');
    await page.getByRole('button', { name: 'Open the console' }).click();
    await page.getByText('That is not a facilitator link').waitFor();
    await page.getByRole('textbox', { name: 'Facilitator link' }).fill(`${house.origin}/f/${opened.code}#${opened.facilitatorSecret}`);
    await page.getByRole('button', { name: 'Open the console' }).click();
    await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor();
    expect(page.url()).not.toContain(opened.facilitatorSecret);
  });
});
