import { describe, expect, it } from 'vitest';
import { choiceOf } from '#shared/people/choices';

describe('an answer', () => {
  it.each([
    ['as it is', 'Teaching', ['Teaching', 'Leading'], 'Teaching'],
    ['in other letters', 'TEACHING', ['Teaching', 'Leading'], 'Teaching'],
    ['with other blanks', '\u00a0Head   of  year ', ['Head of year'], 'Head of year'],
    ['without its accents', 'quatrieme', ['Troisième', 'Quatrième'], 'Quatrième'],
    ['with accents made of two signs', 'Quatrie\u0300me', ['Quatrième'], 'Quatrième'],
    ['in wide digits', '５', ['5', '6'], '5'],
  ])('is a choice %s', (_, answer, choices, choice) => {
    expect(choiceOf(choices, answer)).toBe(choice);
  });

  it('is the choice that is spelled most like it, and none where two are as good', () => {
    expect(choiceOf(['resume', 'Résumé'], 'RÉSUMÉ')).toBe('Résumé');
    expect(choiceOf(['Resume', 'Résumé'], 'rësume')).toBeNull();
  });

  it('is none where more than the spelling differs, vowel signs of other scripts included', () => {
    expect(choiceOf(['5', '6', '7'], 'Grade 5')).toBeNull();
    expect(choiceOf(['कि', 'का'], 'की')).toBeNull();
    expect(choiceOf([], 'Hill Road')).toBeNull();
  });
});
