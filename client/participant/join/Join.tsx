// From the code to being in: one field, one tap.

import { useState } from 'react';
import type { Refusal } from '#shared/base/refusals';
import { cleanName, countCharacters, NAME_LIMIT } from '#shared/base/text';
import { Button } from '../../kit/Button.tsx';
import { Field } from '../../kit/Field.tsx';
import { Logo } from '../../kit/Logo.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Skeleton } from '../../kit/Skeleton.tsx';
import { join } from '../../sync/connect.ts';
import { identityFor, joinedAs, keepName, lastName } from '../../sync/identity.ts';
import { newId } from '../../sync/ids.ts';
import { sayNo, words } from '../../words/phone.ts';
import standing from '../Standing.module.css';
import { Standing } from '../Standing.tsx';
import styles from './Join.module.css';
import { Digits, Namesake } from './Namesake.tsx';
import { useDoor } from './useDoor.ts';

export interface JoinProps {
  code: string;
  onJoined: () => void;
}

type Step = 'name' | 'namesake' | 'digits' | 'locked';

export function Join({ code, onJoined }: JoinProps) {
  const look = useDoor(code);
  const [name, setName] = useState(lastName);
  const [step, setStep] = useState<Step>('name');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const clean = cleanName(name);
  const left = NAME_LIMIT - countCharacters(clean);

  const ask = async (more: { another?: boolean; personalCode?: string } = {}): Promise<void> => {
    setRefusal(null);
    if (clean === '') return setRefusal({ reason: 'nameEmpty' });
    if (left < 0) return setRefusal({ reason: 'nameTooLong', about: { max: NAME_LIMIT } });
    setBusy(true);
    keepName(clean);
    const { person, secret } = identityFor(code);
    const answer = await join({ code, id: newId(), person, secret, name: clean, ...more });
    setBusy(false);
    if (answer.ok) {
      joinedAs(code, answer.person);
      history.replaceState(null, '', `/s/${code}`);
      onJoined();
    } else if (answer.refusal.reason === 'nameInUse') setStep('namesake');
    else if (answer.refusal.reason === 'doorLocked') setStep('locked');
    else setRefusal(answer.refusal);
  };

  if (look.at === 'unknown' || refusal?.reason === 'unknownCode' || refusal?.reason === 'sessionEnded') {
    return (
      <main className={styles.join}>
        <Logo />
        <Standing
          title={words.join.unknown}
          action={
            <a className={standing.link} href="/">
              {words.join.typeCode}
            </a>
          }
        >
          <p>{words.join.unknownText(code)}</p>
        </Standing>
      </main>
    );
  }

  const again = (
    <Button variant="primary" big busy={busy} onClick={() => void ask()}>
      {words.join.again}
    </Button>
  );
  return (
    <main className={styles.join}>
      <Logo />
      {step === 'locked' && (
        <Standing
          title={words.join.locked}
          action={
            <>
              <Button onClick={() => setStep('digits')}>{words.join.wasIn}</Button>
              {again}
            </>
          }
        >
          <p>{words.join.lockedText}</p>
        </Standing>
      )}
      {step === 'namesake' && (
        <Namesake
          name={clean}
          busy={busy}
          onMe={() => setStep('digits')}
          onAnother={() => void ask({ another: true })}
          onBack={() => setStep('name')}
        />
      )}
      {step === 'digits' && (
        <Digits
          name={clean}
          busy={busy}
          error={refusal && sayNo(refusal)}
          onDigits={(personalCode) => void ask({ personalCode })}
          onBack={() => {
            setRefusal(null);
            setStep('name');
          }}
        />
      )}
      {step === 'name' && (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void ask();
          }}
        >
          <header>
            <p className={styles.eyebrow}>{words.join.heading}</p>
            {look.at === 'door' ? (
              <h1 tabIndex={-1} className={styles.title} lang={look.door.language} dir="auto">
                {look.door.title}
              </h1>
            ) : (
              <h1 className={styles.title}>
                <Skeleton lines={1} label={words.join.loading} />
              </h1>
            )}
          </header>
          <Field
            label={words.join.label}
            hint={words.join.hint}
            name="nickname"
            autoComplete="nickname"
            autoCapitalize="words"
            spellCheck={false}
            enterKeyHint="go"
            value={name}
            onChange={(next) => {
              setName(next);
              setRefusal(null);
            }}
            error={refusal && sayNo(refusal)}
            counter={left <= 10 && words.join.left(left)}
          />
          <div className={styles.preview}>
            <p className={styles.previewLabel}>{words.join.preview}</p>
            <p className={styles.previewName} data-empty={clean === '' || undefined}>
              <bdi>{clean || words.join.previewEmpty}</bdi>
            </p>
          </div>
          <p className={styles.privacy}>{words.join.privacy}</p>
          <div className={styles.foot}>
            {look.at === 'far' && <Notice tone="warn">{words.join.offline}</Notice>}
            {look.at === 'door' && busy && <p className="visually-hidden">{words.join.waiting}</p>}
            <Button type="submit" variant="primary" big busy={busy}>
              {words.join.go}
            </Button>
          </div>
        </form>
      )}
    </main>
  );
}
