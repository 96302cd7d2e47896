// Several consoles look at groups at once, on a real server, in a room where each search takes its time.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProposeAnswer } from '#shared/wire/messages';
import { type Connection, newId } from '../../../server/rehearsal/connection.ts';
import { until } from '../../kit/until.ts';
import { enter, openRoom, type Room, refused, shout } from '../socket/room.ts';
import { everybody, type Hall, openHall } from './hall.ts';
import { asksForProposal, publishes } from './proposing.ts';

const SCREENS = 5;
const EACH = 60;

let hall: Hall;
let room: Room;
let consoles: readonly Connection[];

beforeAll(async () => {
  hall = await openHall();
  room = await openRoom(hall);
  consoles = await Promise.all(Array.from({ length: SCREENS }, () => enter(hall, room.code, 'facilitator', room.facilitatorSecret)));
  // Dealt topics: home and expert groups are searched for together.
  await room.coach.command('groups.set', null, { topics: 'deal' });
  const people = Array.from({ length: SCREENS * EACH }, (_, at) => ({
    person: newId(),
    name: `P${at}`,
    answers: [{ question: 'school', answer: `School ${at % 7}` }],
  }));
  await Promise.all(people.map((one, at) => consoles[at % SCREENS]?.command('people.add', null, one)));
  await until('everybody is in', () => everybody(room.coach).length === people.length);
});

afterAll(async () => {
  for (const one of consoles) one.close();
  room.close();
  expect(hall.faults).toEqual([]);
  await hall.close();
});

const screen = (at: number): Connection => {
  const found = consoles[at];
  if (!found) throw new Error(`There is no console ${at}`);
  return found;
};
/** What this console has sent before has arrived. */
const arrived = (at: number) => shout(screen(at).socket, 'time', {});

/** Asked for, and where its answer stands among all of them. */
function asked(order: number[], at: number, seed: number): Promise<ProposeAnswer> {
  return asksForProposal(screen(at), seed).then((answer) => {
    order.push(seed);
    return answer;
  });
}

const homesOf = (answer: ProposeAnswer) => {
  if (!answer.ok) throw new Error(answer.refusal.reason);
  return answer.proposal.formation.homes;
};

describe('five consoles that want to see groups at once', () => {
  it('are served one after the other; one too many is told to try again, and a new wish replaces the older', async () => {
    const alone = homesOf(await asksForProposal(screen(0), 1));
    const order: number[] = [];
    const first = asked(order, 0, 1);
    await arrived(0);
    const second = asked(order, 1, 2);
    await arrived(1);
    const others = [asked(order, 2, 3), asked(order, 3, 4)];
    await Promise.all([arrived(2), arrived(3)]);
    expect(await asksForProposal(screen(4), 5)).toEqual(refused('othersFirst'));
    const instead = asked(order, 1, 6);
    expect(await second).toEqual(refused('askedAgain'));
    // A tap does not wait for any of them.
    expect((await room.coach.command('session.lockDoor', null, { locked: true })).ok).toBe(true);
    expect(order).toEqual([2]);

    const answers = await Promise.all([first, instead, ...others]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(order.slice(0, 3)).toEqual([2, 1, 6]);
    expect(answers.map(homesOf)[0]).toEqual(alone);
    expect(homesOf(await asksForProposal(screen(4), 1))).toEqual(alone);
  });

  it('see the room as it is when their turn comes', async () => {
    const first = asksForProposal(screen(0), 1);
    await arrived(0);
    const second = asksForProposal(screen(1), 1);
    await arrived(1);
    const gone = everybody(room.coach)[0]?.id ?? '';
    await room.coach.command('people.setStatus', null, { person: gone, status: 'left' });
    const [before, now] = [homesOf(await first), homesOf(await second)];
    expect(before.flatMap(({ members }) => members)).toHaveLength(SCREENS * EACH);
    expect(now.flatMap(({ members }) => members)).toHaveLength(SCREENS * EACH - 1);
    const answer = await second;
    expect(answer.ok && (await publishes(screen(1), answer.proposal.formation)).ok).toBe(true);
  });
});
