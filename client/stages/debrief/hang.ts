// Where each slip hangs on the wall: in columns, each slip under the shortest column's last one, and on as many pages as it takes.

export interface HangAsk {
  readonly count: number;
  /** The wall, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly least: number;
  readonly most: number;
  /** The narrowest slip, in em. */
  readonly narrowest: number;
  /** How tall a slip gets that is so wide, both in em. */
  tall(at: number, width: number): number;
}

export interface Hung {
  readonly size: number;
  readonly columns: number;
  /** Page by page, column by column: which slips. */
  readonly pages: readonly (readonly (readonly number[])[])[];
}

const FINER = 0.95;

export function hang(ask: HangAsk): Hung {
  if (ask.count <= 0 || ask.width <= 0 || ask.height <= 0) return { size: ask.least, columns: 1, pages: [[[]]] };
  for (let size = ask.most; ; size *= FINER) {
    const tried = Math.max(ask.least, size);
    const most = Math.max(1, Math.floor((ask.width + ask.gap) / (ask.narrowest * tried + ask.gap)));
    for (let columns = Math.min(most, ask.count); columns >= 1; columns--) {
      const pages = pagesAt(ask, tried, columns);
      if (pages.length === 1) return { size: tried, columns, pages };
    }
    if (tried === ask.least) return { size: tried, columns: most, pages: pagesAt(ask, tried, most) };
  }
}

/** Page after page, in order; what is too tall for the room that is left waits for the next page, and shorter ones go before. */
function pagesAt({ count, width, height, gap, tall }: HangAsk, size: number, columns: number): Hung['pages'] {
  const wide = (width - (columns - 1) * gap) / columns / size;
  const heights = Array.from({ length: count }, (_, at) => tall(at, wide) * size);
  const pages: number[][][] = [];
  let waiting = heights.map((_, at) => at);
  while (waiting.length > 0) {
    const page: number[][] = Array.from({ length: columns }, () => []);
    const ends = page.map(() => 0);
    waiting = waiting.filter((at) => {
      const shortest = ends.indexOf(Math.min(...ends));
      const end = (ends[shortest] ?? 0) + (heights[at] ?? 0);
      // A slip that is taller than the wall hangs alone; nothing is ever left out.
      if (end > height && ends[shortest] !== 0) return true;
      page[shortest]?.push(at);
      ends[shortest] = end + gap;
      return false;
    });
    pages.push(page);
  }
  return pages;
}
