// Before the console: somebody without the facilitator link, or with one that does not fit.

import { type FormEvent, useState } from 'react';
import type { Refusal } from '#shared/base/refusals';
import { Button } from '../kit/Button.tsx';
import { Field } from '../kit/Field.tsx';
import { Logo } from '../kit/Logo.tsx';
import { Notice } from '../kit/Notice.tsx';
import { words } from '../words/console.ts';
import { sentence } from '../words/en/refusals.ts';
import styles from './Entrance.module.css';

export function Entrance({ code, refusal }: { readonly code: string; readonly refusal?: Refusal }) {
  const [link, setLink] = useState('');
  const [error, setError] = useState('');
  const open = (event: FormEvent): void => {
    event.preventDefault();
    const [, fromCode = code, key] = /(?:\/f\/([A-Za-z0-9]+))?\/?#(?:key=)?([A-Za-z0-9_-]{22,})\s*$/i.exec(link.trim()) ?? [];
    if (key === undefined) {
      setError(words.door.notALink);
      return;
    }
    location.href = `/f/${fromCode}#${key}`;
    if (fromCode === code) location.reload();
  };
  return (
    <div className={styles.page}>
      <header>
        <Logo />
      </header>
      <main className={styles.main}>
        <h1>{words.door.title}</h1>
        {refusal && (
          <Notice tone="refusal" action={<Button onClick={() => location.reload()}>{words.door.reload}</Button>}>
            {sentence(refusal)}
          </Notice>
        )}
        <p>{words.door.withoutLink}</p>
        <form className={styles.form} onSubmit={open}>
          <Field
            label={words.door.field}
            hint={words.door.hint}
            value={link}
            onChange={setLink}
            error={error}
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
          />
          <Button type="submit" variant="primary" iconAfter="next">
            {words.door.open}
          </Button>
        </form>
        <a href={code === '' ? '/' : `/j/${code}`}>{words.door.participant}</a>
      </main>
    </div>
  );
}
