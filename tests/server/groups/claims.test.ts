// A table of phones, all tapping at once, some twice, some on two devices: the server decides, and every order must do.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dice, dice } from '#shared/base/dice';
import type { TopicId } from '#shared/base/ids';
import { TOPIC_IDS } from '#shared/plan/plan';
import type { Session } from '#shared/session/session';
import { gapsOf } from '#shared/session/tables';
import type { CommandAnswer } from '#shared/wire/messages';
import type { Connection } from '../../../server/rehearsal/connection.ts';
import { newId } from '../../../server/rehearsal/connection.ts';
import { until } from '../../kit/until.ts';
import { jigsaw } from '../../shared/session/workshop.ts';
import { enter, type Guest, openRoom, type Room } from '../socket/room.ts';
import { mostFirstChoices } from './choices.ts';
import { type Hall, type Happened, openHall } from './hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(async () => {
  expect(hall.faults).toEqual([]);
  await hall.close();
});

const seeds = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

async function atTables(seed: number, topics: number, people: number): Promise<Room> {
  const names = Array.from({ length: people }, (_, index) => `P${seed}-${index}`);
  const room = await openRoom(hall, names, jigsaw({ topics }));
  await room.coach.goTo('form');
  return room;
}

type TopicLetter = (typeof TOPIC_IDS)[number];
const letters = (topics: number): readonly TopicLetter[] => TOPIC_IDS.slice(0, topics);
const tap = (screen: Connection, topic: TopicLetter, id = newId()): Promise<CommandAnswer> => screen.command('groups.takeTopic', null, { topic }, id);
const topicOf = (session: Session, { id }: Guest): TopicId | null => session.groups.seats.get(id)?.topic ?? null;

/** Whoever had a topic and has another now, although they did not ask for it themselves. */
function reassigned(history: readonly Happened[]): string[] {
  return history.flatMap(({ event, before, after }) =>
    [...before.groups.seats].flatMap(([person, { topic }]) => {
      const now = after.groups.seats.get(person)?.topic ?? null;
      const own = (event.type === 'groups.topicTaken' || event.type === 'groups.topicReturned') && event.by === person;
      return topic === null || now === topic || own ? [] : [`${event.type} gives ${person} ${now}, who had ${topic}`];
    }),
  );
}

describe('everybody taps their favourite first', () => {
  const cases = seeds(7100, 12).map((seed) => {
    const topics = 3 + (seed % 3);
    return { seed, topics, people: topics - 1 + (Math.floor(seed / 3) % 3) };
  });

  it.each(cases)('and as many have it as can be, in any order (seed $seed: $people people, $topics topics)', async ({ seed, topics, people }) => {
    const chance = dice(seed);
    const room = await atTables(seed, topics, people);
    const wishes = new Map(room.guests.map((guest) => [guest, chance.shuffle(letters(topics))]));
    const choose =
      (rank: number) =>
      async (guest: Guest): Promise<void> => {
        const topic = wishes.get(guest)?.[rank];
        const seat = topicOf(await hall.session(room.code), guest);
        if (topic && seat === null) await tap(guest.screen, topic);
      };
    await Promise.all(chance.shuffle(room.guests).map(choose(0)));
    const first = await hall.session(room.code);
    const having = room.guests.filter((guest) => topicOf(first, guest) === wishes.get(guest)?.[0]).length;
    const favourites = room.guests.map((guest) => wishes.get(guest)?.[0] ?? 'A');
    if (people <= topics) expect(having).toBe(new Set(favourites).size);
    // With one more than there are topics, a topic may have two readers, as long as none is lost.
    expect(having).toBe(mostFirstChoices(favourites, letters(topics)));

    // Everybody else says a second choice; then nothing is left to wait for, and nobody has to close anything.
    await Promise.all(chance.shuffle(room.guests).map(choose(1)));
    const session = await hall.session(room.code);
    expect(room.guests.map((guest) => topicOf(session, guest)).every((topic) => topic !== null)).toBe(true);
    // Fewer people than topics: somebody reads two, as soon as the rest is dealt.
    if (people >= topics) expect(gapsOf(session)).toEqual([]);
    expect([session.held.size, session.windows.size]).toEqual([0, 0]);
    expect(room.guests.filter((guest) => topicOf(session, guest) === wishes.get(guest)?.[0])).toHaveLength(having);
    expect(reassigned(await hall.history(room.code))).toEqual([]);
    room.close();
  });
});

/** Something that somebody at the table, or the facilitator, does in the same moment as all the others. */
async function commotion(room: Room, second: readonly Connection[], topics: number, chance: Dice): Promise<void> {
  const at = chance.roll(room.guests.length);
  const guest = room.guests[at];
  const other = second[at];
  const topic = letters(topics)[chance.roll(topics)] ?? 'A';
  if (!guest || !other) return;
  const id = newId();
  switch (chance.roll(8)) {
    case 0:
      // The answer was lost: the same command again, from the same phone and from the other one.
      await Promise.all([tap(guest.screen, topic, id), tap(guest.screen, topic, id), tap(other, topic, id)]);
      return;
    case 1:
      await Promise.all([tap(guest.screen, topic), tap(other, letters(topics)[chance.roll(topics)] ?? 'A')]);
      return;
    case 2:
      await room.coach.command('groups.giveTopic', null, { person: guest.id, topic });
      return;
    case 3:
      await other.command('groups.returnTopic', null, {});
      return;
    case 4:
      await guest.screen.command('people.setStatus', null, { person: guest.id, status: chance.pick(['left', 'away', 'here']) });
      return;
    case 5:
      await room.coach.command('groups.closeWindow', null, { home: '1' });
      return;
    default:
      await tap(guest.screen, topic);
  }
}

describe('a table in a commotion', () => {
  const cases = seeds(7200, 12).map((seed) => ({ seed, topics: 3 + (seed % 2), people: 4 + (seed % 5) }));

  it.each(cases)('never loses a topic, nor takes one away (seed $seed: $people people, $topics topics)', async ({ seed, topics, people }) => {
    const chance = dice(seed);
    const room = await atTables(seed, topics, people);
    const second = await Promise.all(room.guests.map(({ secret }) => enter(hall, room.code, 'participant', secret)));
    for (let heap = 0; heap < 5; heap++) {
      await Promise.all(Array.from({ length: 1 + chance.roll(8) }, () => commotion(room, second, topics, chance)));
    }
    const dealt = await room.coach.command('groups.dealRest', null, {});
    expect(dealt.ok).toBe(true);
    const session = await hall.session(room.code);
    expect(gapsOf(session)).toEqual([]);
    const here = room.guests.filter(({ id }) => session.people.get(id)?.status === 'here');
    expect(here.filter((guest) => topicOf(session, guest) === null)).toEqual([]);
    const history = await hall.history(room.code);
    expect(reassigned(history)).toEqual([]);
    const ids = history.flatMap(({ event }) => (event.commandId === null ? [] : [event.commandId]));
    expect(new Set(ids).size).toBe(ids.length);

    // Afterwards it is too late to take what somebody has, or what only oneself has; whatever is answered, all stays covered.
    await Promise.all(here.map(({ screen }) => tap(screen, letters(topics)[chance.roll(topics)] ?? 'A')));
    expect(gapsOf(await hall.session(room.code))).toEqual([]);
    // Whoever taps while people read is told that they do.
    await room.coach.goTo('read');
    const [reader] = here;
    const begun = await hall.session(room.code);
    const another = letters(topics).find(
      (each) => reader && !begun.groups.seats.get(reader.id)?.second.includes(each) && each !== topicOf(begun, reader),
    );
    if (reader && another) expect(await tap(reader.screen, another)).toEqual({ ok: false, refusal: { reason: 'readingBegun' } });
    expect(gapsOf(begun)).toEqual([]);
    for (const screen of second) screen.close();
    room.close();
  });
});

describe('a choice that is held', () => {
  it('is decided when its half minute is over, although nobody taps and the server was started anew in between', async () => {
    const own = await openHall();
    const room = await openRoom(own, ['Ana', 'Bo', 'Cem'], jigsaw());
    await room.coach.goTo('form');
    const [ana, bo, cem] = room.guests;
    if (!ana || !bo || !cem) throw new Error('Nobody is there');
    for (const { screen } of room.guests) await screen.command('people.arrive', null, { arrived: true, for: null });
    await tap(ana.screen, 'A');
    await tap(bo.screen, 'A');
    expect((await own.session(room.code)).held.get(bo.id)).toEqual(['A']);
    own.time += 10_000;
    await own.restart();
    await bo.screen.command('people.setStatus', null, { person: bo.id, status: 'here' });
    expect(topicOf(await own.session(room.code), bo)).toBeNull();
    own.time += 20_000;
    await own.restart();
    // Somebody looks, and so the session is loaded.
    await bo.screen.command('people.setStatus', null, { person: bo.id, status: 'here' });
    await until('Bo has a topic', async () => topicOf(await own.session(room.code), bo));
    const session = await own.session(room.code);
    expect(gapsOf(session)).toEqual([]);
    expect(topicOf(session, ana)).toBe('A');
    expect((await own.history(room.code)).at(-1)?.event).toMatchObject({ type: 'groups.seated', by: 'facilitator:house' });
    room.close();
    await own.close();
  });
});
