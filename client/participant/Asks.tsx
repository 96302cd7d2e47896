// What is asked before there are groups, in every stage until they are formed: a line above the stage, whose questions open over it.

import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Beforehand } from '../stages/parts/Beforehand.tsx';
import type { ParticipantView, Send } from '../stages/screen.ts';
import { words } from '../words/phone.ts';
import styles from './Asks.module.css';
import { answersIn } from './answersIn.ts';

export interface AsksProps {
  view: Pick<ParticipantView, 'session' | 'me' | 'pending'>;
  send: Send;
}

export function Asks({ view, send }: AsksProps) {
  const [open, setOpen] = useState(false);
  const answered = answersIn(view);
  return (
    <>
      <div className={styles.asks} data-answered={answered !== null || undefined}>
        <p className={styles.words} role="status">
          {answered ?? words.asks.open(view.session.asks)}
        </p>
        {/* One button before and after the answer: the focus comes back to it from the sheet. */}
        <Button size="small" onClick={() => setOpen(true)}>
          {answered === null ? words.asks.answer : words.asks.change}
        </Button>
      </div>
      <Sheet open={open} onClose={() => setOpen(false)} title={words.asks.title} closeLabel={words.frame.close}>
        <div className={styles.questions}>
          <Beforehand view={view} send={send} />
        </div>
      </Sheet>
    </>
  );
}
