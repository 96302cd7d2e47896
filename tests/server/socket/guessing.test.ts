// Whoever guesses is slowed down; whoever belongs here gets in, also from the address of somebody who guesses.

import { get } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId, newSecret } from '../../../server/rehearsal/connection.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { until } from '../../kit/until.ts';
import { enter, type Guest, greeting, openRoom, type Room, refused, shout, stranger } from './room.ts';

let house: House;
let room: Room;
let ana: Guest;
let socket: ReturnType<typeof stranger>;

beforeEach(async () => {
  house = await openHouse();
  room = await openRoom(house, ['Ana']);
  [ana] = room.guests as [Guest];
  socket = stranger(house);
});

afterEach(async () => {
  socket.disconnect();
  room.close();
  expect(house.faults).toEqual([]);
  await house.close();
});

const WAIT = refused('tooManyTries', { seconds: expect.any(Number) });

/** Twenty-five wrong tries from the address of everybody in the room. */
async function guessCodes(): Promise<void> {
  const answers: unknown[] = [];
  for (let guess = 0; guess < 25; guess++) answers.push(await shout(socket, 'enter', { ...greeting('222222'), as: 'presenter' }));
  expect(answers.slice(0, 20)).toEqual(Array(20).fill(refused('unknownCode')));
  expect(answers.slice(20)).toEqual(Array(5).fill(WAIT));
}

describe('guessing codes', () => {
  it('ends after twenty wrong ones, and a right one then tells nothing either', async () => {
    await guessCodes();
    expect(await shout(socket, 'enter', { ...greeting(room.code), as: 'presenter' })).toEqual(WAIT);
    expect(await shout(socket, 'join', greeting(room.code))).toEqual(WAIT);
  });

  it('keeps nobody out who is known: phones and consoles at the same address come back', async () => {
    await guessCodes();
    const phone = await enter(house, room.code, 'participant', ana.secret);
    const console = await enter(house, room.code, 'facilitator', room.facilitatorSecret);
    expect(await phone.command('people.rename', null, { person: ana.id, name: 'Anna' })).toMatchObject({ ok: true });
    phone.close();
    console.close();
  });
});

describe('guessing secrets', () => {
  it('ends after twenty wrong ones, and the right ones still open', async () => {
    const answers: unknown[] = [];
    for (let guess = 0; guess < 25; guess++) answers.push(await shout(socket, 'enter', greeting(room.code, { as: 'facilitator' })));
    expect(answers).toEqual([...Array(20).fill(refused('notFacilitator')), ...Array(5).fill(WAIT)]);
    expect(await shout(socket, 'enter', greeting(room.code, { as: 'participant' }))).toEqual(WAIT);
    const console = await enter(house, room.code, 'facilitator', room.facilitatorSecret);
    console.close();
  });
});

describe('guessing somebody’s personal code', () => {
  interface Me {
    readonly personalCode: string;
  }
  const personalCode = async (): Promise<string> =>
    (await until('Ana sees her code', () => ana.screen.slice(`person:${ana.id}`, 'me') as Me | null)).personalCode;

  const wrongOf = (code: string): string => (code === '9999' ? '9998' : '9999');

  it('lets the second phone in that knows it', async () => {
    const secret = newSecret();
    const joined = await shout(socket, 'join', greeting(room.code, { name: 'ana', secret, personalCode: await personalCode() }));
    expect(joined).toEqual({ ok: true, person: ana.id });
    const second = await enter(house, room.code, 'participant', secret);
    await until('it is Ana', () => second.slice(`person:${ana.id}`, 'me'));
    second.close();
  });

  it('ends after twenty wrong ones; the right one does not open then, nor leave the door ajar', async () => {
    const [code, secret, person] = [await personalCode(), newSecret(), newId()];
    const guess = (personalCode: string) => shout(socket, 'join', greeting(room.code, { name: 'Ana', secret, person, personalCode }));
    const answers: unknown[] = [];
    for (let tries = 0; tries < 25; tries++) answers.push(await guess(wrongOf(code)));
    expect(answers).toEqual([...Array(20).fill(refused('wrongPersonalCode')), ...Array(5).fill(WAIT)]);
    const before = await room.version();
    expect(await guess(code)).toEqual(WAIT);
    expect(await room.version()).toBe(before);
    expect(await shout(socket, 'enter', greeting(room.code, { as: 'participant', secret }))).not.toMatchObject({ ok: true });
  });
});

describe('a page or a name that is not ours', () => {
  const knock = (extraHeaders: Record<string, string>, transports: string[]): Promise<string> => {
    const other = stranger(house, { extraHeaders, transports });
    return new Promise<string>((resolve) => {
      other.on('connect', () => resolve('in'));
      other.on('connect_error', () => resolve('refused'));
    }).finally(() => other.disconnect());
  };

  describe.each([['polling'], ['websocket']])('by %s', (transport) => {
    it.each([
      ['Origin', 'null'],
      ['Origin', 'http://evil.example'],
      ['Origin', 'https://127.0.0.1'],
      ['Origin', ''],
    ])('does not get in with %s %j', async (name, value) => {
      expect(await knock({ [name]: value }, [transport])).toBe('refused');
    });

    it('gets in from our own page', async () => {
      expect(await knock({ Origin: house.origin }, [transport])).toBe('in');
      expect(await knock({}, [transport])).toBe('in');
    });
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', ''])('does not get in under the name "%s"', async (host) => {
    // By hand: a browser, and a client that behaves like one, never lies about the name it asked for.
    const asked = (headers: { readonly [name: string]: string }): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const request = get(`${house.origin}/socket.io/?EIO=4&transport=polling`, { headers, setHost: false }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        request.on('error', reject);
      });
    expect(await asked({ Host: new URL(house.origin).host })).toBe(200);
    expect(await asked({ Host: host })).toBeGreaterThanOrEqual(400);
  });
});
