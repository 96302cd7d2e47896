import { describe, expect, it } from 'vitest';
import { namesakes } from '#shared/people/signs';

describe('tables of one name', () => {
  const signs = [
    { number: 1, name: 'Oak', place: 'by the window' },
    { number: 2, name: '', place: 'by the window' },
    { number: 3, name: 'oak', place: '' },
    { number: 4, name: 'Elm', place: '' },
  ];

  it('are those that sound the same, but for the table itself', () => {
    expect(namesakes(signs, 1, 'Oak')).toEqual([3]);
    expect(namesakes(signs, 4, '  OAK ')).toEqual([1, 3]);
    expect(namesakes(signs, 4, 'Elm')).toEqual([]);
  });

  it('are not those without a name', () => {
    expect(namesakes(signs, 5, ' ')).toEqual([]);
  });
});
