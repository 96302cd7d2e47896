// Too much, too often, from too many screens: whoever does it waits, nobody else notices.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../../../server/rehearsal/connection.ts';
import { newId } from '../../../server/rehearsal/connection.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { until } from '../../kit/until.ts';
import { enter, openRoom, type Room, refused } from './room.ts';

let house: House;
let room: Room;

beforeEach(async () => {
  house = await openHouse();
  room = await openRoom(house, ['Ana', 'Bo']);
  await room.coach.goTo('wall');
});

afterEach(async () => {
  room.close();
  expect(house.faults).toEqual([]);
  await house.close();
});

function guest(index: number): Room['guests'][number] {
  const found = room.guests[index];
  if (!found) throw new Error('There is nobody');
  return found;
}

function write(screen: Connection, text: string) {
  return screen.command('discuss.addNote', 'wall', { note: newId(), prompt: 'agree', text, for: null });
}

describe('a phone that sends three thousand notes at once', () => {
  it('is told to slow down after about forty, while the others go on writing', async () => {
    const [ana, bo] = [guest(0), guest(1)];
    const flood = Array.from({ length: 3000 }, (_, index) => write(ana.screen, `Spam ${index}`));
    expect(await write(bo.screen, 'A thought')).toMatchObject({ ok: true });
    expect(await room.coach.command('session.extend', null, { stage: 'wall', minutes: 1 })).toEqual({ ok: true, version: expect.any(Number) });
    const answers = await Promise.all(flood);
    const accepted = answers.filter((answer) => answer.ok);
    expect(accepted.length).toBeGreaterThanOrEqual(40);
    // On a slow machine a second stretch of ten seconds may begin; then the limit of one person's notes ends it.
    expect(accepted.length).toBeLessThanOrEqual(60);
    const reasons = new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.reason])));
    expect([...reasons].filter((reason) => reason !== 'tooManyNotes')).toEqual(['slowDown']);
    expect(answers.find((answer) => !answer.ok && answer.refusal.reason === 'slowDown')).toEqual(
      refused('slowDown', { seconds: expect.any(Number) }),
    );
    const view = await until('everybody sees what was accepted', () => {
      const seen = bo.screen.slice('all', 'group') as { view: { notes: readonly unknown[] } } | null;
      return seen && seen.view.notes.length === accepted.length + 1 && seen;
    });
    expect(view.view.notes).toHaveLength(accepted.length + 1);
  });

  it('on several screens counts as one person', async () => {
    const ana = guest(0);
    const second = await enter(house, room.code, 'participant', ana.secret);
    const answers = await Promise.all(
      [ana.screen, second].flatMap((screen) => Array.from({ length: 40 }, (_, index) => write(screen, `Note ${index}`))),
    );
    expect(answers.filter((answer) => answer.ok).length).toBeLessThan(80);
    second.close();
  });
});

describe('somebody with many screens', () => {
  it('has five of them, and hears so at the sixth; when one goes, another may come', async () => {
    const { secret } = guest(0);
    const more = await Promise.all([2, 3, 4, 5].map(() => enter(house, room.code, 'participant', secret)));
    await expect(enter(house, room.code, 'participant', secret)).rejects.toThrow('tooManyScreens');
    more[0]?.close();
    const sixth = await until('there is room for another', () => enter(house, room.code, 'participant', secret).catch(() => null));
    expect(sixth.slice('all', 'session') ?? (await until('it sees the room', () => sixth.slice('all', 'session')))).toMatchObject({
      code: room.code,
    });
    for (const screen of [...more, sixth]) screen.close();
  });

  it('is one person: what is written on one is on all', async () => {
    const ana = guest(0);
    const laptop = await enter(house, room.code, 'participant', ana.secret);
    await write(laptop, 'From the laptop');
    await until('it is on the phone', () => JSON.stringify(ana.screen.slice('all', 'group')).includes('From the laptop'));
    expect(JSON.stringify(room.coach.slice('facilitator', 'people')).match(/"name":"Ana"/g)).toHaveLength(1);
    laptop.close();
  });
});
