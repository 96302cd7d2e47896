// Adding a stage kind touches no file of server/, client/sync/ or shared/session/: here is one that none of them has ever seen.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSession } from '#shared/session/create';
import { decide } from '#shared/session/decide';
import { evolve } from '#shared/session/evolve';
import { NOT_YET, type Session } from '#shared/session/session';
import { kinds as standard } from '#shared/stages/index';
import { type Kinds, seal } from '#shared/stages/sealed';
import { buildRoom } from '#shared/view/slices';
import { type Connection, newId } from '../../../server/rehearsal/connection.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { until } from '../../kit/until.ts';
import { openRoom, type Room, refused } from '../../server/socket/room.ts';
import { asAtTheDoor } from './atTheDoor.ts';
import { brokenByEvent, replayed, throughJson } from './laws.ts';
import { poll } from './poll/poll.ts';
import type { Happening } from './storm.ts';
import { jigsaw } from './workshop.ts';

const kinds: Kinds = seal({ ...standard, poll });
const answers = ['yes', 'no'].map((id) => ({ id, text: id }));
const workshop = jigsaw({
  kinds,
  stages: [
    { id: 'gather', kind: 'gather', grouping: 'whole' },
    { id: 'vote', kind: 'poll', grouping: 'whole', minutes: 2, config: { question: 'Shall we?', answers } },
    { id: 'close', kind: 'close', grouping: 'whole' },
  ],
});

const ANA = { role: 'participant', person: 'person-ana1' } as const;
const COACH = { role: 'facilitator', id: 'coach' } as const;
const stage = 'vote';

/** What happens when all this is asked, in this order. */
function run(): readonly Happening[] {
  const happenings: Happening[] = [];
  let session: Session = NOT_YET;
  const happen = (decision: ReturnType<typeof decide>, by: string): void => {
    if (!decision.ok) throw new Error(decision.refusal.reason);
    for (const event of decision.events) {
      const stamp = { by, at: 1 };
      const after = evolve(kinds, session, event, stamp);
      happenings.push({ before: session, event, stamp, after });
      session = after;
    }
  };
  happen(createSession(kinds, { id: 'session', code: 'ABC234', workshop, facilitators: [] }, { by: 'server', at: 1 }), 'server');
  const join = { person: ANA.person, name: 'Ana', key: 'key', personalCode: '', another: false, simulated: false };
  for (const asked of [
    { type: 'people.join', stage: null, data: join, by: ANA },
    { type: 'session.goTo', stage: null, data: { from: 'gather', to: stage }, by: COACH },
    { type: 'poll.answer', stage, data: { answer: 'yes' }, by: ANA },
    { type: 'poll.answer', stage, data: { answer: 'no' }, by: ANA },
    { type: 'poll.show', stage, data: { on: true }, by: COACH },
  ]) {
    happen(decide(kinds, session, { id: newId(), at: 1, seed: 1, ...asked, data: asAtTheDoor(asked.type, asked.data) }), 'by');
  }
  return happenings;
}

describe('a kind of stage from elsewhere, in the engine', () => {
  const happenings = run();
  const last = happenings.at(-1)?.after ?? NOT_YET;

  it('is opened, asked, shown and replayed like any other', () => {
    expect(happenings.map(({ event }) => event.type).slice(-3)).toEqual(['poll.answered', 'poll.answered', 'poll.shown']);
    expect(buildRoom(kinds, last, 'all').stage).toEqual({ stage, view: { question: 'Shall we?', answers, counts: [0, 1], answered: 1 } });
    expect(buildRoom(kinds, last, `person:${ANA.person}`).stage).toEqual({ stage, view: { mine: 'no' } });
    expect(buildRoom(kinds, last, 'presenter').stage).toBeNull();
    expect(replayed(kinds, happenings)).toEqual(last);
  });

  it('is held to the laws of all', () => {
    expect(happenings.flatMap((happening) => brokenByEvent(kinds, happening, () => true))).toEqual([]);
  });

  it('is checked by its own shapes when a workshop is read', () => {
    const stages = [{ id: 'vote', kind: 'poll', grouping: 'whole' as const, config: { question: 'Well?', answers: [] } }];
    expect(() => jigsaw({ kinds, stages })).toThrow('"Stage vote", answers');
    expect(() => jigsaw({ stages })).toThrow('there is no kind of stage called "poll"');
  });
});

describe('a kind of stage from elsewhere, on a real server', () => {
  let house: House;
  let room: Room;

  beforeAll(async () => {
    house = await openHouse({ kinds });
    room = await openRoom(house, ['Ana', 'Bo'], workshop);
  });

  afterAll(async () => {
    room.close();
    expect(house.faults).toEqual([]);
    await house.close();
  });

  const viewOf = (slice: unknown): unknown => (slice as { view?: unknown } | null)?.view ?? null;
  const asks = (screen: Connection, type: string, data: object) => screen.commandAs({ id: newId(), type, stage, data });

  it('is played by people on their phones, and is there again after a restart', async () => {
    const [ana, bo] = room.guests;
    if (!ana || !bo) throw new Error('Two are needed');
    await room.coach.goTo(stage);
    expect(await asks(ana.screen, 'poll.answer', { answer: 'yes' })).toMatchObject({ ok: true });
    expect(await asks(bo.screen, 'poll.answer', { answer: 'yes' })).toMatchObject({ ok: true });
    expect(await asks(bo.screen, 'poll.answer', { answer: 'perhaps' })).toEqual(refused('noSuchPrompt'));
    expect(await asks(bo.screen, 'poll.answer', { answer: 7 })).toEqual(refused('malformed'));
    expect(await asks(bo.screen, 'poll.show', { on: true })).toEqual(refused('facilitatorOnly'));
    expect(await asks(room.coach, 'poll.answer', { answer: 'no' })).toEqual(refused('participantOnly'));
    expect(await asks(bo.screen, 'poll.constructor', {})).toEqual(refused('unknownCommand'));
    await until('both are counted', () => (viewOf(ana.screen.slice('all', 'stage')) as { answered: number } | null)?.answered === 2);
    expect(viewOf(ana.screen.slice('all', 'stage'))).toMatchObject({ counts: null });
    const desk = await until('the console counts both', () => {
      const view = viewOf(room.coach.slice('facilitator', 'stage')) as { counts: readonly number[] } | null;
      return view?.counts[0] === 2 && view;
    });
    expect(desk).toEqual({ counts: [2, 0], shown: false });

    const before = throughJson(viewOf(ana.screen.slice(`person:${ana.id}`, 'stage')));
    const epoch = ana.screen.epoch;
    await house.restart();
    await until('Ana is back', () => ana.screen.epoch !== epoch);
    expect(await asks(room.coach, 'poll.show', { on: true })).toMatchObject({ ok: true });
    await until('everybody sees the count', () => (viewOf(bo.screen.slice('all', 'stage')) as { counts: unknown } | null)?.counts);
    expect(viewOf(bo.screen.slice('all', 'stage'))).toMatchObject({ counts: [2, 0], answered: 2 });
    expect(viewOf(ana.screen.slice(`person:${ana.id}`, 'stage'))).toEqual(before);
  });
});
