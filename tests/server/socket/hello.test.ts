// What strangers can do without a code: say hello too often, leave too early, and look on in crowds.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PresenceView } from '#shared/view/deskViews';
import { Connection } from '../../../server/rehearsal/connection.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { until } from '../../kit/until.ts';
import { enter, openRoom, type Room } from './room.ts';

let house: House;
let room: Room;

beforeAll(async () => {
  house = await openHouse();
  room = await openRoom(house, ['Ana']);
});

afterAll(async () => {
  room.close();
  await house.close();
});

describe('a connection', () => {
  it('that says hello again and again is cut, and nobody else notices', async () => {
    const opened = await fetch(`${house.origin}/socket.io/?EIO=4&transport=polling`);
    const { sid } = JSON.parse((await opened.text()).slice(1)) as { sid: string };
    await fetch(`${house.origin}/socket.io/?EIO=4&transport=polling&sid=${sid}`, { method: 'POST', body: Array(5000).fill('40').join('\x1e') }).catch(
      () => null,
    );
    await until('its connection is gone', async () => {
      const again = await fetch(`${house.origin}/socket.io/?EIO=4&transport=polling&sid=${sid}`).catch(() => null);
      return again === null || again.status === 400;
    });
    expect(await room.version()).toBeGreaterThan(0);
    expect(house.faults).toEqual([]);
  });

  it('that leaves while it is being let in takes no seat', async () => {
    const ana = room.guests[0];
    if (!ana) throw new Error('Ana is in');
    for (let time = 0; time < 8; time++) {
      const ghost = new Connection(house.origin, { transports: ['websocket'] });
      await until('it is connected', () => ghost.socket.connected);
      void ghost.enter({ code: room.code, as: 'participant', secret: ana.secret });
      ghost.close();
    }
    const again = await enter(house, room.code, 'participant', ana.secret);
    again.close();
    ana.screen.close();
    await until('Ana is seen to be offline', () => {
      const presence = room.coach.slice('facilitator', 'presence') as PresenceView | null;
      return presence?.offline.includes(ana.id);
    });
  });

  it('that only looks on is one of twenty', async () => {
    const screens = await Promise.all(Array.from({ length: 20 }, () => enter(house, room.code, 'presenter')));
    const one = new Connection(house.origin);
    expect(await one.enter({ code: room.code, as: 'presenter' })).toMatchObject({ ok: false, refusal: { reason: 'tooManyScreens' } });
    for (const screen of [...screens, one]) screen.close();
  });
});
