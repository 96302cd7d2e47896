// Formations that make no sense, from whoever has a facilitator's link: they are refused and change nothing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RefusalReason } from '#shared/base/refusals';
import { TOPIC_IDS } from '#shared/plan/plan';
import type { Formation } from '#shared/session/formation';
import { newId } from '../../../server/rehearsal/connection.ts';
import { refused } from '../socket/room.ts';
import { type Hall, openHall } from './hall.ts';
import { gathered, proposed, publishes } from './proposing.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(async () => {
  expect(hall.faults).toEqual([]);
  await hall.close();
});

describe('a formation that makes no sense', () => {
  const long = 'x'.repeat(10_000);
  const wrong: readonly (readonly [string, RefusalReason, (fit: Formation) => unknown])[] = [
    ['seats somebody twice', 'formationUnfit', (fit) => ({ ...fit, homes: [...fit.homes, { id: '9', members: fit.homes[0]?.members }] })],
    ['has a table twice', 'formationUnfit', (fit) => ({ ...fit, homes: [...fit.homes, { ...fit.homes[0], members: [seat(newId(), null)] }] })],
    ['locks somebody it does not seat', 'formationUnfit', (fit) => ({ ...fit, fixed: [newId()] })],
    ['deals a topic that the workshop has not', 'formationUnfit', (fit) => ({ ...fit, homes: [{ id: '1', members: everyTopic('H') }] })],
    ['leaves a table without a topic', 'formationUnfit', (fit) => ({ ...fit, homes: [{ id: '1', members: everyTopic('A').slice(1, 4) }] })],
    ['deals a topic that is none', 'malformed', (fit) => ({ ...fit, homes: [{ id: '1', members: everyTopic('Z') }] })],
    ['has an empty table', 'malformed', (fit) => ({ ...fit, homes: [{ id: '1', members: [] }] })],
    ['seats 601', 'malformed', (fit) => ({ ...fit, homes: [{ id: '1', members: Array.from({ length: 601 }, () => seat(newId(), null)) }] })],
    [
      'has 301 tables',
      'malformed',
      (fit) => ({ ...fit, homes: Array.from({ length: 301 }, (_, id) => ({ id: `${id}`, members: [seat(newId(), null)] })) }),
    ],
    ['has names without end', 'malformed', (fit) => ({ ...fit, homes: [{ id: long, members: [seat(long, null)] }] })],
    ['comes from an endless version', 'malformed', (fit) => ({ ...fit, origin: { ...fit.origin, version: long } })],
    ['comes from nowhere', 'malformed', (fit) => ({ ...fit, origin: { version: 1, inputs: null, seed: -1 } })],
    ['is a list', 'malformed', () => []],
  ];
  const seat = (person: string, topic: string | null) => ({ person, topic, second: [] });
  const everyTopic = (extra: string) => [...TOPIC_IDS.slice(0, 4), extra].map((topic) => seat(newId(), topic));

  it.each(wrong)('because it %s, is refused as %s, whichever way it comes, and nothing happens', async (_what, reason, make) => {
    const room = await gathered(hall, 9);
    const { formation: fit } = await proposed(room.coach);
    const before = await room.version();
    const formation = make(fit);
    expect(await room.coach.commandAs({ id: newId(), type: 'groups.form', stage: null, data: { formation } })).toEqual(refused(reason));
    const goTo = { from: 'gather', to: 'form', formation };
    expect(await room.coach.commandAs({ id: newId(), type: 'session.goTo', stage: null, data: goTo })).toEqual(refused(reason));
    expect(await room.version()).toBe(before);
    room.close();
  });

  it('of people who are not in the session seats those who are', async () => {
    const room = await gathered(hall, 5);
    const { formation } = await proposed(room.coach);
    const strangers = { ...formation, homes: [{ id: '1', members: [seat(newId(), null), seat(newId(), null)] }] } as Formation;
    expect((await publishes(room.coach, strangers)).ok).toBe(true);
    const session = await hall.session(room.code);
    expect([...session.groups.seats.keys()].sort()).toEqual([...session.people.keys()].sort());
    room.close();
  });
});
