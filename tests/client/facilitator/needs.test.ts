import { describe, expect, it } from 'vitest';
import { needsOfDesk } from '../../../client/facilitator/needs.ts';
import type { Mendable } from '../../../client/facilitator/repair/mendNeed.ts';
import { desk, person, repair, room, session, stage } from './room.ts';

const now = stage('Read', 'now');
const needs = (people: Parameters<typeof room>[0], more: Parameters<typeof desk>[0], rest: Partial<Mendable> = {}) =>
  needsOfDesk({ session: session(now), people: { people }, room: room(people), desk: desk(more), coverage: true, ...rest });
const gap = (home: string, topic: string, gone: readonly string[] = []) => ({ home, topic, gone });

describe('what needs the facilitator', () => {
  it('is nothing in a room that has all it needs', () => {
    expect(needs([person('Ana', '1', 'A')], {})).toEqual([]);
  });

  it('is a table without a topic, since when, and the ways to mend it', () => {
    const people = [person('Ana', '3', 'A'), person('Ben', '3', 'B', { status: 'left' })];
    const seconds = [{ person: 'ana', home: '3', topic: 'B' }];
    const [need, ...others] = needs(people, { gaps: [gap('3', 'B', ['ben'])], repairs: [repair({ kind: 'secondTopic', cost: 5, seconds })] });
    expect(others).toEqual([]);
    expect(need).toEqual({
      id: 'mend',
      text: 'Table 3 has no B since Ben left.',
      topic: 'B',
      lines: [],
      fixes: [],
      ways: [{ key: 'one', summary: 'Moves nobody. Ana also takes B.', lines: [], does: 'Give B to Ana' }],
      quiet: false,
    });
  });

  it('counts several gaps, lists them, and mends them all in one', () => {
    const people = [person('Ana', '1', 'A'), person('Ben', '2', 'A')];
    const [need] = needs(people, { gaps: [gap('1', 'B'), gap('1', 'C'), gap('2', 'B')], repairs: [repair(), repair({ key: 'two' })] });
    expect(need?.text).toBe('3 topics are missing at 2 tables');
    expect(need?.lines).toEqual(['Table 1 has nobody for B.', 'Table 1 has nobody for C.', 'Table 2 has nobody for B.']);
    expect(need?.ways?.map(({ key }) => key)).toEqual(['one', 'two']);
  });

  it('is not a table that is still choosing: there the rest can be dealt', () => {
    const people = [person('Ana', '1', 'A'), person('Li', '1', null)];
    const found = needs(people, { withoutTopic: ['li'] });
    expect(found.map(({ text }) => text)).toEqual(['Li has no topic']);
    expect(found[0]?.fixes[0]).toMatchObject({ type: 'groups.dealRest', data: { home: null } });
  });

  it('is whom to tell that has no phone, all at once, until they are told', () => {
    const people = [person('Ana', '1', 'A'), person('Li', '2', 'B')];
    const tell = [
      { person: 'ana', what: 'second' as const, topic: 'B', home: '1' },
      { person: 'li', what: 'table' as const, topic: null, home: '2' },
    ];
    const [need] = needs(people, { tell });
    expect(need).toMatchObject({ text: 'Tell 2 people without a phone', lines: ['Ana also takes B.', 'Li now sits at table 2.'], quiet: true });
    expect(need?.fixes).toEqual([{ label: 'All told', type: 'people.told', data: { people: ['ana', 'li'] } }]);
  });

  it('is a companion whom nobody counts on since the person they came with has left', () => {
    const ben = person('Ben', '1', 'A', { with: 'ana' });
    expect(needs([person('Ana', '1', 'A'), ben], {})).toEqual([]);
    expect(needs([person('Ana', '1', 'A', { status: 'away' }), ben], {})).toEqual([]);
    for (const gone of [{ status: 'left' as const }, { removed: true }]) {
      const [need, ...others] = needs([person('Ana', '1', 'A', gone), ben], {});
      expect(others).toEqual([]);
      expect(need).toMatchObject({ text: 'Ben came with Ana, who has left. Nobody counts on Ben at the table.', quiet: true });
      const asked = { label: 'Count on Ben', type: 'groups.wish', data: { kind: 'companion', people: ['ben', 'ana'], on: false } };
      expect(need?.fixes).toEqual([asked]);
    }
    expect(needs([person('Ana', '1', 'A', { status: 'left' }), ben], {}, { coverage: false })).toEqual([]);
  });

  it('is nothing while nobody has been asked to choose yet', () => {
    const people = [person('Ana', '1', null), person('Li', '1', null)];
    expect(needs(people, { withoutTopic: ['ana', 'li'] })).toEqual([]);
    expect(needs(people, { withoutTopic: ['ana', 'li'], readingBegun: true })).toHaveLength(1);
  });

  it('leaves gaps alone that no stage will miss, and everything after the end', () => {
    const people = [person('Ana', '1', 'A')];
    const gaps = [gap('1', 'B')];
    expect(needs(people, { gaps }, { coverage: false })).toEqual([]);
    expect(needs(people, { gaps }, { session: session(now, { ended: true }) })).toEqual([]);
  });

  it('says among experts that the table can wait', () => {
    const experts = session({ ...now, grouping: 'expert' });
    const [need] = needs([person('Ana', '1', 'A')], { gaps: [gap('1', 'B')] }, { session: experts });
    expect(need?.text).toBe('Table 1 has nobody for B.');
    expect(need?.lines?.[0]).toMatch(/^Nobody needs to move now/);
  });

  it('is a table that has become too small, and somebody alone among experts', () => {
    const people = [
      person('Ana', '4', 'A'),
      person('Ben', '4', 'B'),
      person('Li', '1', 'A', { expert: 'A1' }),
      person('Sam', '1', 'B'),
      person('Noor', '1', 'C'),
    ];
    const moves = ['ana', 'ben'].map((id) => ({ person: id, from: '4', to: '1' }));
    expect(needs(people, { repairs: [repair({ kind: 'dissolve', moves, closes: ['4'] })] })[0]?.text).toBe('Table 4 is down to two people.');
    const expertMoves = [{ person: 'li', from: 'A1', to: 'A2' }];
    const experts = [
      { id: 'A1', topic: 'A', table: 1, name: '', place: '', members: [{ id: 'li', name: 'Li' }] },
      { id: 'A2', topic: 'A', table: 2, name: '', place: '', members: [] },
    ];
    const gaps = [gap('4', 'C', [])];
    const both = needs(people, { gaps, repairs: [repair({ kind: 'dissolve', moves, closes: ['4'] })] })[0];
    expect(both).toMatchObject({ text: 'Table 4 has nobody for C.', lines: ['Table 4 is down to two people.'] });
    const alone = needs(people, { repairs: [repair({ kind: 'joinExperts', expertMoves })] }, { room: room(people, { experts }) });
    expect(alone[0]?.text).toBe('Li is alone in expert group A1.');
  });

  it('becomes quiet when the facilitator leaves it as it is, and keeps the ways', () => {
    const people = [person('Ana', '1', 'A'), person('Li', '1', 'C'), person('Sam', '2', null)];
    const found = needs(people, { gaps: [gap('1', 'B')], repairs: [repair()], dismissed: true, withoutTopic: ['sam'] });
    expect(found.map(({ text, quiet }) => [text, quiet])).toEqual([
      ['Sam has no topic', undefined],
      ['Left as it is: Table 1 has nobody for B.', true],
    ]);
    expect(found[1]?.ways).toHaveLength(1);
  });

  it('seats somebody for whom no repair has a seat at the smallest table, and others by the repair', () => {
    const people = [person('Ana', '1', 'A'), person('Li', '1', 'B'), person('Sam', '2', 'A'), person('Late', null, null)];
    expect(needs(people, { unseated: ['late'] })).toMatchObject([
      { text: 'Late has no seat', fixes: [{ label: 'Seat at table 2', type: 'groups.move', data: { person: 'late', home: '2' } }] },
    ]);
    const locked = people.map((one) => ({ ...one, closed: one.home === '2' }));
    expect(needs(locked, { unseated: ['late'] })[0]?.fixes[0]?.label, 'table 2 is locked as a whole').toBe('Seat at table 1');
    const seats = [{ person: 'late', home: '2', topic: 'B', expert: null }];
    expect(needs(people, { unseated: ['late'], repairs: [repair({ kind: 'seat', seats })] })).toMatchObject([
      { text: 'Late has no seat yet.', ways: [{ summary: 'Late sits at table 2 and reads B.', does: 'Seat Late at table 2' }] },
    ]);
  });
});
