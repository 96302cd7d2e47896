// Whatever anybody sends is answered with a clear no, changes nothing, and the server goes on.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/rehearsal/connection.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { arrive, greeting, openRoom, type Room, refused, shout, stranger, versionFor } from './room.ts';

let house: House;
let room: Room;

beforeAll(async () => {
  house = await openHouse();
  room = await openRoom(house, ['Ana']);
  await room.coach.goTo('wall');
});

afterAll(async () => {
  room.close();
  expect(house.faults.filter((fault) => !fault.startsWith('unanswerable'))).toEqual([]);
  await house.close();
});

/** The session is as it was, and lets the next one in. */
async function nothingHappened(before: number): Promise<void> {
  expect(await room.version()).toBe(before);
}

let newcomers = 0;

/** Somebody new each time: nobody may send too much. What they send must change nothing. */
async function asNewcomer(work: (socket: Room['coach']['socket']) => Promise<void>): Promise<void> {
  const guest = await arrive(house, room.code, `Guest ${++newcomers}`);
  const before = await versionFor(guest);
  await work(guest.screen.socket);
  expect(await versionFor(guest)).toBe(before);
  guest.screen.close();
}

let deep: unknown = 1;
for (let depth = 0; depth < 500; depth++) deep = depth % 2 ? [deep] : { deep };

const NONSENSE: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'hello'],
  ['a list', []],
  ['an empty object', {}],
  ['a nest of five hundred', deep],
  ['bytes', Buffer.from('hello')],
  ['a hidden __proto__', JSON.parse('{"__proto__": {"ok": true}, "constructor": 1}')],
];

describe('a stranger', () => {
  it.each(NONSENSE)('who sends %s as a greeting hears that it is malformed', async (_, sent) => {
    const before = await room.version();
    const socket = stranger(house);
    for (const request of ['join', 'enter']) expect(await shout(socket, request, sent)).toEqual(refused('malformed'));
    expect(await shout(socket, 'command', sent)).toEqual(refused('notEntered'));
    socket.disconnect();
    await nothingHappened(before);
  });

  it.each(['nothing', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'error', ''])(
    'who asks for "%s" hears that there is no such thing',
    async (request) => {
      const socket = stranger(house);
      expect(await shout(socket, request, {})).toEqual(refused('unknownCommand'));
      socket.disconnect();
    },
  );

  it('who says two things at once, or nothing, hears that it is malformed', async () => {
    const socket = stranger(house);
    expect(await shout(socket, 'enter', {}, {})).toEqual(refused('malformed'));
    expect(await shout(socket, 'enter')).toEqual(refused('malformed'));
    socket.disconnect();
  });

  it('who wants no answer gets none, and the next request is answered', async () => {
    const socket = stranger(house);
    socket.emit('command', { type: 'session.end' });
    socket.emit('join', greeting(room.code));
    expect(await shout(socket, 'time', {})).toEqual({ now: expect.any(Number) });
    socket.disconnect();
  });

  it('with a code that is none, or of no session, hears that the code is unknown', async () => {
    const socket = stranger(house);
    for (const code of ['', 'ABC', 'OOOOOO', '222222', `${room.code}2`]) {
      expect(await shout(socket, 'join', greeting(code))).toEqual(refused('unknownCode'));
      expect(await shout(socket, 'enter', { ...greeting(code), as: 'presenter' })).toEqual(refused('unknownCode'));
    }
    socket.disconnect();
  });

  it.each([
    [-1, 'malformed'],
    [0, 'oldProtocol'],
    [2, 'newerProtocol'],
    [999_999, 'newerProtocol'],
    [1.5, 'malformed'],
    ['1', 'malformed'],
  ])('who speaks version %s of the protocol hears %s, whatever else is wrong', async (protocol, reason) => {
    const socket = stranger(house);
    expect(await shout(socket, 'join', { protocol, code: room.code, nonsense: true })).toEqual(refused(reason));
    expect(await shout(socket, 'enter', { protocol, code: room.code })).toEqual(refused(reason));
    socket.disconnect();
  });

  it('whose secret is short, wrong or somebody else’s kind is not let in', async () => {
    const ana = room.guests[0];
    const socket = stranger(house);
    expect(await shout(socket, 'join', greeting(room.code, { secret: 'short' }))).toEqual(refused('malformed'));
    expect(await shout(socket, 'enter', greeting(room.code, { as: 'participant' }))).toEqual(refused('unknownPerson'));
    expect(await shout(socket, 'enter', greeting(room.code, { as: 'facilitator' }))).toEqual(refused('notFacilitator'));
    expect(await shout(socket, 'enter', greeting(room.code, { as: 'facilitator', secret: ana?.secret }))).toEqual(refused('notFacilitator'));
    expect(await shout(socket, 'enter', greeting(room.code, { as: 'participant', secret: room.facilitatorSecret }))).toEqual(
      refused('unknownPerson'),
    );
    expect(await shout(socket, 'enter', greeting(room.code, { as: 'server', secret: room.facilitatorSecret }))).toEqual(refused('malformed'));
    expect(await shout(socket, 'command', { id: newId(), type: 'session.end', stage: null, data: { ended: true } })).toEqual(refused('notEntered'));
    socket.disconnect();
  });

  it('with the secret of another session is nobody here', async () => {
    const other = await openRoom(house, ['Bo']);
    const socket = stranger(house);
    expect(await shout(socket, 'enter', greeting(room.code, { as: 'facilitator', secret: other.facilitatorSecret }))).toEqual(
      refused('notFacilitator'),
    );
    expect(await shout(socket, 'enter', greeting(room.code, { as: 'participant', secret: other.guests[0]?.secret }))).toEqual(
      refused('unknownPerson'),
    );
    socket.disconnect();
    other.close();
  });

  it('cannot take the id of somebody who is in', async () => {
    const before = await room.version();
    const socket = stranger(house);
    expect(await shout(socket, 'join', greeting(room.code, { person: room.guests[0]?.id }))).toEqual(refused('notYours'));
    socket.disconnect();
    await nothingHappened(before);
  });
});

describe('somebody inside', () => {
  it.each(NONSENSE)('who sends %s as a command hears that it is malformed', async (_, sent) => {
    await asNewcomer(async (socket) => expect(await shout(socket, 'command', sent)).toEqual(refused('malformed')));
  });

  it.each(NONSENSE)('who sends %s inside a command hears that it is malformed', async (_, data) => {
    await asNewcomer(async (socket) => {
      for (const [type, stage] of [
        ['people.rename', null],
        ['discuss.addNote', 'wall'],
      ] as const) {
        expect(await shout(socket, 'command', { id: newId(), type, stage, data })).toEqual(refused('malformed'));
      }
    });
  });

  it.each([
    'nothing',
    'nothing.here',
    'constructor',
    '__proto__.__proto__',
    'discuss.constructor',
    'discuss.__proto__',
    'discuss.toString',
    'people.join',
    'people.hasOwnProperty',
    'session.created',
    'discuss.noteAdded',
    'teach.addNote',
  ])('who asks for %s hears that there is no such command', async (type) => {
    await asNewcomer(async (socket) =>
      expect(await shout(socket, 'command', { id: newId(), type, stage: 'wall', data: {} })).toEqual(refused('unknownCommand')),
    );
  });

  it.each(['', 'short', 'with spaces in it', 'x'.repeat(37), '../../etc/passwd', 7, null, ['command-000001']])(
    'whose command has the id %s hears that it is malformed',
    async (id) => {
      await asNewcomer(async (socket) => {
        const data = { note: newId(), prompt: 'agree', text: 'Hello', for: null };
        expect(await shout(socket, 'command', { id, type: 'discuss.addNote', stage: 'wall', data })).toEqual(refused('malformed'));
      });
    },
  );

  it('may call a note "constructor": it is a name like others', async () => {
    const guest = await arrive(house, room.code, 'Constance');
    const add = { note: 'constructor', prompt: 'agree', text: 'Plain text', for: null };
    expect(await guest.screen.commandAs({ id: 'hasOwnProperty', type: 'discuss.addNote', stage: 'wall', data: add })).toMatchObject({ ok: true });
    expect(await guest.screen.commandAs({ id: 'hasOwnProperty', type: 'discuss.addNote', stage: 'wall', data: add })).toMatchObject({ ok: true });
    for (const stage of ['constructor', 'toString', '__proto__', 'nowhere']) {
      expect(await guest.screen.commandAs({ id: newId(), type: 'discuss.addNote', stage, data: add })).toMatchObject({ ok: false });
    }
    guest.screen.close();
  });

  it('cannot become somebody else on the same line', async () => {
    await asNewcomer(async (socket) => {
      expect(await shout(socket, 'enter', greeting(room.code, { as: 'facilitator', secret: room.facilitatorSecret }))).toEqual(refused('malformed'));
      expect(await shout(socket, 'enter', { ...greeting(room.code), as: 'presenter' })).toEqual(refused('malformed'));
    });
  });

  it('who sends two hundred thousand letters is cut off, and comes back', async () => {
    await asNewcomer(async (socket) => {
      const gone = new Promise((resolve) => socket.once('disconnect', resolve));
      (socket as unknown as ReturnType<typeof stranger>).emit(
        'command',
        { id: newId(), type: 'people.rename', stage: null, data: { name: 'x'.repeat(200_000) } },
        () => {},
      );
      await gone;
    });
  });
});
