import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Figure.module.css';
import { Continuum, Matrix } from './FigureField.tsx';

/** A picture that a workshop can show, or that people can place themselves on. */
export type FigureSpec =
  | { readonly kind: 'chain'; readonly items: readonly string[] }
  | { readonly kind: 'ladder'; readonly rungs: readonly { readonly label: string; readonly band: string }[] }
  | {
      readonly kind: 'continuum';
      readonly left: string;
      readonly right: string;
      readonly marks: readonly { readonly label: string; readonly note: string }[];
    }
  | {
      readonly kind: 'matrix';
      readonly columnTitle: string;
      readonly rowTitle: string;
      readonly columns: readonly string[];
      readonly rows: readonly string[];
      readonly cells: readonly { readonly title: string; readonly text: string }[];
    };

export interface FigureProps {
  figure: FigureSpec;
  /** Says what it shows; read before it, and printed below it. */
  caption?: ReactNode;
  lang?: string | undefined;
}

/** Drawn from lists and tables, so that it re-flows on a phone and is read out in order. */
export function Figure({ figure, caption, lang }: FigureProps) {
  return (
    <figure className={styles.figure} lang={lang} dir="auto">
      {drawing(figure)}
      {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
    </figure>
  );
}

function drawing(figure: FigureSpec): ReactNode {
  switch (figure.kind) {
    case 'chain':
      return <Chain items={figure.items} />;
    case 'ladder':
      return <Ladder rungs={figure.rungs} />;
    case 'continuum':
      return <Continuum {...figure} />;
    case 'matrix':
      return <Matrix {...figure} />;
  }
}

/** Texts of a figure never move within it, so their place is their key. */
function Chain({ items }: { items: readonly string[] }) {
  return (
    <ol className={styles.chain}>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={at} className={styles.link}>
          <span className={styles.linkText}>{item}</span>
        </li>
      ))}
    </ol>
  );
}

/** The first rung of the list stands lowest, as on a ladder; the list is read from the ground up. */
function Ladder({ rungs }: { rungs: readonly { label: string; band: string }[] }) {
  return (
    <ol className={styles.ladder}>
      {rungs.map((rung, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={at} className={classes(styles.rung, rung.band !== rungs[at + 1]?.band && styles.bandTop)}>
          <span className={styles.step} aria-hidden>
            {at + 1}
          </span>
          <span className={styles.rungText}>{rung.label}</span>
          <span className={rung.band === rungs[at + 1]?.band ? 'visually-hidden' : styles.band}>{rung.band}</span>
        </li>
      ))}
    </ol>
  );
}
