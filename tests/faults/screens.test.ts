// The laptop is killed in the middle of the expert stage, in front of everybody. Every screen goes on by itself.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newLaptop, newPhone, newProjector, openBrowser } from '../kit/browser.ts';
import type { Opened } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';
import { until } from '../kit/until.ts';
import { freePort, type Program, runProgram } from './program.ts';

const NAMES = ['Ana', 'Bea', 'Carl'];
/** What a browser says by itself when a server goes away. */
const LOST_CONTACT = { expect: [/WebSocket connection|Failed to load resource|ERR_CONNECTION|net::ERR/] };

let folder: string;
let port: number;
let program: Program;
let truth: Truth;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interlock-screens-'));
  port = await freePort();
  program = await runProgram(folder, port);
});

afterEach(async () => {
  truth.close();
  await program.killNine();
  await rm(folder, { recursive: true, force: true });
});

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /Write a note/ }).fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText(text).first().waitFor();
}

/** Seconds on the clock that a page shows. */
async function clockOf(page: Page): Promise<number> {
  const shown = await page.getByRole('timer').first().innerText();
  const [, minutes = '', seconds = ''] = /(\d+):(\d\d)/.exec(shown) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

it('every phone, the projector and the console go on by themselves after the server was killed', { timeout: 180_000 }, async () => {
  const origin = `http://127.0.0.1:${port}`;
  const created = await fetch(`${origin}/api/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ workshop: 'collective-efficacy' }),
  });
  const { code, facilitatorSecret } = (await created.json()) as Opened;
  truth = new Truth(origin);
  await truth.enter({ code, as: 'facilitator', secret: facilitatorSecret });

  const browser = await openBrowser();
  const laptop = await newLaptop(browser, LOST_CONTACT);
  const projector = await newProjector(browser, LOST_CONTACT);
  await laptop.page.goto(`${origin}/f/${code}#${facilitatorSecret}`);
  await projector.page.goto(`${origin}/p/${code}`);
  const phones = await Promise.all(
    NAMES.map(async (name) => {
      const { page } = await newPhone(browser, LOST_CONTACT);
      await page.goto(`${origin}/j/${code}`);
      await page.getByLabel('Your first name').fill(name);
      await page.getByRole('button', { name: 'Join', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
      return page;
    }),
  );
  await truth.goInto('experts');
  for (const [index, page] of phones.entries()) await write(page, `before the fall ${index}`);
  for (const page of phones) await page.getByText('Saved', { exact: true }).waitFor();

  await program.killNine();
  for (const page of phones)
    await page
      .getByText(/No contact/)
      .first()
      .waitFor();
  for (const [index, page] of phones.entries()) await write(page, `while it was down ${index}`);
  program = await runProgram(folder, port);

  for (const page of phones) await page.getByText('Saved', { exact: true }).waitFor();
  const notes = async (): Promise<string> => {
    const report = await fetch(`${origin}/api/reports/${code}.md`, { headers: { Authorization: `Bearer ${facilitatorSecret}` } });
    return report.text();
  };
  const report = await notes();
  for (const index of phones.keys()) {
    expect(report.split(`before the fall ${index}`), 'an acknowledged note is there once').toHaveLength(2);
    expect(report.split(`while it was down ${index}`), 'an unsent note has arrived once').toHaveLength(2);
  }
  // The console and the projector show what was written after the fall, and every clock the same second.
  await laptop.page.getByText('while it was down 0').first().waitFor();
  await until('all clocks agree', async () => {
    const clocks = await Promise.all([laptop.page, projector.page, ...phones].map(clockOf));
    return Math.max(...clocks) - Math.min(...clocks) <= 1;
  });
  await truth.goInto('teach-a');
  for (const page of phones) await page.locator('main[data-stage="teach-a"]').waitFor();
});
