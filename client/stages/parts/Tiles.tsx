import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { words } from '../../words/presenter.ts';
import { fitTiles } from './fit.ts';
import { usePage, usePagesPaused } from './pages.ts';
import styles from './Tiles.module.css';
import { useFrame } from './useFrame.ts';

export interface TilesProps<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  draw: (item: Item) => ReactNode;
  /** Of one tile, in em: how tall it gets when it is so wide. */
  tall: (item: Item, width: number) => number;
  narrowest: number;
  /** The largest text, in hundredths of the height. */
  most: number;
  /** Between tiles, in hundredths of the height. */
  gap?: number;
  label?: string | undefined;
  align?: 'start' | 'center' | undefined;
  /** Tiles of another subject begin at the first page. */
  subject?: string | undefined;
}

/** Fills its frame with tiles, as large as they may be; with pages where even the smallest are too many. */
export function Tiles<Item>({ items, keyOf, draw, tall, narrowest, most, gap = 2.4, label, align = 'start', subject }: TilesProps<Item>) {
  const frame = useFrame();
  const { width, height, least, unit } = frame;
  const found = useMemo(() => {
    const ask = {
      count: items.length,
      width,
      gap: gap * unit,
      least,
      most: Math.max(least, most * unit),
      narrowest,
      tall: (at: number, wide: number): number => {
        const item = items[at];
        return item === undefined ? 0 : tall(item, wide);
      },
    };
    const whole = fitTiles({ ...ask, height });
    return whole.pages === 1 ? whole : fitTiles({ ...ask, height: height - MARK * unit });
  }, [items, width, height, least, unit, most, gap, narrowest, tall]);
  const page = usePage(found.pages, subject);
  const shown = items.slice(page * found.perPage, (page + 1) * found.perPage);
  const style: CSSProperties = {
    fontSize: `${found.size}px`,
    gap: `${gap * unit}px`,
    gridTemplateColumns: `repeat(${found.columns}, minmax(0, 1fr))`,
  };
  return (
    <div className={styles.frame} ref={frame.ref}>
      {width > 0 && (
        <ul className={styles.tiles} style={style} data-align={align} aria-label={label}>
          {shown.map((item) => (
            <li key={keyOf(item)} className={styles.tile}>
              {draw(item)}
            </li>
          ))}
        </ul>
      )}
      {found.pages > 1 && <PageMark page={page} pages={found.pages} />}
    </div>
  );
}

/** Of the mark below the tiles, in hundredths of the height. */
const MARK = 4.6;

export function PageMark({ page, pages }: { page: number; pages: number }) {
  const paused = usePagesPaused();
  return (
    <p className={styles.mark}>
      {words.pages.of(page + 1, pages)}
      {paused && <span className={styles.paused}>{words.pages.paused}</span>}
    </p>
  );
}
