// Two people of one name, or one person with two phones: never a dead end.

import { useState } from 'react';
import { Button } from '../../kit/Button.tsx';
import { Field } from '../../kit/Field.tsx';
import { words } from '../../words/phone.ts';
import { Standing } from '../Standing.tsx';
import styles from './Join.module.css';

export interface NamesakeProps {
  name: string;
  busy: boolean;
  onMe: () => void;
  onAnother: () => void;
  onBack: () => void;
}

export function Namesake({ name, busy, onMe, onAnother, onBack }: NamesakeProps) {
  return (
    <Standing
      title={words.join.namesake(name)}
      action={
        <>
          <Button big onClick={onMe}>
            {words.join.me}
          </Button>
          <Button big busy={busy} onClick={onAnother}>
            {words.join.another(name)}
          </Button>
          <Button variant="quiet" icon="back" onClick={onBack}>
            {words.join.back}
          </Button>
        </>
      }
    />
  );
}

export interface DigitsProps {
  name: string;
  busy: boolean;
  error: string | null;
  onDigits: (digits: string) => void;
  onBack: () => void;
}

export function Digits({ name, busy, error, onDigits, onBack }: DigitsProps) {
  const [digits, setDigits] = useState('');
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && digits !== '') onDigits(digits);
      }}
    >
      <h1 tabIndex={-1} className={styles.title}>
        <bdi>{name}</bdi>
      </h1>
      <Field
        label={words.join.digits}
        hint={words.join.digitsHint}
        look="code"
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        enterKeyHint="go"
        value={digits}
        // Pasted with spaces, or typed on an Arabic keyboard.
        onChange={(typed) => setDigits(plainDigits(typed).slice(0, 4))}
        error={error}
      />
      <div className={styles.foot}>
        <Button type="submit" variant="primary" big busy={busy}>
          {words.join.digitsGo}
        </Button>
        <Button variant="quiet" icon="back" onClick={onBack}>
          {words.join.back}
        </Button>
      </div>
    </form>
  );
}

function plainDigits(typed: string): string {
  return typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\D/g, '');
}
