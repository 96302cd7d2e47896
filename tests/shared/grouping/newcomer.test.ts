import { describe, expect, test } from 'vitest';
import { seatNewcomer } from '#shared/grouping/newcomer';
import type { Table } from '#shared/grouping/table';
import { letters } from './checker.ts';

const ABCD = letters(4);
/** "A B C+D" is a table whose third member reads C and, besides, D. */
const table = (home: string, topics: string): Table => ({
  home,
  members: topics
    .split(' ')
    .map((each, at) => ({ person: `${home}${at}`, topic: each[0] ?? null, second: [...each.slice(1)].filter((sign) => sign !== '+') })),
});

describe('a latecomer', () => {
  test('fills a hole first', () => {
    const seat = seatNewcomer([table('1', 'A B C+D'), table('2', 'A B D A'), table('3', 'A B C D')], [], ABCD, 'topic');
    expect(seat).toEqual({ home: '2', topic: 'C', takesOver: null, expert: null });
  });

  test('else takes over a topic from somebody who reads two', () => {
    const seat = seatNewcomer([table('1', 'A B C D'), table('2', 'A B+D C')], [], ABCD, 'topic');
    expect(seat).toEqual({ home: '2', topic: 'D', takesOver: '21', expert: null });
  });

  test('else joins the smallest home table, with the topic that has the fewest readers', () => {
    const seat = seatNewcomer([table('1', 'A B C D A'), table('2', 'A B C D'), table('3', 'A B C D D')], [], ABCD, 'topic');
    expect(seat).toEqual({ home: '2', topic: 'B', takesOver: null, expert: null });
  });

  test('joins the smallest expert group of their topic', () => {
    const experts = [
      { id: 'A1', topic: 'A', members: ['x'] },
      { id: 'D1', topic: 'D', members: ['a', 'b', 'c'] },
      { id: 'D2', topic: 'D', members: ['d', 'e'] },
    ];
    expect(seatNewcomer([table('1', 'A B C')], experts, ABCD, 'topic')).toEqual({ home: '1', topic: 'D', takesOver: null, expert: 'D2' });
  });

  test('keeps away from whom they are to be kept apart from, as long as there is room elsewhere', () => {
    const wished = { apart: new Set(['20']), together: new Set<string>(), barred: new Set<string>() };
    const [hole, other] = [table('2', 'A B D'), table('1', 'A B C D')];
    expect(seatNewcomer([hole, other], [], ABCD, 'topic', wished).home).toBe('1');
    expect(seatNewcomer([hole, other], [], ABCD, 'listen', wished).home).toBe('1');
    const full = table('1', 'A B C D A B');
    expect(seatNewcomer([hole, full], [], ABCD, 'topic', wished)).toMatchObject({ home: '2', topic: 'C' });
    const experts = [
      { id: 'C1', topic: 'C', members: ['20'] },
      { id: 'C2', topic: 'C', members: ['x', 'y', 'z'] },
    ];
    expect(seatNewcomer([hole], experts, ABCD, 'topic', wished)).toMatchObject({ home: '2', expert: 'C2' });
  });

  test('reads a topic by which they meet nobody they are to be kept apart from, as long as there is one', () => {
    const apart = { apart: new Set(['x']), together: new Set<string>(), barred: new Set<string>() };
    const hole = table('2', 'A B D');
    const met = [{ id: 'C', topic: 'C', members: ['x', 'y', 'z'] }];
    expect(seatNewcomer([hole], met, ABCD, 'topic')).toMatchObject({ topic: 'C' });
    expect(seatNewcomer([hole], met, ABCD, 'topic', apart).topic).not.toBe('C');
    expect(seatNewcomer([hole], [], ABCD, 'topic', { ...apart, barred: new Set(['C']) }).topic).not.toBe('C');
    expect(seatNewcomer([hole], [], ABCD, 'topic', { ...apart, barred: new Set(ABCD) }).topic).toBe('C');
  });

  test('sits with whom they are to be with', () => {
    const wished = { apart: new Set<string>(), together: new Set(['31']), barred: new Set<string>() };
    const tables = [table('1', 'A B C'), table('2', 'A B C D'), table('3', 'A B C D D')];
    expect(seatNewcomer(tables, [], ABCD, 'topic', wished).home).toBe('3');
    expect(seatNewcomer(tables, [], ABCD, 'listen', wished).home).toBe('3');
  });

  test('who only listens sits at the smallest table without a topic', () => {
    expect(seatNewcomer([table('1', 'A B C D'), table('2', 'A B C')], [], ABCD, 'listen')).toEqual({
      home: '2',
      topic: null,
      takesOver: null,
      expert: null,
    });
  });

  test('a table with two more than there are topics takes nobody while another has room', () => {
    const seat = seatNewcomer([table('1', 'A A B B C C'), table('2', 'A B C D A')], [], ABCD, 'topic');
    expect(seat.home).toBe('2');
  });

  test('opens the first table in a room without tables', () => {
    expect(seatNewcomer([], [], ABCD, 'topic')).toEqual({ home: '1', topic: 'A', takesOver: null, expert: null });
  });
});
