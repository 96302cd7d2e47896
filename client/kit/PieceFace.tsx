import { useId } from 'react';
import type { PieceState } from '#shared/stages/kind';
import styles from './Piece.module.css';
import type { PieceShape } from './pieces.ts';

export interface PieceFaceProps {
  shape: PieceShape;
  topic: string;
  state: PieceState;
  /** How much has been read, 0 to 1. */
  level?: number | undefined;
  /** Where the piece stands now, away from its place in the picture. */
  dx?: number | undefined;
  dy?: number | undefined;
}

/** Reading has begun: as little as can be seen, so that what fills is what has been read. */
const BEGUN = 0.12;
const LEVELS: Readonly<Record<PieceState, number>> = { open: 0, taken: 0, reading: BEGUN, ready: 1, away: 1, taught: 1 };

/** One piece inside a picture; Piece and Puzzle give it the picture. */
export function PieceFace({ shape, topic, state, level, dx = 0, dy = 0 }: PieceFaceProps) {
  const clip = useId();
  const { path, box, heart } = shape;
  const full = state === 'reading' ? Math.min(0.9, Math.max(BEGUN, level ?? LEVELS.reading)) : LEVELS[state];
  const shore = box.y + box.height * (1 - full);
  const letter = (
    <text className={styles.letter} x={heart[0]} y={heart[1]} dy="0.355em">
      {topic}
    </text>
  );
  return (
    <g data-topic={topic} data-state={state}>
      {state === 'away' && <path className={styles.slot} d={path} />}
      <g className={styles.mover} style={{ transform: `translate(${dx}px, ${dy}px)` }}>
        <clipPath id={clip}>
          <path d={path} />
        </clipPath>
        <path className={styles.sheet} d={path} />
        <path className={styles.tint} d={path} />
        <g clipPath={`url(#${clip})`}>
          <rect className={styles.level} {...box} style={{ transform: `scaleY(${full})` }} />
          {state === 'taught' && (
            <>
              <path className={styles.groove} d={path} />
              <path className={styles.rim} d={path} />
            </>
          )}
        </g>
        <path className={styles.outline} d={path} />
        {letter}
        {state === 'reading' && (
          // A nested svg shows only what lies inside it: the part of the letter that is under the surface.
          <svg
            aria-hidden
            x={box.x}
            y={shore}
            width={box.width}
            height={box.height * full}
            viewBox={`${box.x} ${shore} ${box.width} ${box.height * full}`}
          >
            <g className={styles.under}>{letter}</g>
          </svg>
        )}
      </g>
    </g>
  );
}
