// A phone through a workshop, as a thumb sees it: a real browser, the real server, and a wifi that goes away.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiscussFacilitator } from '#shared/stages/discuss/slices';
import type { StageView } from '#shared/view/views';
import { Connection, newId, newSecret } from '../../server/rehearsal/connection.ts';
import { barriersIn } from '../kit/barriers.ts';
import { newPhone, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';
import { until } from '../kit/until.ts';
import { openWifi, type Wifi } from './wifi.ts';

let house: House;
let wifi: Wifi;
let session: Opened;
let facilitator: Truth;
const others = new Map<string, Connection>();

beforeAll(async () => {
  house = await openHouse({ screens: true });
  wifi = await openWifi(house);
  session = await house.create('collective-efficacy');
  facilitator = new Truth(house.origin);
  await facilitator.enter({ code: session.code, as: 'facilitator', secret: session.facilitatorSecret });
  for (const name of ['Bea', 'Carl', 'Dilek']) {
    const person = new Connection(house.origin);
    const secret = newSecret();
    await person.join(session.code, name, secret);
    await person.enter({ code: session.code, as: 'participant', secret });
    others.set(name, person);
  }
});

afterAll(async () => {
  for (const person of [facilitator, ...others.values()]) person.close();
  wifi.close();
  await house.close();
  expect(house.faults).toEqual([]);
});

// The rooms hold JSON of the types that shared/view/views tells.
const written = () => ((facilitator.slice('facilitator', 'stage') as StageView).view as DiscussFacilitator).groups.flatMap((group) => group.notes);

async function expectNoBarriers(page: Page): Promise<void> {
  expect(await barriersIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await page.locator('h1').count()).toBe(1);
}

const LOST_CONTACT = [/ERR_(?:CONNECTION|EMPTY|SOCKET|INTERNET|NETWORK)/, /WebSocket connection/];

describe('a phone in a workshop', () => {
  it('comes in by the code, takes a topic, reads, and loses no sentence on a bad wifi', async () => {
    const { page } = await newPhone(await openBrowser(), { expect: LOST_CONTACT });
    const button = (name: string | RegExp) => page.getByRole('button', { name });

    // In.
    await page.goto(`${wifi.origin}/J/${session.code.toLowerCase()}`);
    await page.getByRole('heading', { name: 'Fostering collective efficacy' }).waitFor();
    await expectNoBarriers(page);
    await page.getByLabel('Your first name').fill('Ana');
    await button('Join').click();
    await page.getByRole('heading', { name: /You’re in/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/s/${session.code}`);
    await expectNoBarriers(page);
    await button('Menu').click();
    await expectNoBarriers(page);
    await button('Close').click();
    await facilitator.goTo('why');
    await page.getByRole('heading', { level: 1, name: /Why a jigsaw/ }).waitFor();
    await expectNoBarriers(page);

    // A topic: the first tap wins, and whoever was slower hears who has it, and says what would be next.
    await facilitator.goTo('form');
    await button('I’m here').waitFor();
    await expectNoBarriers(page);
    await button('I’m here').click();
    await button(/Empower teachers/).waitFor();
    await others.get('Bea')?.command('groups.takeTopic', null, { topic: 'A', for: null });
    await page.getByText(/Taken by .*Bea/).waitFor();
    await button(/meaningful collaboration/).click();
    await page.getByRole('heading', { name: /Bea.* has A/ }).waitFor();
    await expectNoBarriers(page);
    await button(/Empower teachers/).click();
    await page.getByRole('heading', { name: 'You said A first, then B' }).waitFor();
    await expectNoBarriers(page);
    await facilitator.command('groups.dealRest', null, {});
    await page.getByRole('heading', { name: /Yours: .*Empower teachers/ }).waitFor();

    // The reading stays when the wifi goes.
    await facilitator.goTo('read');
    await page.getByRole('heading', { name: 'Eight rungs' }).waitFor();
    await expectNoBarriers(page);
    wifi.cut();
    await page.getByText(/No contact with the room/).waitFor();
    expect(await page.getByRole('heading', { name: 'Eight rungs' }).isVisible()).toBe(true);
    await expectNoBarriers(page);
    wifi.up = true;
    await page.getByText('In contact again').waitFor();
    await button('I’m done').click();
    await button('Still reading').waitFor();

    // On the way, and there.
    await facilitator.goTo('experts');
    await page.getByText('Expert group').first().waitFor();
    await expectNoBarriers(page);
    await button('I’m here').click();
    await page.getByText(/You’re there/).waitFor();
    await facilitator.command('session.begin', null, { stage: 'experts' });

    // Written in a tunnel, while the room moves on: there once, and marked late.
    const box = page.getByRole('textbox');
    await box.fill('Written with contact.');
    await button('Send').click();
    await until('the first note is stored', () => written().length === 1);
    await expectNoBarriers(page);
    wifi.cut();
    await page.getByText(/No contact with the room/).waitFor();
    await box.fill('Written in a tunnel.');
    await button('Send').click();
    await page.getByText('Kept on this phone, will be sent').waitFor();
    await page.getByText('Waiting (1)').waitFor();
    await expectNoBarriers(page);
    await box.fill('Begun, and not fin');
    await facilitator.goTo('why');
    wifi.up = true;
    await page.getByText(/The room has moved on/).waitFor();
    expect(await box.inputValue()).toBe('Begun, and not fin');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await facilitator.goTo('experts');
    const tunnel = () => written().filter((note) => note.text === 'Written in a tunnel.');
    await until('the note from the tunnel is stored', () => tunnel().length === 1);
    expect(tunnel()).toMatchObject([{ late: true, author: { name: 'Ana' } }]);

    // A reload keeps the draft, and the old stage stays within reach.
    await page.reload();
    await box.waitFor();
    expect(await box.inputValue()).toBe('Begun, and not fin');
    await button(/^Argue/).click();
    await facilitator.goTo('teach-b');
    await page.getByText(/Unfinished, under “Agree”/).waitFor();
    await button('Send it').click();
    await button('I’m here').click();
    await facilitator.command('session.begin', null, { stage: 'teach-b' });
    await page.getByRole('heading', { name: 'You teach B now' }).waitFor();
    await expectNoBarriers(page);
    await button('We’ve taught it').click();
    await page.getByRole('heading', { name: 'B is taught' }).waitFor();
    await expectNoBarriers(page);
    await facilitator.goTo('teach-a');
    await page.getByRole('heading', { name: /Bea.* teaches/ }).waitFor();
    await expectNoBarriers(page);

    // What the room looks at, what one takes home, and the end.
    await facilitator.goTo('debrief');
    await facilitator.command('debrief.showPrompt', 'debrief', { board: 'experts', prompt: null });
    await page.getByText('Begun, and not fin').waitFor();
    await button(/That’s us too/)
      .first()
      .click();
    await page.getByRole('button', { name: /That’s us too: 1/ }).waitFor();
    await expectNoBarriers(page);
    await facilitator.goTo('close');
    await page.getByText('Written in a tunnel.').first().waitFor();
    await expectNoBarriers(page);
    await facilitator.goTo('plan');
    await page.getByRole('heading', { name: 'Our action plan' }).waitFor();
    await button('Menu').click();
    await button('I’m stepping out').click();
    await page.getByRole('heading', { name: 'You’ve stepped out' }).waitFor();
    await expectNoBarriers(page);
    await button('I’m back').click();
    await page.getByRole('heading', { name: 'Our action plan' }).waitFor();
    await facilitator.command('session.end', null, { ended: true });
    await page.getByRole('heading', { name: 'The session has ended' }).waitFor();
    await expectNoBarriers(page);
    await facilitator.command('session.end', null, { ended: false });
    await page.getByRole('heading', { name: 'Our action plan' }).waitFor();
    const ana = facilitator.people.find((person) => person.name === 'Ana');
    await facilitator.command('people.remove', null, { people: [ana?.id ?? ''], removed: true });
    await page.getByRole('heading', { name: 'You are not in the session any more' }).waitFor();
    await expectNoBarriers(page);
  }, 180_000);

  it('meets a namesake, and is let in on a second phone by its four digits', async () => {
    const browser = await openBrowser();
    const carl = facilitator.people.find((person) => person.name === 'Carl');
    const second = await newPhone(browser);
    await second.page.goto(`${house.origin}/j/${session.code}`);
    await second.page.getByLabel('Your first name').fill('carl');
    await second.page.getByRole('button', { name: 'Join' }).click();
    await second.page.getByRole('button', { name: 'Yes, that’s me' }).click();
    await second.page.getByRole('textbox').fill('0000');
    await second.page.getByRole('button', { name: 'Take me back in' }).click();
    await second.page.getByText(/do not belong to that name/).waitFor();
    await expectNoBarriers(second.page);
    await second.page.getByRole('textbox').fill(carl?.personalCode ?? '');
    await second.page.getByRole('button', { name: 'Take me back in' }).click();
    await second.page.getByRole('button', { name: 'Menu' }).waitFor();

    const another = await newPhone(browser);
    await another.page.goto(`${house.origin}/s/${session.code}`);
    await another.page.getByLabel('Your first name').fill('Carl');
    await another.page.getByRole('button', { name: 'Join' }).click();
    await expectNoBarriers(another.page);
    await another.page.getByRole('button', { name: /another/ }).click();
    await another.page.getByRole('button', { name: 'Menu' }).waitFor();
    await until('there are two', () => facilitator.people.filter((person) => person.name.startsWith('Carl')).length === 2);
  });

  it('is told that a code is unknown, and that the door is closed', async () => {
    const { page } = await newPhone(await openBrowser(), { expect: [/status of 404/] });
    await page.goto(`${house.origin}/j/ZZZZZZ`);
    await page.getByRole('heading', { name: 'No session has this code' }).waitFor();
    await expectNoBarriers(page);
    await facilitator.command('session.lockDoor', null, { locked: true });
    await page.goto(`${house.origin}/j/${session.code}`);
    await page.getByLabel('Your first name').fill(newId().slice(0, 8));
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('heading', { name: 'The door is closed' }).waitFor();
    await expectNoBarriers(page);
  });
});
