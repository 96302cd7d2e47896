// Lifts, tunnels and restarts: a screen that comes back gets what it missed, and what it had sent counts once.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EnterAnswer, News } from '#shared/wire/messages';
import { newId } from '../../../server/rehearsal/connection.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { until } from '../../kit/until.ts';
import { enter, type Guest, greeting, openRoom, type Room, shout, stranger, versionFor } from './room.ts';

let house: House;
let room: Room;
let ana: Guest;
let bo: Guest;

beforeEach(async () => {
  house = await openHouse();
  room = await openRoom(house, ['Ana', 'Bo']);
  [ana, bo] = room.guests as [Guest, Guest];
  await room.coach.goTo('wall');
  await until('both see the wall', () => wallOf(ana) && wallOf(bo));
  // By their next answer they have been told all that there was to tell.
  for (const guest of [ana, bo]) await versionFor(guest);
});

afterEach(async () => {
  room.close();
  await house.close();
});

function wallOf({ screen }: Pick<Guest, 'screen'>): readonly string[] | null {
  const slice = screen.slice('all', 'group') as { view: { notes: readonly { text: string }[] } } | null;
  return slice?.view.notes.map(({ text }) => text) ?? null;
}

function write({ screen }: Guest, text: string, id = newId()) {
  return screen.command('discuss.addNote', 'wall', { note: newId(), prompt: 'agree', text, for: null }, id);
}

function heardBy({ screen }: Guest): News[] {
  const heard: News[] = [];
  screen.socket.on('news', (news) => heard.push(news));
  return heard;
}

describe('a phone that was away', () => {
  it('gets only what has changed meanwhile', async () => {
    const held = ana.screen.versions.get('all');
    ana.screen.sleep();
    for (const text of ['one', 'two', 'three']) await write(bo, text);
    const heard = heardBy(ana);
    ana.screen.wake();
    await until('Ana sees all three', () => wallOf(ana)?.length === 3);
    const patch = heard.find((news) => news.room === 'all');
    expect(patch).toMatchObject({ from: held, epoch: ana.screen.epoch });
    expect(heard.filter((news) => news.slices)).toEqual([]);
    await versionFor(bo);
    expect(ana.screen.rooms.get('all')).toEqual(bo.screen.rooms.get('all'));
  });

  it('gets nothing when nothing has changed', async () => {
    const heard = heardBy(ana);
    ana.screen.sleep();
    ana.screen.wake();
    await until('Ana is in again', () => ana.screen.socket.connected);
    // Whatever the return brought has come before this note, which is told last.
    await write(ana, 'Back');
    await until('the note is there', () => wallOf(ana)?.includes('Back'));
    expect(heard.filter((news) => news.slices)).toEqual([]);
    expect(heard.filter((news) => news.room === 'all')).toHaveLength(1);
  });

  it.each<[string, { readonly epoch?: string; readonly have?: unknown }]>([
    ['from another start of the server', { epoch: 'another', have: { all: 1 } }],
    ['with versions from the future', { have: { all: 1_000_000, 'person:nobody': 4 } }],
    ['with versions that are none', { have: { all: 'one', presenter: null, __proto__: 3 } }],
    ['with a list', { have: [1, 2, 3] }],
    ['with nothing', {}],
  ])('%s gets whole rooms', async (_, more) => {
    const socket = stranger(house);
    const heard: News[] = [];
    socket.on('news', ((news: News) => heard.push(news)) as never);
    const answer = (await shout(socket, 'enter', {
      ...greeting(room.code),
      as: 'participant',
      secret: ana.secret,
      epoch: ana.screen.epoch,
      ...more,
    })) as EnterAnswer;
    if (!answer.ok) throw new Error(answer.refusal.reason);
    await until('every room has come', () => answer.rooms.every((name) => heard.some((news) => news.room === name)));
    expect(heard.map(({ room: name, from }) => [name, from]).sort()).toEqual([...answer.rooms].sort().map((name) => [name, null]));
    socket.disconnect();
  });
});

describe('a command without an answer', () => {
  it('counts once, however often it is sent again', async () => {
    const request = { id: newId(), type: 'discuss.addNote', stage: 'wall', data: { note: newId(), prompt: 'agree', text: 'Once', for: null } };
    for (let lost = 0; lost < 3; lost++) {
      const socket = stranger(house);
      await shout(socket, 'enter', { ...greeting(room.code), as: 'participant', secret: ana.secret });
      socket.emit('command', request, () => {});
      // The line breaks before the answer comes; whether the server has heard, the phone cannot know.
      socket.disconnect();
    }
    const last = await enter(house, room.code, 'participant', ana.secret);
    expect(await last.commandAs(request)).toMatchObject({ ok: true });
    expect(await last.commandAs(request)).toMatchObject({ ok: true });
    await write(bo, 'Last');
    await until('Bo sees his own note', () => wallOf(bo)?.includes('Last'));
    expect(wallOf(bo)).toEqual(['Once', 'Last']);
    last.close();
  });
});

describe('a restart of the server', () => {
  it('brings every screen back to where it was, with whole rooms and all notes', async () => {
    await write(ana, 'Before');
    const [epoch, stage] = [ana.screen.epoch, ana.screen.slice('all', 'session')];
    const heard = heardBy(ana);
    await house.restart();
    await until('Ana has been told everything', () =>
      ['all', `person:${ana.id}`].every((name) => heard.some((news) => news.room === name && news.slices)),
    );
    expect(ana.screen.epoch).not.toBe(epoch);
    expect(wallOf(ana)).toEqual(['Before']);
    expect(ana.screen.slice('all', 'session')).toEqual(stage);
    expect(await write(ana, 'After')).toMatchObject({ ok: true });
  });

  it('in mid-writing loses nothing and doubles nothing', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `Note ${index}`);
    const asked = texts.map((text, index) => write(index % 2 ? ana : bo, text));
    await house.restart();
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => !answer.ok)).toEqual([]);
    await until('everybody sees all of them', () => wallOf(ana)?.length === 20 && wallOf(bo)?.length === 20, {
      instead: () => [wallOf(ana), wallOf(bo)],
    });
    expect([...(wallOf(ana) ?? [])].sort()).toEqual([...texts].sort());
    expect(wallOf(bo)).toEqual(wallOf(ana));
  });
});
