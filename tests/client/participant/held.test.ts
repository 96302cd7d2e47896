import { describe, expect, it } from 'vitest';
import { headOfHeld } from '../../../client/stages/form/Held.tsx';
import { words } from '../../../client/words/en/phone.ts';

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
const says = (held: readonly string[], holders: readonly string[]) => {
  const { title, lead } = headOfHeld(held, () => holders);
  return [plain(title), plain(lead)];
};

describe('a topic that somebody else has', () => {
  it('is kept as a wish, and the phone asks what would be next', () => {
    expect(says(['B'], ['Ben'])).toEqual(['Ben has B', 'You said B first. Which would you like next?']);
    expect(says(['B'], ['Ben', 'Li'])[0]).toBe('Ben and Li have B');
  });

  it('is there for the taking when it was given back', () => {
    expect(says(['B'], [])).toEqual(['B is free again', 'Tap B and it is yours.']);
  });

  it('leads to an order of wishes', () => {
    expect(says(['B', 'C'], ['Ben'])).toEqual([
      'You said B first, then C',
      'C is yours unless somebody at your table takes it first. Nothing more to do.',
    ]);
  });
});

describe('a table by its name', () => {
  it.each([
    [{ name: 'The Oaks', place: 'by the window' }, 'Table 4 – The Oaks – by the window'],
    [{ name: '', place: 'by the window' }, 'Table 4 – by the window'],
    [{ name: '', place: '' }, 'Table 4'],
  ])('leaves no dash behind: %o', (sign, said) => {
    expect(plain(words.place.homeName(4, sign))).toBe(said);
  });

  it('is named in the expert stage as well, and under the large number', () => {
    expect(plain(words.place.expertName('B2', 4, { name: '', place: 'by the window' }))).toBe('Expert group B2 · table 4 – by the window');
    expect(plain(words.place.sign({ name: 'The Oaks', place: 'by the window' }))).toBe('The Oaks – by the window');
    expect(words.place.sign({ name: '', place: '' })).toBe('');
  });
});

describe('wishes before there are tables', () => {
  it('are counted as people count', () => {
    expect([1, 2, 3, 4].map(words.gather.choice)).toEqual(['1st choice', '2nd choice', '3rd choice', '4th choice']);
  });
});
