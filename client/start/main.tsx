// The first page: whoever has a code types it, whoever leads goes on to the workshops.

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Field } from '../kit/Field.tsx';
import { Logo } from '../kit/Logo.tsx';
import { Puzzle } from '../kit/Puzzle.tsx';
import { identityFor } from '../sync/identity.ts';
import { keysOf } from '../sync/memory.ts';
import { words } from '../words/start.ts';
import { type Asked, ask } from './ask.ts';
import styles from './Start.module.css';
import { readTyped, type TypedCode } from './typedCode.ts';

/** The laptop that runs the server: phones never call it so. */
const IS_HOST = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(location.hostname);
const LOCKING_IN = 450;

export function StartPage() {
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'typing' | 'asking' | 'in'>('typing');
  const [error, setError] = useState<ReactNode>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.title = words.title;
    // Back from the session, out of the browser's memory: the form is as it was before.
    const again = (event: PageTransitionEvent): void => void (event.persisted && setState('typing'));
    addEventListener('pageshow', again);
    return () => removeEventListener('pageshow', again);
  }, []);

  const complain = (what: ReactNode): void => {
    setError(what);
    setState('typing');
    field.current?.focus();
  };
  const join = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (state !== 'typing') return;
    const read = readTyped(typed);
    if (!read.ok) return complain(faultOf(read));
    setState('asking');
    const answer = await ask(`/api/doors/${read.code}`);
    if (!answer.ok) return complain(<Refused answer={answer} code={read.code} />);
    setError(null);
    setState('in');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    setTimeout(() => location.assign(`/j/${read.code}`), still ? 0 : LOCKING_IN);
  };

  return (
    <main className={styles.page} data-host={IS_HOST || undefined}>
      <header className={styles.brand}>
        <Logo size="2rem" />
      </header>
      <div className={styles.picture}>
        <Puzzle
          size="var(--picture)"
          pieces={[
            { topic: 'A', state: 'taught' },
            { topic: 'B', state: state === 'in' ? 'taught' : 'away' },
            { topic: 'C', state: 'taught' },
            { topic: 'D', state: 'taught' },
          ]}
        />
      </div>
      <div className={styles.words}>
        <h1>{words.tagline}</h1>
        <p className={styles.what}>{words.what}</p>
      </div>
      <form className={styles.join} onSubmit={join} noValidate>
        <Field
          ref={field}
          look="code"
          dir="ltr"
          label={IS_HOST ? words.orJoin : words.code}
          hint={words.codeHint}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setError(null);
          }}
          error={error}
          name="code"
          inputMode="text"
          enterKeyHint="go"
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
        />
        <Button type="submit" variant={IS_HOST ? 'plain' : 'primary'} big busy={state !== 'typing'}>
          {state === 'typing' ? words.join : words.joining}
        </Button>
      </form>
      <RunWorkshop />
    </main>
  );
}

function RunWorkshop() {
  if (!IS_HOST) {
    return (
      <p className={styles.run}>
        {words.runQuiet} <a href="/workshops">{words.run}</a>
      </p>
    );
  }
  return (
    <div className={styles.runFirst}>
      <a className={styles.runButton} href="/workshops">
        {words.run}
      </a>
      <p>{words.runHint}</p>
    </div>
  );
}

function faultOf(read: Exclude<TypedCode, { ok: true }>): string {
  switch (read.why) {
    case 'missing':
      return words.codeMissing;
    case 'length':
      return words.codeLength(read.count);
    case 'signs':
      return words.codeSigns(read.signs);
  }
}

function Refused({ answer, code }: { answer: Exclude<Asked<unknown>, { ok: true }>; code: string }) {
  switch (answer.why) {
    case 'unknownCode': {
      // The server tells nobody whether a code ever was one; a phone that took part knows.
      const wasHere = keysOf('me:').includes(`me:${code}`) && identityFor(code).joined;
      if (!wasHere) return words.unknown;
      return (
        <>
          {words.ended} <a href={`/r/${code}`}>{words.yourReport}</a>
        </>
      );
    }
    case 'tooManyTries':
    case 'slowDown':
      return words.tooMany(answer.wait);
    case 'unreachable':
      return words.offline;
    case 'signIn':
      return words.signIn;
    default:
      return words.broken;
  }
}
