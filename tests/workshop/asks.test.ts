// Somebody joins after the lobby: what the lobby asks is asked there as well, above what the stage shows, until tables are formed.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriersIn } from '../kit/barriers.ts';
import { newPhone, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';
import { until } from '../kit/until.ts';

let house: House;
let session: Opened;
let facilitator: Truth;

beforeAll(async () => {
  house = await openHouse({ screens: true });
  session = await house.create('collective-efficacy');
  facilitator = new Truth(house.origin);
  await facilitator.enter({ code: session.code, as: 'facilitator', secret: session.facilitatorSecret });
});

afterAll(async () => {
  facilitator.close();
  await house.close();
  expect(house.faults).toEqual([]);
});

const person = (name: string) => facilitator.people.find((one) => one.name === name);

async function expectNoBarriers(page: Page): Promise<void> {
  expect(await barriersIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

describe('the table and the favourites', () => {
  it('are asked for in every stage, beside what it shows, until tables are formed', async () => {
    await facilitator.asks('groups.set', { favourites: true, seated: true });
    await facilitator.goTo('why');
    const { page } = await newPhone(await openBrowser());
    await page.goto(`${house.origin}/J/${session.code}`);
    await page.getByLabel('Your first name').fill('Ana');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    const stage = page.getByRole('heading', { level: 1, name: /Why a jigsaw/ });
    await stage.waitFor();
    await page.getByText('Before tables are formed: at which table do you sit, and which topic would you like?').waitFor();
    await expectNoBarriers(page);

    await page.getByRole('button', { name: 'Answer' }).click();
    const sheet = page.getByRole('dialog', { name: 'Before tables are formed' });
    // Typed, and gone on: nobody has to find a button for it.
    await sheet.getByLabel('At which table do you sit?').fill('6');
    await sheet.getByRole('button', { name: 'I sit at table 6' }).waitFor();
    await sheet.getByLabel('At which table do you sit?').press('Tab');
    await until('her table is known', () => person('Ana')?.sitsAt === 6);
    await sheet.locator('li[data-topic="C"]').getByRole('button').click();
    await sheet.locator('li[data-topic="A"]').getByRole('button').click();
    await until('her favourites are known', () => person('Ana')?.favourites.join() === 'C,A');
    await expectNoBarriers(page);
    await sheet.getByRole('button', { name: 'Close' }).click();
    await page.getByText('You sit at table 6. You would like C, then A.').waitFor();
    expect(await stage.isVisible()).toBe(true);

    // Tables come while she is about to change it: nothing of it is left over the stage.
    await page.getByRole('button', { name: 'Change' }).click();
    await sheet.waitFor();
    await facilitator.goTo('form');
    await page.getByRole('button', { name: 'I’m here' }).waitFor();
    expect(await sheet.count()).toBe(0);
    expect(await page.getByText('You sit at table 6.').count()).toBe(0);
    await page.getByText(/Table 6/).waitFor();
    await expectNoBarriers(page);
  });

  it('are not asked for twice in the lobby, nor of whoever has stepped out', async () => {
    const other = await house.create('collective-efficacy');
    const coach = new Truth(house.origin);
    await coach.enter({ code: other.code, as: 'facilitator', secret: other.facilitatorSecret });
    await coach.asks('groups.set', { seated: true });
    const { page } = await newPhone(await openBrowser());
    await page.goto(`${house.origin}/J/${other.code}`);
    await page.getByLabel('Your first name').fill('Ben');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByLabel('At which table do you sit?').waitFor();
    expect(await page.getByText('Before tables are formed').count()).toBe(0);
    await coach.goTo('why');
    await page.getByText('Before tables are formed: at which table do you sit?').waitFor();
    await coach.asks('people.setStatus', { person: coach.people[0]?.id ?? '', status: 'away' });
    await page.getByRole('button', { name: 'I’m back' }).waitFor();
    expect(await page.getByText('Before tables are formed').count()).toBe(0);
    coach.close();
  });
});
