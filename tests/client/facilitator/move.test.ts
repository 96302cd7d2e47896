import { describe, expect, it } from 'vitest';
import type { BrokenWish } from '#shared/grouping/brokenWishes';
import type { Destination } from '#shared/grouping/effect';
import { effectOf } from '#shared/grouping/effect';
import { NO_WISHES } from '#shared/grouping/request';
import type { RepairView, SetupView } from '#shared/view/deskViews';
import { effectWords } from '../../../client/facilitator/move/effectWords.ts';
import { movableRoom } from '../../../client/facilitator/move/room.ts';
import { wishNeeds } from '../../../client/facilitator/move/wishNeeds.ts';
import { namesOf } from '../../../client/facilitator/repair/names.ts';
import { desk, person, repair, room } from './room.ts';

type Person = Parameters<typeof room>[0][number];

const EXPERTS = ['A1', 'B1', 'B2'].map((id, at) => ({ id, topic: id[0] ?? '', table: at + 1, name: '', place: '', members: [] }));
const table = (home: string, ...members: readonly (readonly [string, string | null])[]): Person[] =>
  members.map(([name, topic]) => person(name, home, topic, { expert: topic === 'B' ? 'B1' : null }));
const FULL = [
  ...table('1', ['Ana', 'A'], ['Ben', 'B'], ['Cem', 'C'], ['Dai', 'D']),
  ...table('2', ['Eva', 'A'], ['Fay', 'B'], ['Gus', 'C'], ['Hal', 'D'], ['Ida', 'D']),
];

function setup(wishes: Partial<SetupView['wishes']>): SetupView {
  return {
    settings: {
      maxTable: null,
      largestExpert: null,
      weights: {},
      tables: [],
      topics: 'take',
      favourites: false,
      seated: false,
      scribes: 'none',
      autoRepair: true,
    },
    questions: [],
    weights: {},
    wishes: { ...NO_WISHES, ...wishes },
    expected: [],
  };
}

function seen(people: readonly Person[], wishes: Partial<SetupView['wishes']> = {}) {
  const view = room(people, { experts: EXPERTS });
  return { movable: movableRoom({ people: { people }, room: view, desk: desk(), setup: setup(wishes) }), view, names: namesOf({ people }, view) };
}

function said(people: readonly Person[], who: string, to: Destination, wishes: Partial<SetupView['wishes']> = {}) {
  const { movable, names } = seen(people, wishes);
  const effect = effectOf(movable, who, to);
  const group = 'home' in to ? to.home : to.expert;
  return effect && effectWords(effect, { person: who, to: group, atHome: 'home' in to, largest: 6 }, names);
}

describe('what a move would do, on the card of the table', () => {
  it('says what the new table gets and what the old one then lacks', () => {
    expect(said(FULL, 'ben', { home: '2' })).toEqual({ text: 'Gets a second B; table 1 then lacks B', harm: true });
    expect(said(FULL, 'ida', { home: '1' })).toEqual({ text: 'Gets a second D', harm: false });
  });

  it('says that a gap is filled, and nothing of the table where one is', () => {
    const people = FULL.map((one) => (one.id === 'ben' ? { ...one, status: 'left' as const } : one));
    expect(said(people, 'fay', { home: '1' })).toEqual({ text: 'Gets B, which it lacks; table 2 then lacks B', harm: true });
    expect(said(people, 'ana', { home: '1' })).toBeNull();
    expect(said(people, 'ben', { home: '2' })).toBeNull();
  });

  it('says who would be left behind, and where it would be crowded', () => {
    const small = [...table('1', ['Ana', 'A'], ['Ben', 'B'], ['Cem', 'B']), ...table('2', ['Eva', 'A'], ['Fay', 'B'], ['Gus', 'C'])];
    expect(said(small, 'cem', { home: '2' })?.text).toBe('Gets a second B; leaves table 1 with two people');
    const seven = [...small, ...table('2', ['Hal', 'D'], ['Ida', 'D'], ['Jo', 'D'])];
    expect(said(seven, 'cem', { home: '2' })?.text).toBe('Gets a second B; leaves table 1 with two people; that makes 7 people');
  });

  it('calls it no harm when somebody leaves nobody behind', () => {
    const lone = [...table('1', ['Ana', 'A']), ...table('2', ['Eva', 'A'], ['Ben', 'B'])];
    expect(said(lone, 'ana', { home: '2' })).toEqual({ text: 'Gets a second A; nobody is left at table 1', harm: false });
    expect(said(lone, 'ben', { expert: 'B2' })).toEqual({ text: 'Then 1 person', harm: false });
  });

  it('knows the wishes', () => {
    expect(said(FULL, 'ida', { home: '1' }, { apart: [['ana', 'ida']] })).toEqual({
      text: 'Gets a second D; Ana and Ida were to be kept apart',
      harm: true,
    });
    expect(said(FULL, 'ida', { home: '1' }, { apart: [['eva', 'ida']] })?.text).toBe('Gets a second D; keeps Eva and Ida apart');
    expect(said(FULL, 'ida', { home: '1' }, { companions: [{ person: 'ida', with: 'eva' }] })?.text).toBe('Gets a second D; Ida was to be with Eva');
  });

  it('says among experts how many they are then, and that somebody has not read the topic', () => {
    expect(said(FULL, 'ben', { expert: 'B2' })).toEqual({ text: 'Then 1 person; leaves expert group B1 with one person', harm: true });
    expect(said(FULL, 'ana', { expert: 'B1' })).toEqual({ text: 'Then 3 people; Ana has not read B', harm: true });
  });

  it('moves somebody without a phone like anybody else', () => {
    const people = FULL.map((one) => (one.id === 'ida' ? { ...one, phone: false } : one));
    expect(said(people, 'ida', { home: '1' })).toEqual({ text: 'Gets a second D', harm: false });
  });
});

describe('an interpreter', () => {
  const companions = [{ person: 'ida', with: 'hal' }];
  const together = FULL.map((one) => (one.id === 'ida' ? { ...one, with: 'hal' } : one));

  it('goes along with the person they are with, and brings the new table nothing', () => {
    expect(said(together, 'hal', { home: '1' }, { companions })?.text).toBe('Gets a second D; Ida comes along; table 2 then lacks D');
    expect(said(together, 'hal', { home: '1' }, { companions, apart: [['ana', 'ida']] })?.text).toContain('Ana and Ida were to be kept apart');
  });

  it('takes nothing from a table that they leave, as they were not counted there', () => {
    const text = said(together, 'ida', { home: '1' }, { companions })?.text;
    expect(text).toBe('Gets a second D; Ida was to be with Hal');
  });

  it('is not counted where they come to sit with their own person', () => {
    expect(said(FULL, 'cem', { home: '2' }, { companions: [{ person: 'cem', with: 'eva' }] })).toEqual({
      text: 'Shares the place of Eva; brings Cem and Eva together; table 1 then lacks C',
      harm: true,
    });
    // Nor where their own person comes to sit with them: then that table misses what they have read.
    expect(said(FULL, 'ida', { home: '1' }, { companions: [{ person: 'cem', with: 'ida' }] })?.text).toBe(
      'Gets a second D; brings Cem and Ida together; table 1 then lacks C',
    );
  });
});

describe('a wish that is not kept', () => {
  const needs = (
    people: readonly Person[],
    wishes: Partial<SetupView['wishes']>,
    unkept: readonly BrokenWish[],
    exchange: RepairView | null = null,
  ) => {
    const { movable, view, names } = seen(people, wishes);
    const broken = unkept.map((wish) => ({ ...wish, exchange }));
    return wishNeeds({ broken, movable, room: view, people: { people }, names, largest: 6 });
  };

  it('comes with the move that keeps it and takes nothing from anybody', () => {
    const wishes = { apart: [['hal', 'ida']] as const };
    expect(needs(FULL, wishes, [{ kind: 'apart', group: '2', people: ['hal', 'ida'] }])).toEqual([
      {
        id: 'wish:apart:2:hal:ida',
        text: 'Hal and Ida were to be kept apart; both are at table 2.',
        fixes: [{ label: 'Move Hal to table 1', type: 'groups.move', data: { person: 'hal', home: '1', expert: null } }],
        quiet: true,
      },
    ]);
  });

  it('never proposes to move somebody who is locked', () => {
    const wishes = { apart: [['hal', 'ida']] as const };
    const people = FULL.map((one) => (one.id === 'hal' ? { ...one, fixed: true } : one));
    const [need] = needs(people, wishes, [{ kind: 'apart', group: '2', people: ['hal', 'ida'] }]);
    expect(need?.fixes[0]?.label).toBe('Move Ida to table 1');
  });

  it('never proposes to send somebody to a table that is locked as a whole, or away from there', () => {
    const wishes = { apart: [['hal', 'ida']] as const };
    for (const home of ['1', '2']) {
      const people = FULL.map((one) => ({ ...one, closed: one.home === home }));
      const [need] = needs(people, wishes, [{ kind: 'apart', group: '2', people: ['hal', 'ida'] }]);
      expect(need?.fixes, home).toEqual([]);
    }
  });

  it('opens the tables where every move has its price', () => {
    const wishes = { apart: [['ana', 'ben']] as const };
    const [need] = needs(FULL, wishes, [{ kind: 'apart', group: '1', people: ['ana', 'ben'] }]);
    expect(need).toMatchObject({ fixes: [], move: { person: 'ana', label: 'Move Ana…' } });
  });

  it('is kept by two who change places where nobody can move without cost', () => {
    const unkept = [{ kind: 'apart', group: '1', people: ['ana', 'ben'] }] as const;
    const swap = repair({
      kind: 'exchange',
      cost: 20,
      moves: [
        { person: 'ana', from: '1', to: '2' },
        { person: 'eva', from: '2', to: '1' },
      ],
    });
    const [need] = needs(FULL, { apart: [['ana', 'ben']] }, unkept, swap);
    expect(need).toMatchObject({
      lines: ['Ana and Eva change places: Ana goes to table 2, Eva to table 1.'],
      fixes: [{ label: 'Let Ana and Eva change places', type: 'groups.repair', data: { repair: 'one' } }],
    });
    expect(need).not.toHaveProperty('move');
  });

  it('rather moves one person than two', () => {
    const [need] = needs(FULL, { apart: [['hal', 'ida']] }, [{ kind: 'apart', group: '2', people: ['hal', 'ida'] }], repair({ kind: 'exchange' }));
    expect(need?.fixes).toMatchObject([{ label: 'Move Hal to table 1' }]);
    expect(need).not.toHaveProperty('lines');
  });

  it('sends a companion to the expert group of the person they are with, and nobody else anywhere', () => {
    const people = FULL.map((one) => (one.id === 'ben' ? { ...one, with: 'ana', topic: 'A' } : one.id === 'ana' ? { ...one, expert: 'A1' } : one));
    const [need] = needs(people, { companions: [{ person: 'ben', with: 'ana' }] }, [{ kind: 'companion', group: '1', people: ['ben', 'ana'] }]);
    expect(need?.fixes).toMatchObject([{ label: 'Move Ben to expert group A1', data: { person: 'ben', home: null, expert: 'A1' } }]);
  });

  it('says what was wished of others', () => {
    const texts = needs(FULL, {}, [
      { kind: 'together', group: '1', people: ['ana', 'eva'] },
      { kind: 'companion', group: '1', people: ['eva', 'ana'] },
      { kind: 'scribe', group: '2', people: [] },
    ]).map(({ text }) => text);
    expect(texts).toEqual([
      'Ana and Eva were to sit together and do not.',
      'Eva was to be with Ana and is not.',
      'Nobody in this group has a phone to write on: table 2.',
    ]);
  });
});
