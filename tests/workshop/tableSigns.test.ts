// Names and places of tables, as they are written on the console, in a real browser.

import { describe, expect, it } from 'vitest';
import { barriersIn } from '../kit/barriers.ts';
import { newLaptop, newProjector, openBrowser } from '../kit/browser.ts';
import { until } from '../kit/until.ts';
import { eightForEach } from './eight.ts';

const { room, setup, openSheet } = eightForEach(['Ana', 'Bea', 'Carl', 'Dilek', 'Emre', 'Fay', 'Gus', 'Hal']);
const signs = () => setup().settings.tables;

describe('the sign of a table', () => {
  it('says how much more fits, and keeps nothing that is too long until it is shorter', async () => {
    const { page, sheet } = await openSheet('Set up the groups');
    const place = sheet.getByLabel('Place of table 1');
    await place.fill('x'.repeat(35));
    await sheet.getByText('5 left', { exact: true }).waitFor();
    const long = 'behind the second pillar, left of the large window';
    await place.fill(long);
    await sheet.getByText('10 too many', { exact: true }).waitFor();
    await sheet.getByText('At most 40 characters fit. Shorten it, and it is kept.').waitFor();
    expect(await barriersIn(page, 'dialog')).toEqual([]);
    await place.press('Enter');
    await sheet.getByLabel('Name of table 2').focus();
    expect(await place.inputValue()).toBe(long);

    await sheet.getByLabel('Name of table 2').fill('Oak');
    await sheet.getByLabel('Name of table 2').press('Enter');
    await until('the name is kept, and the long place is not', () => signs().length > 0);
    expect(signs()).toEqual([{ number: 2, name: 'Oak', place: '' }]);
    await place.fill('left of the large window');
    await place.press('Enter');
    await until('the shorter place is kept', () => signs().some((sign) => sign.place === 'left of the large window'));
    await until('nothing is wrong any more', async () => (await sheet.getByText('At most 40 characters fit').count()) === 0);
  });

  it('may have the name of another, and says so at both', async () => {
    const { page, sheet } = await openSheet('Set up the groups');
    await sheet.getByLabel('Name of table 1').fill('Oak');
    await sheet.getByLabel('Name of table 1').press('Enter');
    await sheet.getByLabel('Name of table 2').fill('oak');
    await sheet.getByText('Table 1 is called that as well.').waitFor();
    await sheet.getByLabel('Name of table 2').press('Enter');
    await sheet.getByText('Table 2 is called that as well.').waitFor();
    await until('both are kept', () => signs().length === 2);
    expect(signs().map(({ name }) => name)).toEqual(['Oak', 'oak']);
    expect(await barriersIn(page, 'dialog')).toEqual([]);
  });

  it('leads experts to it as well, on the projector and on the console, while they walk', async () => {
    const { house, session, truth } = room();
    await truth.command('groups.set', null, { tables: [{ number: 1, name: 'Oak', place: 'by the window' }] });
    await truth.goTo('form');
    await truth.goTo('experts');
    const { page: projector } = await newProjector(await openBrowser());
    await projector.goto(`${house.origin}/p/${session.code}`);
    await projector.getByRole('region', { name: 'Expert table A' }).getByText('Oak – by the window').waitFor();

    const { page } = await newLaptop(await openBrowser(), { width: 1440, height: 900 });
    await page.goto(`${house.origin}/f/${session.code}#${session.facilitatorSecret}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('2');
    const group = (id: string) => page.locator(`[data-group="${id}"]`);
    for (const said of ['at table 1', 'Oak – by the window', '0 of 2 there']) await group('A').getByText(said, { exact: true }).waitFor();
    expect(await group('B').getByText('at table 2', { exact: true }).count()).toBe(1);
    expect(await group('B').getByText(' – ').count()).toBe(0);
  });
});
