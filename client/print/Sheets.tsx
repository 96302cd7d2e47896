// Everything that goes on paper, one part after the other.

import type { ReactNode } from 'react';
import type { Printout } from '#shared/view/printout';
import { Empty } from '../kit/Empty.tsx';
import { words } from '../words/print.ts';
import { Cards } from './Cards.tsx';
import { DoorList } from './DoorList.tsx';
import { ExpertLists } from './ExpertLists.tsx';
import { countOf, KINDS, type Kind } from './kinds.ts';
import styles from './Sheets.module.css';
import { TableLists } from './TableLists.tsx';
import { TopicSheets } from './TopicSheets.tsx';

interface SheetsProps {
  readonly printout: Printout;
  /** When it was fetched: of two papers one wants to know which is newer. */
  readonly at: number;
  readonly chosen: ReadonlySet<Kind>;
}

export function Sheets({ printout, at, chosen }: SheetsProps) {
  return (
    <article className={styles.sheets}>
      {KINDS.filter((kind) => chosen.has(kind)).map((kind) => (
        <section key={kind} className={styles.part} data-kind={kind} data-empty={countOf(kind, printout) === 0 || undefined} aria-labelledby={kind}>
          <header className={styles.head}>
            <h2 id={kind}>{words.kinds[kind]}</h2>
            <p>
              <bdi lang={printout.language}>{printout.title}</bdi>
              <span>{words.asOf(at)}</span>
            </p>
          </header>
          {kind !== 'topics' && countOf(kind, printout) === 0 ? <Empty>{words.empty[kind]}</Empty> : partOf(kind, printout)}
        </section>
      ))}
    </article>
  );
}

function partOf(kind: Kind, printout: Printout): ReactNode {
  switch (kind) {
    case 'tables':
      return <TableLists printout={printout} />;
    case 'experts':
      return <ExpertLists printout={printout} />;
    case 'topics':
      return <TopicSheets printout={printout} />;
    case 'cards':
      return <Cards printout={printout} />;
    case 'door':
      return <DoorList printout={printout} />;
  }
}
