import styles from './Logo.module.css';
import { puzzle } from './pieces.ts';
import { type Size, sized } from './size.ts';

export interface LogoProps {
  /** Height of the picture. */
  size?: Size | undefined;
  /** The picture alone, without the word. */
  mark?: boolean | undefined;
}

/** Four pieces of the cut, locked in; one of them is yours. */
export function Logo({ size = '1.6em', mark = false }: LogoProps) {
  const cut = puzzle(4);
  return (
    <span className={styles.logo} style={sized(size)} {...(mark ? { role: 'img', 'aria-label': 'Interlock' } : {})}>
      <svg className={styles.mark} viewBox="-1 -1 202 202" aria-hidden>
        {cut.pieces.map((piece, at) => (
          <path key={piece.path} className={at === 1 ? styles.yours : styles.set} d={piece.path} />
        ))}
      </svg>
      {!mark && <span className={styles.word}>Interlock</span>}
    </span>
  );
}
