// One morning in which things go wrong: somebody leaves while people read, two come late, a table loses its last expert.
// Each is mended with at most two taps on the console; once by hand, once by keyboard alone.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../kit/house.ts';
import { until } from '../kit/until.ts';
import { joinPhone } from './room.ts';
import { Seventeen } from './seventeen.ts';

let house: House;
const open: Seventeen[] = [];

beforeAll(async () => {
  house = await openHouse({ screens: true });
});

afterAll(async () => {
  for (const { truth } of open) truth.close();
  await house.close();
  expect(house.faults).toEqual([]);
});

type Mend = (room: Seventeen) => Promise<number>;

/** The first thing that the console offers for the room, by hand: how many taps it took. */
const byHand: Mend = async (room) => {
  await room.offer().getByRole('button').first().click();
  return 1;
};

/** From wherever the focus is, with Tab and Enter only. Going there is no tap; pressing is. */
const byKeyboard: Mend = async (room) => {
  const { page } = room;
  const button = room.offer().getByRole('button').first();
  await button.waitFor();
  for (let steps = 0; !(await button.evaluate((element) => element === document.activeElement)); steps++) {
    if (steps > 150) throw new Error('The tab key does not lead there');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  return 1;
};

/** Everybody who came is there, at a table that stands. */
async function expectNobodyLost(room: Seventeen, people: number): Promise<void> {
  await room.truth.seesAll();
  expect(room.roster()).toHaveLength(people);
  const tables = new Set(room.desk().gaps.map((gap) => gap.home));
  expect(tables.size).toBe(0);
  for (const one of room.roster().filter(({ status }) => status === 'here')) expect(one.home, one.name).not.toBeNull();
}

describe('a morning in which things go wrong', () => {
  it.each([
    ['by hand', byHand],
    ['by keyboard alone', byKeyboard],
  ] as const)('is mended with at most two taps each, %s', async (_, mend) => {
    const room = await Seventeen.open(house);
    open.push(room);

    // One leaves while people read.
    const reader = room.missed();
    const before = new Map(room.roster().map((one) => [one.id, one]));
    await room.truth.command('people.setStatus', null, { person: reader.id, status: 'left' });
    await room.light().getByText(`lacks ${reader.topic}`).waitFor();
    expect(await mend(room)).toBeLessThanOrEqual(2);
    await room.light().getByText('Every table has every topic').waitFor();
    await expectNobodyLost(room, 17);
    // Nobody was moved, and nobody who had begun to read has another topic.
    for (const one of room.roster()) expect([one.home, one.topic]).toEqual([before.get(one.id)?.home, before.get(one.id)?.topic]);

    // Two come late, while experts talk: they are seated by themselves, and their phones say where.
    await room.truth.goInto('experts');
    const late = [await joinPhone({ house, session: room.session }, 'Zoe'), await joinPhone({ house, session: room.session }, 'Yan')];
    await until('both have a seat', () => room.roster().filter((one) => one.late && one.home !== null && one.expert !== null).length === 2);
    for (const { page } of late)
      await page
        .getByText(/Expert table|expert/i)
        .first()
        .waitFor();
    await room.light().getByText('Every table has every topic').waitFor();
    await expectNobodyLost(room, 19);

    // A table loses its last expert for a topic before anybody teaches.
    const expert = room.missed();
    await room.truth.command('people.setStatus', null, { person: expert.id, status: 'left' });
    await room.light().getByText(`lacks ${expert.topic}`).waitFor();
    const seats = new Map(room.roster().map((one) => [one.id, one.home]));
    expect(await mend(room)).toBeLessThanOrEqual(2);
    await room.light().getByText('Every table has every topic').waitFor();
    for (const one of room.roster()) expect(one.home, one.name).toBe(seats.get(one.id));
    await expectNobodyLost(room, 19);
    await room.truth.goInto('teach-a');
    await room.light().getByText('Every table has every topic').waitFor();
    await until('the table has its stand-in', () => room.desk().standIns.length > 0);
    expect(room.desk().standIns).toMatchObject([{ home: expert.home, topic: expert.topic }]);

    // Nobody with a phone was told of anything that is not so.
    for (const { page } of [...room.phones, ...late]) expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(room.roster().filter(({ status }) => status === 'here')).toHaveLength(17);
  });
});
