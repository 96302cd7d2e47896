// Tables looked at before anybody is told: a console and two phones in a real browser, and fifteen more people on the wire.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeatedView } from '#shared/view/views';
import { Connection, newSecret } from '../../server/rehearsal/connection.ts';
import { barriersIn } from '../kit/barriers.ts';
import { newLaptop, newPhone, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';
import { until } from '../kit/until.ts';

const SCHOOLS = ['Hill Road', 'Oak Park', 'St Mary', 'Lakeside'];
const ON_THE_WIRE = ['Ben', 'Cem', 'Dilek', 'Emre', 'Fay', 'Gus', 'Hana', 'Ilse', 'Jo', 'Kim', 'Lea', 'Max', 'Noa', 'Oda', 'Pia'];

let house: House;
let opened: Opened;
/** The facilitator's truth, to compare the screens with. */
let truth: Truth;
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
const homes = () => (truth.slice('presenter', 'room') as SeatedView).homes;
const called = (name: string) => truth.people.find((person) => person.name === name);

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
  await page.getByRole('heading', { level: 1, name: truth.stage.title }).waitFor();
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
    truth = new Truth(house.origin);
    open.push(truth);
    await truth.enter({ code: opened.code, as: 'facilitator', secret: opened.facilitatorSecret });
    const phones = { Ana: await joinByPhone('Ana', 'Hill Road'), Quinn: await joinByPhone('Quinn', 'Oak Park') };
    for (const [at, name] of ON_THE_WIRE.entries()) await joinOnTheWire(name, SCHOOLS[at % SCHOOLS.length] ?? '');
    await until('everybody is in and has answered', () => truth.people.length === 17 && truth.people.every(({ answers }) => answers.school));

    await truth.goInto('form');
    expect(homes()).toHaveLength(4);
    const announced = new Map(truth.people.map(({ name, home }) => [name, home]));

    const console = await openConsole();
    await console.getByRole('button', { name: 'Form again' }).press('Enter');
    await console.getByRole('heading', { name: '4 tables for 17 people' }).waitFor();
    await console.getByText('%', { exact: false }).first().waitFor();
    const first = await shown(console);
    expect([...first.values()].flat().sort()).toEqual(truth.people.map(({ name }) => name).sort());
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
    await truth.seesAll();
    expect(truth.stage.id).toBe('form');
    expect(new Map(truth.people.map(({ name, home }) => [name, home]))).toEqual(announced);
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
    expect(truth.people.flatMap(({ name, fixed }) => (fixed ? [name] : [])).sort()).toEqual(['Ana', ...(last.get(table) ?? [])].sort());
    await console.getByText('New tables are published').waitFor();
    for (const [name, page] of Object.entries(phones))
      await page
        .getByText(tableOf(last, name) ?? '', { exact: false })
        .first()
        .waitFor();
    expect(await console.evaluate(() => document.activeElement?.textContent)).toBe('Form again');

    // The table that was locked stays so, for the next preview too, until it is opened as a whole.
    const closed = () => truth.people.flatMap((person) => (person.closed ? [person.name] : [])).sort();
    expect(closed()).toEqual([...(last.get(table) ?? [])].sort());
    await console.getByRole('button', { name: 'Form again' }).press('Enter');
    await console.getByRole('button', { name: new RegExp(`^Lock ${table}: `, 'i'), pressed: true }).waitFor();
    await console.getByRole('button', { name: 'Close the preview' }).press('Enter');
    await console.getByText('Locked: nobody comes or goes while there is another way.').waitFor();
    expect(await barriersIn(console)).toEqual([]);
    await console.getByRole('button', { name: `Unlock ${table}`, exact: false }).press('Enter');
    await until('the table is open', () => closed().length === 0);
    expect(truth.people.flatMap(({ name, fixed }) => (fixed ? [name] : []))).toEqual(['Ana']);
  });

  it('are said to be there when they are published for the first time', async () => {
    opened = await house.create('collective-efficacy');
    truth = new Truth(house.origin);
    open.push(truth);
    await truth.enter({ code: opened.code, as: 'facilitator', secret: opened.facilitatorSecret });
    for (const name of ON_THE_WIRE.slice(0, 8)) await joinOnTheWire(name, '');
    const console = await openConsole();
    await console.getByRole('button', { name: 'Preview the tables' }).press('Enter');
    await console.getByText('every table can cover every topic, and every wish is kept').waitFor();
    for (const table of [1, 2]) await console.getByRole('button', { name: `Lock table ${table}:` }).press('Enter');
    const seats = await shown(console);
    await console.getByRole('button', { name: 'Deal again' }).press('Enter');
    // With everybody locked there is no other seating: said, and not one more proposal that looks like this one.
    await console.getByText('Dealt again, and the same people share a table').waitFor();
    expect(await shown(console)).toEqual(seats);
    expect(await console.getByText(/^Proposal \d of/).count()).toBe(0);
    expect(await barriersIn(console)).toEqual([]);
    await console.getByRole('button', { name: 'Publish these tables' }).press('Enter');
    await console.getByText('8 people have their tables.').waitFor();
    await truth.seesAll();
    expect(homes()).toHaveLength(2);
  });
});
