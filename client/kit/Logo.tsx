import styles from './Logo.module.css';
import { puzzle } from './pieces.ts';
import { type Size, sized } from './size.ts';

export interface LogoProps {
  /** Height of the picture. */
  size?: Size | undefined;
  /** The picture alone, without the word. */
  mark?: boolean | undefined;
}

/** Three pieces are in place, the fourth is about to lock in. */
export function Logo({ size = '1.6em', mark = false }: LogoProps) {
  const cut = puzzle(4);
  return (
    <span className={styles.logo} style={sized(size)} {...(mark ? { role: 'img', 'aria-label': 'Interlock' } : {})}>
      <svg className={styles.mark} viewBox="-4 -18 222 222" aria-hidden>
        {cut.pieces.map((piece, at) => (
          <path key={piece.path} className={at === 1 ? styles.last : styles.set} d={piece.path} />
        ))}
      </svg>
      {!mark && <span className={styles.word}>Interlock</span>}
    </span>
  );
}
