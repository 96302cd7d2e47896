// What is worked out on the console before groups are formed.

import { describe, expect, it } from 'vitest';
import { largestPlanned, planHomes } from '#shared/grouping/plan';
import { changeOf, inMessages, placed } from '../../../client/facilitator/setup/rosterChanges.ts';
import { countSizes, homeChoices, homeSizes, tableNumbers } from '../../../client/facilitator/setup/tableNumbers.ts';
import { LEVELS, levelOf, orderOf, weightOf } from '../../../client/facilitator/setup/weights.ts';
import { groupsOfPairs, wishesLost, wishesMade } from '../../../client/facilitator/setup/wishGroups.ts';

describe('a list beside what the session knows', () => {
  const known = [
    { id: 'p-ana', name: 'Ana', answers: {}, came: true },
    { id: 'p-bea', name: 'Bea', answers: { school: 'Lake', role: 'Head' }, came: false },
    { id: 'p-carl', name: 'Carl', answers: { school: 'Lake' }, came: false },
  ];
  const listed = [
    { row: 1, name: 'Ana', answers: { school: 'Hill Road' } },
    { row: 2, name: 'BEA', answers: { school: 'Hill Road' } },
    { row: 3, name: 'Carl', answers: { school: 'Lake' } },
    { row: 4, name: 'Dora', answers: { role: 'Head' } },
  ];

  it('puts newcomers on the roster, brings answers up to date, and leaves everybody else as they are', () => {
    const people = placed(listed, known);
    expect(people.map(({ standing }) => standing)).toEqual(['came', 'changed', 'same', 'fresh']);
    expect(changeOf(people, () => 'p-new')).toEqual({
      put: [
        { person: 'p-new', name: 'Dora', answers: [{ question: 'role', answer: 'Head' }] },
        {
          person: 'p-bea',
          name: 'Bea',
          answers: [
            { question: 'school', answer: 'Hill Road' },
            { question: 'role', answer: 'Head' },
          ],
        },
      ],
      before: [
        {
          person: 'p-bea',
          name: 'Bea',
          answers: [
            { question: 'school', answer: 'Lake' },
            { question: 'role', answer: 'Head' },
          ],
        },
      ],
      fresh: ['p-new'],
    });
  });

  it('travels in messages well below what the server takes, with everybody in one of them, in order', () => {
    const everybody = Array.from({ length: 600 }, (_, at) => ({
      person: `person-${at}`,
      name: '🧩'.repeat(40),
      answers: [{ question: 'school', answer: 'ü'.repeat(60) }],
    }));
    const messages = inMessages(everybody);
    const bytes = messages.map((people) => new TextEncoder().encode(JSON.stringify({ people })).length);
    expect(Math.max(...bytes)).toBeLessThan(44_000);
    expect(messages.flat()).toEqual(everybody);
    expect(inMessages(everybody.slice(0, 24))).toHaveLength(1);
    expect(inMessages([])).toEqual([]);
  });
});

describe('wishes in sentences', () => {
  it('say a group where everybody is paired with everybody, and each pair once', () => {
    expect(
      groupsOfPairs([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['c', 'd'],
      ]),
    ).toEqual([
      ['a', 'b', 'c'],
      ['c', 'd'],
    ]);
  });

  it('keep a chain a chain, and never name more people than one command does', () => {
    expect(
      groupsOfPairs([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    ).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    const people = Array.from({ length: 14 }, (_, at) => `p${at}`);
    const pairs = people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));
    const groups = groupsOfPairs(pairs);
    expect(Math.max(...groups.map((group) => group.length))).toBe(12);
    const said = groups.flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other].sort().join())));
    expect(said.sort()).toEqual(pairs.map((pair) => [...pair].sort().join()).sort());
  });
});

describe('wishes about people who are taken off the roster', () => {
  const wishes = {
    apart: [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ],
    together: [['d', 'e']],
    companions: [{ person: 'f', with: 'a' }],
  } as const;

  it('are named as they were made, so that they can be made again', () => {
    expect(wishesLost(wishes, ['a'])).toEqual([
      { kind: 'apart', people: ['a', 'b', 'c'] },
      { kind: 'companion', people: ['f', 'a'] },
    ]);
    expect(wishesLost(wishes, ['a', 'b', 'c', 'd', 'e', 'f'])).toEqual(wishesMade(wishes));
    expect(wishesLost(wishes, ['g'])).toEqual([]);
  });
});

describe('how much a question counts', () => {
  it('is said in words, whatever number the author wrote', () => {
    expect(LEVELS.map((level) => levelOf(weightOf(level)))).toEqual(LEVELS);
    expect([0, 1, 2, 3, 4, 10].map(levelOf)).toEqual(['off', 'little', 'much', 'much', 'most', 'most']);
  });

  it('is told in the order of what counts most, without what is off', () => {
    const questions = ['school', 'role', 'grade', 'age'].map((id) => ({ id, title: id.toUpperCase() }));
    expect(orderOf(questions, { school: 2, role: 4, grade: 2, age: 0 })).toEqual([['ROLE'], ['SCHOOL', 'GRADE']]);
    expect(orderOf(questions, {})).toEqual([]);
  });
});

describe('the tables there will be', () => {
  const topics = ['A', 'B', 'C', 'D'];
  const settings = { maxTable: null, largestExpert: null };

  it('follow from how many come, and from the largest table', () => {
    expect(countSizes(homeSizes({ people: 26, topics, settings }))).toEqual([
      { size: 5, tables: 2 },
      { size: 4, tables: 4 },
    ]);
    expect(homeSizes({ people: 6, topics, settings: { ...settings, maxTable: 6 } })).toEqual([6]);
    expect(homeSizes({ people: 0, topics, settings })).toEqual([]);
  });

  it('may be chosen only as large as some number of people would notice', () => {
    const crowds = Array.from({ length: 300 }, (_, at) => at + 1);
    for (let topics = 1; topics <= 8; topics++) {
      const differ = (size: number, other?: number) =>
        crowds.filter((people) => planHomes(people, topics, size).sizes.join() !== planHomes(people, topics, other).sizes.join());
      const effects = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((size) => {
        const last = differ(size).at(-1);
        // Where a smaller size does the same, it need not be offered.
        return last === undefined || (size > 3 && differ(size, size - 1).length === 0) ? [] : [{ size, upTo: last < 200 ? last : null }];
      });
      expect(homeChoices(topics, null), `${topics} topics`).toEqual(effects);
      const largest = Math.max(...crowds.flatMap((people) => planHomes(people, topics).sizes));
      expect(largestPlanned(topics, null), `${topics} topics`).toBe(largest);
    }
    expect(homeChoices(4, null).map(({ size }) => size)).toEqual([3, 4, 6, 7]);
    expect(homeChoices(4, 12).map(({ size }) => size)).toEqual([3, 4, 6, 7, 12]);
  });

  it('are enough for the expert groups as well, and hold the tables that are in use', () => {
    const six = [1, 2, 3, 4, 5, 6];
    // Six home tables; two expert groups of each topic, or one where it may be as large as all its readers.
    expect(tableNumbers({ people: 24, topics, settings }, [])).toEqual([...six, 7, 8]);
    expect(tableNumbers({ people: 24, topics, settings: { ...settings, largestExpert: 8 } }, [2, 40, 12])).toEqual([...six, 12, 40]);
    expect(tableNumbers({ people: 0, topics, settings }, [])).toEqual([]);
  });
});
