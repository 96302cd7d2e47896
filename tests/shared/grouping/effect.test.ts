import { describe, expect, it } from 'vitest';
import { doesNoHarm, type Effect, effectOf, type MovableRoom, type Seatable } from '#shared/grouping/effect';
import { NO_WISHES } from '#shared/grouping/request';

const sits = (person: string, home: string | null, topics: string, more: Partial<Seatable> = {}): Seatable => ({
  person,
  home,
  topics: [...topics],
  expert: null,
  scribe: true,
  shares: null,
  ...more,
});
const roomOf = (people: readonly Seatable[], more: Partial<MovableRoom> = {}): MovableRoom => ({
  people,
  experts: [],
  standIns: [],
  wishes: NO_WISHES,
  ...more,
});
const TWO_TABLES = [sits('a1', '1', 'A'), sits('b1', '1', 'BC'), sits('c1', '1', 'C'), sits('a2', '2', 'A'), sits('b2', '2', 'B')];

const nothing: Effect = {
  from: '1',
  gets: [],
  lacks: [],
  loses: [],
  left: 2,
  there: 3,
  strange: null,
  beside: null,
  along: [],
  breaks: [],
  mends: [],
};

describe('the effect of a move', () => {
  it('counts what both tables have after it, second topics among them', () => {
    expect(effectOf(roomOf(TWO_TABLES), 'b1', { home: '2' })).toEqual({
      ...nothing,
      gets: [
        { topic: 'B', readers: 2 },
        { topic: 'C', readers: 1 },
      ],
      lacks: ['B'],
    });
  });

  it('is nothing where somebody sits already, and for who is not in the room', () => {
    expect(effectOf(roomOf(TWO_TABLES), 'b1', { home: '1' })).toBeNull();
    expect(effectOf(roomOf(TWO_TABLES), 'nobody', { home: '1' })).toBeNull();
  });

  it('takes nothing from a table that nobody is left at, nor where somebody stands in', () => {
    const alone = [sits('a1', '1', 'A'), sits('b2', '2', 'B')];
    expect(effectOf(roomOf(alone), 'a1', { home: '2' })).toMatchObject({ lacks: [], left: 0, there: 2 });
    const standIns = [{ home: '1', topic: 'B' }];
    expect(effectOf(roomOf(TWO_TABLES, { standIns }), 'b1', { home: '2' })).toMatchObject({ lacks: [] });
  });

  it('leaves nobody behind when somebody without a seat sits down', () => {
    expect(effectOf(roomOf([...TWO_TABLES, sits('new', null, '')]), 'new', { home: '2' })).toEqual({ ...nothing, from: null, left: null, there: 3 });
  });

  it('tells wishes that it breaks and wishes that it mends, and not those that stay as they are', () => {
    const wishes = {
      ...NO_WISHES,
      apart: [
        ['a1', 'b1'],
        ['b1', 'a2'],
        ['a1', 'c1'],
      ] as const,
      together: [
        ['b1', 'b2'],
        ['b1', 'c1'],
      ] as const,
    };
    const effect = effectOf(roomOf(TWO_TABLES, { wishes }), 'b1', { home: '2' });
    expect(effect?.breaks.map(({ kind, people }) => [kind, ...people])).toEqual([
      ['apart', 'a2', 'b1'],
      ['together', 'b1', 'c1'],
    ]);
    expect(effect?.mends.map(({ kind, people }) => [kind, ...people])).toEqual([
      ['apart', 'a1', 'b1'],
      ['together', 'b1', 'b2'],
    ]);
  });

  it('knows of a pair that still meets among the experts after it no longer meets at home', () => {
    const people = [sits('a', '1', 'A', { expert: 'A1' }), sits('b', '1', 'A', { expert: 'A1' }), sits('c', '2', 'B')];
    const effect = effectOf(roomOf(people, { wishes: { ...NO_WISHES, apart: [['a', 'b']] } }), 'a', { home: '2' });
    expect(effect?.mends).toEqual([{ kind: 'apart', group: '1', people: ['a', 'b'] }]);
    expect(effect?.breaks).toEqual([]);
  });

  it('misses the last phone of a table', () => {
    const people = [sits('a', '1', 'A'), sits('b', '1', 'B', { scribe: false }), sits('c', '2', 'C')];
    const effect = effectOf(roomOf(people, { wishes: { ...NO_WISHES, scribes: 'home' } }), 'a', { home: '2' });
    expect(effect?.breaks).toEqual([{ kind: 'scribe', group: '1', people: [] }]);
  });

  it('knows among experts whether somebody has read what they talk about', () => {
    const people = [sits('a', '1', 'A', { expert: 'A1' }), sits('b', '1', 'BA', { expert: 'B1' }), sits('late', '1', '')];
    const room = roomOf(people, {
      experts: [
        { id: 'A1', topic: 'A' },
        { id: 'B1', topic: 'B' },
      ],
    });
    expect(effectOf(room, 'a', { expert: 'B1' })).toEqual({ ...nothing, from: 'A1', left: 0, there: 2, strange: 'B' });
    expect(effectOf(room, 'b', { expert: 'A1' })?.strange).toBeNull();
    // Whoever has no topic becomes a reader of the group's.
    expect(effectOf(room, 'late', { expert: 'A1' })).toMatchObject({ from: null, left: null, strange: null });
  });

  it('does no harm only where nothing is lost, nobody is left in too small a group, and nothing is too full', () => {
    const good: Effect = { ...nothing, left: 3 };
    expect(doesNoHarm(good, 6)).toBe(true);
    expect(doesNoHarm({ ...good, left: 2 }, 6)).toBe(false);
    expect(doesNoHarm({ ...good, there: 7 }, 6)).toBe(false);
    expect(doesNoHarm({ ...good, lacks: ['A'] }, 6)).toBe(false);
    expect(doesNoHarm({ ...good, strange: 'A' }, 6)).toBe(false);
    expect(doesNoHarm({ ...good, breaks: [{ kind: 'scribe', group: '1', people: [] }] }, 6)).toBe(false);
  });
});
