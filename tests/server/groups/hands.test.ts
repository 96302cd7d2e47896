// What facilitators do by hand, two at once and in odd rooms.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gapsOf } from '#shared/session/tables';
import { until } from '../../kit/until.ts';
import { enter, refused } from '../socket/room.ts';
import { deskOf, everybody, type Hall, isHere, openHall } from './hall.ts';
import { gathered, proposed, publishes, tablesIn } from './proposing.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(async () => {
  expect(hall.faults).toEqual([]);
  await hall.close();
});

describe('a room that needs a hand', () => {
  it('is mended once, when two facilitators press at the same moment; the other hears that it is done', async () => {
    const room = await gathered(hall, 16);
    const second = await enter(hall, room.code, 'facilitator', room.facilitatorSecret);
    await room.coach.command('groups.set', null, { autoRepair: false });
    await room.coach.goTo('form');
    await room.coach.goTo('read');
    const [gone] = everybody(room.coach).filter(({ phone }) => !phone);
    if (!gone) throw new Error('Nobody is there');
    await room.coach.command('people.setStatus', null, { person: gone.id, status: 'left' });
    const key = await until(
      'both see it',
      () => deskOf(room.coach).repairs[0]?.key === deskOf(second).repairs[0]?.key && deskOf(second).repairs[0]?.key,
    );
    const before = await room.version();
    const answers = await Promise.all([room.coach, second].map((screen) => screen.command('groups.repair', null, { repair: key })));
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.refusal.reason)).sort()).toEqual(['done', 'repairDone']);
    expect(await room.version()).toBe(before + 1);
    expect(gapsOf(await hall.session(room.code))).toEqual([]);
    expect(await second.command('groups.repair', null, { repair: key })).toEqual(refused('repairDone'));
    // A second gap, and the key of the first is of no use.
    const [next] = everybody(second).filter((person) => !person.phone && isHere(person) && person.id !== gone.id);
    await room.coach.command('people.setStatus', null, { person: next?.id ?? '', status: 'left' });
    expect(await second.command('groups.repair', null, { repair: key })).toEqual(refused('repairChanged'));
    second.close();
    room.close();
  });

  it('sends nobody to a table that has gone', async () => {
    const room = await gathered(hall, 16);
    await room.coach.goTo('form');
    expect(Object.keys(await tablesIn(hall, room))).toContain('4');
    const [ana] = room.guests;
    const leavers = everybody(room.coach)
      .filter(({ phone }) => !phone)
      .slice(0, 8);
    await room.coach.command('people.setStatuses', null, { people: leavers.map(({ id }) => id), status: 'left' });
    await publishes(room.coach, null);
    expect(Object.keys(await tablesIn(hall, room))).toEqual(['1', '2']);
    const before = await room.version();
    for (const home of ['4', '99', 'x'.repeat(30)]) {
      expect(await room.coach.command('groups.move', null, { person: ana?.id ?? '', home })).toEqual(refused('noSuchGroup'));
    }
    expect(await room.version()).toBe(before);
    room.close();
  });

  it('has more topics than people: somebody reads several, and nothing is lost', async () => {
    const room = await gathered(hall, 3, 8);
    await room.coach.command('groups.set', null, { topics: 'deal' });
    const shown = await proposed(room.coach);
    expect([shown.tier, shown.seconds]).toEqual(['under', 5]);
    await publishes(room.coach, shown.formation);
    expect(gapsOf(await hall.session(room.code))).toEqual([]);
    for (const stage of ['read', 'experts', 'teachA']) {
      await room.coach.goTo(stage);
      expect(gapsOf(await hall.session(room.code))).toEqual([]);
    }
    room.close();
  });

  it('cannot have it both ways: a wish against another is refused with the names of those concerned', async () => {
    const room = await gathered(hall, 9);
    const [ana, bo] = room.guests;
    const third = everybody(room.coach).find(({ name }) => name === 'P2')?.id ?? '';
    const people = [ana?.id ?? '', bo?.id ?? ''];
    expect((await room.coach.command('groups.wish', null, { kind: 'together', people, on: true })).ok).toBe(true);
    expect((await room.coach.command('groups.wish', null, { kind: 'together', people: [people[1] ?? '', third], on: true })).ok).toBe(true);
    const before = await room.version();
    const answer = await room.coach.command('groups.wish', null, { kind: 'apart', people: [people[0] ?? '', third], on: true });
    expect(answer).toMatchObject({ ok: false, refusal: { reason: 'wishesContradict' } });
    const names = answer.ok ? '' : String(answer.refusal.about?.names);
    expect(names.split(', ').sort()).toEqual(['Ana', 'Bo', 'P2']);
    expect(await room.version()).toBe(before);
    room.close();
  });
});
