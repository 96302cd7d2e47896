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
  const whole = largest(ask, count, ask.tall);
  if (whole) return { ...whole, perPage: count, pages: 1 };

  // Too many: as many on each page as the smallest text allows, evenly, and then as large as they may be.
  const perColumn = (columns: number): number => {
    const tallest = tallestOf(ask, widthOf(ask, columns, least));
    return Math.max(1, Math.floor((ask.height + ask.gap) / (tallest * least + ask.gap)));
  };
  const most1 = Math.max(1, columnsAt(ask, least));
  const room = Math.max(...Array.from({ length: most1 }, (_, at) => (at + 1) * perColumn(at + 1)));
  const pages = Math.ceil(count / room);
  const perPage = Math.ceil(count / pages);
  const tallest = (_: number, width: number): number => tallestOf(ask, width);
  const page = largest({ ...ask, most: Math.max(least, most) }, perPage, tallest) ?? { columns: most1, size: least };
  return { ...page, perPage, pages };
}

function largest(ask: FitAsk, count: number, tall: FitAsk['tall']): { columns: number; size: number } | null {
  for (let size = ask.most; ; size *= FINER) {
    const tried = Math.max(ask.least, size);
    const columns = bestColumns(ask, count, tried, tall);
    if (columns !== null) return { columns, size: tried };
    if (tried === ask.least) return null;
  }
}

/** Fewest holes in the last row; then the more columns, as screens are wide. */
function bestColumns(ask: FitAsk, count: number, size: number, tall: FitAsk['tall']): number | null {
  let best: number | null = null;
  let holes = Number.POSITIVE_INFINITY;
  for (let columns = Math.min(count, columnsAt(ask, size)); columns >= 1; columns--) {
    if (heightOf(ask, count, columns, size, tall) > ask.height) continue;
    const empty = Math.ceil(count / columns) * columns - count;
    if (empty < holes) [best, holes] = [columns, empty];
  }
  return best;
}

function columnsAt({ width, gap, narrowest }: FitAsk, size: number): number {
  return Math.floor((width + gap) / (narrowest * size + gap));
}

/** Of one tile, in em. */
function widthOf({ width, gap }: FitAsk, columns: number, size: number): number {
  return (width - (columns - 1) * gap) / columns / size;
}

function heightOf(ask: FitAsk, count: number, columns: number, size: number, tall: FitAsk['tall']): number {
  const wide = widthOf(ask, columns, size);
  let height = -ask.gap;
  for (let start = 0; start < count; start += columns) {
    let row = 0;
    for (let at = start; at < Math.min(count, start + columns); at++) row = Math.max(row, tall(at, wide));
    height += row * size + ask.gap;
  }
  return height;
}

function tallestOf(ask: FitAsk, width: number): number {
  let tallest = 0;
  for (let at = 0; at < ask.count; at++) tallest = Math.max(tallest, ask.tall(at, width));
  return tallest;
}
