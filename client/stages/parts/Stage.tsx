// The page of a stage on a phone: where am I, what now, and the one action in reach of the thumb.

import type { ReactNode } from 'react';
import styles from './Stage.module.css';

export interface StageProps {
  /** Where one is: "Expert group B2 · table 4". */
  where?: ReactNode;
  title: ReactNode;
  /** What to do now, in the words of the workshop. */
  lead?: ReactNode;
  /** The language of title and lead, where they are the workshop's own. */
  lang?: string | undefined;
  children?: ReactNode;
  foot?: ReactNode;
}

export function Stage({ where, title, lead, lang, children, foot }: StageProps) {
  return (
    <div className={styles.stage}>
      <header className={styles.head}>
        {where && <p className={styles.where}>{where}</p>}
        <h1 tabIndex={-1} className={styles.title} lang={lang} dir={lang && 'auto'}>
          {title}
        </h1>
        {lead && (
          <p className={styles.lead} lang={lang} dir={lang && 'auto'}>
            {lead}
          </p>
        )}
      </header>
      {children}
      {foot && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}
