// "We are table 6": a room that sits already is taken as it is.

import { describe, expect, it } from 'vitest';
import { finish } from '#shared/grouping/search';
import { proposals } from '#shared/session/mending';
import { proposal } from '#shared/session/proposal';
import type { Session } from '#shared/session/session';
import { gapsOf } from '#shared/session/tables';
import { standardKinds as kinds } from '#shared/wire/standard';
import { type Asked, adds, afterIn, ask, coach, goesTo, idOf, joins, leaves } from './specification.ts';
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

describe('tables that came larger than any may become', () => {
  /** Nobody has joined late; everybody is where they said. */
  const published = (said: readonly number[], unsaid = 0): Asked[] => {
    const asked = room(said, unsaid);
    return [...asked, publishes(asked), goesTo('form')];
  };
  const offered = (...asked: readonly Asked[]) => proposals(kinds, after(...asked)).map(({ repair }) => repair);
  const homeOf = (session: Session, name: string) => session.groups.seats.get(idOf(name))?.home;

  it.each([
    [[8, 8, 8], 0],
    [[7, 7, 7], 0],
    [[8, 8, 6], 2],
    [[6, 6], 1],
    [[12], 0],
    [[8, 4, 3], 0],
  ])('are left as they are, from the moment they are published: %j and %i others', (said, unsaid) => {
    for (const stages of [[], ['read'], ['read', 'experts'], ['read', 'experts', 'teachA']])
      expect(offered(...published(said, unsaid), ...stages.map((stage) => goesTo(stage))), stages.join()).toEqual([]);
    // By the plain rule, where no search has found them.
    expect(offered(...room(said), goesTo('form'))).toEqual([]);
  });

  it('are left so when somebody leaves, comes back, or is undone', () => {
    const start = [...published([8, 8, 8]), leaves(nameAt(1, 0)), leaves(nameAt(2, 0))];
    expect(offered(...start)).toEqual([]);
    expect(offered(...start, leaves(nameAt(1, 0), 'here'))).toEqual([]);
    const others = room([8, 8, 8]);
    const again = [...others, publishes(others), goesTo('form'), ask(coach, 'groups.set', { seated: false })];
    const dealt = finish(proposal(after(...again), { seed: 2, locked: [], closed: [] })).formation;
    const undone = [...again, ask(coach, 'groups.form', { formation: dealt }), ask(coach, 'groups.undo', { step: null })];
    expect(after(...undone).groups.homes).toHaveLength(3);
    expect(offered(...undone)).toEqual([]);
  });

  it('take one more each of those who come later, with a topic where people read', () => {
    const late = ['Xan', 'Yul', 'Zed'];
    for (const stages of [[], ['read']]) {
      const asked = [...published([8, 8, 8]), ...stages.map((stage) => goesTo(stage)), ...late.map((name) => joins(name))];
      expect(offered(...asked)).toEqual([]);
      const session = after(...asked);
      expect(new Set(late.map((name) => homeOf(session, name))).size).toBe(3);
      if (stages.length > 0) for (const name of late) expect(session.groups.seats.get(idOf(name))?.topic).not.toBeNull();
    }
  });

  it.each([[[]], [['read']]])('are full then: the next one listens, and one table may open for them (after %j)', (stages) => {
    const asked = [...published([8, 8, 8]), ...stages.map((stage) => goesTo(stage)), ...['W', 'X', 'Y', 'Zed'].map((name) => joins(name))];
    const session = after(...asked);
    expect(session.groups.seats.get(idOf('Zed'))?.topic).toBeNull();
    const [best] = proposals(kinds, session);
    expect(best?.repair.opens).toEqual(['4']);
    expect(best?.repair.seats.map(({ person }) => person)).toEqual([idOf('Zed')]);
    expect(best?.repair.moves.length).toBe(2);
    const mended = after(...asked, ask(coach, 'groups.repair', { repair: best?.key ?? '' }));
    expect(proposals(kinds, mended)).toEqual([]);
    if (stages.length > 0) expect(gapsOf(mended)).toEqual([]);
  });

  it('are counted without companions, who sit beside the person they are with', () => {
    const companion = [adds('Ida'), ask(coach, 'groups.wish', { kind: 'companion', people: ['Ida', nameAt(1, 0)].map(idOf), on: true })];
    const chairs = (said: readonly number[]) => {
      const asked = [...room(said), ...companion];
      return after(...asked, publishes(asked)).groups.homes.map((home) => home.chairs);
    };
    expect(chairs([6, 6])).toEqual([undefined, undefined]);
    expect(chairs([7, 6])).toEqual([7, undefined]);
  });
});
