import type { PieceState } from '#shared/stages/kind';
import styles from './Piece.module.css';
import { PieceFace } from './PieceFace.tsx';
import { type PieceShape, type PuzzleShape, puzzle } from './pieces.ts';
import { type Size, sized } from './size.ts';

export interface PuzzlePiece {
  topic: string;
  state: PieceState;
  level?: number | undefined;
  names?: readonly string[] | undefined;
}

export interface PuzzleProps {
  pieces: readonly PuzzlePiece[];
  size?: Size | undefined;
  /** Accessible name of the picture; without it the picture is an ornament beside words. */
  label?: string | undefined;
  /** Lists who holds each piece below the picture. */
  names?: boolean | undefined;
}

/** How far pieces stand apart until they are locked in, and how far those that have gone to their expert table. */
const APART = 4;
const GONE = 20;
const MARGIN = 26;

/** A home group's picture. */
export function Puzzle({ pieces, size = '10rem', label, names = false }: PuzzleProps) {
  const cut = puzzle(pieces.length);
  const faces = pieces.flatMap((piece, at) => {
    const shape = cut.pieces[at];
    return shape ? [{ ...piece, shape, ...offset(shape, cut, piece.state) }] : [];
  });
  return (
    <div className={styles.group} style={sized(size)}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or an ornament beside words */}
      <svg
        className={styles.picture}
        viewBox={`${-MARGIN} ${-MARGIN} ${cut.width + 2 * MARGIN} ${cut.height + 2 * MARGIN}`}
        {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      >
        {faces.map(({ topic, state, level, shape, dx, dy }) => (
          <PieceFace key={topic} shape={shape} topic={topic} state={state} level={level} dx={dx} dy={dy} />
        ))}
      </svg>
      {names && (
        <ul className={styles.names} style={{ gridTemplateColumns: `repeat(${Math.min(2, cut.columns)}, minmax(0, 1fr))` }}>
          {pieces.map((piece) => (
            <li key={piece.topic} data-topic={piece.topic}>
              <b>{piece.topic}</b>
              {(piece.names ?? []).map((name, at) => (
                // Two people may have the same name.
                // biome-ignore lint/suspicious/noArrayIndexKey: a list of words without a state of its own
                <span key={at}>
                  {at > 0 && ', '}
                  <bdi>{name}</bdi>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function offset(shape: PieceShape, cut: PuzzleShape, state: PieceState): { dx: number; dy: number } {
  if (state === 'taught') return { dx: 0, dy: 0 };
  const across = (shape.heart[0] / cut.width) * 2 - 1;
  const down = (shape.heart[1] / cut.height) * 2 - 1;
  if (state !== 'away') return { dx: across * APART * cut.columns * 0.5, dy: down * APART };
  return { dx: across * GONE, dy: cut.rows === 1 ? -GONE : Math.sign(down) * GONE * 0.8 };
}
