// Two people of one name, one person with two phones, a closed door: never a dead end. Few come here, so it is fetched apart.

import { useState } from 'react';
import type { Refusal } from '#shared/base/refusals';
import { Button } from '../../kit/Button.tsx';
import { plainDigits } from '../../kit/digits.ts';
import { Field } from '../../kit/Field.tsx';
import { sayNo, joinWords as words } from '../../words/join.ts';
import { Standing } from '../Standing.tsx';
import styles from './Join.module.css';
import type { Listed } from './useDoor.ts';

export interface DetourProps {
  step: 'listed' | 'namesake' | 'digits' | 'locked';
  name: string;
  busy: boolean;
  refusal: Refusal | null;
  /** Who on the list has exactly this name. */
  listed: Listed | null;
  onStep: (step: 'name' | 'digits') => void;
  onAsk: (asking: { another?: boolean; personalCode?: string; as?: Listed | null }) => void;
}

export function Detour(props: DetourProps) {
  switch (props.step) {
    case 'listed':
      return (
        <IsItYou
          {...props}
          title={words.listed(props.name)}
          onMe={() => props.onAsk({ as: props.listed })}
          onAnother={() => props.onAsk({ as: null })}
        />
      );
    case 'namesake':
      return (
        <IsItYou {...props} title={words.namesake(props.name)} onMe={() => props.onStep('digits')} onAnother={() => props.onAsk({ another: true })} />
      );
    case 'digits':
      return <Digits {...props} />;
    case 'locked':
      return <Locked {...props} />;
  }
}

function IsItYou({ title, name, busy, refusal, onMe, onAnother, onStep }: DetourProps & { title: string; onMe: () => void; onAnother: () => void }) {
  return (
    <Standing
      title={title}
      action={
        <>
          <Button big busy={busy} onClick={onMe}>
            {words.me}
          </Button>
          <Button big busy={busy} onClick={onAnother}>
            {words.another(name)}
          </Button>
          <Button variant="quiet" icon="back" onClick={() => onStep('name')}>
            {words.back}
          </Button>
        </>
      }
    >
      <div role="alert">{refusal && sayNo(refusal)}</div>
    </Standing>
  );
}

function Locked({ busy, onStep, onAsk }: DetourProps) {
  return (
    <Standing
      title={words.locked}
      action={
        <>
          <Button onClick={() => onStep('digits')}>{words.wasIn}</Button>
          <Button variant="primary" big busy={busy} onClick={() => onAsk({})}>
            {words.again}
          </Button>
        </>
      }
    >
      <p>{words.lockedText}</p>
    </Standing>
  );
}

function Digits({ name, busy, refusal, onStep, onAsk }: DetourProps) {
  const [digits, setDigits] = useState('');
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && digits !== '') onAsk({ personalCode: digits });
      }}
    >
      <h1 tabIndex={-1} className={styles.title}>
        <bdi>{name}</bdi>
      </h1>
      <Field
        label={words.digits}
        hint={words.digitsHint}
        look="code"
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        enterKeyHint="go"
        value={digits}
        // Pasted with spaces, or typed on an Arabic keyboard.
        onChange={(typed) => setDigits(plainDigits(typed).slice(0, 4))}
        error={refusal && sayNo(refusal)}
      />
      <div className={styles.foot}>
        <Button type="submit" variant="primary" big busy={busy}>
          {words.digitsGo}
        </Button>
        <Button variant="quiet" icon="back" onClick={() => onStep('name')}>
          {words.back}
        </Button>
      </div>
    </form>
  );
}
