import { describe, expect, it } from 'vitest';
import { type Desk, needsOfDesk } from '../../../client/facilitator/needs.ts';
import { desk, person, room, session, stage } from './room.ts';

const now = stage('Teach B', 'now');
const needs = (people: Parameters<typeof room>[0], more: Parameters<typeof desk>[0], rest: Partial<Desk> = {}) =>
  needsOfDesk({ session: session(now), people: { people }, room: room(people), desk: desk(more), coverage: true, ...rest });

describe('what needs the facilitator', () => {
  it('is nothing in a room that has all it needs', () => {
    expect(needs([person('Ana', '1', 'A')], {})).toEqual([]);
  });

  it('is a table without a topic: somebody there takes it, or somebody comes from where there are two', () => {
    const people = [person('Ana', '1', 'A'), person('Li', '1', null), ...['Sam', 'Noor', 'Kofi'].map((name) => person(name, '2', 'B'))];
    const [need] = needs(people, { gaps: [{ home: '1', topic: 'B', canTake: ['li', 'ana'] }] });
    expect(need?.text).toBe('Table 1 has nobody for B');
    expect(need?.fixes).toEqual([
      { label: 'Li takes B', type: 'groups.giveTopic', data: { person: 'li', topic: 'B' } },
      { label: 'Ana also takes B', type: 'groups.giveTopic', data: { person: 'ana', topic: 'B' } },
      { label: 'Kofi comes from table 2', type: 'groups.move', data: { person: 'kofi', home: '1', expert: null } },
    ]);
  });

  it('is not a table that is still choosing: there the rest can be dealt', () => {
    const people = [person('Ana', '1', 'A'), person('Li', '1', null)];
    const found = needs(people, { gaps: [{ home: '1', topic: 'B', canTake: ['li', 'ana'] }], withoutTopic: ['li'] });
    expect(found.map(({ text }) => text)).toEqual(['Li has no topic']);
    expect(found[0]?.fixes[0]).toMatchObject({ type: 'groups.dealRest' });
  });

  it('offers one tap for many gaps, and counts those that are too many to list', () => {
    const people = Array.from({ length: 10 }, (_, index) => person(`P${index}`, String(index + 1), 'A'));
    const found = needs(people, { gaps: people.map(({ id, home }) => ({ home: home ?? '', topic: 'B', canTake: [id] })) });
    expect(found[0]).toMatchObject({ text: '10 topics are missing at 10 tables', fixes: [{ type: 'groups.dealRest' }] });
    expect(found.at(-1)?.text).toBe('and 4 more gaps');
  });

  it('leaves gaps alone that no stage will miss, and everything after the end', () => {
    const people = [person('Ana', '1', 'A')];
    const gaps = [{ home: '1', topic: 'B', canTake: ['ana'] }];
    expect(needs(people, { gaps }, { coverage: false })).toEqual([]);
    expect(needs(people, { gaps }, { session: session(now, { ended: true }) })).toEqual([]);
  });

  it('seats somebody without a seat at the smallest table', () => {
    const people = [person('Ana', '1', 'A'), person('Li', '1', 'B'), person('Sam', '2', 'A'), person('Late', null, null)];
    expect(needs(people, { unseated: ['late'] })[0]).toMatchObject({
      text: 'Late has no seat',
      fixes: [{ label: 'Seat at table 2', type: 'groups.move', data: { person: 'late', home: '2' } }],
    });
  });
});
