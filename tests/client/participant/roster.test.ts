import { describe, expect, it } from 'vitest';
import { exactly, matching, searchable } from '../../../client/participant/join/roster.ts';

const roster = ['Ana López', 'Łukasz Żak', 'Anaïs Roy', 'López, Marta', 'Jo', 'Ana Lopes', '王伟', 'Mariana Prado'].map((name, at) => ({
  id: `p${at}`,
  name,
  unanswered: [],
}));
const found = (typed: string): readonly string[] => matching(searchable(roster), typed).map(({ name }) => name);

describe('finding oneself on a list', () => {
  it.each([
    ['without accents', 'lopez', ['López, Marta', 'Ana López']],
    ['with other accents, and capitals', 'ÀNAIS', ['Anaïs Roy']],
    ['by letters that a keyboard lacks', 'lukasz z', ['Łukasz Żak']],
    ['by the last name first', 'lopez a', ['Ana López']],
    ['in another script', '王伟', ['王伟']],
    ['beginning of the name first, and only beginnings of words', 'ana', ['Ana López', 'Anaïs Roy', 'Ana Lopes']],
  ])('works %s', (_, typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  it('waits for a second letter, as one fits too many', () => {
    expect(found('a')).toEqual([]);
    expect(found(' -')).toEqual([]);
  });

  it('never offers more than six', () => {
    const many = Array.from({ length: 600 }, (_, at) => ({ id: `p${at}`, name: `Ana ${at}`, unanswered: [] }));
    expect(matching(searchable(many), 'ana')).toHaveLength(6);
  });

  it('knows whoever has exactly this name, and does not choose between two', () => {
    expect(exactly(roster, ' ana lopez')?.id).toBe('p0');
    expect(exactly(roster, 'Ana')).toBeNull();
    expect(exactly(roster, '')).toBeNull();
    expect(exactly([...roster, { id: 'twin', name: 'ANA LOPEZ', unanswered: [] }], 'Ana López')).toBeNull();
  });
});
