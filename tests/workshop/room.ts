// A room for whole workshops: a console, a projector and phones in real windows, and simulated people beside them.

import { errors, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RunSheetView } from '#shared/view/deskViews';
import type { SessionView, TableView } from '#shared/view/views';
import { type Device, newLaptop, newPhone, newProjector, openBrowser } from '../kit/browser.ts';
import type { House, Opened } from '../kit/house.ts';
import { givePatience, restHand } from '../kit/restHand.ts';
import { Truth } from '../kit/truth.ts';
import { until } from '../kit/until.ts';

export interface Phone {
  readonly name: string;
  readonly page: Page;
}

export interface Room {
  readonly house: House;
  readonly session: Opened;
  readonly console: Page;
  readonly presenter: Page;
  readonly phones: Phone[];
  /** The facilitator's truth, to compare the screens with. */
  readonly truth: Truth;
  close(): void;
}

/** How long somebody looks at a button that does nothing before they press it again. */
const PRESS_AGAIN = 3_000;

/** What a browser says by itself when a server goes away. */
const LOST_CONTACT = { expect: [/WebSocket connection|Failed to load resource|ERR_CONNECTION|net::ERR/] };

/** A session as a facilitator starts it: from the shelf, in a browser on the machine itself. */
export async function startFromShelf(house: House, title: string): Promise<{ console: Page; session: Opened }> {
  const laptop = await newLaptop(await openBrowser(), { width: 1440, height: 900, ...LOST_CONTACT });
  await givePatience(laptop.page);
  await laptop.page.goto(`${house.origin}/workshops`);
  await laptop.page
    .getByRole('article')
    .filter({ hasText: title })
    .or(laptop.page.getByRole('listitem').filter({ hasText: title }))
    .first()
    .getByRole('button', { name: /start/i })
    .click();
  await laptop.page.waitForURL(/\/f\//);
  const code = new URL(laptop.page.url()).pathname.split('/')[2] ?? '';
  const facilitatorSecret = (await laptop.page.evaluate((key) => localStorage.getItem(key), `interlock:facilitator:${code}`)) ?? '';
  return { console: laptop.page, session: { code, facilitatorSecret } };
}

export async function openRoom(house: House, names: readonly string[]): Promise<Room> {
  const { console, session } = await startFromShelf(house, 'Fostering collective efficacy');
  const projector: Device = await newProjector(await openBrowser(), LOST_CONTACT);
  await projector.page.goto(`${house.origin}/p/${session.code}`);
  const truth = new Truth(house.origin);
  await truth.enter({ code: session.code, as: 'facilitator', secret: session.facilitatorSecret });
  const room: Room = { house, session, console, presenter: projector.page, phones: [], truth, close: () => truth.close() };
  for (const name of names) room.phones.push(await joinPhone(room, name));
  return room;
}

export async function joinPhone(room: Pick<Room, 'house' | 'session'>, name: string): Promise<Phone> {
  const device = await newPhone(await openBrowser(), LOST_CONTACT);
  await device.page.goto(`${room.house.origin}/J/${room.session.code}`);
  await device.page.getByLabel('Your first name').fill(name);
  await device.page.getByRole('button', { name: 'Join', exact: true }).click();
  await device.page.waitForURL(/\/s\//);
  return { name, page: device.page };
}

/** Simulated people, asked for as the console asks. */
export async function rehearse({ house, session }: Room, people: number): Promise<void> {
  const response = await fetch(`${house.origin}/api/rehearsals/${session.code}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${session.facilitatorSecret}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ people, speed: 60, play: false }),
  });
  expect(response.status).toBe(201);
}

export function tablesOf({ truth }: Room): readonly TableView[] {
  const view = truth.slice('presenter', 'room') as { homes: readonly TableView[] };
  return view.homes;
}

/** Presses the one primary button of the console, and waits until the room is where it leads. */
export async function next(room: Room): Promise<SessionView['stage']> {
  const before = room.truth.session.stage;
  const moved = (): boolean => {
    const { stage } = room.truth.session;
    return stage.id !== before.id || stage.phase !== before.phase;
  };
  const primary = room.console.getByRole('button', { name: /^(Next|Begin): / });
  // The console and the truth hear of a move one after the other, so a press may have been for the stage before, and is
  // refused as stale; and after the last move there is no button of this name. Whoever sees the room stand still presses again.
  await until('the room has moved', async () => {
    await restHand(room.console);
    await primary.click({ timeout: PRESS_AGAIN }).catch((problem: unknown) => {
      if (!(problem instanceof errors.TimeoutError)) throw problem;
    });
    return until('the press is heard', moved, { within: PRESS_AGAIN }).catch(() => false);
  });
  return room.truth.session.stage;
}

/** On to this stage, and through the walk to it. */
export async function goOnTo(room: Room, id: string): Promise<void> {
  while (room.truth.session.stage.id !== id) await next(room);
  if (room.truth.session.stage.phase === 'walking') await next(room);
}

export function stagesOf({ truth }: Room): RunSheetView['stages'] {
  return (truth.slice('facilitator', 'runSheet') as RunSheetView).stages;
}

/** Every screen is in the stage that the room is in, and the projector has no scroll bar. */
export async function expectInStep(room: Room): Promise<void> {
  const { stage } = room.truth.session;
  await room.console.getByRole('heading', { level: 1, name: stage.title }).waitFor();
  await room.presenter.getByText(stage.title).first().waitFor();
  for (const { page, name } of room.phones) {
    // What a phone says of a stage differs from seat to seat; which one it shows stands on its main part.
    await until(`${name}'s phone is in "${stage.title}"`, async () => (await page.locator('main').getAttribute('data-stage')) === stage.id);
    expect(await page.getByRole('heading', { level: 1 }).count(), `${name} has one heading in "${stage.title}"`).toBe(1);
  }
  expect(await scrolls(room.presenter), `the projector scrolls in "${stage.title}"`).toEqual([]);
}

/** What can be scrolled on a page: nothing may, on a projector. */
export function scrolls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const root = element === document.documentElement;
        const down = element.scrollHeight > element.clientHeight + 1 && (root || /auto|scroll/.test(overflowY));
        const across = element.scrollWidth > element.clientWidth + 1 && (root || /auto|scroll/.test(overflowX));
        return down || across;
      })
      .map((element) => `${element.tagName} ${element.className} ${element.scrollHeight}/${element.clientHeight}`),
  );
}
