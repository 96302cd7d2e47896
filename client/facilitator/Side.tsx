// Beside the room: what needs the facilitator, what she wanted to say, and what the room sees.

import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { RichText } from '../kit/RichText.tsx';
import { keep, recall } from '../sync/memory.ts';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import { Needs } from './Needs.tsx';
import { Preview } from './Preview.tsx';
import styles from './Side.module.css';

export interface SideProps {
  readonly preview: boolean;
  readonly onPreview: (shown: boolean) => void;
}

const NOTES_CLOSED = 'console:notesClosed';

export function Side({ preview, onPreview }: SideProps) {
  const { session, runSheet } = useDesk();
  const [closed, setClosed] = useState(() => recall(NOTES_CLOSED) === 'yes');
  const notes = runSheet.stages.find((stage) => stage.id === session.stage.id)?.notes ?? [];
  return (
    <aside className={styles.side} aria-label={words.needs.name}>
      <Needs />
      <details
        className={styles.part}
        open={!closed}
        onToggle={(event) => {
          setClosed(!event.currentTarget.open);
          keep(NOTES_CLOSED, event.currentTarget.open ? 'no' : 'yes');
        }}
      >
        <summary>
          <h2>{words.notes.name}</h2>
          <Icon name="next" size="1rem" />
        </summary>
        <div className={styles.notes}>
          {notes.length > 0 ? <RichText text={notes} lang={session.language} /> : <p className={styles.quiet}>{words.notes.none}</p>}
        </div>
      </details>
      <section className={styles.part}>
        <Button variant="quiet" icon={preview ? 'eyeOff' : 'eye'} aria-expanded={preview} onClick={() => onPreview(!preview)}>
          {words.preview.name}
        </Button>
        {preview && <Preview />}
      </section>
    </aside>
  );
}
