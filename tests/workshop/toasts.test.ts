// What the console says about what has just happened: in sight, also over an open sheet, and only what is true now.

import { describe, expect, it } from 'vitest';
import { until } from '../kit/until.ts';
import { type Seventeen, seventeenForEach } from './seventeen.ts';

let room: Seventeen;
seventeenForEach((opened) => {
  room = opened;
});

describe('what the console says', () => {
  it('stands in the sheet that is open, with the way back in reach', async () => {
    const mover = room.missed();
    const to = mover.home === '1' ? '2' : '1';
    await room.page.keyboard.press('3');
    await room.name(mover.id).click();
    const sheet = room.page.getByRole('dialog', { name: mover.name });
    await sheet.getByRole('combobox', { name: 'Home table' }).selectOption(to);
    await sheet.getByText(`${mover.name} is at table ${to} now.`).waitFor();
    await room.expectNoBarriers();
    await sheet.getByRole('button', { name: 'Undo' }).click();
    await until('they are back', () => room.person(mover.id)?.home === mover.home);
    const takenBack = `Taken back: ${mover.name} is where they were before.`;
    await sheet.getByText(takenBack).waitFor();
    await room.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await room.page.getByText(takenBack).waitFor();
  });

  it('is only the last word about the same thing', async () => {
    await room.page.keyboard.press('l');
    await room.page.getByText('The door is locked:').waitFor();
    // What is pressed next is for the door as the console shows it.
    await room.page.getByRole('banner').getByRole('button', { pressed: true }).first().waitFor();
    await room.page.keyboard.press('l');
    await room.page.getByText('The door is open.').waitFor();
    expect(await room.page.getByText('The door is locked:').count()).toBe(0);

    const mover = room.missed();
    const to = mover.home === '1' ? '2' : '1';
    const move = () => room.truth.command('groups.move', null, { person: mover.id, home: to, expert: null });
    await move();
    const moved = room.page.getByText(`${mover.name} is at table ${to} now.`);
    await moved.waitFor();
    await room.page.keyboard.press('u');
    const takenBack = room.page.getByText(`Taken back: ${mover.name} is where they were before.`);
    await takenBack.waitFor();
    await move();
    await moved.waitFor();
    await takenBack.waitFor({ state: 'detached' });

    await room.page.keyboard.press('3');
    await room.name(mover.id).click();
    await room.page.getByRole('button', { name: 'Is away for a while' }).click();
    await room.page.getByText(`${mover.name} is away for a while.`).waitFor();
    await room.page.getByRole('button', { name: 'Is back' }).first().click();
    await room.page.getByText(`${mover.name} is back.`).waitFor();
    expect(await room.page.getByText(`${mover.name} is away for a while.`).count()).toBe(0);
  });

  it('is what the room sees, in sight as soon as it is asked for', async () => {
    await room.page.setViewportSize({ width: 1280, height: 720 });
    await room.page.keyboard.press('p');
    const preview = room.page.locator('iframe');
    await preview.waitFor();
    const inSight = () =>
      preview.evaluate((frame) => {
        const pane = frame.closest('aside')?.getBoundingClientRect();
        const { top, bottom } = frame.getBoundingClientRect();
        return pane && top >= pane.top && bottom <= pane.bottom;
      });
    await until('all of it is in sight', inSight);
  });
});
