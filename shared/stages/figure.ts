// A picture that an author describes in words, so that it needs no image file and every screen can draw it in its size.

import { either, list, object, oneOf, type Shape, type Shaped, text } from '../base/shape.ts';

/** One thing leads to the next: leadership, collaboration, efficacy, achievement. */
const chain = object({ kind: oneOf('chain'), items: list(text(80), 2, 8) });

/** Rungs from the lowest to the highest; neighbours with the same band belong together. */
const ladder = object({ kind: oneOf('ladder'), rungs: list(object({ label: text(120), band: text(60) }), 2, 12) });

/** A line between two poles, with marks in their order. */
const continuum = object({
  kind: oneOf('continuum'),
  left: text(60),
  right: text(60),
  marks: list(object({ label: text(60), note: text(200) }), 0, 8),
});

/** Two by two; cells row by row. */
const matrix = object({
  kind: oneOf('matrix'),
  columnTitle: text(80),
  rowTitle: text(80),
  columns: list(text(60), 2, 2),
  rows: list(text(60), 2, 2),
  cells: list(object({ title: text(80), text: text(300) }), 4, 4),
});

export type Figure = Shaped<typeof chain> | Shaped<typeof ladder> | Shaped<typeof continuum> | Shaped<typeof matrix>;

export const figure: Shape<Figure> = either(either(chain, ladder), either(continuum, matrix));
