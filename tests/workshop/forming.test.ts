// Tables looked at before anybody is told: a console and two phones in a real browser, and fifteen more people on the wire.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PeopleView } from '#shared/view/deskViews';
import type { SeatedView, SessionView } from '#shared/view/views';
import { Connection, newSecret } from '../../server/rehearsal/connection.ts';
import { barriersIn } from '../kit/barriers.ts';
import { newLaptop, newPhone, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { until } from '../kit/until.ts';

const SCHOOLS = ['Hill Road', 'Oak Park', 'St Mary', 'Lakeside'];
const ON_THE_WIRE = ['Ben', 'Cem', 'Dilek', 'Emre', 'Fay', 'Gus', 'Hana', 'Ilse', 'Jo', 'Kim', 'Lea', 'Max', 'Noa', 'Oda', 'Pia'];

let house: House;
let opened: Opened;
/** The facilitator's truth, to compare the screens with. */
let truth: Connection;
const open: Connection[] = [];

beforeAll(async () => {
  house = await openHouse({ screens: true });
});

afterAll(async () => {
  for (const one of open) one.close();
  await house.close();
  expect(house.faults).toEqual([]);
});

// The rooms hold JSON of the types that shared/view/views tells.
const people = () => (truth.slice('facilitator', 'people') as PeopleView).people;
const homes = () => (truth.slice('presenter', 'room') as SeatedView).homes;
const stage = () => (truth.slice('all', 'session') as SessionView).stage;
const called = (name: string) => people().find((person) => person.name === name);

async function connect(): Promise<Connection> {
  const connection = new Connection(house.origin);
  open.push(connection);
  return connection;
}

async function joinOnTheWire(name: string, school: string): Promise<void> {
  const connection = await connect();
  const secret = newSecret();
  const joined = await connection.join(opened.code, name, secret);
  if (!joined.ok) throw new Error(`${name} is not in: ${joined.refusal.reason}`);
  await connection.enter({ code: opened.code, as: 'participant', secret });
  const answers = [{ question: 'school', answer: school }];
  expect(await connection.command('people.answer', null, { person: joined.person, answers })).toMatchObject({ ok: true });
}

async function joinByPhone(name: string, school: string): Promise<Page> {
  const { page } = await newPhone(await openBrowser());
  await page.goto(`${house.origin}/J/${opened.code}`);
  await page.getByRole('textbox', { name: /name/i }).fill(name);
  await page.getByRole('textbox', { name: 'Your school' }).fill(school);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.waitForURL(/\/s\//);
  return page;
}

async function openConsole(): Promise<Page> {
  const { page } = await newLaptop(await openBrowser(), { width: 1440, height: 900 });
  await page.goto(`${house.origin}/f/${opened.code}#${opened.facilitatorSecret}`);
  await page.getByRole('heading', { level: 1, name: stage().title }).waitFor();
  return page;
}

/** Table to the names that the preview shows there. */
async function shown(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const tables = await page
    .getByRole('list', { name: 'The tables' })
    .locator('> li')
    .evaluateAll((all) =>
      all.map((table): [string, string[]] => [
        table.querySelector('h3')?.textContent ?? '',
        [...table.querySelectorAll('ul button bdi')].map((name) => name.textContent ?? '').sort(),
      ]),
    );
  return new Map(tables);
}

const tableOf = (tables: ReadonlyMap<string, readonly string[]>, name: string) => [...tables].find(([, names]) => names.includes(name))?.[0];

describe('tables that nobody has been told of', () => {
  it('are looked at, partly locked, dealt again and published; the phones show exactly them', async () => {
    opened = await house.create('collective-efficacy');
    truth = await connect();
    await truth.enter({ code: opened.code, as: 'facilitator', secret: opened.facilitatorSecret });
    const phones = { Ana: await joinByPhone('Ana', 'Hill Road'), Quinn: await joinByPhone('Quinn', 'Oak Park') };
    for (const [at, name] of ON_THE_WIRE.entries()) await joinOnTheWire(name, SCHOOLS[at % SCHOOLS.length] ?? '');
    await until('everybody is in and has answered', () => people().length === 17 && people().every(({ answers }) => answers.school));

    await truth.command('session.goTo', null, { from: stage().id, to: 'form' });
    await truth.command('session.begin', null, { stage: 'form' });
    await until('the tables are announced', () => homes().length === 4 && stage().phase === 'running');
    const announced = new Map(people().map(({ name, home }) => [name, home]));

    const console = await openConsole();
    await console.getByRole('button', { name: 'Form again' }).press('Enter');
    await console.getByRole('heading', { name: '4 tables for 17 people' }).waitFor();
    await console.getByText('%', { exact: false }).first().waitFor();
    const first = await shown(console);
    expect([...first.values()].flat().sort()).toEqual(
      people()
        .map(({ name }) => name)
        .sort(),
    );
    expect(await barriersIn(console)).toEqual([]);

    // One person and one whole table are held fast; everything by keyboard.
    await console.getByRole('button', { name: /^Lock \W*Ana\W* to this table/ }).press('Enter');
    const table = [...first.keys()].find((name) => name !== tableOf(first, 'Ana')) ?? '';
    await console.getByRole('button', { name: new RegExp(`^Lock ${table}: `, 'i') }).press('Space');
    const others = () => shown(console).then((tables) => JSON.stringify([...tables]));
    const before = await others();
    for (let deal = 2; deal <= 4; deal++) {
      await console.getByRole('button', { name: 'Deal again' }).press('Enter');
      await console.getByText(`Proposal ${deal} of ${deal}`, { exact: true }).waitFor();
      const now = await shown(console);
      expect(tableOf(now, 'Ana')).toBe(tableOf(first, 'Ana'));
      expect(now.get(table)).toEqual(first.get(table));
      expect(await others(), 'another proposal is another one').not.toBe(before);
    }
    const last = await shown(console);
    await console.getByRole('button', { name: 'The one before' }).press('Enter');
    await console.getByText('Proposal 3 of 4', { exact: true }).waitFor();
    await console.getByRole('button', { name: 'The next one' }).press('Enter');
    await console.getByText('Proposal 4 of 4', { exact: true }).waitFor();
    expect(await shown(console)).toEqual(last);
    // The arrow keys, which elsewhere move the whole room, lead through the proposals here.
    await console.keyboard.press('ArrowLeft');
    await console.getByText('Proposal 3 of 4', { exact: true }).waitFor();
    await console.keyboard.press('ArrowRight');
    await console.keyboard.press('ArrowRight');
    await console.getByText('Proposal 4 of 4', { exact: true }).waitFor();

    // Until now nothing has happened in the room.
    expect(stage().id).toBe('form');
    expect(new Map(people().map(({ name, home }) => [name, home]))).toEqual(announced);
    await truth.command('people.add', null, { person: 'zoe-zoe-zoe-zoe', name: 'Zoe', answers: [], expected: null });
    await console.getByText(/Zoe\W* has come since/).waitFor();
    const settled = console.getByText('What is settled about the groups has changed since.');
    expect(await settled.count()).toBe(0);
    await truth.command('groups.wish', null, { kind: 'apart', people: [called('Ben')?.id ?? '', called('Cem')?.id ?? ''], on: true });
    await settled.waitFor();

    await console.getByRole('button', { name: 'Publish these tables' }).press('Enter');
    const sure = console.getByRole('dialog', { name: 'Publish these tables?' });
    await sure.getByText(/Nothing that was written is lost/).waitFor();
    await sure.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
    await console.getByRole('button', { name: 'Form again' }).waitFor();
    await until('the tables are those that were shown', () =>
      [...last].every(([name, names]) => names.every((one) => `Table ${called(one)?.home}` === name)),
    );
    expect(called('Zoe')?.home, 'who came meanwhile has a seat').not.toBeNull();
    expect(
      people()
        .flatMap(({ name, fixed }) => (fixed ? [name] : []))
        .sort(),
    ).toEqual(['Ana', ...(last.get(table) ?? [])].sort());
    await console.getByText('18 people have new tables.').waitFor();
    for (const [name, page] of Object.entries(phones))
      await page
        .getByText(tableOf(last, name) ?? '', { exact: false })
        .first()
        .waitFor();
    expect(await console.evaluate(() => document.activeElement?.textContent)).toBe('Form again');
  });

  it('are said to be there when they are published for the first time', async () => {
    opened = await house.create('collective-efficacy');
    truth = await connect();
    await truth.enter({ code: opened.code, as: 'facilitator', secret: opened.facilitatorSecret });
    for (const name of ON_THE_WIRE.slice(0, 8)) await joinOnTheWire(name, '');
    const console = await openConsole();
    await console.getByRole('button', { name: 'Preview the tables' }).press('Enter');
    await console.getByRole('button', { name: 'Publish these tables' }).press('Enter');
    await console.getByText('8 people have their tables.').waitFor();
    expect(homes()).toHaveLength(2);
  });
});
