import { describe, expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import type { RepairRoom } from '#shared/grouping/proposal';
import { proposeRepairs } from '#shared/grouping/repair';
import { expectNone } from './checker.ts';
import { ABCD, best, room, table } from './repairRoom.ts';

const closed = (state: RepairRoom, ...homes: string[]): RepairRoom => ({ ...state, closed: new Set(homes) });

describe('a table that is locked as a whole', () => {
  test('gives nobody to one that is too small, and takes nobody from there', () => {
    const state = room(table('1', 'A B'), table('2', 'A B C C D D'), table('3', 'A B C D D'));
    expect(best('reading', state).moves.map(({ from }) => from)).toEqual(['2']);
    const [move, ...more] = best('reading', closed(state, '2')).moves;
    expect([move?.from, move?.to, more]).toEqual(['3', '1', []]);
    for (const repair of proposeRepairs('reading', closed(state, '2')))
      expect(repair.moves.every(({ from, to }) => from !== '2' && to !== '2')).toBe(true);
  });

  test('may be small: its topics are shared out, and nobody comes', () => {
    const state = closed(room(table('1', 'A B'), table('2', 'A B C C D D')), '1');
    const repair = best('reading', state);
    expect([repair.moves, repair.closes, repair.seconds.map(({ home, topic }) => home + topic).sort()]).toEqual([[], [], ['1C', '1D']]);
  });

  test('is no place for a newcomer, unless every table is locked', () => {
    const state = { ...room(table('1', 'A B C'), table('2', 'A B C D D')), newcomers: ['n1'] };
    for (const phase of ['claim', 'reading', 'expert', 'teaching'] as const) {
      expect(
        best(phase, state).seats.map(({ home }) => home),
        phase,
      ).toEqual(['1']);
      expect(
        best(phase, closed(state, '1')).seats.map(({ home }) => home),
        phase,
      ).toEqual(['2']);
      expect(
        best(phase, closed(state, '1', '2')).seats.map(({ home }) => home),
        phase,
      ).toEqual(['1']);
    }
  });

  test('is no place for a newcomer either whose foe sits at the open one', () => {
    const state = { ...room(table('1', 'A B C'), table('2', 'A B C D D')), newcomers: ['n1'] };
    const [foe = ''] = state.tables[1]?.members.map(({ person }) => person) ?? [];
    for (const phase of ['claim', 'reading', 'expert', 'teaching'] as const) {
      const seats = best(phase, { ...closed(state, '1'), apart: [[foe, 'n1']] }).seats;
      expect(
        seats.map(({ home }) => home),
        phase,
      ).toEqual(['2']);
    }
  });

  test('sees a table open for newcomers where all others are full', () => {
    const state = { ...room(table('1', 'A B C'), table('2', 'A B C D D D')), newcomers: ['n1', 'n2', 'n3'] };
    const repair = best('reading', closed(state, '1'));
    expect([repair.opens, repair.seats.map(({ home }) => home), repair.moves]).toEqual([['3'], ['3', '3', '3'], []]);
  });

  test('lends no guest and takes none in: it teaches from the card', () => {
    const state = room(table('1', 'A B C'), table('2', 'A B C D D'));
    expect(best('teaching', state).visits.map(({ home }) => home)).toEqual(['1']);
    for (const home of ['1', '2']) expect(best('teaching', closed(state, home))).toMatchObject({ visits: [], cards: [{ home: '1', topic: 'D' }] });
    const small = closed(room(table('1', 'A B'), table('2', 'A B C D'), table('3', 'A B C D D')), '2');
    expect(best('teaching', small).moves.map(({ to }) => to)).toEqual(['3', '3']);
    expect(best('teaching', closed(small, '2', '3')).moves).toEqual([]);
    expect(best('teaching', closed(small, '1')).moves).toEqual([]);
  });

  test('is left alone in every room that still has a seat elsewhere (seeds 1 to 120)', () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= 120; seed++) {
      const chance = dice(seed);
      // Large rooms in which most tables have become too small are mended table by table.
      const tables = Array.from({ length: 3 + chance.roll(seed % 10 === 0 ? 22 : 6) }, (_, at) =>
        table(String(at + 1), Array.from({ length: 1 + chance.roll(6) }, () => ABCD[chance.roll(4)]).join(' ')),
      );
      const shut = tables.filter(() => chance.roll(3) === 0).map(({ home }) => home);
      const open = tables.filter(({ home }) => !shut.includes(home));
      const newcomers = Array.from({ length: chance.roll(3) }, (_, at) => `n${at}`);
      const free = open.reduce((sum, { members }) => sum + 6 - members.length, 0);
      if (shut.length === 0 || free < newcomers.length) continue;
      for (const phase of ['claim', 'reading', 'expert', 'teaching'] as const) {
        for (const { moves, seats, visits } of proposeRepairs(phase, closed({ ...room(...tables), newcomers }, ...shut))) {
          const touched = [...moves.flatMap(({ from, to }) => [from, to]), ...seats.map(({ home }) => home), ...visits.map(({ home }) => home)];
          if (touched.some((home) => shut.includes(home))) failures.push(`seed ${seed}, ${phase}: ${JSON.stringify({ moves, seats, visits })}`);
          if (seats.length < newcomers.length) failures.push(`seed ${seed}, ${phase}: somebody has no seat`);
        }
      }
    }
    expectNone(failures);
  });
});
