// The room in the middle: this stage, the tables, or the people.

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '../kit/Button.tsx';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import styles from './Middle.module.css';
import type { Pane } from './Panes.tsx';
import { People } from './People.tsx';
import { TablesView } from './TablesView.tsx';

export function Middle({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) {
  const { code, session } = useDesk();
  const { stage, ended } = session;
  const aside = pane === 'tables' || pane === 'people';
  // Until the word to begin, the stage is who has arrived where.
  const walking = stage.phase === 'walking' && !aside;
  const middle = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stage is read from its top
  useLayoutEffect(() => middle.current?.scrollTo(0, 0), [stage.id]);
  return (
    <main className={styles.middle} ref={middle}>
      <header className={styles.head} data-slim={aside || undefined}>
        {!ended && (
          <p className={styles.where}>
            {words.stage.of(stage.number, stage.of)} · {words.stage.grouping[stage.grouping]}
            {stage.phase === 'walking' && ` · ${words.stage.walking}`}
          </p>
        )}
        <h1 className={styles.title}>
          <bdi>{ended ? words.stage.ended : stage.title}</bdi>
        </h1>
        <p className={styles.instruction}>
          <bdi>{ended ? words.stage.endedHint : stage.instruction}</bdi>
        </p>
        {ended && (
          <p className={styles.report}>
            <Button icon="printer" onClick={() => void window.open(`/r/${code}`, '_blank')}>
              {words.stage.report}
            </Button>
          </p>
        )}
        <p className="visually-hidden" role="status">
          {ended ? words.stage.ended : words.stage.now(stage.title)}
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
