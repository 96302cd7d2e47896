// The ready workshop from the shelf to the report, with real windows and simulated people: an ordinary room, a tiny one, a full one.

import { afterEach, describe, expect, it } from 'vitest';
import { closeDevices } from '../kit/browser.ts';
import { type House, openHouse } from '../kit/house.ts';
import { until } from '../kit/until.ts';
import { expectInStep, goOnTo, joinPhone, openRoom, type Phone, type Room, rehearse, stagesOf, tablesOf } from './room.ts';

let house: House;
let room: Room | null = null;

afterEach(async () => {
  room?.close();
  // Before the house: pages whose server has gone would look for it all through the next test.
  await closeDevices();
  await house.close();
});

const NAMES = ['Ana', 'Boubacar', 'Chiara', 'Dmitri', 'Eleanor'];
/** A whole day in windows, on a machine with other work to do. */
const PATIENT = { timeout: 420_000 };

function present(now: Room): number {
  const { people } = now.truth;
  return people.filter(({ status, removed }) => status === 'here' && !removed).length;
}

async function write({ page }: Phone, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /Write a note/ }).fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText(text).first().waitFor();
}

async function arrive({ page }: Phone): Promise<void> {
  await page.getByRole('button', { name: 'I’m here' }).click();
}

/** From the first scan to the report; what differs between rooms comes in between. */
async function playDay(simulated: number, during: { readonly inExperts?: (now: Room) => Promise<void> } = {}): Promise<Room> {
  house = await openHouse({ screens: true });
  const now = await openRoom(house, NAMES);
  room = now;
  await rehearse(now, simulated);
  await until('most of them are in', () => present(now) >= NAMES.length + Math.floor(simulated * 0.7), { within: 60_000 });
  for (const { page, name } of now.phones) await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();

  const [first, second] = now.phones as [Phone, Phone]; // five have joined
  for (const stage of stagesOf(now).slice(1)) {
    await goOnTo(now, stage.id);
    await expectInStep(now);
    if (stage.id === 'form') {
      for (const phone of now.phones) await arrive(phone);
      await first.page.getByText('Take one topic').waitFor();
    }
    if (stage.id === 'read') await first.page.getByRole('button', { name: 'I’m done' }).click();
    if (stage.id === 'experts') {
      await write(first, 'A note from the first phone');
      await write(second, 'A note from the second phone');
      await during.inExperts?.(now);
    }
    if (stage.id === 'plan') await write(first, 'On Monday we begin');
  }
  expect(now.truth.session.stage.id).toBe('close');
  const report = await fetch(`${house.origin}/api/reports/${now.session.code}.md?names=1`, {
    headers: { Authorization: `Bearer ${now.session.facilitatorSecret}` },
  });
  const text = await report.text();
  for (const note of ['A note from the first phone', 'A note from the second phone', 'On Monday we begin']) expect(text.split(note)).toHaveLength(2);
  expect(house.faults).toEqual([]);
  return now;
}

describe('the ready workshop', () => {
  it('runs with 24 people, a latecomer and a leaver, to the report', PATIENT, async () => {
    const now = await playDay(19, {
      async inExperts(inRoom) {
        const late = await joinPhone(inRoom, 'Leyla');
        inRoom.phones.push(late);
        await until('Leyla is told where to go', async () => /Table \d|Expert group/.test(await late.page.locator('body').innerText()));
        const leaver = inRoom.phones[4] as Phone; // Eleanor
        await leaver.page.getByRole('button', { name: 'Menu' }).click();
        await leaver.page.getByRole('button', { name: 'I’m leaving' }).click();
        await leaver.page.getByRole('dialog').getByRole('button', { name: 'I’m leaving' }).last().click();
        await leaver.page.getByText('Goodbye').waitFor();
        inRoom.phones.splice(4, 1);
      },
    });
    for (const table of tablesOf(now)) expect(table.members.length).toBeGreaterThan(0);
    await now.console.goto(`${house.origin}/r/${now.session.code}`);
    await now.console.getByText('A note from the first phone').first().waitFor();
  });

  it('runs with 7 people', PATIENT, async () => {
    await playDay(2);
  });

  it('runs with 120 people', PATIENT, async () => {
    await playDay(115);
  });
});
