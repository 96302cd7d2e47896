// What a door asks besides the name: whether one is on its list, and what lets tables mix. All of it may be left.

import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../kit/Button.tsx';
import { Field } from '../../kit/Field.tsx';
import { questionWords as words } from '../../words/joinQuestions.ts';
import styles from './Asked.module.css';
import { ANSWER_LIMIT, type Answers } from './answers.ts';
import { matching, searchable } from './roster.ts';
import type { Listed, Question } from './useDoor.ts';

export interface RosterProps {
  roster: readonly Listed[];
  /** As typed. */
  name: string;
  chosen: Listed | null;
  onChoose: (listed: Listed | null) => void;
}

/** Names on the list that fit what is typed. */
export function Roster({ roster, name, chosen, onChoose }: RosterProps) {
  const entries = useMemo(() => searchable(roster), [roster]);
  const fits = chosen ? [] : matching(entries, name);
  const names = useRef<HTMLUListElement>(null);
  // With large letters, or the keyboard up, the names would be behind the button that stays in reach.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for whenever there are more or fewer of them
  useEffect(() => names.current?.scrollIntoView({ block: 'nearest' }), [fits.length]);
  return (
    <div className={styles.roster}>
      <p className={chosen ? styles.chosen : 'visually-hidden'} role="status">
        {chosen ? words.chosen(chosen.name) : words.found(fits.length)}
      </p>
      {chosen && (
        <Button variant="quiet" onClick={() => onChoose(null)}>
          {words.notMe}
        </Button>
      )}
      {fits.length > 0 && (
        <>
          <p className={styles.note}>{words.listText}</p>
          <ul ref={names} className={styles.names} aria-label={words.list}>
            {fits.map((listed) => (
              <li key={listed.id}>
                <Button onClick={() => onChoose(listed)}>
                  <bdi>{listed.name}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export interface QuestionsProps {
  questions: readonly Question[];
  lang: string;
  answers: Answers;
  onAnswer: (question: string, answer: string) => void;
}

export function Questions({ questions, lang, answers, onAnswer }: QuestionsProps) {
  return (
    <div className={styles.questions}>
      <p className={styles.note}>{words.why}</p>
      {questions.map((question) => {
        const props = { question, lang, answer: answers[question.id] ?? '', onAnswer: (answer: string) => onAnswer(question.id, answer) };
        return question.choices.length > 0 ? <Choice key={question.id} {...props} /> : <Own key={question.id} {...props} />;
      })}
    </div>
  );
}

interface AnswerProps {
  question: Question;
  lang: string;
  answer: string;
  onAnswer: (answer: string) => void;
}

function Own({ question, lang, answer, onAnswer }: AnswerProps) {
  const title = (
    <span lang={lang} dir="auto">
      {question.title}
    </span>
  );
  return <Field label={title} autoComplete="off" maxLength={ANSWER_LIMIT} value={answer} onChange={onAnswer} />;
}

const OTHER = 'other';

/** Choices by their place, so that none of them can be taken for "something else". */
function Choice({ question, lang, answer, onAnswer }: AnswerProps) {
  const at = question.choices.indexOf(answer);
  const [isOther, setOther] = useState(false);
  const choose = (value: string): void => {
    setOther(value === OTHER);
    onAnswer((value === '' ? null : question.choices[Number(value)]) ?? '');
  };
  return (
    <div className={styles.choice}>
      <label>
        <span className={styles.title} lang={lang} dir="auto">
          {question.title}
        </span>
        <select className={styles.select} value={isOther ? OTHER : at < 0 ? '' : at} onChange={(event) => choose(event.target.value)}>
          <option value="">{words.skip}</option>
          {question.choices.map((choice, place) => (
            <option key={choice} value={place} lang={lang}>
              {choice}
            </option>
          ))}
          <option value={OTHER}>{words.other}</option>
        </select>
      </label>
      {isOther && <Field label={words.own(question.title)} autoComplete="off" maxLength={ANSWER_LIMIT} value={answer} onChange={onAnswer} />}
    </div>
  );
}
