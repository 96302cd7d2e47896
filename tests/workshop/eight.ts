// Eight people in the lobby of a new session for each test, and the sheets of the console in which groups are settled beforehand.

import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { SetupView } from '#shared/view/deskViews';
import { Connection, newSecret } from '../../server/rehearsal/connection.ts';
import { closeDevices, newLaptop, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';
import { until } from '../kit/until.ts';

export interface Eight {
  readonly house: House;
  readonly session: Opened;
  /** The facilitator's truth, to compare the sheets with. */
  readonly truth: Truth;
}

/** What the tests of a file share; there from the first test on. */
export function eightForEach(names: readonly string[]) {
  let house: House;
  let session: Opened;
  let truth: Truth;
  const open: Connection[] = [];
  // The rooms hold JSON of the types that shared/view/deskViews tells.
  const setup = () => truth.slice('facilitator', 'setup') as SetupView;
  const people = () => truth.people;
  const idOf = (name: string) => people().find((person) => person.name === name)?.id ?? '';

  beforeAll(async () => {
    house = await openHouse({ screens: true });
  });

  beforeEach(async () => {
    session = await house.create('collective-efficacy');
    truth = new Truth(house.origin);
    await truth.enter({ code: session.code, as: 'facilitator', secret: session.facilitatorSecret });
    open.push(truth);
    for (const name of names) {
      const person = new Connection(house.origin);
      open.push(person);
      await person.join(session.code, name, newSecret());
    }
    await until('everybody is in', () => people().length === names.length);
  });

  afterEach(closeDevices);

  afterAll(async () => {
    for (const one of open) one.close();
    await house.close();
    expect(house.faults).toEqual([]);
  });

  async function openSheet(entry: string): Promise<{ page: Page; sheet: Locator }> {
    const { page } = await newLaptop(await openBrowser(), { width: 1440, height: 900 });
    await page.goto(`${house.origin}/f/${session.code}#${session.facilitatorSecret}`);
    await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await page.getByRole('banner').getByRole('button', { name: entry }).press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('heading', { level: 2 }).waitFor();
    return { page, sheet };
  }

  return { room: (): Eight => ({ house, session, truth }), setup, people, idOf, openSheet };
}
