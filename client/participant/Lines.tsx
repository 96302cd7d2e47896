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
  const { me, session, table } = now;
  const key = `${session.code}:${me.id}`;
  const moved = useMoved(now);
  return (
    <>
      {!remembers && <Once id={`forgets:${key}`}>{words.menu.forgets(me.personalCode)}</Once>}
      {me.joinedDuring === session.stage.title && (
        <Once id={`late:${key}`}>
          {words.status.late(me.joinedDuring)} {table && words.status.lateTable(table.table)}
        </Once>
      )}
      {moved && (
        <Notice action={<Button onClick={moved.dismiss}>{words.frame.dismiss}</Button>}>
          {words.status.moved} <strong>{moved.to}</strong>. {words.status.movedNotes}
        </Notice>
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

/** A change of table in the middle of a stage can only be a facilitator's; between stages everybody moves. */
function useMoved({ me, session, table, expertTable }: Sight): { readonly to: string; dismiss(): void } | null {
  const { id, grouping } = session.stage;
  const here = grouping === 'expert' ? expertTable : table;
  const [last, setLast] = useState({ stage: id, home: me.seat?.home, expert: me.seat?.expert });
  const [moved, setMoved] = useState(false);
  const homeMoved = last.home !== undefined && last.home !== me.seat?.home;
  const expertMoved = last.expert != null && last.expert !== me.seat?.expert;
  if (last.stage !== id || last.home !== me.seat?.home || last.expert !== me.seat?.expert) {
    if (last.stage !== id) setMoved(false);
    else if ((homeMoved && grouping !== 'expert') || (expertMoved && grouping === 'expert')) setMoved(true);
    setLast({ stage: id, home: me.seat?.home, expert: me.seat?.expert });
  }
  if (!moved || !here) return null;
  const to = here.topic === null ? words.place.homeName(here.table) : words.place.expertName(here.id, here.table);
  return { to, dismiss: () => setMoved(false) };
}

export const Lines = { MovedOn, Moments };
