// What is typed on the console, and where it goes; and where one looks after a step.

import { describe, expect, it } from 'vitest';
import { until } from '../kit/until.ts';
import { type Seventeen, seventeenForEach } from './seventeen.ts';

let room: Seventeen;
seventeenForEach((opened) => {
  room = opened;
});

// The rooms hold JSON of the types that shared/view tells.
const called = (name: string) => room.roster().find((person) => person.name === name);

describe('somebody without a phone', () => {
  it('is typed in with their answers, from the first key on, and the next one after them', async () => {
    const { page } = room;
    await page.keyboard.press('3');
    await page.getByRole('button', { name: /without a phone/ }).click();
    const sheet = page.getByRole('dialog');
    const name = sheet.getByRole('textbox', { name: 'Name' });
    await page.keyboard.type('Rosa Delgado');
    expect(await name.inputValue()).toBe('Rosa Delgado');
    await sheet.getByRole('textbox', { name: 'Your school' }).fill('Hill Road');
    await sheet.getByRole('combobox', { name: 'What you do there' }).selectOption('Leading');
    await room.expectNoBarriers();
    await sheet.getByRole('button', { name: 'Add to the session' }).press('Enter');
    await until('Rosa is in', () => called('Rosa Delgado') !== undefined);
    expect(called('Rosa Delgado')?.answers).toEqual({ school: 'Hill Road', role: 'Leading' });
    await until('the fields are empty again', async () => (await name.inputValue()) === '');
    await page.keyboard.type('Li');
    expect(await name.inputValue()).toBe('Li');
    expect(await sheet.getByRole('textbox', { name: 'Your school' }).inputValue()).toBe('');
  });

  it('is no command to the room, even where the sheet closes under the typing hand', async () => {
    const { page } = room;
    await page.keyboard.press('3');
    const opener = page.getByRole('button', { name: /without a phone/ });
    await opener.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.type(' Delgado1');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // Whoever presses Esc has done typing. The next command goes the way that the letters would have gone, after them.
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await until('the timer stands', () => room.truth.session.timer?.runningSince === null);
    expect(room.truth.session.locked).toBe(false);
    expect(await opener.isVisible(), 'still among the people').toBe(true);
  });
});

describe('a rehearsal among real people', () => {
  it('says that they are here, plays nothing by itself unasked, and may be as small as one', async () => {
    const { page } = room;
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'Rehearse with simulated people' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('17 real people are here.').waitFor();
    expect(await sheet.getByRole('checkbox', { name: /by itself/ }).isChecked()).toBe(false);
    await sheet.getByRole('slider', { name: /How many people/ }).press('Home');
    await sheet.getByText('How many people: 1', { exact: true }).waitFor();
    await room.expectNoBarriers();
  });
});

describe('the middle of the console', () => {
  it('shows who is locked in place, and says of a whole table that it is', async () => {
    const { page } = room;
    const mates = room.roster().filter((person) => person.home === '2');
    expect(await room.truth.command('groups.fix', null, { people: mates.map(({ id }) => id), fixed: true })).toMatchObject({ ok: true });
    await page.keyboard.press('2');
    for (const { name } of mates) await page.getByRole('button', { name: new RegExp(`${name}.*stays put`) }).waitFor();
    const mover = room.roster().find((person) => person.home === '1');
    await room.name(mover?.id ?? '').click();
    await page.locator('[data-group="2"]').getByText('Everybody at this table is locked in place.').waitFor();
    expect(await page.getByText('Everybody at this table is locked in place.').count()).toBe(1);
    await room.expectNoBarriers();
  });

  it('starts at its top in every stage', async () => {
    const { page } = room;
    const top = () => page.getByRole('main').evaluate((main) => main.scrollTop);
    await page.setViewportSize({ width: 1100, height: 480 });
    await page.keyboard.press('3');
    await room.name(room.missed().id).waitFor();
    await page.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    expect(await top()).toBeGreaterThan(0);
    await room.truth.goInto('form');
    await page.getByRole('heading', { level: 1, name: room.truth.stage.title }).waitFor();
    expect(await top()).toBe(0);
  });

  it('keeps in sight what publishing has done, however far down one has read', async () => {
    const { page } = room;
    await room.truth.goInto('gather');
    await page.setViewportSize({ width: 1100, height: 480 });
    await page.getByRole('button', { name: 'Preview the tables' }).click();
    const publish = page.getByRole('button', { name: 'Publish these tables' });
    await publish.waitFor();
    const main = page.getByRole('main');
    await main.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await publish.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).press('Enter');
    const said = page.getByText(/tables stand, and the phones say/);
    await said.waitFor();
    await until('the focus is back', () => page.evaluate(() => document.activeElement?.textContent === 'Preview the tables'));
    const [inside, line] = [await main.boundingBox(), await said.boundingBox()];
    if (!inside || !line) throw new Error('The line is not drawn');
    expect(line.y).toBeGreaterThanOrEqual(inside.y);
    expect(line.y + line.height).toBeLessThanOrEqual(inside.y + inside.height);
  });
});
