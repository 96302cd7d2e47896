// What a facilitator settles before groups are formed, in a real browser and by keyboard: the roster, tables, mixing, wishes.

import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersIn } from '../kit/barriers.ts';
import { until } from '../kit/until.ts';
import { eightForEach } from './eight.ts';

const NAMES = ['Ana', 'Bea', 'Carl', 'Dilek', 'Emre', 'Fay', 'Gus', 'سارة علي'];

const { room, setup, people, idOf, openSheet } = eightForEach(NAMES);
const awaited = () => setup().expected.map(({ name }) => name);

async function expectNoBarriers(page: Page): Promise<void> {
  expect(await barriersIn(page, 'dialog')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'how far the page scrolls sideways').toBe(0);
}

async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((list) => navigator.clipboard.writeText(list), text);
  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}

describe('the roster', () => {
  const LIST = [
    ['First name', 'Last name', 'School', 'Role'],
    ['Ida', 'Novak', 'Hill Road', 'teaching'],
    ['Kim', 'Park', 'hill road', 'Leading'],
    ['', '', 'Lake', 'Leading'],
    ['=HYPERLINK("x")', '', 'Lake', 'Leading'],
    ['Kim', 'Park', 'Lake', 'Leading'],
    ['ana', '', 'Lake', 'Leading'],
    ['ליאור', 'כהן', 'Hill Road', 'Teaching'],
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');

  it('is pasted, looked at, put, and taken back, by keyboard alone', async () => {
    const { page, sheet } = await openSheet('Roster');
    await expectNoBarriers(page);
    await paste(page, sheet.getByLabel('Paste your list here'), LIST);
    await sheet.getByRole('heading', { name: '4 people in your list' }).waitFor();
    await sheet.getByText('3 rows need a look').waitFor();
    await sheet.getByText('No name in this row').waitFor();
    await sheet.getByText('A formula, not a name').waitFor();
    await sheet.getByText('Stands in rows 3 and 6.').waitFor();
    await sheet.getByText('Your school: 2 different answers').waitFor();
    expect(await sheet.getByRole('row', { name: 'ana' }).innerText()).toContain('is here already');
    await expectNoBarriers(page);

    await sheet.getByRole('radio', { name: 'The same person: once' }).focus();
    await page.keyboard.press('ArrowDown');
    await sheet.getByRole('button', { name: 'Put 4 people on the roster' }).press('Enter');
    await until('they are on the roster', () => awaited().length === 4);
    expect(awaited()).toEqual(['Ida Novak', 'Kim Park', 'Kim Park', 'ליאור כהן']);
    expect(setup().expected.map(({ answers }) => `${answers.school}, ${answers.role}`)).toEqual([
      'Hill Road, Teaching',
      'Hill Road, Leading',
      'Lake, Leading',
      'Hill Road, Teaching',
    ]);

    await sheet.getByRole('button', { name: 'Still to come: 4' }).waitFor();
    await expectNoBarriers(page);
    await until('the list has the focus', () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Still to come: 4'));
    // Pressed twice, it is still put there.
    await page.keyboard.press('Enter');
    await sheet.getByRole('button', { name: 'Undo' }).press('Enter');
    await until('the roster is empty again', () => awaited().length === 0);
    await sheet.getByText('The roster is as it was.').waitFor();
  });

  it('enters somebody without a phone, takes others off, and asks before it takes off all', async () => {
    const { page, sheet } = await openSheet('Roster');
    await paste(page, sheet.getByLabel('Paste your list here'), 'Name;Role\nIda;Teaching\nJonas;Leading\nKim;Leading');
    await sheet.getByRole('button', { name: 'Put 3 people on the roster' }).press('Enter');
    await sheet.getByRole('button', { name: 'Enter Ida without a phone' }).press('Enter');
    await until('Ida is in', () => people().some(({ name }) => name === 'Ida'));
    expect(people().find(({ name }) => name === 'Ida')).toMatchObject({ phone: false, answers: { role: 'Teaching' } });
    await until('Ida is not awaited', () => awaited().join() === 'Jonas,Kim');

    await sheet.getByRole('button', { name: 'Remove Jonas from the roster' }).press('Enter');
    await until('Jonas is off', () => awaited().join() === 'Kim');
    await sheet.getByRole('button', { name: 'Undo' }).press('Enter');
    await until('Jonas is back', () => awaited().length === 2);

    await sheet.getByRole('button', { name: 'Remove everybody from the roster' }).press('Enter');
    const sure = page.getByRole('dialog', { name: 'Remove 2 people from the roster?' });
    await sure.getByRole('button', { name: 'Remove everybody from the roster' }).press('Enter');
    await until('the roster is empty', () => awaited().length === 0);
    await sheet.getByText('Nobody is awaited.').waitFor();
  });

  it('reads a file as Windows writes it, lets columns be named, and brings people up to date by a second one', async () => {
    const { page, sheet } = await openSheet('Roster');
    const file = (text: string) => ({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
    const input = sheet.locator('input[type=file]');
    // In Windows-1252, 0x92 is the apostrophe.
    await input.setInputFiles(file('O\x92Neill;Jos\xe9;Lake\r\nNovak;Ida;Lake\r\n'));
    await sheet.getByLabel('Column 1: O’Neill').selectOption('Last name');
    await sheet.getByLabel('Column 2: José').selectOption('First name');
    await sheet.getByLabel('Column 3: Lake').selectOption('Your school');
    await sheet.getByRole('button', { name: 'Put 2 people on the roster' }).press('Enter');
    await sheet.getByText('2 people put on the roster.').waitFor();
    await sheet.getByRole('button', { name: 'Still to come: 2' }).waitFor();
    await room().truth.seesAll();
    expect(awaited()).toEqual(['José O’Neill', 'Ida Novak']);

    await sheet.getByRole('button', { name: 'Add a list' }).press('Enter');
    await input.setInputFiles(file('Name;School\r\nIda Novak;Hill Road\r\n'));
    await sheet.getByRole('button', { name: 'Bring 1 person up to date' }).press('Enter');
    await sheet.getByText('1 person brought up to date.').waitFor();
    await room().truth.seesAll();
    expect(setup().expected.map(({ answers }) => answers.school)).toEqual(['Lake', 'Hill Road']);

    await sheet.getByRole('button', { name: 'Add a list' }).press('Enter');
    await input.setInputFiles({ name: 'people.xlsx', mimeType: '', buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04]) });
    await sheet.getByText('That is a workbook').waitFor();
    await paste(page, sheet.getByLabel('Paste your list here'), Array.from({ length: 5_000 }, (_, at) => `Person ${at}`).join('\n'));
    await sheet.getByText('This list has 5000 rows').waitFor();
    expect(await sheet.getByRole('button', { name: /^Put/ }).count()).toBe(0);
  });
});

describe('setting up the groups', () => {
  it('counts at once, for tables and for mixing, by keyboard alone', async () => {
    const { page, sheet } = await openSheet('Set up the groups');
    await expectNoBarriers(page);
    await sheet.getByText('The 8 people here now make 2 tables of 4.').waitFor();
    await sheet.getByLabel('Largest home table').focus();
    expect(await sheet.getByLabel('Largest home table').getByRole('option').allInnerTexts()).toEqual([
      'Automatic: up to 5',
      'At most 3 people',
      'At most 4 people',
      'At most 6 people, if no more than 11 come',
      'At most 7 people, if no more than 11 come',
    ]);
    await page.keyboard.type('At most 6');
    await until('tables may be of six', () => setup().settings.maxTable === 6);
    await page.keyboard.press('Home');
    await until('tables are as usual', () => setup().settings.maxTable === null);
    await sheet.getByLabel('Largest expert group').focus();
    await page.keyboard.type('At most 4');
    await until('expert groups are small', () => setup().settings.largestExpert === 4);

    await sheet.getByRole('radio', { name: 'They take one' }).focus();
    await page.keyboard.press('ArrowDown');
    await until('topics are dealt', () => setup().settings.topics === 'deal');
    await sheet.getByRole('radio', { name: 'Not needed' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await until('every group has a phone', () => setup().settings.scribes === 'both');
    for (const name of ['Ask for favourites', 'People sit at tables', 'Mend by itself']) await sheet.getByRole('checkbox', { name }).press('Space');
    await until('they are switched', () => setup().settings.favourites && setup().settings.seated && !setup().settings.autoRepair);
    await room().truth.asks('people.sitAt', { table: 2, for: idOf('Bea') });
    await sheet.getByText('1 person sits at tables already, which are kept').waitFor();
    // Favourites deal the topics, whatever is chosen above.
    await sheet.getByRole('checkbox', { name: /^Ask for favourites.*Topics are then dealt by the favourites/ }).waitFor();
    await sheet.getByRole('radio', { name: /^They take one.*Not while phones ask for favourites/ }).waitFor();
    expect(await sheet.getByText('the first tap on a free topic has it').count()).toBe(0);

    await sheet.getByLabel('Name of table 2').focus();
    await page.keyboard.type('Oak');
    await page.keyboard.press('Tab');
    await page.keyboard.type(' by the  window');
    await page.keyboard.press('Enter');
    await until('table 2 has a sign', () => setup().settings.tables.length === 1 && setup().settings.tables[0]?.place !== '');
    expect(setup().settings.tables).toEqual([{ number: 2, name: 'Oak', place: 'by the window' }]);

    await sheet.getByRole('button', { name: 'Mixing' }).press('Enter');
    await expectNoBarriers(page);
    const school = sheet.getByRole('group', { name: 'Your school' });
    await school.getByRole('radio', { name: 'Most' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await until('schools count a little', () => setup().weights.school === 1);
    await sheet.getByText('Mixed by What you do there, then Your school.').waitFor();
    expect(setup().weights).toEqual({ school: 1, role: 2 });
  });

  it('takes wishes, says them in sentences, refuses a contradiction, and takes them back, by keyboard alone', async () => {
    const { page, sheet } = await openSheet('Set up the groups');
    await sheet.getByRole('button', { name: 'Wishes' }).press('Enter');
    await expectNoBarriers(page);
    const choose = async (...names: readonly string[]): Promise<void> => {
      for (const name of names) {
        await sheet.getByRole('searchbox').first().fill(name);
        await sheet.getByRole('checkbox', { name }).first().press('Space');
      }
    };
    await sheet.getByRole('button', { name: 'Keep them apart' }).press('Enter');
    await sheet.getByText('Choose at least two people.').waitFor();
    await choose('Bea', 'Carl', 'سارة علي');
    await sheet.getByRole('button', { name: 'Keep them apart' }).press('Enter');
    await until('three pairs are apart', () => setup().wishes.apart.length === 3);
    expect(await sheet.getByRole('searchbox').inputValue()).toBe('');
    const wish = sheet.getByRole('listitem').filter({ hasText: 'are kept apart' });
    expect(await wish.innerText()).toMatch(/^Bea, Carl,? and سارة علي are kept apart/);

    await sheet.getByRole('radio', { name: 'Keep together' }).press('Space');
    await choose('Bea', 'Carl');
    await sheet.getByRole('button', { name: 'Keep them together' }).press('Enter');
    await sheet.getByRole('alert').filter({ hasText: 'Carl' }).waitFor();
    await room().truth.seesAll();
    expect(setup().wishes.together).toEqual([]);
    await expectNoBarriers(page);

    await sheet.getByRole('radio', { name: 'One goes with another' }).press('Space');
    await sheet.getByRole('button', { name: 'Let them go together' }).press('Enter');
    const missing = sheet.getByText('Choose somebody in each list.');
    await missing.waitFor();
    await sheet.getByRole('group', { name: 'Who is accompanied' }).getByRole('checkbox', { name: 'Gus' }).press('Space');
    await sheet.getByRole('group', { name: 'Who goes with them' }).getByRole('checkbox', { name: 'Fay' }).press('Space');
    await missing.waitFor({ state: 'detached' });
    await sheet.getByRole('button', { name: 'Let them go together' }).press('Enter');
    await until('Fay goes with Gus', () => setup().wishes.companions.length === 1);
    expect(setup().wishes.companions).toEqual([{ person: idOf('Fay'), with: idOf('Gus') }]);
    await sheet.getByText('Fay goes wherever Gus goes').waitFor();

    await sheet.getByRole('button', { name: /Take back the wish about Bea/ }).press('Enter');
    await until('nobody is kept apart', () => setup().wishes.apart.length === 0);
  });
});
