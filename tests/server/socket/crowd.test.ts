// A full room that is told a lot at once: in portions, with taps in between, and in the end every screen holds what a new one would.

import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dice } from '#shared/base/dice';
import type { News } from '#shared/wire/messages';
import { Connection, newSecret } from '../../../server/rehearsal/connection.ts';
import { until } from '../../kit/until.ts';
import { everybody, type Hall, openHall } from '../groups/hall.ts';
import { openRoom, type Room } from './room.ts';

const PEOPLE = 90;

interface Phone {
  readonly person: string;
  readonly secret: string;
  readonly screen: Connection;
}

let house: Hall;
let room: Room;
let phones: Phone[];

beforeEach(async () => {
  house = await openHall();
  room = await openRoom(house);
  phones = await Promise.all(Array.from({ length: PEOPLE }, (_, number) => comes(`P${number}`)));
});

afterEach(async () => {
  for (const { screen } of phones) screen.close();
  room.close();
  expect(house.faults).toEqual([]);
  await house.close();
});

async function comes(name: string): Promise<Phone> {
  const screen = new Connection(house.origin);
  const secret = newSecret();
  const joined = await screen.join(room.code, name, secret, { simulated: true });
  if (!joined.ok) throw new Error(joined.refusal.reason);
  await screen.enter({ code: room.code, as: 'participant', secret });
  return { person: joined.person, secret, screen };
}

const held = ({ rooms }: Connection): object => Object.fromEntries([...rooms].sort(([a], [b]) => (a < b ? -1 : 1)));

it.each([1, 2, 3])('holds on every screen what a new one would be given, however fast it changes (seed %i)', { timeout: 120_000 }, async (seed) => {
  const chance = dice(seed);
  const { coach } = room;
  const any = <T>(of: readonly T[]): T => chance.pick(of as readonly [T, ...T[]]); // there are ninety people
  const foreign: string[] = [];
  for (const { screen, person } of phones)
    screen.socket.on('news', ({ room: of }: News) => {
      if (of.startsWith('person:') && of !== `person:${person}`) foreign.push(of);
    });
  const homeOf = (person: string): string => everybody(coach).find(({ id }) => id === person)?.home ?? '';
  const goesTo = (person: string, home: string) => coach.command('groups.move', null, { person, home, expert: null });
  const taps: Promise<unknown>[] = [];
  for (let times = 0; times < 4; times++) {
    await coach.command('groups.form', null, {});
    // While that is being told, people tap, and some are sent to another table and back.
    for (let number = 0; number < 5; number++) {
      const { person, screen } = any(phones);
      taps.push(screen.command('people.setStatus', null, { person, status: chance.pick(['away', 'here']) }));
      const wanderer = any(phones).person;
      const [home, other] = [homeOf(wanderer), homeOf(any(phones).person)];
      await goesTo(wanderer, other);
      await goesTo(wanderer, home);
    }
  }
  await Promise.all(taps);
  const [gone] = phones.splice(chance.roll(PEOPLE), 1);
  await coach.command('people.remove', null, { people: [gone?.person ?? ''], removed: true });
  await until('who was removed is out', () => gone?.screen.farewell);
  gone?.screen.close();

  for (const { secret, screen } of phones) {
    const fresh = new Connection(house.origin);
    await fresh.enter({ code: room.code, as: 'participant', secret });
    await until(
      'the screen holds what a new one does',
      () => fresh.rooms.size >= 2 && fresh.rooms.size === screen.rooms.size && isDeepStrictEqual(held(fresh), held(screen)),
      { instead: () => [held(screen), held(fresh)] },
    );
    fresh.close();
  }
  expect(foreign).toEqual([]);
});
