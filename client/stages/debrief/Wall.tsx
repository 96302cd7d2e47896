import { useMemo } from 'react';
import type { DebriefNote } from '#shared/stages/debrief/slices';
import { words } from '../../words/presenter.ts';
import { usePage } from '../parts/pages.ts';
import { PageMark } from '../parts/Tiles.tsx';
import { useFrame } from '../parts/useFrame.ts';
import { hang } from './hang.ts';
import styles from './Presenter.module.css';
import { Slip, slipHeight } from './Slip.tsx';

const GAP = 1.6;
const MARK = 4.6;

/** All slips, as large as the wall allows; pages where it is too small for all of them. */
export function Wall({ notes, of, subject }: { notes: readonly DebriefNote[]; of: number; subject: string }) {
  const frame = useFrame();
  const { width, height, least, unit } = frame;
  const hung = useMemo(() => {
    const tall = (at: number, wide: number): number => {
      const note = notes[at];
      return note ? slipHeight(note, wide) : 0;
    };
    const ask = {
      count: notes.length,
      width,
      gap: GAP * unit,
      least: Math.max(least, 2.5 * unit),
      most: Math.max(least, 5.6 * unit),
      narrowest: 10,
      tall,
    };
    const whole = hang({ ...ask, height });
    return whole.pages.length === 1 ? whole : hang({ ...ask, height: height - MARK * unit });
  }, [notes, width, height, least, unit]);
  const page = usePage(hung.pages.length, subject);
  return (
    <div className={styles.wall} ref={frame.ref}>
      {width > 0 && (
        <section className={styles.columns} aria-label={words.debrief.notes} style={{ fontSize: `${hung.size}px`, gap: `${GAP * unit}px` }}>
          {(hung.pages[page] ?? []).map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no life of their own
            <div key={at} className={styles.column} style={{ gap: `${GAP * unit}px` }}>
              {column.map((index) => {
                const note = notes[index];
                return note && <Slip key={note.id} note={note} of={of} />;
              })}
            </div>
          ))}
        </section>
      )}
      {hung.pages.length > 1 && <PageMark page={page} pages={hung.pages.length} />}
    </div>
  );
}
