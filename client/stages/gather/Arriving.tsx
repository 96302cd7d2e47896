import { useMemo } from 'react';
import type { RoomView } from '#shared/view/views';
import { Piece } from '../../kit/Piece.tsx';
import { words } from '../../words/presenter.ts';
import { usePage } from '../parts/pages.ts';
import { PageMark } from '../parts/Tiles.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { useFrame } from '../parts/useFrame.ts';
import { flow } from './flow.ts';
import styles from './Presenter.module.css';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const PIECE = 2;
/** Longer names end in dots. */
const LONGEST = 22;
const GAP = 1.6;
const MARK = 4.6;

/** Everybody who is in, the newest first: so one sees oneself come in. */
export function Arriving({ people, of }: { people: RoomView['people']; of: number }) {
  const frame = useFrame();
  const { width, height, least, unit } = frame;
  const newest = useMemo(() => people.map((person, at) => ({ ...person, letter: LETTERS[at % of] ?? 'A' })).reverse(), [people, of]);
  const shape = useMemo(() => {
    const widths = newest.map(({ name }) => Math.min(LONGEST, PIECE + textWidth(name) * 1.03));
    const ask = { widths, width, gap: GAP * unit, least, most: Math.max(least, 4.2 * unit), line: 1.6 };
    const whole = flow({ ...ask, height });
    return whole.pages.length === 1 ? whole : flow({ ...ask, height: height - MARK * unit });
  }, [newest, width, height, least, unit]);
  const page = usePage(shape.pages.length, newest[0]?.id);
  return (
    <div className={styles.frame} ref={frame.ref}>
      {width > 0 && (
        <ul className={styles.names} aria-label={words.gather.arriving} style={{ fontSize: `${shape.size}px`, gap: `${GAP * unit}px` }}>
          {(shape.pages[page] ?? []).map((at) => {
            const person = newest[at];
            return (
              person && (
                <li key={person.id} className={styles.person} style={{ maxInlineSize: `${LONGEST}em` }}>
                  <Piece topic={person.letter} of={of} size="1.7em" />
                  <bdi className={styles.name}>{person.name}</bdi>
                </li>
              )
            );
          })}
        </ul>
      )}
      {shape.pages.length > 1 && <PageMark page={page} pages={shape.pages.length} />}
    </div>
  );
}
