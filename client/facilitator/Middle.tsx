// The room in the middle: this stage, the tables, or the people.

import type { ReactNode } from 'react';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import styles from './Middle.module.css';
import type { Pane } from './Panes.tsx';
import { People } from './People.tsx';
import { TablesView } from './TablesView.tsx';

export function Middle({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) {
  const { session } = useDesk();
  const { stage } = session;
  const aside = pane === 'tables' || pane === 'people';
  // Until the word to begin, the stage is who has arrived where.
  const walking = stage.phase === 'walking' && !aside;
  return (
    <main className={styles.middle}>
      <header className={styles.head} data-slim={aside || undefined}>
        <p className={styles.where}>
          {words.stage.of(stage.number, stage.of)} · {words.stage.grouping[stage.grouping]}
          {stage.phase === 'walking' && ` · ${words.stage.walking}`}
        </p>
        <h1 className={styles.title}>
          <bdi>{session.ended ? words.stage.ended : stage.title}</bdi>
        </h1>
        <p className={styles.instruction}>
          <bdi>{stage.instruction}</bdi>
        </p>
        <p className="visually-hidden" role="status">
          {words.stage.now(stage.title)}
        </p>
      </header>
      {(pane === 'tables' || walking) && <TablesView />}
      {pane === 'people' && <People />}
      <div className={styles.stage} hidden={aside || walking}>
        {children}
      </div>
    </main>
  );
}
