// A screen with one thing to say and one thing to do: outside of any stage.

import type { ReactNode } from 'react';
import styles from './Standing.module.css';

export interface StandingProps {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

export function Standing({ title, children, action }: StandingProps) {
  return (
    <div className={styles.standing}>
      <h1 tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
