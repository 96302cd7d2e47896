import { describe, expect, it } from 'vitest';
import { flawOf } from '#shared/session/formation';
import {
  changedSince,
  draftOf,
  isAlike,
  movedBy,
  published,
  requestFor,
  togglePerson,
  toggleTable,
} from '../../../client/stages/parts/preview/drafts.ts';
import { lookedAt, person, proposalFor, room, tables } from './formRoom.ts';

const TWO = tables(['Ana', 'Ben', 'Cem', 'Dai'], ['Eve', 'Fay', 'Gus', 'Hana']);

describe('a lock', () => {
  it('holds a person where they are, in the next proposal and after publishing', () => {
    const people = room(17, ['Hill Road', 'Oak Park', 'St Mary']);
    let draft = lookedAt(proposalFor(people));
    for (const name of ['Ana', 'Kim', 'Quinn']) draft = togglePerson(draft, name);
    for (let seed = 2; seed < 12; seed++) {
      const before = draft.proposal.formation.homes;
      const request = requestFor(draft, people, seed);
      expect(request.locked.map((lock) => lock.person).sort()).toEqual(['Ana', 'Kim', 'Quinn']);
      draft = draftOf(proposalFor(people, { seed, locked: request.locked, closed: request.closed }), request, '');
      expect(draft.lost).toEqual([]);
      for (const lock of request.locked) {
        const seatIn = (homes: typeof before) =>
          homes.flatMap((home) => home.members.flatMap((one) => (one.person === lock.person ? [[home.id, one.topic]] : [])));
        expect(seatIn(draft.proposal.formation.homes), `seed ${seed}`).toEqual(seatIn(before));
      }
    }
    expect([...published(draft).fixed].sort()).toEqual(['Ana', 'Kim', 'Quinn']);
    expect(flawOf(published(draft))).toBeNull();
  });

  it('holds a whole table, which nobody joins, until one of it is let go', () => {
    const [first] = TWO.formation.homes;
    if (!first) throw new Error('There is no table');
    const locked = toggleTable(lookedAt(TWO), first);
    expect([...locked.locked]).toEqual(['Ana', 'Ben', 'Cem', 'Dai']);
    expect(requestFor(locked, room(8), 2).closed).toEqual(['1']);

    const one = togglePerson(locked, 'Ben');
    expect([...one.locked]).toEqual(['Ana', 'Cem', 'Dai']);
    expect(requestFor(one, room(8), 2).closed).toEqual([]);
    expect([...togglePerson(one, 'Ben').locked].sort()).toEqual(['Ana', 'Ben', 'Cem', 'Dai']);

    const open = toggleTable(locked, first);
    expect([open.locked.size, open.closed.size]).toEqual([0, 0]);
  });

  it('is let go with whoever has left, and says so where the table has gone', () => {
    const draft = togglePerson(togglePerson(lookedAt(TWO), 'Ana'), 'Hana');
    const people = room(8).map((one) => (one.name === 'Ana' ? { ...one, status: 'left' as const } : one));
    const request = requestFor(draft, people, 2);
    expect(request.locked).toEqual([{ person: 'Hana', home: '2', topic: null }]);
    const next = draftOf(tables(['Ben', 'Cem', 'Dai', 'Hana']), request, '');
    expect([[...next.locked], next.lost]).toEqual([[], ['Hana']]);
  });

  it('of the room itself is in the first proposal', () => {
    const people = [
      person('Ana', { fixed: true, home: '2', topic: 'C' }),
      person('Ben', { home: '1' }),
      person('Cem', { fixed: true, home: '1', status: 'left' }),
    ];
    expect(requestFor(null, people, 7)).toEqual({ seed: 7, locked: [{ person: 'Ana', home: '2', topic: 'C' }], closed: [] });
  });

  it('of a whole table is published, and is in the first proposal of the next preview', () => {
    const [first] = TWO.formation.homes;
    if (!first) throw new Error('There is no table');
    expect(published(toggleTable(lookedAt(TWO), first)).closed).toEqual(['1']);
    const people = room(8).map((one, at) => ({ ...one, home: at < 4 ? '1' : '2', fixed: at < 4, closed: at < 4 }));
    const request = requestFor(null, people, 7);
    expect(request.closed).toEqual(['1']);
    expect([...draftOf(TWO, request, '').closed]).toEqual(['1']);
  });
});

describe('a proposal', () => {
  it('is like another where the same people share a table and read the same', () => {
    const draft = lookedAt(TWO);
    expect(isAlike(draft, tables(['Hana', 'Eve', 'Fay', 'Gus'], ['Ben', 'Ana', 'Cem', 'Dai']))).toBe(true);
    expect(isAlike(draft, tables(['Hana', 'Ben', 'Fay', 'Gus'], ['Eve', 'Ana', 'Cem', 'Dai']))).toBe(false);
    const topics = tables(['Ana', 'Ben', 'Cem', 'Dai'], ['Eve', 'Fay', 'Gus', 'Hana']);
    const dealt = topics.formation.homes.map((home) => ({ ...home, members: home.members.map((one) => ({ ...one, topic: 'A' as const })) }));
    expect(isAlike(draft, { ...topics, formation: { ...topics.formation, homes: dealt } })).toBe(false);
  });
});

describe('the room beside a proposal', () => {
  it('tells who has come and who has gone since', () => {
    const people = [...room(7), person('Hana', { removed: true }), person('Zoe'), person('Yan', { status: 'left' })];
    expect(changedSince(TWO.formation, people)).toEqual({ came: ['Zoe'], left: ['Hana'] });
    expect(changedSince(TWO.formation, room(8))).toEqual({ came: [], left: [] });
  });

  it('counts who would change tables', () => {
    const people = room(8).map((one, at) => ({ ...one, home: at === 0 ? '2' : at === 7 ? null : at < 4 ? '1' : '2' }));
    expect(movedBy(TWO.formation, people)).toEqual({ moved: 1, seated: 7 });
  });
});
