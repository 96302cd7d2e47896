import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PeopleView } from '#shared/view/deskViews';
import { Connection } from '../../../server/rehearsal/connection.ts';
import { type House, type Opened, openHouse } from '../../kit/house.ts';
import { until } from '../../kit/until.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type Body = { rehearsal: { state: string; here: number; people: number } | null; message?: string };

async function ask(method: string, { code, facilitatorSecret }: Opened, wishes?: object): Promise<{ status: number } & Body> {
  const headers = { Authorization: `Bearer ${facilitatorSecret}`, ...(wishes ? { 'Content-Type': 'application/json' } : {}) };
  const response = await fetch(`${house.origin}/api/rehearsals/${code}`, { method, headers, ...(wishes ? { body: JSON.stringify(wishes) } : {}) });
  return { status: response.status, ...((await response.json()) as Body) };
}

const here = async (session: Opened) => (await ask('GET', session)).rehearsal?.here ?? 0;

describe('a rehearsal from the console', () => {
  it('fills the session from a process of its own, once, and ends when its people are removed', async () => {
    const session = await house.create('any-text');
    const wishes = { people: 6, speed: 60, play: false };
    expect(await ask('POST', session, wishes)).toMatchObject({ status: 201, rehearsal: { state: 'starting', people: 6 } });
    expect(await ask('POST', session, wishes)).toMatchObject({ status: 409 });
    await until('somebody is in', async () => (await here(session)) >= 4);

    const desk = new Connection(house.origin);
    await desk.enter({ code: session.code, as: 'facilitator', secret: session.facilitatorSecret });
    await desk.command('people.removeSimulated', null, {});
    await until('the rehearsal is over', async () => (await ask('GET', session)).rehearsal?.state === 'over');
    desk.close();
  });

  it('takes its people out again when it is ended', async () => {
    const session = await house.create('any-text');
    await ask('POST', session, { people: 3, speed: 60 });
    await until('somebody is in', async () => (await here(session)) >= 2);
    expect(await ask('DELETE', session)).toMatchObject({ status: 200, rehearsal: { state: 'over', here: 0 } });

    const desk = new Connection(house.origin);
    await desk.enter({ code: session.code, as: 'facilitator', secret: session.facilitatorSecret });
    const people = await until('the console sees the room', () => (desk.slice('facilitator', 'people') as PeopleView | null)?.people);
    expect(people.length).toBeGreaterThan(1);
    expect(people.every(({ simulated, removed }) => simulated && removed)).toBe(true);
    desk.close();
  });

  it('is for the facilitator of this session only, and for so many people', async () => {
    const [mine, other] = [await house.create('any-text'), await house.create('any-text')];
    expect(await ask('POST', { ...mine, facilitatorSecret: other.facilitatorSecret }, { people: 3 })).toMatchObject({ status: 403 });
    expect(await ask('GET', { ...mine, facilitatorSecret: 'x'.repeat(24) })).toMatchObject({ status: 403 });
    for (const wishes of [{ people: 201 }, { people: 0 }, { people: 3, speed: 61 }, { speed: 2 }]) {
      expect(await ask('POST', mine, wishes)).toMatchObject({ status: 400 });
    }
    expect(await ask('GET', mine)).toMatchObject({ status: 200, rehearsal: null });
  });
});
