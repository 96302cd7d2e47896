// Names one after the other, line by line, each as wide as it is: how large, and on how many pages.

export interface FlowAsk {
  /** Of each, in em. */
  readonly widths: readonly number[];
  /** The frame, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly least: number;
  readonly most: number;
  /** Of a line, in em. */
  readonly line: number;
}

export interface Flow {
  readonly size: number;
  /** Which names are on each page. */
  readonly pages: readonly (readonly number[])[];
}

const FINER = 0.96;

export function flow(ask: FlowAsk): Flow {
  const { widths, least, most } = ask;
  if (widths.length === 0 || ask.width <= 0 || ask.height <= 0) return { size: least, pages: [widths.map((_, at) => at)] };
  for (let size = most; ; size *= FINER) {
    const tried = Math.max(least, size);
    const pages = pagesAt(ask, tried);
    if (pages.length === 1 || tried === least) return { size: tried, pages };
  }
}

function pagesAt({ widths, width, height, gap, line }: FlowAsk, size: number): number[][] {
  const lines = Math.max(1, Math.floor((height + gap) / (line * size + gap)));
  const pages: number[][] = [[]];
  let [at, end] = [1, 0];
  widths.forEach((wide, index) => {
    const needed = Math.min(width, wide * size);
    if (end > 0 && end + gap + needed > width) {
      end = 0;
      at++;
    }
    if (at > lines) {
      pages.push([]);
      at = 1;
    }
    end += (end > 0 ? gap : 0) + needed;
    pages[pages.length - 1]?.push(index);
  });
  return pages;
}
