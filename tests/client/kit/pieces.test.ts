import { describe, expect, it } from 'vitest';
import { type Edge, type PuzzleShape, placeOf, puzzle } from '../../../client/kit/pieces.ts';

const COUNTS = [2, 3, 4, 5, 6, 7, 8];

const written = (edge: Edge): string => edge.map((point) => point.join()).join(' ');
const turned = (edge: Edge): string => written([...edge].reverse());
const isBorder = (edge: Edge, cut: PuzzleShape): boolean =>
  [0, cut.width].some((x) => edge.every((point) => point[0] === x)) || [0, cut.height].some((y) => edge.every((point) => point[1] === y));

describe.each(COUNTS)('the cut for %i topics', (count) => {
  const cut = puzzle(count);
  const edges = cut.pieces.flatMap((piece) => piece.edges);

  it('has one piece for each topic', () => {
    expect(cut.pieces).toHaveLength(count);
  });

  it('gives every inner edge to exactly two pieces: the tab of one is the blank of the other', () => {
    const inner = edges.filter((edge) => !isBorder(edge, cut));
    expect(inner.length).toBeGreaterThan(0);
    const all = inner.map(written);
    expect(new Set(all).size).toBe(all.length);
    expect(inner.map(turned).sort()).toEqual([...all].sort());
  });

  it('gives every inner edge a knob, and keeps the outline flat', () => {
    for (const edge of edges) expect(edge.length > 2).toBe(!isBorder(edge, cut));
  });

  it('closes every outline: each edge begins where the last one ended', () => {
    for (const { edges: own, path } of cut.pieces) {
      own.forEach((edge, at) => {
        expect(edge[0]).toEqual(own[(at + own.length - 1) % own.length]?.at(-1));
      });
      expect(path).toMatch(/^M[^M]+Z$/);
      expect(path).not.toContain('NaN');
    }
  });

  it('fills the whole picture: borders add up to the outline, areas to its area', () => {
    const area = cut.pieces.reduce((sum, piece) => sum + areaOf(piece.edges), 0);
    // Points are rounded to a tenth.
    expect(Math.abs(area - cut.width * cut.height)).toBeLessThan(1);
    const border = edges.filter((edge) => isBorder(edge, cut));
    const length = border.reduce((sum, [a, b]) => sum + (a && b ? Math.hypot(b[0] - a[0], b[1] - a[1]) : 0), 0);
    expect(length).toBe(2 * (cut.width + cut.height));
  });

  it('gives every piece an outline of its own', () => {
    const shapes = cut.pieces.map(({ edges: own, box }) =>
      own.map((edge) => written(edge.map(([x, y]) => [Math.round(x - box.x), Math.round(y - box.y)]))),
    );
    expect(new Set(shapes.map((shape) => shape.join('/'))).size).toBe(count);
  });

  it('gives every piece a pattern of tabs, blanks and flat sides of its own', () => {
    const patterns = cut.pieces.map(({ edges: own }) =>
      own
        .map((edge) => {
          const [from, head, to] = [edge[0], edge[9], edge.at(-1)];
          if (!from || !head || !to) return 'flat';
          const outward = (to[0] - from[0]) * (head[1] - from[1]) - (to[1] - from[1]) * (head[0] - from[0]) < 0;
          return outward ? 'tab' : 'blank';
        })
        .join(),
    );
    expect(new Set(patterns).size).toBe(count);
  });

  it('stands every letter inside its piece', () => {
    for (const { heart, box } of cut.pieces) {
      expect(heart[0]).toBeGreaterThan(box.x + 20);
      expect(heart[0]).toBeLessThan(box.x + box.width - 20);
      expect(heart[1]).toBeGreaterThan(box.y + 20);
      expect(heart[1]).toBeLessThan(box.y + box.height - 20);
    }
  });
});

it('cuts the same puzzle once', () => {
  expect(puzzle(4)).toBe(puzzle(4));
});

it('cuts one topic as two, and a ninth is not cut', () => {
  expect(puzzle(1)).toBe(puzzle(2));
  expect(puzzle(12)).toBe(puzzle(8));
});

it('gives topic A the first piece and H the eighth', () => {
  expect(placeOf('A', 8)).toBe(0);
  expect(placeOf('H', 8)).toBe(7);
});

/** Signed area under the on-curve and control points: enough, as shared edges cancel out exactly. */
function areaOf(edges: readonly Edge[]): number {
  const points = edges.flatMap((edge) => edge.slice(0, -1));
  return points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
