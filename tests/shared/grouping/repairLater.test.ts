import { describe, expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { NO_REPAIR } from '#shared/grouping/proposal';
import { proposeRepairs } from '#shared/grouping/repair';
import { seatReturning } from '#shared/grouping/returning';
import { expectNone } from './checker.ts';
import { ABCD, best, groupOf, room, table } from './repairRoom.ts';
import { applied, seatedRoom, someLeave } from './streams.ts';

const ANA_AND_FOE = ['ana', 'foe'] as const;

describe('while experts meet', () => {
  test('who is alone joins the smallest group of their topic', () => {
    const state = { ...room(), experts: [groupOf('A1', 'ana'), groupOf('A2', 'b', 'c', 'd'), groupOf('A3', 'e', 'f'), groupOf('B1', 'g', 'h')] };
    expect(best('expert', state)).toEqual({ ...NO_REPAIR, kind: 'joinExperts', cost: 10, expertMoves: [{ person: 'ana', from: 'A1', to: 'A3' }] });
  });

  test('two who are alone join each other', () => {
    const state = { ...room(), experts: [groupOf('A1', 'ana'), groupOf('A2', 'ben'), groupOf('A3', 'e', 'f')] };
    expect(best('expert', state).expertMoves).toEqual([{ person: 'ana', from: 'A1', to: 'A2' }]);
  });

  test("the only expert of a topic is another group's guest", () => {
    const state = { ...room(), experts: [groupOf('A1', 'ana'), groupOf('B1', 'b', 'c', 'd'), groupOf('C1', 'e', 'f')] };
    expect(best('expert', state)).toEqual({ ...NO_REPAIR, kind: 'host', cost: 3, hosts: [{ group: 'A1', by: 'C1' }] });
    // Who is locked in place stays: others come to sit with them, if they may.
    expect(best('expert', { ...state, locked: new Set(['ana']) }).hosts).toEqual([{ group: 'C1', by: 'A1' }]);
    // Three who work together are not sent to sit with one.
    expect(best('expert', { ...state, locked: new Set(['ana', 'e']) }).hosts).toEqual([]);
  });

  test('the last experts of their topics have each other', () => {
    const state = { ...room(), experts: [groupOf('A1', 'ana'), groupOf('B1', 'ben'), groupOf('C1', 'cem')] };
    expect(best('expert', state).hosts).toEqual([
      { group: 'A1', by: 'B1' },
      { group: 'C1', by: 'B1' },
    ]);
  });

  test('who is alone does not join a foe where another group is free, be it larger', () => {
    const state = { ...room(), experts: [groupOf('A1', 'ana'), groupOf('A2', 'b', 'c', 'd'), groupOf('A3', 'foe', 'f')], apart: [ANA_AND_FOE] };
    expect(best('expert', state).expertMoves).toEqual([{ person: 'ana', from: 'A1', to: 'A2' }]);
  });

  test('where the foe is in every group, one of the others comes over, and only where nobody can do they meet', () => {
    const state = { ...room(), experts: [groupOf('A1', 'ana'), groupOf('A2', 'b', 'c', 'foe')], apart: [ANA_AND_FOE] };
    expect(best('expert', state)).toMatchObject({ cost: 10, expertMoves: [{ person: 'c', from: 'A2', to: 'A1' }] });
    const two = { ...state, experts: [groupOf('A1', 'ana'), groupOf('A2', 'b', 'foe')] };
    expect(best('expert', two).expertMoves).toEqual([{ person: 'ana', from: 'A1', to: 'A2' }]);
  });

  test('a foe does not come over to somebody who is locked in place', () => {
    const state = { ...room(), experts: [groupOf('A1', 'ana'), groupOf('A2', 'b', 'c', 'foe')], apart: [ANA_AND_FOE], locked: new Set(['ana']) };
    expect(best('expert', state).expertMoves).toEqual([{ person: 'c', from: 'A2', to: 'A1' }]);
  });

  test('a guest among experts is taken in by a group without a foe, also among its other guests', () => {
    const state = { ...room(), experts: [groupOf('A1', 'ana'), groupOf('B1', 'b', 'c', 'd'), groupOf('C1', 'foe', 'f')], apart: [ANA_AND_FOE] };
    expect(best('expert', state).hosts).toEqual([{ group: 'A1', by: 'B1' }]);
    const guests = { ...state, experts: [groupOf('A1', 'ana'), groupOf('B1', 'b', 'c'), groupOf('C1', 'e', 'f', 'g'), groupOf('D1', 'foe')] };
    expect(best('expert', guests).hosts).toEqual([
      { group: 'A1', by: 'B1' },
      { group: 'D1', by: 'C1' },
    ]);
  });

  test('a newcomer meets a foe neither at home nor among experts where there is another place', () => {
    const state = {
      ...room(table('1', 'A B D'), table('2', 'A B D C'), table('3', 'A B D')),
      newcomers: ['ana'],
      experts: [groupOf('C1', 'x', 'y', 'z'), groupOf('C2', 'foe', 'v')],
      apart: [ANA_AND_FOE, ['ana', '10'] as const],
    };
    expect(best('expert', state).seats).toEqual([{ person: 'ana', home: '3', topic: 'C', expert: 'C1' }]);
    const sole = { ...state, experts: [groupOf('C1', 'foe', 'v'), groupOf('A1', 'x', 'y'), groupOf('B1', 'u', 'w', 'z')] };
    expect(best('expert', sole).seats[0]?.topic).not.toBe('C');
  });

  test('a newcomer joins the smallest group of the topic their table lacks, or listens', () => {
    const state = {
      ...room(table('1', 'A B D'), table('2', 'A B C D')),
      newcomers: ['new'],
      experts: [groupOf('C1', 'x', 'y', 'z'), groupOf('C2', 'u', 'v')],
    };
    const [first, second] = proposeRepairs('expert', state);
    expect(first?.seats).toEqual([{ person: 'new', home: '1', topic: 'C', expert: 'C2' }]);
    expect(second?.seats).toEqual([{ person: 'new', home: '1', topic: null, expert: null }]);
  });

  test('nobody is ever alone, and one leaver moves at most one (seeds 1 to 40)', () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= 40; seed++) {
      let state = seatedRoom([24, 60][seed % 2] ?? 24, ABCD);
      for (let event = 0; event < 10; event++) {
        const before = someLeave(state, 1, dice(seed * 100 + event));
        const repair = best('expert', before);
        state = applied(before, repair);
        const lonely = state.experts.filter((group) => group.members.length === 1 && !repair.hosts.some((host) => host.group === group.id));
        if (lonely.length > 0) failures.push(`seed ${seed}: ${lonely[0]?.id} is alone`);
        if (repair.expertMoves.length > 1) failures.push(`seed ${seed}: ${repair.expertMoves.length} moved`);
        if (state.experts.some((group) => group.members.length > 7)) failures.push(`seed ${seed}: a crowd`);
      }
    }
    expectNone(failures);
  });
});

describe('while experts teach', () => {
  test('a missing expert is replaced by a visitor, or by the teaching card', () => {
    const state = room(table('1', 'A B D'), table('2', 'A B C C D'), table('3', 'A B C D'));
    const [first, second] = proposeRepairs('teaching', state);
    expect(first).toEqual({ ...NO_REPAIR, kind: 'visit', cost: 2, visits: [{ person: '22', home: '1', topic: 'C' }] });
    // Who is locked in place goes nowhere.
    expect(best('teaching', { ...state, locked: new Set(['22']) }).visits).toEqual([{ person: '23', home: '1', topic: 'C' }]);
    expect(best('teaching', { ...state, locked: new Set(['22', '23']) }).visits).toEqual([]);
    expect(second).toEqual({ ...NO_REPAIR, kind: 'card', cost: 3, cards: [{ home: '1', topic: 'C' }] });
  });

  test('no table is left without its only expert', () => {
    expect(proposeRepairs('teaching', room(table('1', 'A B D'), table('2', 'A B C D')))).toMatchObject([{ kind: 'card' }]);
  });

  test('a table of two joins the table that lacks what they know', () => {
    expect(best('teaching', room(table('1', 'C D'), table('2', 'A B D'), table('3', 'A B C D')))).toMatchObject({
      kind: 'merge',
      moves: [
        { person: '10', to: '2' },
        { person: '11', to: '2' },
      ],
      closes: ['1'],
      cards: [],
    });
  });

  test('a table of two joins no foe where another table is free', () => {
    const state = { ...room(table('1', 'C D'), table('2', 'A B D'), table('3', 'A B C D')), apart: [['11', '21'] as const] };
    expect(best('teaching', state).moves.map(({ to }) => to)).toEqual(['3', '3']);
  });

  test('a table of two goes to two tables where each of them would have a foe at one', () => {
    const state = { ...room(table('1', 'C D'), table('2', 'A B C D'), table('3', 'A B C D')), apart: [['10', '20'] as const, ['11', '31'] as const] };
    expect(best('teaching', state).moves).toEqual([
      { person: '11', from: '1', to: '2' },
      { person: '10', from: '1', to: '3' },
    ]);
  });

  test('two who lack nothing stay by themselves rather than join a foe, and do join one where they lack something', () => {
    const apart = [['10', '21'] as const];
    expect(proposeRepairs('teaching', { ...room(table('1', 'A+B C+D'), table('2', 'A B C D')), apart })).toEqual([NO_REPAIR]);
    expect(best('teaching', { ...room(table('1', 'A+B C'), table('2', 'A B C D')), apart })).toMatchObject({ kind: 'merge', closes: ['1'] });
  });

  test('who comes now listens at no table with a foe', () => {
    const state = { ...room(table('1', 'A B C D'), table('2', 'A B C D A')), newcomers: ['new'], apart: [['12', 'new'] as const] };
    expect(best('teaching', state).seats).toEqual([{ person: 'new', home: '2', topic: null, expert: null }]);
  });

  test('who comes now listens', () => {
    expect(best('teaching', { ...room(table('1', 'A B C D'), table('2', 'A B C D A')), newcomers: ['new'] }).seats).toEqual([
      { person: 'new', home: '1', topic: null, expert: null },
    ]);
  });
});

describe('somebody who is back', () => {
  const seat = { home: '1', topic: 'C', second: [], expert: 'C1' };

  test('has their own seat, also when somebody reads their topic besides now', () => {
    expect(seatReturning(seat, [table('1', 'A B+C D'), table('2', 'A B D')], [groupOf('C1', 'x')], ABCD)).toEqual(seat);
  });

  test('sits where their topic is missing if their table has gone', () => {
    expect(seatReturning(seat, [table('2', 'A B C D'), table('3', 'A B D')], [groupOf('C2', 'x')], ABCD)).toEqual({
      ...seat,
      home: '3',
      expert: 'C2',
    });
  });

  test('and whose table has gone sits with no foe where there is another place', () => {
    const back = [seat, [table('2', 'A B C D'), table('3', 'A B D')], [groupOf('C2', 'x'), groupOf('C3', 'y', 'z')], ABCD] as const;
    expect(seatReturning(...back, new Set(['30', 'x']))).toEqual({ ...seat, home: '2', expert: 'C3' });
  });
});

test('a room described in another order gets the same answer (seeds 1 to 10)', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const chance = dice(seed);
    const state = { ...someLeave(seatedRoom(24, ABCD), 8, chance), newcomers: ['n1', 'n2'] };
    const shuffled = {
      ...state,
      tables: chance.shuffle(state.tables.map((each) => ({ ...each, members: chance.shuffle(each.members) }))),
      experts: chance.shuffle(state.experts.map((each) => ({ ...each, members: chance.shuffle(each.members) }))),
      newcomers: ['n2', 'n1'],
    };
    for (const phase of ['claim', 'reading', 'expert', 'teaching'] as const)
      expect(proposeRepairs(phase, shuffled)).toEqual(proposeRepairs(phase, state));
  }
});
