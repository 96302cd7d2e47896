import { describe, expect, it } from 'vitest';
import { hang } from '../../../client/stages/debrief/hang.ts';
import { flow } from '../../../client/stages/gather/flow.ts';
import { type FitAsk, fitTiles } from '../../../client/stages/parts/fit.ts';

/** What is left for the tables on a projector of 1920 x 1080, and of 1024 x 768. */
const FRAMES = [
  { width: 1776, height: 700, least: 22.1 },
  { width: 1060, height: 800, least: 22.1 },
  { width: 947, height: 470, least: 15.7 },
];
const COUNTS = Array.from({ length: 125 }, (_, at) => at + 1);

/** Tables of three to five, some with names that need a second line where it is narrow. */
function ask(count: number, frame: (typeof FRAMES)[number]): FitAsk {
  return {
    ...frame,
    count,
    gap: 16,
    most: 45,
    narrowest: 15.3,
    tall: (at, width) => 2 + (3 + (at % 3)) * 1.42 + (at % 5 === 0 && width < 20 ? 1.2 : 0),
  };
}

describe('tiles on the projector', () => {
  it.each(FRAMES)('fit for 1 to 125 tables on $width x $height, never smaller than can be read', (frame) => {
    for (const count of COUNTS) {
      const asked = ask(count, frame);
      const { columns, size, perPage, pages } = fitTiles(asked);
      expect(size, `${count}`).toBeGreaterThanOrEqual(frame.least);
      expect(pages * perPage, `${count}`).toBeGreaterThanOrEqual(count);
      expect((pages - 1) * perPage, `${count}: no empty page`).toBeLessThan(count);
      const wide = (frame.width - (columns - 1) * asked.gap) / columns / size;
      expect(wide, `${count}: wide enough`).toBeGreaterThanOrEqual(asked.narrowest - 0.001);
      for (let page = 0; page < pages; page++) {
        let height = -asked.gap;
        for (let first = page * perPage; first < Math.min(count, (page + 1) * perPage); first += columns) {
          const row = Array.from({ length: Math.min(columns, count - first, (page + 1) * perPage - first) }, (_, at) => asked.tall(first + at, wide));
          height += Math.max(...row) * size + asked.gap;
        }
        expect(height, `${count}, page ${page}`).toBeLessThanOrEqual(frame.height + 0.001);
      }
    }
  });

  it('are all on one page for a room of ordinary size', () => {
    for (const count of COUNTS.slice(0, 9)) expect(fitTiles(ask(count, FRAMES[0] ?? { width: 0, height: 0, least: 1 })).pages, `${count}`).toBe(1);
  });

  it('are as large as they may be while there are few', () => {
    expect(fitTiles(ask(1, { width: 1776, height: 700, least: 22 })).size).toBe(45);
  });

  it('need no frame that has been measured', () => {
    expect(fitTiles({ ...ask(7, { width: 0, height: 0, least: 22 }) })).toEqual({ columns: 1, size: 22, perPage: 7, pages: 1 });
  });

  it('stand one by one where not even one fits', () => {
    expect(fitTiles({ ...ask(3, { width: 100, height: 40, least: 22 }) })).toMatchObject({ perPage: 1, pages: 3 });
  });
});

describe('names that flow', () => {
  it.each([1, 7, 17, 24, 120, 500])('are all on some page, once, in their order: %i', (count) => {
    const widths = Array.from({ length: count }, (_, at) => 4 + (at % 7) * 2.5);
    const { size, pages } = flow({ widths, width: 1600, height: 260, gap: 17, least: 22, most: 45, line: 1.6 });
    expect(size).toBeGreaterThanOrEqual(22);
    expect(pages.flat()).toEqual(widths.map((_, at) => at));
    for (const page of pages) {
      let [lines, end] = [1, 0];
      for (const at of page) {
        const wide = (widths[at] ?? 0) * size;
        if (end > 0 && end + 17 + wide > 1600) [lines, end] = [lines + 1, 0];
        end += (end > 0 ? 17 : 0) + wide;
      }
      expect(lines * 1.6 * size + (lines - 1) * 17).toBeLessThanOrEqual(260);
    }
  });
});

describe('slips on the wall', () => {
  it.each([0, 1, 9, 37, 60])('hang on some page, once, within the wall: %i', (count) => {
    const tall = (at: number, width: number): number => 2 + Math.ceil((8 + (at % 6) * 20) / width) * 1.27;
    const { size, pages, columns } = hang({ count, width: 1776, height: 620, gap: 17, least: 27, most: 48, narrowest: 10, tall });
    expect(pages.flat(2).sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
    const wide = (1776 - (columns - 1) * 17) / columns / size;
    for (const column of pages.flat()) {
      const height = column.reduce((sum, at) => sum + tall(at, wide) * size + 17, -17);
      expect(height).toBeLessThanOrEqual(620);
    }
  });

  it('hang alone where one is taller than the wall', () => {
    const { pages } = hang({ count: 3, width: 300, height: 100, gap: 10, least: 20, most: 20, narrowest: 10, tall: () => 9 });
    expect(pages).toEqual([[[0]], [[1]], [[2]]]);
  });
});
