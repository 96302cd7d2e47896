// Rooms in a mess: several things are wrong at once, or something is as no rule would have made it.

import { describe, expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { NO_REPAIR } from '#shared/grouping/proposal';
import { letters } from './checker.ts';
import { best, room, table } from './repairRoom.ts';
import { applied, everybody, liveBroken, seatedRoom, someLeave } from './streams.ts';

describe('while topics are taken', () => {
  test('nobody is given two while somebody at the table has yet to choose', () => {
    expect(best('claim', room(table('1', 'A - -'), table('2', 'A B C D')))).toMatchObject({ seconds: [], swaps: [], moves: [] });
  });
});

describe('while people read', () => {
  test('a table that is larger than it should be keeps no other from being mended, and nobody is sent away from it', () => {
    const crowded = table('1', 'A B C D A B C');
    expect(best('reading', room(crowded, table('2', 'A B C D')))).toEqual(NO_REPAIR);
    expect(best('reading', room(crowded, table('2', 'A B C')))).toMatchObject({
      kind: 'secondTopic',
      moves: [],
      seconds: [{ home: '2', topic: 'D' }],
    });
  });

  test('the only table does not grow without end', () => {
    const state = { ...room(table('1', 'A B C D A B')), newcomers: ['new'] };
    const repair = best('reading', state);
    expect(repair).toMatchObject({ kind: 'open', opens: ['2'] });
    expect(
      applied(state, repair)
        .tables.map(({ members }) => members.length)
        .sort(),
    ).toEqual([3, 4]);
  });
});

describe('while experts teach', () => {
  test('several small tables join others until none is left, and nobody is left behind', () => {
    const state = room(table('1', 'A'), table('2', 'B'), table('3', 'C D'), table('4', 'A B C D'));
    const after = applied(state, best('teaching', state)).tables;
    expect(after.flatMap(({ members }) => members)).toHaveLength(8);
    expect(after.every(({ members }) => members.length >= 3)).toBe(true);
  });

  test('a card that stands in at a table that closes is missed at the one its people join', () => {
    const state = { ...room(table('1', 'A B'), table('2', 'A B C')), standIns: [{ home: '1', topic: 'D', visitor: null }] };
    expect(best('teaching', state)).toMatchObject({ kind: 'merge', closes: ['1'], cards: [{ home: '2', topic: 'D' }] });
  });

  test('a card that stands in already is enough, and whoever reads it out is no expert to be sent elsewhere', () => {
    const state = { ...room(table('1', 'A B C'), table('2', 'A B C D'), table('3', 'A B C')), standIns: [{ home: '1', topic: 'D', visitor: null }] };
    expect(best('teaching', state)).toMatchObject({ visits: [], cards: [{ home: '3', topic: 'D' }] });
  });
});

describe('when a good part of a large room leaves at once', () => {
  const cases = [60, 200, 500].flatMap((people) => [3, 4, 5].flatMap((topics) => [0.1, 0.3, 0.5, 0.7].map((share) => ({ people, topics, share }))));

  test.each(cases)(
    '$share of $people people with $topics topics (seed $people): no table is too small, none lacks a topic',
    ({ people, topics, share }) => {
      const before = someLeave(seatedRoom(people, letters(topics)), Math.floor(people * share), dice(people));
      for (const phase of ['reading', 'claim'] as const) {
        const repair = best(phase, before);
        const broken = liveBroken(before, repair, applied(before, repair));
        // Before anybody reads, a topic may be changed.
        expect(broken.filter((each) => phase === 'reading' || each !== 'L4')).toEqual([]);
      }
      expect(best('reading', { ...before, locked: new Set(everybody(before)) }).moves).toEqual([]);
    },
  );
});
