import type { ReactNode } from 'react';
import styles from './Count.module.css';

export interface CountProps {
  value: number;
  of: number;
  /** What is counted: "here", "have read". */
  label: ReactNode;
  /** Numbers in the reader's digits. */
  format?: ((value: number) => string) | undefined;
  look?: 'line' | 'large' | undefined;
}

export function Count({ value, of, label, format = String, look = 'line' }: CountProps) {
  const share = of > 0 ? Math.min(1, value / of) : 0;
  return (
    <div className={styles.count} data-look={look} data-full={share === 1 || undefined}>
      <span className={styles.number}>
        <bdi>
          {format(value)} / {format(of)}
        </bdi>
      </span>{' '}
      <span className={styles.label}>{label}</span>
      <span className={styles.bar} aria-hidden>
        <span style={{ transform: `scaleX(${share})` }} />
      </span>
    </div>
  );
}
