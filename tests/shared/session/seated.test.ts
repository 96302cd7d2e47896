// "We are table 6": a room that sits already is taken as it is.

import { describe, expect, it } from 'vitest';
import { finish } from '#shared/grouping/search';
import { proposal } from '#shared/session/proposal';
import type { Session } from '#shared/session/session';
import { type Asked, afterIn, ask, coach, idOf, joins } from './specification.ts';
import { jigsaw } from './workshop.ts';

const after = (...asked: readonly Asked[]): Session => afterIn(jigsaw({ topics: 4 }), ...asked);
const nameAt = (table: number, chair: number): string => `T${table}c${chair}`;

/** Tables of so many who have said where they sit, and so many who have not. */
function room(said: readonly number[], unsaid = 0): Asked[] {
  const names = said.flatMap((size, at) => Array.from({ length: size }, (_, chair) => ({ name: nameAt(at + 1, chair), table: at + 1 })));
  return [
    ask(coach, 'groups.set', { seated: true, autoRepair: false }),
    ...names.flatMap(({ name, table }) => [joins(name), ask(name, 'people.sitAt', { table })]),
    ...Array.from({ length: unsaid }, (_, at) => joins(`U${at}`)),
  ];
}

const found = (asked: readonly Asked[], locked: readonly { person: string; home: string; topic: null }[] = []) =>
  finish(proposal(after(...asked), { seed: 1, locked, closed: [] })).formation;
const publishes = (asked: readonly Asked[]): Asked => ask(coach, 'groups.form', { formation: found(asked) });
const sizes = ({ homes }: ReturnType<typeof found>): string[] => homes.map(({ id, members }) => `${id}: ${members.length}`);

describe('a table for whoever has not said one', () => {
  it.each([
    [[5, 5, 5, 4], 1, ['1: 5', '2: 5', '3: 5', '4: 5']],
    [[6, 5], 1, ['1: 6', '2: 6']],
    [[8, 8, 6], 2, ['1: 8', '2: 8', '3: 8']],
  ])('is one that is there: %j and %i others', (said, unsaid, then) => {
    const asked = room(said, unsaid);
    expect(sizes(found(asked))).toEqual(then);
    const { groups } = after(...asked, publishes(asked));
    const stays = (size: number, at: number) => Array.from({ length: size }, (_, chair) => groups.seats.get(idOf(nameAt(at + 1, chair)))?.home);
    expect(said.map((size, at) => [...new Set(stays(size, at))])).toEqual(said.map((_, at) => [String(at + 1)]));
  });

  it('may be locked in the preview like any other, and so may those who said theirs', () => {
    const lock = (name: string, home: string) => ({ person: idOf(name), home, topic: null });
    const asked = room([5, 4, 4], 2);
    const formation = found(asked, [lock('U0', '3'), lock(nameAt(1, 0), '1')]);
    expect(sizes(formation)).toEqual(['1: 5', '2: 5', '3: 5']);
    expect(formation.homes.find(({ id }) => id === '3')?.members.map(({ person }) => person)).toContain(idOf('U0'));
  });

  it('is planned anew, where nobody has said one or people need not say', () => {
    const asked = room([], 24);
    expect(sizes(found(asked))).toHaveLength(6);
    const lock = { person: idOf('U0'), home: '1', topic: null };
    expect(sizes(found(asked, [lock]))).toHaveLength(6);
    const unasked = [...room([2], 22), ask(coach, 'groups.set', { seated: false })];
    expect(sizes(found(unasked))).toHaveLength(6);
  });
});
