import { describe, expect, it } from 'vitest';
import { phoneFiles, weighEmpty, weighPhone } from '../bench/phone/weigh.ts';

describe("a phone's first load", () => {
  it('is at most 1.35 times an empty page of the same packages, and at most 130 kB', async () => {
    const [empty, phone] = [await weighEmpty(), await weighPhone()];
    expect(phone).toBeLessThanOrEqual(130_000);
    expect(phone / empty, `${phone} bytes beside ${empty}`).toBeLessThanOrEqual(1.35);
  });

  it('counts what is imported on the way, once, and no other page', () => {
    const manifest = {
      'index.html': {
        file: 'assets/main.js',
        isEntry: true,
        imports: ['_react.js'],
        dynamicImports: ['participant/main.tsx', 'facilitator/main.tsx'],
      },
      'participant/main.tsx': { file: 'assets/phone.js', imports: ['_react.js', '_kit.js', 'index.html'] },
      'facilitator/main.tsx': { file: 'assets/console.js', imports: ['_kit.js'] },
      '_react.js': { file: 'assets/react.js' },
      '_kit.js': { file: 'assets/kit.js', imports: ['_words.js'] },
      '_words.js': { file: 'assets/words.js' },
    };
    expect(phoneFiles(manifest)).toEqual(['assets/kit.js', 'assets/main.js', 'assets/phone.js', 'assets/react.js', 'assets/words.js']);
    expect(() => phoneFiles({ 'index.html': manifest['index.html'] })).toThrow('no page for phones');
  });
});
