import type { ReactNode } from 'react';
import { Logo } from '../kit/Logo.tsx';
import { Puzzle } from '../kit/Puzzle.tsx';
import styles from './Surface.module.css';

/** A sheet with a few words: when there is nothing else to show. */
export function Message({ title, topics, children }: { title: string; topics?: readonly string[]; children?: ReactNode }) {
  return (
    <div className={styles.message}>
      {topics ? <Puzzle pieces={topics.map((topic) => ({ topic, state: 'taught' }))} size="34vh" /> : <Logo size="9vh" mark />}
      <p className={styles.messageTitle}>{title}</p>
      {children}
    </div>
  );
}
