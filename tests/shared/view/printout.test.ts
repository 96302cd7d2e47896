import { describe, expect, it } from 'vitest';
import { NOT_YET } from '#shared/session/session';
import type { Printout } from '#shared/view/printout';
import { FOUR, printoutOf, room } from './paperRoom.ts';

const people = (printout: Printout): readonly string[] => printout.people.map((person) => person.name);

describe('the tables on paper', () => {
  it('stand in the order of their numbers, their people in the order of the topics', () => {
    const { tables } = printoutOf(room({ people: ['Ben 2 B', 'Eva 1 -', 'Dora 1 B', 'Ana 1 A', 'Cem 2 A'] }));
    expect(tables.map((table) => [table.number, ...table.members.map(({ name, topics }) => `${name} ${topics}`)])).toEqual([
      [1, 'Ana A', 'Dora B', 'Eva '],
      [2, 'Cem A', 'Ben B'],
    ]);
  });

  it('have the name and the place that the facilitator gave to the number', () => {
    const tables = [{ number: 2, name: 'Rosa Parks', place: 'by the window' }];
    const paper = printoutOf(room({ people: FOUR, more: { settings: { ...NOT_YET.settings, tables } } }));
    expect(paper.tables.map(({ name, place }) => [name, place])).toEqual([
      ['', ''],
      ['Rosa Parks', 'by the window'],
    ]);
    expect(paper.experts.map(({ id, name, place }) => [id, name, place])).toContainEqual(['A1', 'Rosa Parks', 'by the window']);
  });

  it('say which topics are still to be taken', () => {
    const { tables } = printoutOf(room({ people: ['Ana 1 A', 'Ben 1 -', 'Cem 2 AB'] }));
    expect(tables.map((table) => table.open)).toEqual([['B'], []]);
  });

  it('say who comes over to teach, both to the table and to the guest', () => {
    const standIns = [{ home: '2', topic: 'B', visitor: 'Ben' }];
    const { tables } = printoutOf(room({ people: ['Ana 1 A', 'Ben 1 B', 'Cem 2 A'], standIns }));
    expect(tables[1]).toMatchObject({ standIns: [{ topic: 'B', visitor: { name: 'Ben', table: 1, with: null } }], open: [] });
    expect(tables[0]?.members.map((member) => member.visits)).toEqual([[], [{ topic: 'B', table: 2 }]]);
  });

  it('need nobody to stand in once somebody at the table has read the topic', () => {
    const standIns = [{ home: '2', topic: 'B', visitor: 'Ben' }];
    const { tables } = printoutOf(room({ people: ['Ben 1 B', 'Ana 1 A', 'Cem 2 A', 'Dora 2 B'], standIns }));
    expect([tables[1]?.standIns, tables[0]?.members.flatMap((member) => member.visits)]).toEqual([[], []]);
  });

  it('wait for no guest who has left, and know when the teaching card stands in', () => {
    const session = (visitor: string | null) =>
      room({ people: ['Ben 1 B', 'Ana 1 A', 'Cem 2 A'], change: { Ben: { status: 'left' } }, standIns: [{ home: '2', topic: 'B', visitor }] });
    expect(printoutOf(session('Ben')).tables[1]).toMatchObject({ standIns: [], open: ['B'] });
    expect(printoutOf(session(null)).tables[1]).toMatchObject({ standIns: [{ topic: 'B', visitor: null }], open: [] });
  });
});

describe('the expert groups on paper', () => {
  it('tell everybody the way back to their table', () => {
    expect(printoutOf(room({ people: FOUR })).experts).toEqual([
      {
        id: 'B1',
        topic: 'B',
        table: 1,
        name: '',
        place: '',
        members: [
          { name: 'Dora', table: 1, with: null },
          { name: 'Ben', table: 2, with: null },
        ],
      },
      {
        id: 'A1',
        topic: 'A',
        table: 2,
        name: '',
        place: '',
        members: [
          { name: 'Ana', table: 1, with: null },
          { name: 'Cem', table: 2, with: null },
        ],
      },
    ]);
  });
});

describe('the topics on paper', () => {
  it('are the readings as rich text, with everybody who reads them, as first topic or as second', () => {
    const [first, second] = printoutOf(room({ people: ['Cem 2 BA', 'Ana 1 A', 'Ben 1 B'] })).topics;
    expect(first).toEqual({
      id: 'A',
      title: 'Topic A',
      text: [
        {
          t: 'p',
          in: [
            { t: 'text', text: 'Reading ' },
            { t: 'strong', in: [{ t: 'text', text: 'A' }] },
            { t: 'text', text: '.' },
          ],
        },
      ],
      readers: [
        { name: 'Ana', table: 1, with: null },
        { name: 'Cem', table: 2, with: null },
      ],
    });
    expect(second?.readers.map((reader) => reader.name)).toEqual(['Ben', 'Cem']);
  });
});

describe('the door list', () => {
  it('goes from A to Z as the language of the workshop has it, whoever came first', () => {
    expect(people(printoutOf(room({ people: ['zoe', 'Özil', 'Ben', 'anna', 'Team10', 'Team9', 'أحمد'] })))).toEqual([
      'anna',
      'Ben',
      'Özil',
      'Team9',
      'Team10',
      'zoe',
      'أحمد',
    ]);
  });

  it('is there before there are any groups', () => {
    const paper = printoutOf(room({ people: ['Ben', 'Ana'] }));
    expect(paper.people[0]).toEqual({ name: 'Ana', table: null, with: null, topics: [], expert: null, expected: false });
    expect([paper.tables, paper.experts, paper.topics.map((topic) => topic.readers)]).toEqual([[], [], [[], []]]);
  });

  it('also has those who are still expected, and says so', () => {
    const expected = new Map([['x', { id: 'x', name: 'Bea', answers: { school: 'CANARY-answer' } }]]);
    const paper = printoutOf(room({ people: ['Cem', 'Ana'], more: { expected } }));
    expect(paper.people.map((person) => [person.name, person.expected])).toEqual([
      ['Ana', false],
      ['Bea', true],
      ['Cem', false],
    ]);
  });

  it('is empty in a session in which nobody is', () => {
    expect(printoutOf(room({ people: [] }))).toMatchObject({ tables: [], experts: [], people: [], title: 'A jigsaw', language: 'en' });
  });
});

describe('nowhere on paper', () => {
  it.each([
    ['has left', { status: 'left' }],
    ['was removed', { removed: true }],
  ] as const)('is somebody who %s', (_what, how) => {
    const paper = printoutOf(room({ people: [...FOUR, 'Gone 1 A A1'], change: { Gone: how } }));
    expect(JSON.stringify(paper)).not.toContain('Gone');
    expect(people(paper)).toEqual(['Ana', 'Ben', 'Cem', 'Dora']);
  });

  it('is a table or an expert group that nobody is left in', () => {
    const paper = printoutOf(room({ people: [...FOUR, 'Gone 3 A A2'], change: { Gone: { status: 'left' } } }));
    expect(paper.tables.map((table) => table.number)).toEqual([1, 2]);
    expect(paper.experts.map((group) => group.id)).toEqual(['B1', 'A1']);
  });

  it('is anything that stays between a person and the facilitator', () => {
    expect(JSON.stringify(printoutOf(room({ people: FOUR })))).not.toContain('CANARY');
  });
});

describe('everywhere on paper', () => {
  it.each([
    ['has no phone', { keys: [] }],
    ['has stepped out for a while', { status: 'away' }],
  ] as const)('is somebody who %s', (_what, how) => {
    const paper = printoutOf(room({ people: [...FOUR, 'Gil 1 A A1'], change: { Gil: how } }));
    for (const part of [paper.tables, paper.experts, paper.topics, paper.people]) expect(JSON.stringify(part)).toContain('"Gil"');
  });
});
