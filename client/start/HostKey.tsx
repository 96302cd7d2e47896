import { type FormEvent, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Field } from '../kit/Field.tsx';
import { words } from '../words/start.ts';
import type { Asked } from './ask.ts';
import styles from './Shelf.module.css';

const { shelf } = words;

/** Asks for the key that the server printed, on a device that is not the machine itself. */
export function HostKey({ onKey }: { onKey: (key: string) => Promise<Asked<unknown>> }) {
  const [key, setKey] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const use = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await onKey(key.trim());
    setBusy(false);
    if (!answer.ok) setError(faultOf(answer));
  };
  return (
    <section className={styles.key} aria-labelledby="host">
      <h2 id="host">{shelf.keyTitle}</h2>
      <p>{shelf.keyWhy}</p>
      <form onSubmit={use} noValidate>
        <Field
          label={shelf.key}
          hint={shelf.keyHint}
          value={key}
          onChange={(value) => {
            setKey(value);
            setError(null);
          }}
          error={error}
          dir="ltr"
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
        />
        <Button type="submit" busy={busy}>
          {shelf.keyUse}
        </Button>
      </form>
    </section>
  );
}

function faultOf({ why, wait }: Exclude<Asked<unknown>, { ok: true }>): string {
  if (why === 'unreachable') return shelf.offline;
  if (why === 'signIn') return words.signIn;
  return why === 'tooManyTries' ? shelf.keyTooMany(wait) : shelf.keyWrong;
}
