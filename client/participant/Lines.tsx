// What is special about this moment, each said once in a line that can be sent away.

import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { keep, recall, remembers } from '../sync/memory.ts';
import { words } from '../words/phone.ts';
import styles from './Frame.module.css';
import type { Sight } from './stageView.ts';

function MovedOn({ title, onGo }: { title: string; onGo: () => void }) {
  return (
    <div className={styles.movedOn}>
      <Notice
        tone="warn"
        action={
          <Button iconAfter="next" onMouseDown={(event) => event.preventDefault()} onClick={onGo}>
            {words.frame.go}
          </Button>
        }
      >
        {words.frame.movedOn(title)}
      </Notice>
    </div>
  );
}

function Moments({ now }: { now: Sight }) {
  const { me, session, table, expertTable } = now;
  // Where to go now comes before where to go later.
  const experts = session.stage.grouping === 'expert' ? expertTable : null;
  const reads = me.seat?.topic ?? null;
  const title = session.topics.find(({ id }) => id === reads)?.title ?? '';
  const key = `${session.code}:${me.id}`;
  return (
    <>
      {!remembers && <Once id={`forgets:${key}`}>{words.menu.forgets(me.personalCode)}</Once>}
      {me.joinedDuring === session.stage.title && (
        <Once id={`late:${key}`}>
          {words.status.late(me.joinedDuring)} {experts && `${words.status.lateExperts(experts.id, experts.table, experts)} `}
          {table && words.status.lateTable(table.table, table)}{' '}
          {reads !== null && session.stage.kind === 'read' && words.status.lateReads(reads, title)}
          {reads !== null && experts && words.status.lateTopic(reads, title)}
        </Once>
      )}
    </>
  );
}

function Once({ id, children }: { id: string; children: React.ReactNode }) {
  const [seen, setSeen] = useState(() => recall(`seen:${id}`) !== null);
  const dismiss = (): void => {
    setSeen(true);
    keep(`seen:${id}`, '1');
  };
  return seen ? null : <Notice action={<Button onClick={dismiss}>{words.frame.dismiss}</Button>}>{children}</Notice>;
}

export const Lines = { MovedOn, Moments };
