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
  /** The same with every name on one line, for when there are pages: fewer are worth more than whole names. */
  tight?: ((item: Item, width: number) => number) | undefined;
  narrowest: number;
  /** Whether something of the tile would be cut off at this width; then text rather gets somewhat smaller. */
  cut?: ((item: Item, width: number) => boolean) | undefined;
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
export function Tiles<Item>({ items, keyOf, draw, tall, tight, cut, narrowest, most, gap = 2.4, label, align = 'start', subject }: TilesProps<Item>) {
  const frame = useFrame();
  const { width, height, least, unit } = frame;
  const found = useMemo(() => {
    const ask = { count: items.length, width, height, gap: gap * unit, least, most: Math.max(least, most * unit), narrowest };
    const by = (of: (item: Item, wide: number) => number) => (at: number, wide: number) => {
      const item = items[at];
      return item === undefined ? 0 : of(item, wide);
    };
    const whole = fitTiles({ ...ask, tall: by(tall) });
    if (whole.pages > 1) return { ...fitTiles({ ...ask, height: height - MARK * unit, tall: by(tight ?? tall) }), tight: tight !== undefined };
    if (!cut) return { ...whole, tight: false };
    const uncut = fitTiles({ ...ask, tall: by((item, wide) => (cut(item, wide) ? Number.POSITIVE_INFINITY : tall(item, wide))) });
    return { ...(uncut.pages === 1 && uncut.size > whole.size * WORTH ? uncut : whole), tight: false };
  }, [items, width, height, least, unit, most, gap, narrowest, tall, tight, cut]);
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
        <ul className={styles.tiles} style={style} data-align={align} data-tight={found.tight || undefined} aria-label={label}>
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

/** So much smaller text is worth a name in full. */
const WORTH = 0.5;

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
