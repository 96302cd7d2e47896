// Groups that always work: people come and go in every stage of long sessions, through the real server and its database.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeView } from '#shared/view/views';
import { until } from '../../kit/until.ts';
import { type Hall, openHall } from './hall.ts';
import { Stream } from './stream.ts';
import type { Course, Tally } from './tally.ts';

/** A seed that failed once stays. */
const COURSES: readonly Course[] = [
  { seed: 1201, people: 12, topics: 3, events: 200 },
  { seed: 1202, people: 12, topics: 4, events: 140 },
  { seed: 1203, people: 16, topics: 5, events: 140 },
  { seed: 1204, people: 24, topics: 4, events: 200 },
  { seed: 1205, people: 24, topics: 3, events: 140 },
  { seed: 1206, people: 40, topics: 4, events: 200 },
  { seed: 1207, people: 60, topics: 5, events: 160 },
  { seed: 1208, people: 60, topics: 4, events: 160 },
  { seed: 1209, people: 24, topics: 4, events: 60, growing: true },
];

describe('people who come and go', () => {
  let hall: Hall;
  const tallies: Tally[] = [];
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall.close());

  it.each(COURSES)('leave no table without a topic and nobody alone (seed $seed: $people people, $topics topics, $events events)', async (course) => {
    const stream = new Stream(hall, course);
    await stream.play();
    const { tally } = stream;
    tallies.push(tally);
    expect(tally.broken).toEqual([]);
    // What consoles and phones see is what the database holds.
    const session = await hall.session(stream.code);
    expect(session.people.size).toBe(stream.people.length);
    for (const { id, home, topic, second, expert } of stream.people) {
      expect(session.groups.seats.get(id) ?? null).toEqual(home === null ? null : { home, topic, second, expert });
    }
    for (const { id, screen } of stream.phones) {
      const seat = session.groups.seats.get(id) ?? null;
      const seen = (): MeView | null => screen.slice(`person:${id}`, 'me') as MeView | null;
      await until('the phone knows its seat', () => seen()?.seat?.home === seat?.home && seen()?.seat?.topic === seat?.topic, { instead: seen });
    }
    stream.close();
  });

  it('are hardly moved: never more than two for one who came or went', () => {
    const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + of(tally), 0);
    console.info(
      `${sum(({ events }) => events)} events, ${sum(({ repairs }) => repairs)} repairs by hand; moved: ` +
        `${sum(({ moved }) => moved)} for single people, ${sum(({ movedByMany }) => movedByMany)} for crowds, changes of stage and moves by hand`,
    );
    expect(tallies).toHaveLength(COURSES.length);
    expect(Math.max(...tallies.map(({ worst }) => worst))).toBeLessThanOrEqual(2);
    // Those who worked the rules out moved 61 in 1,340 events, none of which was a crowd; one in ten is what a room bears.
    expect(sum(({ moved }) => moved)).toBeLessThanOrEqual(sum(({ events }) => events) / 10);
    expect(hall.faults).toEqual([]);
  });
});
