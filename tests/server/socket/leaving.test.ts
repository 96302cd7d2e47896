// Going, being sent, being moved: who may look into which room, from which moment on.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { News } from '#shared/wire/messages';
import { standardKinds } from '#shared/wire/standard';
import { type Wait, WrongTries } from '../../../server/limits.ts';
import { Connection } from '../../../server/rehearsal/connection.ts';
import { liveWith } from '../../../server/socket/attach.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { until } from '../../kit/until.ts';
import { enter, type Guest, openRoom, type Room, refused, versionFor } from './room.ts';

let house: House;
let room: Room;

beforeEach(async () => {
  house = await openHouse();
  room = await openRoom(house, ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay']);
});

afterEach(async () => {
  room.close();
  expect(house.faults).toEqual([]);
  await house.close();
});

function guest(index: number): Guest {
  const found = room.guests[index];
  if (!found) throw new Error('There is nobody');
  return found;
}

const homeOf = ({ screen }: Guest): string => [...screen.rooms.keys()].find((name) => name.startsWith('home:')) ?? '';

/** The console sees what the projector shows. */
function peopleOnTheProjector(): number {
  return (room.coach.slice('presenter', 'room') as { people: readonly unknown[] }).people.length;
}

/** Everything that a screen is told from now on. */
function heardBy({ screen }: Guest): News[] {
  const heard: News[] = [];
  screen.socket.on('news', (news) => heard.push(news));
  return heard;
}

describe('somebody who is removed', () => {
  it('is told goodbye on every screen, stays out with the same secret, and is let in again when the facilitator says so', async () => {
    const ana = guest(0);
    const laptop = await enter(house, room.code, 'participant', ana.secret);
    await versionFor(ana);
    const heard = heardBy(ana);
    await room.coach.command('people.remove', null, { people: [ana.id], removed: true });
    await until('both screens are told', () => ana.screen.farewell && laptop.farewell);
    expect([ana.screen.farewell, laptop.farewell]).toEqual([{ reason: 'removed' }, { reason: 'removed' }]);
    await until('both lines are closed', () => !ana.screen.socket.connected && !laptop.socket.connected);
    // Not a word of the room after that, not even that somebody has gone.
    expect(heard).toEqual([]);
    await until('the projector shows five', () => peopleOnTheProjector() === 5);

    const again = new Connection(house.origin);
    expect(await again.enter({ code: room.code, as: 'participant', secret: ana.secret })).toEqual(refused('removed'));
    await again.join(room.code, 'Another', ana.secret);
    expect(await again.enter({ code: room.code, as: 'participant', secret: ana.secret })).toEqual(refused('removed'));

    await room.coach.command('people.remove', null, { people: [ana.id], removed: false });
    expect(await again.enter({ code: room.code, as: 'participant', secret: ana.secret })).toMatchObject({ ok: true, person: ana.id });
    again.close();
  });

  it('is not let in by a door at which they were already standing', async () => {
    let stood = (): void => {};
    const standing = new Promise<void>((soon) => {
      stood = soon;
    });
    let open = (): void => {};
    const opened = new Promise<void>((soon) => {
      open = soon;
    });
    let secret = '';
    /** Takes its time as soon as it knows who is coming. */
    class SlowDoor extends WrongTries {
      override async judge(address: string, right: boolean): Promise<Wait> {
        if (secret !== '') {
          stood();
          await opened;
        }
        return super.judge(address, right);
      }
    }
    const slow = await openHouse({
      makeLive: (parts) => liveWith(standardKinds)({ ...parts, limits: { ...parts.limits, wrongCodes: new SlowDoor(100, 100, 60) } }),
    });
    const inside = await openRoom(slow, ['Ana', 'Bo']);
    const [ana] = inside.guests;
    secret = ana?.secret ?? '';
    const again = new Connection(slow.origin);
    const entering = again.enter({ code: inside.code, as: 'participant', secret });
    await standing;
    await inside.coach.command('people.remove', null, { people: [ana?.id ?? ''], removed: true });
    open();
    expect(await entering).toEqual(refused('removed'));
    expect([...again.rooms]).toEqual([]);
    again.close();
    inside.close();
    await slow.close();
  });

  it('keeps their notes in the room', async () => {
    await room.coach.goTo('wall');
    const [ana, bo] = [guest(0), guest(1)];
    await ana.screen.command('discuss.addNote', 'wall', { note: 'note-00000001', prompt: 'agree', text: 'It stays', for: null });
    await room.coach.command('people.remove', null, { people: [ana.id], removed: true });
    await until('Ana is out', () => ana.screen.farewell);
    await versionFor(bo);
    expect(JSON.stringify(bo.screen.slice('all', 'group'))).toContain('It stays');
  });
});

describe('somebody whose line is cut', () => {
  it('is still counted and keeps the seat; only the console sees that they are offline', async () => {
    await room.coach.goTo('form');
    const ana = guest(0);
    const home = await until('Ana has a table', () => homeOf(ana) || null);
    ana.screen.sleep();
    await until('the console sees it', () => JSON.stringify(room.coach.slice('facilitator', 'presence')).includes(ana.id));
    expect(peopleOnTheProjector()).toBe(6);
    const before = await room.version();
    ana.screen.wake();
    await until('the console sees them back', () => !JSON.stringify(room.coach.slice('facilitator', 'presence')).includes(ana.id));
    expect(homeOf(ana)).toBe(home);
    expect(await room.version()).toBe(before);
  });
});

describe('somebody who is moved', () => {
  it('sees the new table at once, and nothing more of the old one', async () => {
    await room.coach.goTo('form');
    const ana = await until('everybody has a table', () => (room.guests.every((one) => homeOf(one) !== '') ? guest(0) : null));
    const from = homeOf(ana);
    const other = room.guests.find((one) => homeOf(one) !== from);
    if (!other) throw new Error('There is one table only');
    const to = homeOf(other);
    const heard = heardBy(ana);
    await room.coach.command('groups.move', null, { person: ana.id, home: to.slice('home:'.length), expert: null });
    const table = await until('Ana sees the other table', () => ana.screen.slice(to, 'table') as { members: readonly { name: string }[] } | null);
    expect(table.members.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ana', other.name]));
    await until('Ana’s phone has left the old one', () => !ana.screen.rooms.has(from));
    const mate = room.guests.find((one) => homeOf(one) === from);
    await until('the old table sees that Ana is gone', () => mate && !JSON.stringify(mate.screen.slice(from, 'table')).includes('Ana'));
    expect(heard.filter((news) => news.room === from)).toEqual([]);
  });
});
