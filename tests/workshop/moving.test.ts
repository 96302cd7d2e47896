// People moved by hand: by tap, by keyboard, by drag.

import { describe, expect, it } from 'vitest';
import { until } from '../kit/until.ts';
import { type Seventeen, seventeenForEach } from './seventeen.ts';

let room: Seventeen;
seventeenForEach((opened) => {
  room = opened;
});

const focused = () => room.page.evaluate(() => (document.activeElement instanceof HTMLElement ? (document.activeElement.dataset.person ?? '') : ''));

describe('somebody who is moved by hand', () => {
  /** A table that is not theirs. */
  const other = (id: string) => (room.person(id)?.home === '1' ? '2' : '1');

  it('goes by tap, after each table has said what would change, and comes back', async () => {
    const mover = room.missed();
    const to = other(mover.id);
    await room.page.keyboard.press('2');
    await room.name(mover.id).click();
    await room.page.getByText(`Where does ${mover.name} go?`).waitFor();
    await room.expectNoBarriers();
    const target = room.page.getByRole('button', { name: new RegExp(`^Move ${mover.name} to table ${to}:`) });
    expect(await target.textContent()).toContain(`table ${mover.home} then lacks ${mover.topic}`);
    await target.click();
    await until('they have moved', () => room.person(mover.id)?.home === to);
    await until('the focus is where they are', async () => (await focused()) === mover.id);
    await room.page.getByText(`${mover.name} is at table ${to} now.`).waitFor();
    await room.page.getByRole('button', { name: 'Undo' }).click();
    await until('they are back', () => room.person(mover.id)?.home === mover.home);
  });

  it('is taken up from their sheet as well, and looked at with a second tap on the name', async () => {
    const { id, name } = room.missed();
    const sheet = room.page.getByRole('dialog', { name });
    const asked = room.page.getByText(`Where does ${name} go?`);
    await room.page.keyboard.press('3');
    await room.name(id).click();
    await sheet.getByRole('button', { name: 'Move…' }).click();
    await asked.waitFor();
    await room.name(id).click();
    await sheet.waitFor();
    expect(await asked.count()).toBe(0);
    await room.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await room.name(id).click();
    await asked.waitFor();
    await room.page.getByRole('button', { name: `About ${name}` }).click();
    await sheet.waitFor();
    expect(await asked.count()).toBe(0);
  });

  it('goes by keyboard alone, and stays when one thinks better of it', async () => {
    const mover = room.missed();
    await room.page.keyboard.press('2');
    const start = async () => {
      await room.name(mover.id).press('Enter');
      await room.page.getByText(`Where does ${mover.name} go?`).waitFor();
    };
    await start();
    await room.page.keyboard.press('Escape');
    await until('the focus is on the name', async () => (await focused()) === mover.id);
    expect(room.person(mover.id)?.home).toBe(mover.home);

    await start();
    const offered = () => room.page.evaluate(() => document.activeElement?.textContent ?? '');
    await until('the first table has the focus', async () => /^Move .* to table \d+:/.test(await offered()));
    const first = await offered();
    await room.page.keyboard.press('ArrowRight');
    await until('the next table has it', async () => (await offered()) !== first);
    const to = /to table (\d+):/.exec(await offered())?.[1];
    await room.page.keyboard.press('Enter');
    await until('they have moved', () => room.person(mover.id)?.home === to);
    // The arrow keys went from table to table, not from stage to stage.
    expect(room.truth.stage.id).toBe('read');
    await until('the focus is where they are', async () => (await focused()) === mover.id);
  });

  it('is dragged onto a table, which says what would change while one is over it', async () => {
    const mover = room.missed();
    const to = other(mover.id);
    await room.page.keyboard.press('2');
    const card = room.page.locator(`[data-group="${to}"]`);
    const [from, target] = [await room.name(mover.id).boundingBox(), await card.boundingBox()];
    if (!from || !target) throw new Error('The tables are not in sight');
    const effect = room.page.getByText(`table ${mover.home} then lacks ${mover.topic}`);
    const drag = async () => {
      await room.page.mouse.move(from.x + 4, from.y + 4);
      await room.page.mouse.down();
      await room.page.mouse.move(target.x + 30, target.y + 30, { steps: 6 });
      await effect.waitFor();
    };
    await drag();
    expect(await card.boundingBox(), 'no table moves under the pointer').toEqual(target);
    await room.page.keyboard.press('Escape');
    await room.page.mouse.up();
    expect(await effect.count()).toBe(0);
    await drag();
    await room.page.mouse.up();
    await until('they have moved', () => room.person(mover.id)?.home === to);
    expect(room.desk().undo?.names).toEqual([mover.name]);
    // Letting go is no click: nobody's sheet has opened.
    expect(await room.page.getByRole('dialog').count()).toBe(0);
    await until('the focus is where they are', async () => (await focused()) === mover.id);
    // The bar with the way back goes away after a while; the menu has it as long as it can be gone.
    await room.page.getByRole('button', { name: 'More', exact: true }).click();
    await room.page.getByRole('button', { name: 'Undo the last change to the groups' }).click();
    await until('they are back', () => room.person(mover.id)?.home === mover.home);
  });

  it('is held in place by a lock, and the phone of who has one follows a move', async () => {
    const [phone] = room.phones;
    const ana = room.roster().find((one) => one.name === phone?.name);
    if (!phone || !ana) throw new Error('Ana is not in');
    await room.page.keyboard.press('3');
    await room.name(ana.id).click();
    await room.page.getByRole('button', { name: 'Keep in this place' }).click();
    await until('Ana is locked', () => room.person(ana.id)?.fixed === true);
    await room.page.getByText('Stays in this place').waitFor();
    await room.expectNoBarriers();
    await room.page.getByRole('button', { name: 'May be moved again' }).click();
    await until('Ana is free', () => room.person(ana.id)?.fixed === false);
    // The choice in the sheet tells the effect as well.
    const choice = room.page.getByRole('combobox', { name: 'Home table' });
    expect(await choice.locator('option').allTextContents()).toContainEqual(expect.stringMatching(/^Table \d+ – .* → Gets /));
    await choice.selectOption(other(ana.id));
    await until('Ana has moved', () => room.person(ana.id)?.home !== ana.home);
    await phone.page
      .getByText(new RegExp(`table ${room.person(ana.id)?.home}\\b`, 'i'))
      .first()
      .waitFor();
  });
});
