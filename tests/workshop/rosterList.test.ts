// What the preview of a pasted list says before anything is put on the roster, in a real browser.

import { describe, expect, it } from 'vitest';
import { barriersIn } from '../kit/barriers.ts';
import { until } from '../kit/until.ts';
import { eightForEach } from './eight.ts';

const { setup, people, openSheet } = eightForEach(['Ana', 'Bea']);

describe('a list with answers that are none of the choices', () => {
  it('says which and whose, takes other spellings for the choice, and may be put as it is', async () => {
    const { page, sheet } = await openSheet('Roster');
    await sheet
      .getByLabel('Paste your list here')
      .fill('Name;Role\nCarl;TEACHING\nDilek;Teacher\nEmre;Teacher\nFay;Head\nGus; léading\nHal;teacher\nIda;teacher\nJo;teacher\nKim;Teacher');
    const warning = sheet.getByRole('status').filter({ hasText: 'not among the choices' });
    await warning.waitFor();
    expect(await warning.innerText()).toBe(
      'What you do there: “Teacher” and “Head” are not among the choices. 7 people have such an answer: Dilek, Emre, Fay, Hal, and 3 more. ' +
        'On the phone people choose from Teaching, Leading, Supporting, and Something else. ' +
        'Correct your list, or go on: in mixing, such an answer counts as one of its own.',
    );
    expect(await barriersIn(page, 'dialog')).toEqual([]);
    await sheet.getByRole('button', { name: 'Put 9 people on the roster' }).press('Enter');
    await until('they are on the roster', () => setup().expected.length === 9);
    expect(setup().expected.map(({ answers }) => answers.role)).toEqual([
      'Teaching',
      'Teacher',
      'Teacher',
      'Head',
      'Leading',
      'Teacher',
      'Teacher',
      'Teacher',
      'Teacher',
    ]);
  });
});

describe('a list with a quotation mark that is never closed', () => {
  it('says in which line it opens, leaves that line out, and takes the people below one by one', async () => {
    const { page, sheet } = await openSheet('Roster');
    const field = sheet.getByLabel('Paste your list here');
    await field.fill('Name,Role\nCarl,Leading\n"Dilek,Leading\nEmre,Leading\n"Novak, Ida",Leading');
    await sheet.getByRole('heading', { name: '3 people in your list' }).waitFor();
    const problem = sheet.getByRole('listitem').filter({ hasText: 'A quotation mark opens here' });
    expect(await problem.innerText()).toMatch(/^Line 3 "Dilek Leading\n/);
    expect(await barriersIn(page, 'dialog')).toEqual([]);
    await field.fill('Name,Role\nCarl,Leading\n"Dilek",Leading\nEmre,Leading\n"Novak, Ida",Leading');
    await sheet.getByRole('button', { name: 'Put 4 people on the roster' }).press('Enter');
    await until('they are on the roster', () => setup().expected.length === 4);
    expect(setup().expected.map(({ name }) => name)).toEqual(['Carl', 'Dilek', 'Emre', 'Novak, Ida']);
  });
});

describe('somebody who came before they tapped their name', () => {
  it('is recognised on the console, and so is who is entered without a phone', async () => {
    const { page, sheet } = await openSheet('Roster');
    await sheet.getByLabel('Paste your list here').fill('Name;School\nZoe Quinn;Hill Road\nBea Adler;Lake');
    await sheet.getByRole('button', { name: 'Put 2 people on the roster' }).press('Enter');
    await until('they are on the roster', () => setup().expected.length === 2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    await page.getByRole('main').getByRole('button').getByText('Bea', { exact: true }).click();
    const bea = page.getByRole('dialog', { name: 'Bea' });
    // Whose name is closest stands first.
    expect(await bea.getByLabel('Name on the roster').locator('option').allTextContents()).toEqual(['Not on it', 'Bea Adler', 'Zoe Quinn']);
    await bea.getByLabel('Name on the roster').selectOption('Bea Adler');
    await bea.getByRole('button', { name: 'This is Bea Adler on the roster' }).press('Enter');
    await until(
      'Bea is not awaited any more',
      () =>
        setup()
          .expected.map(({ name }) => name)
          .join() === 'Zoe Quinn',
    );
    await bea.getByText('Bea is Bea Adler on the roster').waitFor();
    expect(people().find(({ name }) => name === 'Bea')?.answers).toMatchObject({ school: 'Lake' });
    expect(await barriersIn(page, 'dialog')).toEqual([]);

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /without a phone/ }).click();
    const add = page.getByRole('dialog');
    await add.getByLabel('Name', { exact: true }).fill('zoe quinn');
    expect(await add.getByRole('checkbox', { name: 'This is Zoe Quinn on the roster' }).isChecked()).toBe(true);
    expect(await barriersIn(page, 'dialog')).toEqual([]);
    await add.getByRole('button', { name: 'Add to the session' }).press('Enter');
    await until('nobody is awaited', () => setup().expected.length === 0);
    expect(people().find(({ phone }) => !phone)?.answers).toMatchObject({ school: 'Hill Road' });
  });
});
