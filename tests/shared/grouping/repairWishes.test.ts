// What a repair may ask of people who are to be kept apart, or together, while they read.

import { describe, expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { NO_REPAIR, type RepairRoom } from '#shared/grouping/proposal';
import { proposeRepairs } from '#shared/grouping/repair';
import { letters } from './checker.ts';
import { best, room, table } from './repairRoom.ts';
import { applied, seatedRoom, someLeave } from './streams.ts';

/** Three topics: a table of three, and of two who read all there is between them. */
const small: RepairRoom = { ...room(table('1', 'A B C'), table('2', 'B+C A')), topics: letters(3) };
const apart = [['10', '20'] as const];

describe('a table of two', () => {
  test('that lacks nothing stays as it is, rather than that two meet who are to be kept apart', () => {
    expect(proposeRepairs('reading', { ...small, apart })).toEqual([NO_REPAIR]);
    expect(proposeRepairs('claim', { ...small, apart })).toEqual([NO_REPAIR]);
    expect(best('reading', small).kind).toBe('dissolve');
  });

  test('that lacks a topic is given it, and stays', () => {
    const lacks = { ...small, tables: [table('1', 'A B C'), table('2', 'B A')], apart };
    expect(best('reading', lacks)).toMatchObject({ kind: 'secondTopic', cost: 5, moves: [], seconds: [{ home: '2', topic: 'C' }] });
  });

  test('stays rather than that two are parted who are to sit together', () => {
    const four = { ...small, tables: [table('1', 'A B C A'), table('2', 'B+C A')], apart };
    const together = ['10', '11', '12'].map((person) => [person, '13'] as const);
    expect(best('reading', { ...four, together })).toEqual(NO_REPAIR);
    expect(best('reading', four)).toMatchObject({ kind: 'pull', moves: [{ from: '1', to: '2' }] });
  });

  test('is closed all the same where its people find places without a breach, and so is another', () => {
    const elsewhere = { ...small, tables: [...small.tables, table('3', 'A B C')], apart };
    expect(best('reading', elsewhere)).toMatchObject({ kind: 'dissolve', closes: ['2'] });
    expect(best('reading', elsewhere).moves).toContainEqual({ person: '20', from: '2', to: '3' });
    // The two of table 3 are nobody's foes.
    const another = { ...small, tables: [table('1', 'A B C A B'), table('2', 'B+C A'), table('3', 'A B+C')] };
    const foes = ['10', '30', '31'].flatMap((person) => [[person, '20'] as const, [person, '21'] as const]);
    const repair = best('reading', { ...another, apart: foes });
    expect(repair.moves.every(({ person }) => person[0] !== '2')).toBe(true);
    expect(repair.closes).not.toContain('2');
    expect(repair.moves.length).toBeGreaterThan(0);
  });

  test('is closed where two would have to read too much', () => {
    const many = { ...room(table('1', 'A+D B+E C+F'), table('2', 'A B')), topics: letters(6), apart };
    expect(best('reading', many)).toMatchObject({ kind: 'dissolve', closes: ['2'] });
  });
});

test('somebody who is the last at a table joins others, be it a foe', () => {
  expect(best('reading', { ...small, tables: [table('1', 'A B C'), table('2', 'A+B+C')], apart })).toMatchObject({ kind: 'dissolve', closes: ['2'] });
});

test('no best repair brings foes together for the size of a table of two that lacks nothing (seeds 1 to 30)', () => {
  const topics = letters(3);
  for (let seed = 1; seed <= 30; seed++) {
    const chance = dice(seed);
    const before = someLeave(seatedRoom(12, topics), 4, chance);
    const homeOf = new Map(before.tables.flatMap(({ home, members }) => members.map(({ person }) => [person, home])));
    const people = chance.shuffle([...homeOf.keys()]);
    const pairs = people.flatMap((one, at) =>
      people.slice(at + 1).flatMap((other) => (homeOf.get(one) === homeOf.get(other) ? [] : [[one, other] as const])),
    );
    const state = { ...before, apart: pairs.slice(0, 12) };
    const repair = best('reading', state);
    const after = applied(state, repair);
    const met = state.apart.filter(([one, other]) =>
      after.tables.some(({ members }) => [one, other].every((each) => members.some(({ person }) => person === each))),
    );
    const alone = before.tables.some(({ members }) => members.length === 1);
    if (!alone) expect(met, `seed ${seed}`).toEqual([]);
  }
});
