// The projector in a real browser, through a whole workshop: nothing scrolls, nothing is too small or cut, nothing private is on it.

import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { DebriefFacilitator } from '#shared/stages/debrief/slices';
import type { PeopleView, RunSheetView } from '#shared/view/deskViews';
import type { CommandData, CommandType } from '#shared/wire/messages';
import { Connection, newId, newSecret } from '../../server/rehearsal/connection.ts';
import { complaints } from '../client/presenter/look.ts';
import { barriersIn } from '../kit/barriers.ts';
import { type Device, newProjector, openBrowser } from '../kit/browser.ts';
import { type House, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';
import { until } from '../kit/until.ts';

const NAMES = ['Ana', 'Bartholomäus Schmidt-Wolfenbüttel', 'عبد الرحمن بن خالد', 'Li', 'Donaudampfschifffahrtskapitänswitwe', 'Chidi Okonkwo', 'Zoë'];
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];
/** Written in every note: nowhere on the projector until it is shown in a debrief. */
const WRITTEN = 'Zeitfenster';
const NOTES = [
  `${WRITTEN}: one hour, protected.`,
  `We ask students first, ${WRITTEN} or not, and then we decide together what counts as evidence in our school.`,
];
/** A whole workshop in many sizes, on a machine with other work to do. */
const PATIENT = { timeout: 420_000 };

let house: House;
let room: Room | null = null;
let projector: Device | null = null;

afterEach(async () => {
  room?.close();
  // Before the house: a page whose server has gone would complain.
  await projector?.page.close();
  await house.close();
});

async function openProjector(code: string): Promise<Page> {
  projector = await newProjector(await openBrowser());
  await projector.page.goto(`${house.origin}/p/${code}`);
  return projector.page;
}

class Room {
  readonly people: Connection[] = [];
  readonly facilitator: Truth;
  readonly page: Page;
  #stage = 'gather';

  constructor(facilitator: Truth, page: Page) {
    this.facilitator = facilitator;
    this.page = page;
  }

  /** As the facilitator; told to wait, it waits. */
  async ask<T extends CommandType>(type: T, data: CommandData[T], stage: string | null = this.#stage): Promise<void> {
    await until(`${type} is taken`, async () => (await this.facilitator.command(type, stage, data)).ok, { within: 60_000 });
  }

  /** Everybody does the same. */
  async all<T extends CommandType>(type: T, data: (at: number) => CommandData[T], stage: string | null = this.#stage): Promise<void> {
    await Promise.all(this.people.map((person, at) => person.command(type, stage, data(at))));
  }

  async goTo(stage: string): Promise<void> {
    await this.ask('session.goTo', { from: this.#stage, to: stage }, null);
    this.#stage = stage;
    await this.facilitator.seesAll();
    await this.page.locator(`[data-stage="${stage}"]`).waitFor();
  }

  begin(): Promise<void> {
    return this.ask('session.begin', { stage: this.#stage }, null);
  }

  close(): void {
    for (const one of [this.facilitator, ...this.people]) one.close();
  }
}

async function openRoom(count: number): Promise<Room> {
  house = await openHouse({ screens: true });
  const { code, facilitatorSecret } = await house.create('collective-efficacy');
  const facilitator = new Truth(house.origin);
  await facilitator.enter({ code, as: 'facilitator', secret: facilitatorSecret });
  const page = await openProjector(code);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const now = new Room(facilitator, page);
  room = now;
  for (let at = 0; at < count; at++) {
    const person = new Connection(house.origin);
    const secret = newSecret();
    const name = NAMES[at] ?? `${NAMES[at % NAMES.length]?.slice(0, 14)} ${at}`;
    await until(`${name} is in`, async () => (await person.join(code, name, secret, { another: true })).ok, { within: 60_000 });
    await person.enter({ code, as: 'participant', secret });
    now.people.push(person);
  }
  return now;
}

/** Looks at the screen in every size, and listens to it once. */
async function look({ page, facilitator }: Room, what: string, { notes = false } = {}): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await until(`${what} is in order at ${size.width}`, async () => (await complaints(page)).length === 0, { within: 5_000 }).catch(async () => {
      expect(await complaints(page), `${what} at ${size.width} x ${size.height}`).toEqual([]);
    });
  }
  const seen = await page.evaluate(() => document.documentElement.outerHTML);
  const { people } = facilitator.slice('facilitator', 'people') as PeopleView;
  for (const { personalCode } of people) expect(seen, what).not.toContain(`>${personalCode}<`);
  const { stages } = facilitator.slice('facilitator', 'runSheet') as RunSheetView;
  for (const said of stages.flatMap((stage) => JSON.stringify(stage.notes).match(/“[^”"]{20,}/g) ?? [])) expect(seen, what).not.toContain(said);
  if (!notes) expect(seen, what).not.toContain(WRITTEN);
  expect(await barriersIn(page), what).toEqual([]);
  // Every other screen in the other light; a large room has them the other way round.
  await page.keyboard.press('d');
}

const arrived = () => ({ arrived: true, for: null });

describe('the projector', () => {
  it.each([17, 120])('is readable from the last row in every stage, with %i people', PATIENT, async (count) => {
    const now = await openRoom(count);
    await now.page.getByText(`${count} in`, { exact: true }).waitFor();
    if (count > 100) await now.page.keyboard.press('d');
    await look(now, 'gather');
    await now.goTo('why');
    await look(now, 'the first point');
    await now.ask('show.showPoint', { point: 2 });
    await look(now, 'the last point, with its sources');

    await now.goTo('form');
    await look(now, 'tables to come');
    await now.ask('groups.form', {}, null);
    await look(now, 'tables without topics');
    await now.ask('groups.dealRest', {}, null);
    await now.all('people.arrive', arrived, null);
    await now.page.getByText('Everybody is here.').waitFor();
    await look(now, 'tables with topics');
    await now.goTo('read');
    await now.all('read.done', (at) => ({ done: at % 2 === 0, for: null }));
    await look(now, 'reading');

    await now.goTo('experts');
    await look(now, 'the walk to the expert tables');
    await now.begin();
    await now.all('discuss.addNote', (at) => ({
      note: newId(),
      prompt: ['agree', 'argue', 'assumptions', 'aspire'][at % 4] ?? 'agree',
      text: NOTES[at % 2] ?? '',
      for: null,
    }));
    await now.page.getByText('notes so far').waitFor();
    await look(now, 'expert groups');

    await now.goTo('teach-a');
    await look(now, 'the walk home');
    await now.begin();
    await now.all('teach.taught', () => ({ on: true, group: null }));
    await look(now, 'teaching');
    for (const [stage, point] of [
      ['input-a', 1],
      ['input-b', 0],
      ['input-d', 1],
    ] as const) {
      await now.goTo(stage);
      await now.ask('show.showPoint', { point });
      await look(now, `the figure of ${stage}`);
    }

    await now.goTo('debrief');
    await look(now, 'a debrief before anything is shown');
    await lookAtDebrief(now);
    await now.goTo('processing');
    await now.begin().catch(() => {}); // where nobody had to walk it has begun
    await look(now, 'group processing');
    await now.goTo('close');
    await look(now, 'the end', { notes: false });
    await now.ask('session.end', { ended: true }, null);
    await look(now, 'after the end');
    expect(house.faults).toEqual([]);
  });

  it('says what is wrong with a code, calmly', async () => {
    house = await openHouse({ screens: true });
    const page = await openProjector('ZZZZZZ');
    await page.getByText('There is no session with this code.').waitFor();
    expect(await complaints(page)).toEqual([]);
  });

  it('has keys for the light, the code and a blank screen, and none that drives', PATIENT, async () => {
    const now = await openRoom(1);
    const { page } = now;
    await page.keyboard.press('d');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme), 'after a reload').toBe('dark');
    await now.goTo('why');
    await page.keyboard.press('c');
    await page.getByRole('region', { name: 'Join this session' }).waitFor();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await complaints(page)).toEqual([]);
    }
    await page.keyboard.press('?');
    await page.getByRole('region', { name: 'Keys' }).waitFor();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await complaints(page)).toEqual([]);
    }
    await page.keyboard.press('b');
    await page.getByText('The screen is blank.').waitFor();
    for (const key of ['b', ' ', 'ArrowRight']) await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name: 'Why a jigsaw' }).waitFor();
  });
});

async function lookAtDebrief(now: Room): Promise<void> {
  const { view } = now.facilitator.slice('facilitator', 'stage') as { view: DebriefFacilitator };
  const [board] = view.boards;
  const notes = board?.prompts.flatMap((prompt) => prompt.notes) ?? [];
  const [first] = notes;
  if (!board || !first) throw new Error('Nothing was written before the debrief');
  await now.ask('debrief.showPrompt', { board: board.stage, prompt: null });
  await now.page.getByText(WRITTEN).first().waitFor();
  await look(now, 'the wall of notes', { notes: true });
  await now.ask('debrief.showNames', { on: true });
  await look(now, 'the wall with names', { notes: true });
  const themes = ['Time', 'Who decides, and who is asked before it is decided', 'Vertrauen'].map((title) => ({ theme: newId(), title }));
  for (const theme of themes) await now.ask('debrief.makeTheme', theme);
  for (const [at, { id }] of notes.slice(0, 12).entries()) await now.ask('debrief.putInTheme', { note: id, theme: themes[at % 3]?.theme ?? null });
  await now.page.getByText('Vertrauen').waitFor();
  await look(now, 'themes', { notes: true });
  await now.ask('debrief.spotlight', { note: first.id });
  await look(now, 'one note alone', { notes: true });
}
