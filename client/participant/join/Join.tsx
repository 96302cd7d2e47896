// From the code to being in: one screen, one field, one tap.

import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '#shared/base/refusals';
import { cleanName, countCharacters, NAME_LIMIT } from '#shared/base/text';
import { Logo } from '../../kit/Logo.tsx';
import { join } from '../../sync/connect.ts';
import { identityFor, joinedAs, keepName, lastName } from '../../sync/identity.ts';
import { newId } from '../../sync/ids.ts';
import { joinWords as words } from '../../words/join.ts';
import standing from '../Standing.module.css';
import { Standing } from '../Standing.tsx';
import { useFetched } from '../useFetched.ts';
import { type Answers, given, remembered } from './answers.ts';
import styles from './Join.module.css';
import { NameForm } from './NameForm.tsx';
import { exactly } from './roster.ts';
import { type Listed, openTo, useDoor } from './useDoor.ts';

export interface JoinProps {
  code: string;
  onJoined: () => void;
}

type Step = 'name' | 'listed' | 'namesake' | 'digits' | 'locked';
type Asking = { readonly another?: boolean; readonly personalCode?: string; readonly as?: Listed | null };

const NOBODY: readonly never[] = [];
/** The ways round are few people's; they are there when somebody needs one. */
const fetchDetours = () => import('./Detours.tsx');

export function Join({ code, onJoined }: JoinProps) {
  const look = useDoor(code);
  const door = look.at === 'door' ? look.door : null;
  const detours = useFetched(fetchDetours);
  const [name, setName] = useState(lastName);
  const [chosen, setChosen] = useState<Listed | null>(null);
  const [typed, setTyped] = useState<Answers>({});
  const [step, setStep] = useState<Step>('name');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useHeadOf(step);
  const clean = cleanName(name);
  const questions = door?.questions ?? NOBODY;
  const answers = { ...remembered(questions), ...typed };

  const ask = async ({ as = chosen, ...more }: Asking = {}): Promise<void> => {
    setRefusal(null);
    if (clean === '') return setRefusal({ reason: 'nameEmpty' });
    if (countCharacters(clean) > NAME_LIMIT) return setRefusal({ reason: 'nameTooLong', about: { max: NAME_LIMIT } });
    setBusy(true);
    keepName(clean);
    const { person, secret } = identityFor(code);
    const about = { answers: given(openTo(as, questions), answers), expected: as?.id ?? null };
    const answer = await join({ code, id: newId(), person, secret, name: clean, ...about, ...more });
    setBusy(false);
    if (answer.ok) {
      joinedAs(code, answer.person);
      history.replaceState(null, '', `/s/${code}`);
      onJoined();
    } else if (answer.refusal.reason === 'nameInUse') setStep('namesake');
    else if (answer.refusal.reason === 'doorLocked') setStep('locked');
    else setRefusal(answer.refusal);
  };

  if (look.at === 'unknown' || refusal?.reason === 'unknownCode' || refusal?.reason === 'sessionEnded') return <Unknown code={code} />;

  const listed = chosen ? null : exactly(door?.roster ?? NOBODY, clean);
  const choose = (one: Listed | null): void => {
    setChosen(one);
    if (one) setName(one.name);
    setRefusal(null);
  };
  const detour = {
    name: clean,
    busy,
    refusal,
    listed,
    onStep: (next: Step) => {
      setRefusal(null);
      setStep(next);
    },
    onAsk: (asking: Asking) => {
      if (asking.as !== undefined) setChosen(asking.as);
      void ask(asking);
    },
  };
  return (
    <main className={styles.join}>
      <Logo />
      {step === 'name' || !detours ? (
        <NameForm
          door={door}
          far={look.at === 'far'}
          name={name}
          onName={(next) => {
            setName(next);
            if (cleanName(next) === '') setChosen(null);
            setRefusal(null);
          }}
          chosen={chosen}
          onChoose={choose}
          answers={answers}
          onAnswer={(question, answer) => setTyped({ ...typed, [question]: answer })}
          refusal={refusal}
          busy={busy || step !== 'name'}
          onJoin={() => (listed ? setStep('listed') : void ask())}
        />
      ) : (
        <detours.Detour {...detour} step={step} />
      )}
    </main>
  );
}

/** Another question takes the place of the last one: its head has the focus, as the button that led here is gone. */
function useHeadOf(step: Step): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [step]);
}

function Unknown({ code }: { code: string }) {
  return (
    <main className={styles.join}>
      <Logo />
      <Standing
        title={words.unknown}
        action={
          <a className={standing.link} href="/">
            {words.typeCode}
          </a>
        }
      >
        <p>{words.unknownText(code)}</p>
      </Standing>
    </main>
  );
}
