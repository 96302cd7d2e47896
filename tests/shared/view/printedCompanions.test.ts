import { describe, expect, it } from 'vitest';
import { NOT_YET } from '#shared/session/session';
import { FOUR, printoutOf, room } from './paperRoom.ts';

describe('a companion on paper', () => {
  const WITH = { ...NOT_YET.wishes, companions: [{ person: 'Eva', with: 'Ana' }] };
  const five = () => room({ people: ['Eva 1 A A1', ...FOUR], more: { wishes: WITH } });

  it('stands beside whom they are with, and reads nothing that could be counted on', () => {
    const { tables, experts, topics, people: door } = printoutOf(five());
    expect(tables[0]?.members.map(({ name, topics: read, with: host }) => [name, read, host])).toEqual([
      ['Ana', ['A'], null],
      ['Eva', [], 'Ana'],
      ['Dora', ['B'], null],
    ]);
    expect(experts.find(({ id }) => id === 'A1')?.members).toContainEqual({ name: 'Eva', table: 1, with: 'Ana' });
    expect(topics[0]?.readers.map((reader) => reader.name)).toEqual(['Ana', 'Cem']);
    expect(door.find(({ name }) => name === 'Eva')).toEqual({ name: 'Eva', table: 1, with: 'Ana', topics: [], expert: 'A1', expected: false });
  });

  it('does not fill the place of somebody who has gone: their topic is to be taken', () => {
    const session = five();
    const ana = session.people.get('Ana');
    const gone = new Map([...session.people, ...(ana ? [['Ana', { ...ana, status: 'left' as const }] as const] : [])]);
    const [table] = printoutOf({ ...session, people: gone }).tables;
    expect(table?.open).toEqual(['A']);
    expect(table?.members.map(({ name, with: host }) => [name, host])).toEqual([
      ['Dora', null],
      ['Eva', null],
    ]);
  });

  it('is one of the readers where they sit at another table', () => {
    const { tables } = printoutOf(room({ people: ['Eva 2 A A1', ...FOUR], more: { wishes: WITH } }));
    expect(tables[1]?.members[0]).toMatchObject({ name: 'Eva', topics: ['A'], with: null });
  });

  it('is known as one before there are groups, and before they have come', () => {
    const expected = new Map([['Eva', { id: 'Eva', name: 'Eva', answers: {} }]]);
    expect(printoutOf(room({ people: ['Eva', 'Ana'], more: { wishes: WITH } })).people[1]).toMatchObject({ name: 'Eva', with: 'Ana' });
    expect(printoutOf(room({ people: ['Ana'], more: { wishes: WITH, expected } })).people[1]).toMatchObject({
      name: 'Eva',
      with: 'Ana',
      expected: true,
    });
  });
});
