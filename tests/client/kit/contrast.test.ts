import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../client/kit/theme.css', import.meta.url), 'utf8');

/** The custom properties of the first block whose selector or content has this in it. */
function tokens(has: string): ReadonlyMap<string, string> {
  const block = css.match(/[^{}]+\{[^{}]*\}/g)?.find((text) => text.includes(has));
  if (!block) throw new Error(`theme.css has no block with ${has}`);
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

function luminance(hex: string): number {
  const parts = hex.match(/^#(\w\w)(\w\w)(\w\w)$/)?.slice(1);
  if (!parts) throw new Error(`not a plain colour: ${hex}`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of the top colour on the bottom one, as a tint is printed. */
function tint(top: string, bottom: string, share: number): string {
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(channel(top, at) * share + channel(bottom, at) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const TOPICS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const fills = tokens('--topic-a:');
const themes = { light: tokens('[data-theme="light"]'), dark: tokens('[data-theme="dark"]') };

describe.each(Object.entries(themes))('on %s paper', (_, theme) => {
  const colour = (name: string): string => {
    const value = theme.get(`--${name}`) ?? fills.get(`--${name}`);
    if (!value) throw new Error(`no token --${name}`);
    return value;
  };
  const papers = ['paper', 'paper-2'];

  it.each(['ink', 'ink-2'])('%s reads from the last row: 7:1', (ink) => {
    for (const paper of papers) expect(contrast(colour(ink), colour(paper))).toBeGreaterThanOrEqual(7);
  });

  it.each(['accent', 'danger', 'ok'])('%s is fit for text: 4.5:1', (ink) => {
    for (const paper of papers) expect(contrast(colour(ink), colour(paper))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['accent-ink', 'accent'],
    ['accent-ink', 'accent-strong'],
    ['danger-ink', 'danger'],
    ['paper', 'ink'],
  ])('%s reads on %s: 4.5:1', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'focus'])('%s can be seen as a line: 3:1', (line) => {
    for (const paper of papers) expect(contrast(colour(line), colour(paper))).toBeGreaterThanOrEqual(3);
  });

  describe.each(TOPICS)('topic %s', (topic) => {
    const fill = colour(`topic-${topic}`);

    it('has an ink that reads on its fill', () => {
      expect(contrast(colour(`topic-${topic}-ink`), fill)).toBeGreaterThanOrEqual(4.5);
    });

    it('has a text colour, which also draws its outline, that reads on paper', () => {
      for (const paper of papers) expect(contrast(colour(`topic-${topic}-text`), colour(paper))).toBeGreaterThanOrEqual(4.5);
    });

    it('keeps its letter readable while taken (20 %) and away (26 % on that)', () => {
      const taken = tint(fill, colour('paper'), 0.2);
      const away = tint(fill, taken, 0.26);
      expect(contrast(colour('ink'), taken)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('ink'), away)).toBeGreaterThanOrEqual(4.5);
    });
  });
});

it('a system that asks for dark gets exactly the dark theme', () => {
  expect(tokens(':root:not([data-theme])')).toEqual(themes.dark);
});
