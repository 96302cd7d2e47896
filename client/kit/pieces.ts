// The cut of the jigsaw for 2 to 8 topics: one generator for every piece on every screen, and for the logo.

export type Point = readonly [x: number, y: number];

/** Two points are a straight line; 3n + 1 points are a chain of n cubic curves. */
export type Edge = readonly Point[];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PieceShape {
  /** Clockwise from the top left corner; each edge begins where the last one ended. */
  readonly edges: readonly Edge[];
  readonly path: string;
  /** The piece with its tabs. */
  readonly box: Box;
  /** Where the letter stands. */
  readonly heart: Point;
}

export interface PuzzleShape {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly pieces: readonly PieceShape[];
}

/** The side of an ordinary piece; everything else is measured against it. */
const CELL = 100;
/** Radius of an ordinary knob. */
const KNOB = 12.5;
const FLAT: Edge = [];

/** Widths of the pieces, row by row. Where rows differ the breaks stagger like bricks, so the outline stays a rectangle. */
const ROWS: readonly (readonly (readonly number[])[])[] = [
  [[100, 100]],
  [[100, 100, 100]],
  [
    [100, 100],
    [100, 100],
  ],
  [
    [100, 100, 100],
    [150, 150],
  ],
  [
    [100, 100, 100],
    [100, 100, 100],
  ],
  [
    [100, 100, 100, 100],
    [150, 100, 150],
  ],
  [
    [100, 100, 100, 100],
    [100, 100, 100, 100],
  ],
];

const cuts = new Map<number, PuzzleShape>();

/** The puzzle of so many topics. Fewer than 2 are cut as 2, more than 8 as 8. */
export function puzzle(topics: number): PuzzleShape {
  const count = Math.min(8, Math.max(2, Math.round(topics)));
  const known = cuts.get(count);
  if (known) return known;
  const made = cut(ROWS[count - 2] ?? []);
  cuts.set(count, made);
  return made;
}

/** Which piece of the cut belongs to a topic: A is the first. */
export function placeOf(topic: string, topics: number): number {
  const place = topic.charCodeAt(0) - 65;
  return place >= 0 ? place % Math.max(2, topics) : 0;
}

function cut(rows: readonly (readonly number[])[]): PuzzleShape {
  const breaks = rows.map((widths) => widths.reduce<number[]>((ends, width) => [...ends, (ends[ends.length - 1] ?? 0) + width], [0]));
  const width = Math.max(...breaks.map((ends) => ends[ends.length - 1] ?? 0));
  const seams = breaks.slice(1).map((below, row) => seam(breaks[row] ?? [], below, (row + 1) * CELL));
  const pieces = breaks.flatMap((ends, row) => {
    const top = row * CELL;
    const bottom = top + CELL;
    const sides = ends.map((x, at) => (at === 0 || at === ends.length - 1 ? FLAT : side(x, top, (at + row) % 2 === 1, at + row * 3)));
    return ends.slice(1).map((right, at) => {
      const left = ends[at] ?? 0;
      const above = (seams[row - 1] ?? []).filter((edge) => inside(edge, left, right));
      const below = (seams[row] ?? []).filter((edge) => inside(edge, left, right));
      return piece(
        [
          ...(above.length > 0 ? above : [line([left, top], [right, top])]),
          curved(sides[at + 1]) ?? line([right, top], [right, bottom]),
          ...(below.length > 0 ? reverse(below) : [line([right, bottom], [left, bottom])]),
          back(curved(sides[at])) ?? line([left, bottom], [left, top]),
        ],
        { x: left, y: top, width: right - left, height: CELL },
      );
    });
  });
  return { width, height: rows.length * CELL, columns: Math.max(...rows.map((row) => row.length)), rows: rows.length, pieces };
}

/** The seam between two rows, left to right, parted wherever a piece of either row ends. */
function seam(above: readonly number[], below: readonly number[], y: number): Edge[] {
  const stops = [...new Set([...above, ...below])].sort((a, b) => a - b);
  return stops.slice(1).map((end, at) => {
    const start = stops[at] ?? 0;
    return knob([start, y], [end, y], at % 2 === 0 ? -1 : 1, at + 1);
  });
}

/** The cut between two neighbours, top to bottom; the tab points right or left. */
function side(x: number, top: number, right: boolean, nth: number): Edge {
  return knob([x, top], [x, top + CELL], right ? -1 : 1, nth);
}

/**
 * One cut with its knob. Looking from start to end, `turn` 1 puts the knob on the right hand, -1 on the left.
 * `nth` moves and sizes it a little, as a saw in a hand would.
 */
function knob(start: Point, end: Point, turn: 1 | -1, nth: number): Edge {
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const along: Point = [(end[0] - start[0]) / length, (end[1] - start[1]) / length];
  const across: Point = [-along[1] * turn, along[0] * turn];
  const k = KNOB * (length < CELL ? 0.76 : 1) * (1 + ((nth * 5) % 3) * 0.035 - 0.035);
  const middle = length / 2 + (length < CELL ? 0 : (((nth * 7) % 5) - 2) * 2.2);
  const at = (distance: number, height: number): Point => [
    tidy(start[0] + along[0] * distance + across[0] * height),
    tidy(start[1] + along[1] * distance + across[1] * height),
  ];
  const m = (steps: number, height: number): Point => at(middle + steps * k, height * k);
  return [
    start,
    // A shoulder that dips a little to the other side, then the neck, then the round head; and back the same way.
    at(middle * 0.45, 0),
    m(-0.35, -0.42),
    m(-0.62, 0.3),
    m(-0.72, 0.58),
    m(-1.08, 0.66),
    m(-1.08, 1.22),
    m(-1.08, 1.78),
    m(-0.6, 2.12),
    m(0, 2.12),
    m(0.6, 2.12),
    m(1.08, 1.78),
    m(1.08, 1.22),
    m(1.08, 0.66),
    m(0.72, 0.58),
    m(0.62, 0.3),
    m(0.35, -0.42),
    at(length - (length - middle) * 0.45, 0),
    end,
  ];
}

function piece(edges: readonly Edge[], cell: Box): PieceShape {
  // Control points may lie outside the curve; what the curve passes through is enough, as each knob has a point at its head.
  const points = edges.flatMap((edge) => edge.filter((_, at) => at % 3 === 0 || edge.length === 2));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return {
    edges,
    path: draw(edges),
    box: { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top },
    heart: heartOf(edges, cell),
  };
}

/** The middle of the cell, moved away from blanks that reach into it. */
function heartOf(edges: readonly Edge[], cell: Box): Point {
  const middle: Point = [cell.x + cell.width / 2, cell.y + cell.height / 2];
  let [x, y] = middle;
  for (const edge of edges) {
    const head = edge[9];
    if (!head || head[0] <= cell.x || head[0] >= cell.x + cell.width || head[1] <= cell.y || head[1] >= cell.y + cell.height) continue;
    x += Math.sign(Math.round((middle[0] - head[0]) / 20)) * (cell.width > CELL ? 0 : 7);
    y += Math.sign(Math.round((middle[1] - head[1]) / 20)) * 7;
  }
  return [tidy(x), tidy(y)];
}

function draw(edges: readonly Edge[]): string {
  const first = edges[0]?.[0];
  if (!first) return '';
  const steps = edges.map((edge) => (edge.length > 2 ? `C${edge.slice(1).join(' ')}` : `L${edge.slice(1).join(' ')}`));
  return `M${first.join()}${steps.join('')}Z`;
}

function line(from: Point, to: Point): Edge {
  return [from, to];
}

function curved(edge: Edge | undefined): Edge | undefined {
  return edge && edge.length > 0 ? edge : undefined;
}

function back(edge: Edge | undefined): Edge | undefined {
  return edge && [...edge].reverse();
}

function reverse(edges: readonly Edge[]): Edge[] {
  return [...edges].reverse().map((edge) => [...edge].reverse());
}

function inside(edge: Edge, left: number, right: number): boolean {
  const from = edge[0]?.[0] ?? 0;
  const to = edge[edge.length - 1]?.[0] ?? 0;
  return from >= left && to <= right;
}

function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
