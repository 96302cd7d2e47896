import { describe, expect, it } from 'vitest';
import { cleanName, cleanText, comparableName, countCharacters, isReservedName } from '#shared/base/text';

describe('a text', () => {
  it('loses blanks at the ends of its lines, and nothing else of its shape', () => {
    expect(cleanText('one  \n\ttwo\t\n\n\n\nthree')).toBe('one\n\ttwo\n\nthree');
  });

  it('of twenty thousand blanks is kept as it is, without being looked at twice', () => {
    const long = `a${' '.repeat(19_998)}b`;
    expect(cleanText(long)).toBe(long);
  });

  it('keeps whole emoji and loses halves, NUL and direction overrides', () => {
    expect(cleanText('\ud83d\udc69\u200d\ud83d\udc67 \ud83d x\u0000\u202ey')).toBe('\ud83d\udc69\u200d\ud83d\udc67  xy');
    expect(countCharacters('\ud83d\udc69\u200d\ud83d\udc67')).toBe(1);
  });
});

describe('a name', () => {
  it('is the same name with something invisible in it', () => {
    for (const invisible of ['\u200c', '\u200e', '\ufe0f', '\u3164', '\u2800']) expect(comparableName(cleanName(`An${invisible}a`))).toBe('ana');
  });

  it('cannot pass for the facilitator', () => {
    for (const name of ['Facilitator', 'FaciIitator', 'Faci1itator', 'The Facilitator', 'F\u00e0cilitator 1', 'host']) {
      expect(isReservedName(cleanName(name)), name).toBe(true);
    }
    for (const name of ['Ana', 'Felicitas', 'Horst', 'Hostessa']) expect(isReservedName(name), name).toBe(false);
  });
});
