import type { ReactNode } from 'react';
import styles from './Empty.module.css';
import { Piece } from './Piece.tsx';

export interface EmptyProps {
  /** What will be here. */
  children: ReactNode;
  /** How to begin. */
  action?: ReactNode;
  /** A topic's piece as the ornament; absent: none. */
  topic?: string | undefined;
  of?: number | undefined;
}

export function Empty({ children, action, topic, of = 4 }: EmptyProps) {
  return (
    <div className={styles.empty}>
      {topic && <Piece topic={topic} of={of} state="open" size="4rem" />}
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
