// Groups proposed and published through the door: what is published is what was shown.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/rehearsal/connection.ts';
import { jigsaw } from '../../shared/session/workshop.ts';
import { enter, openRoom, refused } from '../socket/room.ts';
import { type Hall, openHall } from './hall.ts';
import { asksForProposal, gathered, proposed, publishes, tablesIn, tablesOf } from './proposing.ts';
import { searchedAgain } from './searchedAgain.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(async () => {
  expect(hall.faults).toEqual([]);
  await hall.close();
});

describe('a proposal', () => {
  it('changes nothing, is the same for the same number, and is published as it was shown', async () => {
    const room = await gathered(hall, 14);
    await room.coach.command('groups.set', null, { topics: 'deal' });
    const before = await room.version();
    const [one, again, another] = [await proposed(room.coach, 7), await proposed(room.coach, 7), await proposed(room.coach, 8)];
    expect(await room.version()).toBe(before);
    expect(again).toEqual(one);
    expect(another.formation).not.toEqual(one.formation);
    expect((await publishes(room.coach, one.formation)).ok).toBe(true);
    expect(await tablesIn(hall, room)).toEqual(tablesOf(one.formation));
    const session = await hall.session(room.code);
    for (const { person, topic, second } of one.formation.homes.flatMap(({ members }) => members)) {
      expect(session.groups.seats.get(person)).toMatchObject({ topic, second });
    }
    const event = (await hall.history(room.code)).find((each) => each.event.type === 'groups.formed')?.event;
    expect(event?.data).toMatchObject({ origin: one.formation.origin });
    room.close();
  });

  it.each(['groups.form', 'session.goTo'] as const)(
    'that the server searches itself for %s can be searched again from the log, to the byte',
    async (how) => {
      const room = await gathered(hall, 22);
      if (how === 'groups.form') await publishes(room.coach, null);
      else await room.coach.goTo('form');
      await room.coach.goTo('read');
      await room.coach.goTo('experts');
      const history = await hall.history(room.code);
      const searched = history.filter(({ event }) => event.type === 'groups.formed' || event.type === 'groups.expertsFormed');
      expect(searched).toHaveLength(2);
      for (const { logged, again } of searchedAgain(history)) expect(again).toBe(logged);
      expect(searchedAgain(history)).toHaveLength(2);
      room.close();
    },
  );

  it('is the facilitator’s to ask for, and to publish', async () => {
    const room = await gathered(hall, 8);
    const projector = await enter(hall, room.code, 'presenter');
    const { formation } = await proposed(room.coach);
    const before = await room.version();
    for (const screen of [room.guests[0]?.screen, projector]) {
      if (!screen) throw new Error('Nobody is there');
      expect(await asksForProposal(screen)).toEqual(refused('facilitatorOnly'));
      expect(await publishes(screen, formation)).toEqual(refused('facilitatorOnly'));
    }
    expect(await room.version()).toBe(before);
    projector.close();
    room.close();
  });
});

describe('between a proposal and its publication', () => {
  it('somebody leaves and somebody comes: the one has no seat, the other has one, all others are where they were shown', async () => {
    const room = await gathered(hall, 13);
    const { formation } = await proposed(room.coach);
    const [ana] = room.guests;
    if (!ana) throw new Error('Ana is not there');
    await ana.screen.command('people.setStatus', null, { person: ana.id, status: 'left' });
    const late = newId();
    await room.coach.command('people.add', null, { person: late, name: 'Zed' });
    expect((await publishes(room.coach, formation)).ok).toBe(true);
    const { seats } = (await hall.session(room.code)).groups;
    const shown = tablesOf(formation);
    for (const [home, people] of Object.entries(shown))
      for (const person of people) if (person !== ana.id) expect(seats.get(person)?.home).toBe(home);
    expect(seats.has(ana.id)).toBe(false);
    expect(Object.keys(shown)).toContain(seats.get(late)?.home);
    room.close();
  });

  it('the server is started anew: it is published all the same, once', async () => {
    const own = await openHall();
    const room = await openRoom(own, ['Ana', 'Bo', 'Cem', 'Dee', 'Eli'], jigsaw());
    const { formation } = await proposed(room.coach);
    await own.restart();
    const id = newId();
    const again = { id, type: 'groups.form', stage: null, data: { formation } };
    expect(await Promise.all([room.coach.commandAs(again), room.coach.commandAs(again)])).toMatchObject([{ ok: true }, { ok: true }]);
    expect((await own.events(room.code)).filter(({ type }) => type === 'groups.formed')).toHaveLength(1);
    const { seats } = (await own.session(room.code)).groups;
    for (const { id: home, members } of formation.homes) for (const { person } of members) expect(seats.get(person)?.home).toBe(home);
    room.close();
    expect(own.faults).toEqual([]);
    await own.close();
  });

  it('another facilitator publishes too: the room is one or the other, never half of each', async () => {
    const room = await gathered(hall, 16);
    const second = await enter(hall, room.code, 'facilitator', room.facilitatorSecret);
    const [one, other] = [await proposed(room.coach, 1), await proposed(second, 2)];
    const answers = await Promise.all([publishes(room.coach, one.formation), publishes(second, other.formation)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    const tables = await tablesIn(hall, room);
    expect([tablesOf(one.formation), tablesOf(other.formation)]).toContainEqual(tables);
    // The one who was first can still be had back.
    expect((await room.coach.command('groups.undo', null, {})).ok).toBe(true);
    expect([tablesOf(one.formation), tablesOf(other.formation)]).toContainEqual(await tablesIn(hall, room));
    expect(await tablesIn(hall, room)).not.toEqual(tables);
    second.close();
    room.close();
  });
});
