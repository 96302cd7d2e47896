// How many tiles stand beside each other, and how large, so that everything is seen without a scroll bar. Decided from numbers, before anything is drawn.

export interface FitAsk {
  readonly count: number;
  /** The frame, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  /** Text sizes in pixels: nothing is set smaller than `least`, and then there are pages. */
  readonly least: number;
  readonly most: number;
  /** The narrowest tile, in em. */
  readonly narrowest: number;
  /** How tall a tile gets that is so wide, both in em. */
  tall(at: number, width: number): number;
}

export interface Fit {
  readonly columns: number;
  /** Text size in pixels. */
  readonly size: number;
  readonly perPage: number;
  readonly pages: number;
}

const FINER = 0.97;

export function fitTiles(ask: FitAsk): Fit {
  const { count, least, most } = ask;
  if (count <= 0 || ask.width <= 0 || ask.height <= 0) return { columns: 1, size: least, perPage: Math.max(1, count), pages: 1 };
  // Too many for one page: as few pages as the smallest text allows, filled evenly, and then as large as they may be.
  for (let pages = 1; pages <= count; pages++) {
    const perPage = Math.ceil(count / pages);
    if (bestColumns(ask, perPage, least) === null) continue;
    for (let size = most; ; size *= FINER) {
      const tried = Math.max(least, size);
      const columns = bestColumns(ask, perPage, tried);
      if (columns !== null) return { columns, size: tried, perPage, pages: Math.ceil(count / perPage) };
    }
  }
  return { columns: 1, size: least, perPage: 1, pages: count };
}

/** Fewest holes in the last row; then the more columns, as screens are wide. */
function bestColumns(ask: FitAsk, perPage: number, size: number): number | null {
  let best: number | null = null;
  let holes = Number.POSITIVE_INFINITY;
  for (let columns = Math.min(perPage, columnsAt(ask, size)); columns >= 1; columns--) {
    const empty = Math.ceil(perPage / columns) * columns - perPage;
    if (empty >= holes || !everyPageFits(ask, perPage, columns, size)) continue;
    [best, holes] = [columns, empty];
  }
  return best;
}

function everyPageFits(ask: FitAsk, perPage: number, columns: number, size: number): boolean {
  const wide = (ask.width - (columns - 1) * ask.gap) / columns / size;
  for (let start = 0; start < ask.count; start += perPage) {
    if (
      heightOf(ask, start, Math.min(ask.count, start + perPage), columns, wide) * size + gaps(ask, Math.min(perPage, ask.count - start), columns) >
      ask.height
    ) {
      return false;
    }
  }
  return true;
}

function columnsAt({ width, gap, narrowest }: FitAsk, size: number): number {
  return Math.floor((width + gap) / (narrowest * size + gap));
}

/** Of the rows from one tile to another, in em: each is as tall as its tallest tile. */
function heightOf({ tall }: FitAsk, start: number, end: number, columns: number, wide: number): number {
  let height = 0;
  for (let first = start; first < end; first += columns) {
    let row = 0;
    for (let at = first; at < Math.min(end, first + columns); at++) row = Math.max(row, tall(at, wide));
    height += row;
  }
  return height;
}

function gaps({ gap }: FitAsk, tiles: number, columns: number): number {
  return (Math.ceil(tiles / columns) - 1) * gap;
}
