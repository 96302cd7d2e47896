// What can be done with a proposal; in sight however long the list of tables is.

import { useState } from 'react';
import { Button } from '../../../kit/Button.tsx';
import { Confirm } from '../../../kit/Confirm.tsx';
import { IconButton } from '../../../kit/IconButton.tsx';
import { forming } from '../../../words/forming.ts';
import type { Send } from '../../screen.ts';
import { useHands } from '../hands.ts';
import styles from './Bar.module.css';
import { type Draft, isHere, movedBy, type Person, published } from './drafts.ts';
import type { Drafts } from './useDrafts.ts';

export interface BarProps {
  readonly drafts: Drafts;
  readonly draft: Draft;
  readonly people: readonly Person[];
  /** Tables were announced already: publishing changes them. */
  readonly formed: boolean;
  readonly send: Send;
  readonly onPublished: () => void;
}

export function Bar({ drafts, draft, people, formed, send, onPublished }: BarProps) {
  const { at, of, searching, deal, step } = drafts;
  const { say } = useHands();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const publish = async (): Promise<void> => {
    setAsking(false);
    setBusy(true);
    const { ok } = await send('groups.form', { formation: published(draft) });
    setBusy(false);
    if (!ok) return;
    // New tables in place of others can be undone, and are told with the way back.
    if (!formed) say(forming.published(people.filter(isHere).length));
    onPublished();
  };
  return (
    <div className={styles.bar}>
      <Button icon="check" busy={busy} aria-disabled={searching} onClick={() => !searching && (formed ? setAsking(true) : void publish())}>
        {forming.publish}
      </Button>
      <Button variant="quiet" busy={searching} title={forming.againHint} onClick={deal}>
        {forming.again}
      </Button>
      {of > 1 && (
        <div className={styles.history}>
          {/* Not "disabled": a disabled button loses the focus, and then the space bar moves the room on. */}
          <IconButton icon="back" label={forming.before} aria-disabled={at === 1} onClick={() => step(-1)} />
          <span className={styles.which}>{forming.which(at, of)}</span>
          <IconButton icon="next" label={forming.after} aria-disabled={at === of} onClick={() => step(1)} />
        </div>
      )}
      {asking && <Sure draft={draft} people={people} onConfirm={() => void publish()} onCancel={() => setAsking(false)} />}
    </div>
  );
}

type SureProps = Pick<BarProps, 'draft' | 'people'> & { readonly onConfirm: () => void; readonly onCancel: () => void };

function Sure({ draft, people, onConfirm, onCancel }: SureProps) {
  const { moved, seated } = movedBy(draft.proposal.formation, people);
  const text = forming.sure;
  return (
    <Confirm open title={text.title} confirmLabel={text.confirm} cancelLabel={text.cancel} onCancel={onCancel} onConfirm={onConfirm}>
      <p>{text.text(moved, seated)}</p>
      <p>{text.keeps}</p>
    </Confirm>
  );
}
