import { useMemo } from 'react';
import type { DebriefNote, Theme } from '#shared/stages/debrief/slices';
import { words } from '../../words/presenter.ts';
import { fitTiles } from '../parts/fit.ts';
import { useFrame } from '../parts/useFrame.ts';
import styles from './Presenter.module.css';
import { Slip, slipHeight } from './Slip.tsx';

interface Column {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly DebriefNote[];
}

const GAP = 1.4;
const TITLE = 2.9;

/** Notes under the themes they were put in; a column shows as many as it holds, and says how many more. */
export function ThemeWall({ notes, themes, of }: { notes: readonly DebriefNote[]; themes: readonly Theme[]; of: number }) {
  const frame = useFrame();
  const { width, height, least, unit } = frame;
  const columns = useMemo(() => columnsOf(notes, themes), [notes, themes]);
  const shape = useMemo(() => {
    const narrowest = 9;
    // As many rows of columns as are needed to keep each wide enough for a word.
    const across = Math.max(1, Math.min(columns.length, Math.floor((width + GAP * unit) / (narrowest * least + GAP * unit))));
    const rows = Math.ceil(columns.length / across);
    const beside = Math.ceil(columns.length / rows);
    const wide = (width - (beside - 1) * GAP * unit) / beside;
    const tall = (height - (rows - 1) * GAP * unit) / rows;
    const longest = columns.reduce((most, column) => (column.notes.length > most.length ? column.notes : most), [] as readonly DebriefNote[]);
    const { size } = fitTiles({
      count: 1,
      width: wide,
      height: tall,
      gap: 0,
      least: Math.max(least, 2.5 * unit),
      most: Math.max(least, 3.8 * unit),
      narrowest: 1,
      tall: (_, em) => TITLE + longest.reduce((sum, note) => sum + slipHeight(note, em) + 0.5, 0),
    });
    return { beside, size, wide, tall };
  }, [columns, width, height, least, unit]);
  return (
    <div className={styles.wall} ref={frame.ref}>
      {width > 0 && (
        <ul
          className={styles.themes}
          aria-label={words.debrief.themes}
          style={{ fontSize: `${shape.size}px`, gap: `${GAP * unit}px`, gridTemplateColumns: `repeat(${shape.beside}, minmax(0, 1fr))` }}
        >
          {columns.map((column) => {
            const shown = thatFit(column.notes, shape.wide / shape.size, shape.tall / shape.size);
            const rest = column.notes.length - shown.length;
            return (
              <li key={column.id} className={styles.theme} style={{ blockSize: `${shape.tall}px` }}>
                <h2 className={styles.themeTitle} dir="auto">
                  {column.title}
                </h2>
                {shown.map((note) => (
                  <Slip key={note.id} note={note} of={of} />
                ))}
                {rest > 0 && <p className={styles.rest}>{words.and(rest)}</p>}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function columnsOf(notes: readonly DebriefNote[], themes: readonly Theme[]): readonly Column[] {
  const named = themes.map(({ id, title }) => ({ id, title, notes: notes.filter((note) => note.theme === id) }));
  const rest = notes.filter((note) => note.theme === null || !themes.some(({ id }) => id === note.theme));
  return rest.length === 0 ? named : [...named, { id: 'rest', title: words.debrief.rest, notes: rest }];
}

/** From the top, as many as there is room for, with a line left to say how many more. */
function thatFit(notes: readonly DebriefNote[], width: number, height: number): readonly DebriefNote[] {
  let left = height - TITLE;
  for (const [at, note] of notes.entries()) {
    left -= slipHeight(note, width) + 0.5;
    const needed = at === notes.length - 1 ? 0 : 1.4;
    if (left < needed) return notes.slice(0, at);
  }
  return notes;
}
