// Somebody leaves while the room reads: the light, one tap, undo.

import { describe, expect, it } from 'vitest';
import { until } from '../kit/until.ts';
import { type Seventeen, seventeenForEach } from './seventeen.ts';

let room: Seventeen;
seventeenForEach((opened) => {
  room = opened;
});

/** By the sheet of the person, as one does it in the room. */
async function markLeft(id: string): Promise<void> {
  await room.page.keyboard.press('3');
  await room.name(id).click();
  await room.page.getByRole('button', { name: 'Has left for today' }).click();
  await until('they have left', () => room.person(id)?.status === 'left');
  await room.page.keyboard.press('Escape');
}

describe('a room in which somebody leaves', () => {
  it('shows the gap at once, mends it in one tap, and takes that back', async () => {
    await room.light().getByText('Every table has every topic').waitFor();
    const gone = room.missed();
    await markLeft(gone.id);
    await room
      .light()
      .getByRole('button', { name: `Table ${gone.home} lacks ${gone.topic}` })
      .waitFor();
    await room.needs().getByText(`Table ${gone.home} has no ${gone.topic} since ${gone.name} left.`).waitFor();
    await room.expectNoBarriers();

    const helper = room.person(room.desk().repairs[0]?.seconds[0]?.person ?? '');
    expect(helper?.home).toBe(gone.home);
    await room.needs().getByText(`Moves nobody. ${helper?.name} also takes ${gone.topic}.`).waitFor();
    // From the light to what mends it, without the mouse.
    await room.light().getByRole('button').press('Enter');
    await room.page.keyboard.press('Tab');
    await room.page.keyboard.press('Enter');
    await until('somebody takes the topic', () => room.person(helper?.id ?? '')?.second.includes(gone.topic ?? '') === true);
    await room.light().getByText('Every table has every topic').waitFor();
    expect(await room.focusIsAmongNeeds()).toBe(true);
    await room.page.getByText(`${helper?.name} also takes ${gone.topic} at table ${gone.home}, since ${gone.name} left.`).waitFor();

    await room.page.keyboard.press('u');
    await until('the gap is back', () => room.desk().gaps.length === 1);
    await room.needs().getByRole('button', { name: 'Leave it' }).press('Enter');
    await room.light().getByText('left as it is').waitFor();
    expect(await room.focusIsAmongNeeds()).toBe(true);
    await room.needs().getByText('Nothing needs you.').waitFor();
    await room.needs().getByText('Mend it after all').click();
    await room
      .needs()
      .getByRole('button', { name: `Give ${gone.topic} to ${helper?.name}` })
      .click();
    await until('it is mended after all', () => room.desk().gaps.length === 0);
  });

  it('says on every console what was mended by itself, with the way back', async () => {
    await room.mendBySelf(true);
    const gone = room.missed();
    await room.truth.command('people.setStatus', null, { person: gone.id, status: 'left' });
    await room.page.getByText(new RegExp(`also takes ${gone.topic} at table ${gone.home}, since ${gone.name} left\\.`)).waitFor();
    await room.truth.seesAll();
    expect(room.desk()).toMatchObject({ gaps: [], undo: { automatic: true, people: 1 } });
    await room.page.getByRole('button', { name: 'Undo' }).click();
    await room
      .light()
      .getByRole('button', { name: `Table ${gone.home} lacks ${gone.topic}` })
      .waitFor();
  });

  it('lets several leave at once, and mends all of it in one', async () => {
    const home = room.roster().find((one) => !one.phone)?.home ?? '';
    const bus = room
      .roster()
      .filter((one) => one.home !== home)
      .slice(0, 10);
    await room.page.keyboard.press('3');
    await room.page.getByRole('button', { name: 'Select several' }).click();
    for (const one of bus) await room.page.getByRole('checkbox', { name: new RegExp(`\\b${one.name}\\b`) }).check();
    await room.expectNoBarriers();
    await room.page.getByRole('button', { name: 'Mark 10 as left' }).click();
    await until('ten have left', () => room.roster().filter((one) => one.status === 'left').length === 10);
    await room.page.getByText('10 people have left.').waitFor();
    await until('there is a plan', () => room.desk().repairs.length > 0);
    await room
      .needs()
      .getByRole('listitem')
      .filter({ has: room.page.getByRole('button', { name: 'Leave it' }) })
      .getByRole('button')
      .first()
      .click();
    await until('the room is mended', () => room.desk().gaps.length === 0 && room.desk().repairs.length === 0);
    await room.needs().getByText('Nothing needs you.').waitFor();
    await room.light().getByText('Every table has every topic').waitFor();
  });
});
