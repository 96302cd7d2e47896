import { describe, expect, it } from 'vitest';
import { dice } from '#shared/base/dice';
import type { Seen } from '#shared/people/simulated';
import { standardBehaviours } from '#shared/wire/standardBehaviours';
import { castOf } from '../../../server/rehearsal/cast.ts';
import { NAMES } from '../../../server/rehearsal/names.ts';

const prompts = ['Agree', 'Argue', 'Assumptions', 'Aspire'].map((title) => ({ id: title.toLowerCase(), title, question: `${title}?` }));
const topics = [
  { id: 'A', title: 'Create opportunities for meaningful collaboration' },
  { id: 'B', title: 'Why bees dance' },
];

const seen = (topic: string, more: Partial<Seen> = {}): Seen => ({
  me: 'person-one',
  stage: { id: 'experts', title: 'Expert groups', minutes: 14 },
  topics,
  mine: [topic],
  home: '1',
  table: [],
  all: { prompts, mustSay: 3 },
  group: { topic, notes: [], mustSayLeft: 3 },
  person: null,
  readings: [],
  remembered: topic === 'A' ? [] : ['The waggle and the round dance'],
  freshId: 'note-0001-abc',
  ...more,
});

const writing = (view: Seen, seed: number) => standardBehaviours.get('discuss')?.participant?.(view, dice(seed)) ?? [];
const texts = (topic: string, seed: number) =>
  writing(seen(topic), seed).flatMap((wish) => (wish?.writes ? [(wish.data as { text: string }).text] : []));

describe('what simulated people wish', () => {
  it.each([1, 7, 4711])('is the same from the same throws (seed %i)', (seed) => {
    expect(writing(seen('A'), seed)).toEqual(writing(seen('A'), seed));
    expect(writing(seen('A'), seed)).not.toEqual(writing(seen('A'), seed + 1));
  });

  it.each([1, 7, 4711])('is at least a note under each prompt, in the time there is, none twice (seed %i)', (seed) => {
    const wishes = writing(seen('A'), seed).flatMap((wish) => (wish?.writes ? [wish] : []));
    expect(new Set(wishes.map((wish) => (wish.data as { prompt: string }).prompt)).size).toBe(4);
    expect(wishes.reduce((sum, wish) => sum + wish.after, 0)).toBeLessThan(14 * 60);
    expect(new Set(texts('A', seed)).size).toBe(wishes.length);
  });

  it('differs by topic, and weaves in what was read where nobody has written about the topic before', () => {
    const [known, unknown] = [7, 8, 9, 10].reduce<[string[], string[]]>(
      ([a, b], seed) => [
        [...a, ...texts('A', seed)],
        [...b, ...texts('B', seed)],
      ],
      [[], []],
    );
    expect(known.filter((text) => unknown.includes(text))).toEqual([]);
    expect(unknown.some((text) => text.includes('The waggle and the round dance'))).toBe(true);
    expect(unknown.some((text) => text.includes('Why bees dance'))).toBe(true);
    expect([...known, ...unknown].every((text) => !/[{}]/.test(text) && text.length < 300)).toBe(true);
  });

  it('keeps its place in the script when a note has got its star meanwhile', () => {
    const note = { id: 'n1', prompt: 'agree', text: 'x', author: { id: 'p', name: 'P' }, typedBy: null, mustSay: false, late: false, edited: false };
    const before = writing(seen('A', { group: { topic: 'A', notes: [note], mustSayLeft: 3 } }), 7);
    const after = writing(seen('A', { group: { topic: 'A', notes: [note], mustSayLeft: 0 } }), 7);
    expect(after).toHaveLength(before.length);
  });

  it('is a topic that nobody at the table has yet', () => {
    const table = [
      { id: 'person-one', topic: null, phone: true },
      { id: 'two', topic: 'A', phone: true },
    ];
    for (const seed of [1, 2, 3, 4]) {
      const wishes = standardBehaviours.get('form')?.participant?.(seen('A', { mine: [], table }), dice(seed)) ?? [];
      for (const wish of wishes) if (wish) expect(wish).toMatchObject({ type: 'groups.takeTopic', data: { topic: 'B' } });
    }
  });
});

describe('the people of a rehearsal', () => {
  it('are the same from the same seed, and of every temperament', () => {
    expect(castOf(24, 7)).toEqual(castOf(24, 7));
    expect(castOf(24, 7)).not.toEqual(castOf(24, 8));
    expect(new Set(castOf(24, 7).map(({ temper }) => temper))).toEqual(new Set(['steady', 'late', 'leaving', 'silent', 'asleep']));
    expect(castOf(1, 3).map(({ temper }) => temper)).toEqual(['steady']);
  });

  it('have names of their own, however many they are', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
    expect(NAMES.length).toBeGreaterThan(150);
    expect(new Set(castOf(200, 7).map(({ name }) => name)).size).toBe(200);
  });
});
