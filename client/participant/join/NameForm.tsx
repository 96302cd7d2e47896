// The one screen at the door: who are you, and what the door wants to know besides.

import { useRef } from 'react';
import type { Refusal } from '#shared/base/refusals';
import { cleanName, countCharacters, NAME_LIMIT } from '#shared/base/text';
import { Button } from '../../kit/Button.tsx';
import { Field } from '../../kit/Field.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Skeleton } from '../../kit/Skeleton.tsx';
import { sayNo, joinWords as words } from '../../words/join.ts';
import { useFetched } from '../useFetched.ts';
import type { Answers } from './answers.ts';
import styles from './Join.module.css';
import { type Door, type Listed, openTo } from './useDoor.ts';

export interface NameFormProps {
  /** null: not answered yet. */
  door: Door | null;
  /** No contact. */
  far: boolean;
  name: string;
  onName: (name: string) => void;
  chosen: Listed | null;
  onChoose: (listed: Listed | null) => void;
  answers: Answers;
  onAnswer: (question: string, answer: string) => void;
  refusal: Refusal | null;
  busy: boolean;
  onJoin: () => void;
}

const fetchAsked = () => import('./Asked.tsx');

export function NameForm({ door, far, name, onName, chosen, onChoose, answers, onAnswer, refusal, busy, onJoin }: NameFormProps) {
  const { questions = [], roster = [] } = door ?? {};
  const asked = useFetched(fetchAsked, questions.length > 0 || roster.length > 0);
  const open = openTo(chosen, questions);
  const joins = useRef<HTMLButtonElement>(null);
  const clean = cleanName(name);
  const left = NAME_LIMIT - countCharacters(clean);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onJoin();
      }}
    >
      <header>
        <p className={styles.eyebrow}>{words.heading}</p>
        {door ? (
          <h1 tabIndex={-1} className={styles.title} lang={door.language} dir="auto">
            {door.title}
          </h1>
        ) : (
          <h1 className={styles.title}>
            <Skeleton lines={1} label={words.loading} />
          </h1>
        )}
      </header>
      <div className={styles.name}>
        <Field
          label={roster.length > 0 ? words.listLabel : words.label}
          hint={roster.length > 0 ? words.listHint : words.hint}
          name="nickname"
          autoComplete="nickname"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="go"
          value={name}
          onChange={onName}
          error={refusal && sayNo(refusal)}
          counter={left <= 10 && words.left(left)}
        />
        {asked && roster.length > 0 && (
          <asked.Roster
            roster={roster}
            name={name}
            chosen={chosen}
            onChoose={(listed) => {
              onChoose(listed);
              // The names are gone with the tap; the next thing to press has the focus.
              joins.current?.focus();
            }}
          />
        )}
      </div>
      {asked && open.length > 0 && <asked.Questions questions={open} lang={door?.language ?? ''} answers={answers} onAnswer={onAnswer} />}
      <div>
        <p className={styles.previewLabel}>{words.preview}</p>
        <p className={styles.previewName} data-empty={clean === '' || undefined}>
          <bdi>{clean || words.previewEmpty}</bdi>
        </p>
      </div>
      <p className={styles.privacy}>{words.privacy}</p>
      <div className={styles.foot}>
        {far && <Notice tone="warn">{words.offline}</Notice>}
        {door && busy && <p className="visually-hidden">{words.waiting}</p>}
        <Button ref={joins} type="submit" variant="primary" big busy={busy}>
          {words.go}
        </Button>
      </div>
    </form>
  );
}
