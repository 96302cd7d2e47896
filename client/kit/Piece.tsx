import type { PieceState } from '#shared/stages/kind';
import { classes } from './classes.ts';
import styles from './Piece.module.css';
import { PieceFace } from './PieceFace.tsx';
import { placeOf, puzzle } from './pieces.ts';
import { type Size, sized } from './size.ts';

export interface PieceProps {
  topic: string;
  /** How many topics the workshop has: they share one cut. */
  of: number;
  state?: PieceState | undefined;
  /** While reading: how much, 0 to 1. */
  level?: number | undefined;
  /** Place in the cut; the letter's own place if absent. */
  at?: number | undefined;
  size?: Size | undefined;
  /** Accessible name; without it the piece is an ornament beside words. */
  title?: string | undefined;
}

const BESIDE_WORDS = '1.75em';
/** Under this many pixels the letter grows at the cost of the air around it. */
const SMALL = 34;
/** Small pieces fill their frame less, so that a row of them looks even. */
const LEAST_FRAME = 126;
const MARGIN = 5;

/** One piece alone. */
export function Piece({ topic, of, state = 'ready', level, at, size = BESIDE_WORDS, title }: PieceProps) {
  const cut = puzzle(of);
  const shape = cut.pieces[at ?? placeOf(topic, of)] ?? cut.pieces[0];
  if (!shape) return null;
  const away = state === 'away';
  const side = Math.max(LEAST_FRAME, shape.box.width, shape.box.height) + 2 * MARGIN + (away ? 14 : 0);
  const x = shape.box.x + shape.box.width / 2 - side / 2 + (away ? 7 : 0);
  const y = shape.box.y + shape.box.height / 2 - side / 2 - (away ? 7 : 0);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or an ornament beside words
    <svg
      className={classes(styles.piece, (size === BESIDE_WORDS || (typeof size === 'number' && size <= SMALL)) && styles.small)}
      style={sized(size)}
      viewBox={`${x} ${y} ${side} ${side}`}
      {...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
    >
      <PieceFace shape={shape} topic={topic} state={state} level={level} dx={away ? 14 : 0} dy={away ? -14 : 0} />
    </svg>
  );
}
