// What two facilitators settle at once, and what one of them has prepared the evening before, in real browsers.

import { describe, expect, it } from 'vitest';
import { barriersIn } from '../kit/barriers.ts';
import { newPhone, openBrowser } from '../kit/browser.ts';
import { until } from '../kit/until.ts';
import { eightForEach } from './eight.ts';

const NAMES = ['Ana', 'Bea', 'Carl', 'Dilek', 'Emre', 'Fay', 'Gus', 'Hal'];

const { room, setup, people, idOf, openSheet } = eightForEach(NAMES);

/** On a phone of their own, with one tap on the list and one on the button. */
async function tapsTheirName(name: string): Promise<void> {
  const { page } = await newPhone(await openBrowser());
  await page.goto(`${room().house.origin}/j/${room().session.code}`);
  await page.getByLabel('Your name').fill(name.slice(0, 2));
  await page.getByRole('button', { name, exact: true }).tap();
  await page.getByRole('button', { name: 'Join', exact: true }).tap();
  await until(`${name} is in`, () => people().some((person) => person.name === name));
}

describe('two facilitators', () => {
  it('write on the signs of the same tables, and each keeps what they wrote', async () => {
    const [one, other] = [(await openSheet('Set up the groups')).sheet, (await openSheet('Set up the groups')).sheet];
    await one.getByLabel('Name of table 1').fill('Oak');
    await other.getByLabel('Place of table 1').fill('by the door');
    await other.getByLabel('Name of table 2').fill('Elm');
    await other.getByLabel('Name of table 2').press('Enter');
    await one.getByLabel('Place of table 2').fill('at the back');
    await one.getByLabel('Place of table 2').press('Enter');
    await until(
      'both signs stand',
      () => setup().settings.tables.every(({ name, place }) => name !== '' && place !== '') && setup().settings.tables.length === 2,
    );
    expect(setup().settings.tables).toEqual([
      { number: 1, name: 'Oak', place: 'by the door' },
      { number: 2, name: 'Elm', place: 'at the back' },
    ]);
  });
});

describe('the evening before', () => {
  it('there are no tables to name, and the way to a roster is shown', async () => {
    await room().truth.command('people.remove', null, { people: people().map(({ id }) => id), removed: true });
    await until('nobody is in', () => people().every(({ removed }) => removed));
    const { page, sheet } = await openSheet('Set up the groups');
    await sheet.getByText('There are no tables to name yet.').waitFor();
    expect(await barriersIn(page, 'dialog')).toEqual([]);
    await sheet.getByRole('button', { name: 'Open the roster' }).press('Enter');
    await sheet.getByRole('heading', { name: 'Roster' }).waitFor();
  });

  it('wishes are made from the roster, are lost and found with it, and are kept for those who tap their name', async () => {
    await room().truth.command('people.expect', null, {
      people: ['Ida', 'Jonas', 'Kim', 'Lior'].map((name) => ({ person: `listed-${name}`.padEnd(12, '-'), name, answers: [] })),
    });
    const { page, sheet } = await openSheet('Set up the groups');
    await sheet.getByRole('button', { name: 'Wishes' }).press('Enter');
    for (const name of ['Ida', 'Jonas', 'Bea']) {
      await sheet.getByRole('searchbox').fill(name);
      await sheet.getByRole('checkbox', { name: new RegExp(`^${name}`) }).press('Space');
    }
    await sheet.getByRole('button', { name: 'Keep them apart' }).press('Enter');
    await sheet.getByText('Your wish counts from the moment they come.').waitFor();
    await sheet.getByRole('radio', { name: 'One goes with another' }).press('Space');
    await sheet.getByRole('group', { name: 'Who is accompanied' }).getByRole('checkbox', { name: 'Kim not here yet' }).press('Space');
    await sheet.getByRole('group', { name: 'Who goes with them' }).getByRole('checkbox', { name: 'Lior not here yet' }).press('Space');
    await sheet.getByRole('button', { name: 'Let them go together' }).press('Enter');
    await sheet.getByText('Lior goes wherever Kim goes').waitFor();
    const apart = sheet.getByRole('listitem').filter({ hasText: 'are kept apart' });
    expect(await apart.innerText()).toMatch(/Bea, Ida,? and Jonas are kept apart\s+Ida and Jonas: not here yet/);
    expect(await barriersIn(page, 'dialog')).toEqual([]);
    await page.close();

    const roster = (await openSheet('Roster')).sheet;
    await roster.getByRole('button', { name: 'Remove Jonas from the roster' }).press('Enter');
    await roster.getByText('1 person removed from the roster, with 1 wish about them.').waitFor();
    await until('Ida and Bea alone are kept apart', () => setup().wishes.apart.length === 1);
    await roster.getByRole('button', { name: 'Undo' }).press('Enter');
    await until('the wish is whole again', () => setup().wishes.apart.length === 3);

    await Promise.all(['Kim', 'Ida', 'Lior'].map((name) => tapsTheirName(name)));
    const formed = await room().truth.command('groups.form', null, { formation: null });
    expect(formed.ok).toBe(true);
    await until('everybody has a table', () => people().every(({ home }) => home !== null));
    const home = (name: string) => people().find((person) => person.name === name)?.home;
    expect(home('Lior')).toBe(home('Kim'));
    expect(home('Ida')).not.toBe(home('Bea'));
    expect(setup().wishes.companions).toEqual([{ person: idOf('Lior'), with: idOf('Kim') }]);
  });
});
