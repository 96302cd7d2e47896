import { describe, expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { resolveClaims } from '#shared/grouping/claims';
import { coverageGaps } from '#shared/grouping/gaps';
import type { Member } from '#shared/grouping/table';
import { dealTopics, mayTake } from '#shared/grouping/topics';
import { expectNone, letters, names, spread } from './checker.ts';

const ABCD = letters(4);
const nobodyElse = new Map<string, number>();
const member = (person: string, topic: string | null = null, ...second: string[]): Member => ({ person, topic, second });

describe('dealing topics', () => {
  test('everybody without a topic gets one the table lacks', () => {
    expect(dealTopics([member('Ana'), member('Ben', 'A'), member('Cem'), member('Dan', 'C')], ABCD, nobodyElse)).toEqual([
      { person: 'Ana', topic: 'B', second: false },
      { person: 'Cem', topic: 'D', second: false },
    ]);
  });

  test('the fifth at a table of four topics gets the topic with the fewest readers in the room', () => {
    const table = [member('Ana', 'A'), member('Ben', 'B'), member('Cem', 'C'), member('Dan', 'D'), member('Eva')];
    const readers = new Map([
      ['A', 5],
      ['B', 4],
      ['C', 3],
      ['D', 4],
    ]);
    expect(dealTopics(table, ABCD, readers)).toEqual([{ person: 'Eva', topic: 'C', second: false }]);
  });

  test('a table of three reads the fourth topic as a second one', () => {
    expect(dealTopics([member('Ana', 'D'), member('Ben'), member('Cem')], ABCD, nobodyElse)).toEqual([
      { person: 'Ben', topic: 'A', second: false },
      { person: 'Cem', topic: 'B', second: false },
      { person: 'Ana', topic: 'C', second: true },
    ]);
  });

  test('two people share four topics two and two', () => {
    const deals = dealTopics([member('Ana'), member('Ben')], ABCD, nobodyElse);
    expect(deals.filter((deal) => deal.second).map((deal) => deal.person)).toEqual(['Ana', 'Ben']);
  });

  test('a complete table gets nothing, and neither does an empty one', () => {
    expect(dealTopics([member('Ana', 'A', 'B'), member('Ben', 'C', 'D')], ABCD, nobodyElse)).toEqual([]);
    expect(dealTopics([], ABCD, nobodyElse)).toEqual([]);
  });

  test('somebody who had only a second topic is not given it twice', () => {
    const deals = dealTopics([member('Ana', 'A'), member('Ben', null, 'C')], ['A', 'B', 'C'], nobodyElse);
    expect(deals).toEqual([{ person: 'Ben', topic: 'B', second: false }]);
  });
});

describe('taking a topic', () => {
  test('the first tap wins, the second hears that it is taken', () => {
    const table = [member('Ana', 'A'), member('Ben'), member('Cem'), member('Dan')];
    expect(mayTake(table, 'Ben', 'A', ABCD)).toBe('taken');
    expect(mayTake(table, 'Ben', 'B', ABCD)).toBe('yes');
  });

  test('at a table of five, two may read the same topic, but the last free person must take the open one', () => {
    const table = [member('Ana', 'A'), member('Ben', 'A'), member('Cem', 'B'), member('Dan'), member('Eva')];
    expect(mayTake(table, 'Dan', 'A', ABCD)).toBe('taken');
    expect(mayTake(table, 'Dan', 'B', ABCD)).toBe('neededElsewhere');
    expect(mayTake(table, 'Dan', 'C', ABCD)).toBe('yes');
  });

  test('tapping a topic one already has is no theft', () => {
    expect(mayTake([member('Ana', 'A'), member('Ben', 'B')], 'Ana', 'A', ABCD)).toBe('yes');
  });

  test('no order of taps loses a topic (seeds 1 to 400)', () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= 400; seed++) {
      const chance = dice(seed);
      const topics = letters(2 + chance.roll(7));
      let table = names(1 + chance.roll(topics.length + 2)).map((person) => member(person));
      for (let tap = 0; tap < 40; tap++) {
        const person = `p${String(chance.roll(table.length)).padStart(4, '0')}`;
        const topic = topics[chance.roll(topics.length)] ?? 'A';
        // People may also change their mind.
        if (mayTake(table, person, topic, topics) === 'yes') table = table.map((each) => (each.person === person ? member(person, topic) : each));
      }
      for (const deal of dealTopics(table, topics, nobodyElse)) {
        table = table.map((each) => {
          if (each.person !== deal.person) return each;
          return deal.second ? { ...each, second: [...each.second, deal.topic] } : { ...each, topic: deal.topic };
        });
      }
      const distinct = new Set(table.map((each) => each.topic)).size;
      if (distinct !== Math.min(table.length, topics.length)) failures.push(`seed ${seed}: ${distinct} topics at a table of ${table.length}`);
      if (coverageGaps([{ home: '1', members: table }], topics).length > 0) failures.push(`seed ${seed}: a gap`);
      if (spread(table.map((each) => each.second.length)) > 1) failures.push(`seed ${seed}: second topics uneven`);
    }
    expectNone(failures);
  });

  test('no order of taps gives anybody a topic that is barred to them, if it could be avoided at all (seeds 1 to 400)', () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= 400; seed++) {
      const chance = dice(seed);
      const topics = letters(2 + chance.roll(6));
      const people = names(topics.length + chance.roll(3));
      // Each may still read all but one: then there is always a way.
      const bars = new Map(
        people.filter(() => chance.roll(2) === 0).map((person) => [person, new Set([chance.pick(topics as [string, ...string[]])])]),
      );
      const avoidable = topics.every((topic) => people.some((person) => !bars.get(person)?.has(topic))) && topics.length > 2;
      let table = people.map((person) => member(person));
      for (let tap = 0; tap < 30; tap++) {
        const person = chance.pick(people as [string, ...string[]]);
        const topic = chance.pick(topics as [string, ...string[]]);
        const free = table.find((each) => each.person === person)?.topic === null;
        if (free && mayTake(table, person, topic, topics, bars) === 'yes')
          table = table.map((each) => (each.person === person ? member(person, topic) : each));
      }
      for (const deal of resolveClaims(table, new Map(), topics, nobodyElse, bars))
        if (!deal.second) table = table.map((each) => (each.person === deal.person ? member(each.person, deal.topic) : each));
      const met = table.filter(({ person, topic }) => topic !== null && bars.get(person)?.has(topic));
      if (avoidable && met.length > 0) failures.push(`seed ${seed}: ${met.map(({ person }) => person).join()} in what is barred`);
      if (coverageGaps([{ home: '1', members: table }], topics).length > 0) failures.push(`seed ${seed}: a gap`);
    }
    expectNone(failures);
  });
});

test('a gap is a topic that nobody present at the table reads', () => {
  const tables = [
    { home: '1', members: [member('Ana', 'A', 'B'), member('Ben', 'C'), member('Cem', 'D')] },
    { home: '2', members: [member('Dan', 'A'), member('Eva', 'C'), member('Fay')] },
  ];
  expect(coverageGaps(tables, ABCD)).toEqual([{ home: '2', missing: ['B', 'D'] }]);
});
