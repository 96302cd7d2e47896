import { describe, expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { formExperts, type Reader } from '#shared/grouping/experts';
import { broken, expectNone, letters, names } from './checker.ts';

const readers = (topic: string, count: number): Reader[] =>
  names(count).map((person, at) => ({ person: topic + person, topic, home: String(at + 1) }));

describe('expert groups', () => {
  test('24 people and four topics make eight groups of three', () => {
    const groups = formExperts(
      letters(4).flatMap((topic) => readers(topic, 6)),
      letters(4),
    );
    expect(groups.map((group) => group.members.length)).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
  });

  test('groups are numbered within their topic', () => {
    const groups = formExperts([...readers('A', 8), ...readers('B', 8)], letters(2));
    expect(groups.map((group) => `${group.topic}${group.number}`)).toEqual(['A1', 'A2', 'B1', 'B2']);
  });

  test('a topic that nobody reads has no group', () => {
    expect(formExperts(readers('B', 3), letters(3)).map((group) => group.topic)).toEqual(['B']);
  });

  test('a popular topic has more groups than an unpopular one', () => {
    const groups = formExperts([...readers('A', 16), ...readers('B', 4)], letters(2));
    expect(groups.map((group) => group.members.length)).toEqual([4, 4, 4, 4, 4]);
  });

  test('two readers of one table meet different colleagues', () => {
    const twins: Reader[] = readers('A', 8).map((reader, at) => ({ ...reader, home: String(Math.floor(at / 2) + 1) }));
    for (const group of formExperts(twins, ['A']))
      expect(new Set(group.members.map((person) => twins.find((each) => each.person === person)?.home)).size).toBe(4);
  });

  test.each([
    [6, 6, [3, 3]],
    [8, 6, [6]],
    [8, 7, [7]],
    [8, 9, [5, 4]],
    [5, 5, [5]],
    [4, 5, [3, 2]],
    [4, 9, [3, 3, 3]],
    [4, 11, [4, 4, 3]],
    [3, 4, [2, 2]],
    [3, 7, [3, 2, 2]],
    [0, 4, [2, 2]],
    [99, 12, [6, 6]],
  ])('of at most %i, with %i readers, have %j members', (largest, count, sizes) => {
    expect(formExperts(readers('A', count), ['A'], largest).map((group) => group.members.length)).toEqual(sizes);
  });

  test('of a smaller or larger limit keep it, leave nobody alone and make pairs only where nothing else is possible', () => {
    const failures: string[] = [];
    for (let largest = 3; largest <= 8; largest++) {
      for (let count = 2; count <= 120; count++) {
        for (const other of [0, 1]) {
          const topics = letters(2);
          const groups = formExperts([...readers('A', count), ...readers('B', count + other)], topics, largest);
          for (const [at, topic] of topics.entries()) {
            const all = count + at * other;
            const sizes = groups.filter((group) => group.topic === topic).map((group) => group.members.length);
            const possible = Math.ceil(all / largest) <= Math.floor(all / 3);
            const least = all >= 3 && possible ? 3 : 2;
            if (sizes.some((size) => size < least || size > largest)) failures.push(`${all} readers, at most ${largest}: ${sizes.join(' ')}`);
          }
        }
      }
    }
    expectNone(failures);
  });

  test('whatever people claim, sizes and spread hold (seeds 1 to 200)', () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= 200; seed++) {
      const chance = dice(seed);
      const topics = letters(2 + chance.roll(5));
      const tables = 3 + chance.roll(30);
      const all: Reader[] = [];
      for (let table = 1; table <= tables; table++) {
        const extra = chance.roll(2) === 1 ? [topics[chance.roll(topics.length)] ?? 'A'] : [];
        for (const topic of [...topics, ...extra]) all.push({ person: `p${all.length}`, topic, home: String(table) });
      }
      const groups = formExperts(chance.shuffle(all), topics);
      const expertOf = new Map(groups.flatMap((group) => group.members.map((person) => [person, `${group.topic}${group.number}`])));
      const seats = all.map((reader) => ({ ...reader, second: [], expert: expertOf.get(reader.person) ?? '' }));
      // Only the expert groups are judged here: the tables were made up.
      const wrong = broken(seats, topics, true).filter((rule) => rule.startsWith('E') || rule.startsWith('S') || rule === 'P1');
      if (wrong.length > 0) failures.push(`seed ${seed}: ${wrong.join(' ')}`);
    }
    expectNone(failures);
  });
});
