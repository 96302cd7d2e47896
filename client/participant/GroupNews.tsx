// What was changed about the groups in the middle of a stage, above whatever the stage shows. It asks for no focus:
// somebody may be writing.

import { useEffect, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Notice } from '../kit/Notice.tsx';
import type { Send } from '../stages/screen.ts';
import { keep, recall } from '../sync/memory.ts';
import { words } from '../words/phone.ts';
import { groupWords } from '../words/phoneGroups.ts';
import styles from './GroupNews.module.css';
import { hum } from './hum.ts';
import type { Sight } from './stageView.ts';
import { comingTo, toldOf } from './told.ts';

export interface GroupNewsProps {
  now: Sight;
  send: Send;
  announce: (text: string) => void;
}

export function GroupNews({ now, send, announce }: GroupNewsProps) {
  const { me, session } = now;
  const key = `told:${session.code}:${me.id}`;
  const [seen, setSeen] = useState(() => recall(key));
  const [busy, setBusy] = useState(false);
  const at = me.told === null ? null : String(me.told.at);
  const told = at === null || at === seen ? null : toldOf(now);
  useSaid(told ? at : null, told?.lines ?? [], me.told?.what ?? null, announce);
  const close = (): void => {
    if (at === null) return;
    setSeen(at);
    keep(key, at);
  };
  const arrive = async (): Promise<void> => {
    setBusy(true);
    const answer = await send('people.arrive', { arrived: true, for: null });
    setBusy(false);
    if (answer.ok) close();
  };
  // Where the stage itself asks for the arrival, one button is enough.
  const stageAsks = session.stage.phase === 'walking' || session.stage.kind === 'form';
  const coming = comingTo(now);
  return (
    <>
      {told && (
        <section className={styles.told} aria-label={groupWords.changed}>
          <Icon name="info" />
          <div className={styles.words}>
            {told.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {told.walks && !stageAsks ? (
            <Button busy={busy} onClick={() => void arrive()}>
              {words.place.here}
            </Button>
          ) : (
            <Button onClick={close}>{groupWords.gotIt}</Button>
          )}
        </section>
      )}
      {coming.map(({ id, text }) => (
        <Notice key={id}>{text}</Notice>
      ))}
    </>
  );
}

/** Said once, and felt once; where one sits now is felt already by the new place. */
function useSaid(at: string | null, lines: readonly string[], what: string | null, announce: (text: string) => void): void {
  const text = lines.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: names in it may change; only news is said
  useEffect(() => {
    if (at === null) return;
    announce(text);
    if (what !== 'table' && what !== 'experts') hum();
  }, [at]);
}
