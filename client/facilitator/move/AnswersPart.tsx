// In the sheet of a person: what they said to the workshop's questions, to be put right.

import { type FormEvent, useId, useState } from 'react';
import type { SetupView } from '#shared/view/deskViews';
import { Button } from '../../kit/Button.tsx';
import { classes } from '../../kit/classes.ts';
import { useSlice } from '../../sync/hooks.ts';
import { words } from '../../words/repair.ts';
import { AnswerFields } from '../AnswerField.tsx';
import { useDesk } from '../desk.ts';
import form from '../Form.module.css';
import styles from '../PersonSheet.module.css';
import type { Person } from '../PersonSheet.tsx';

export function AnswersPart({ person }: { readonly person: Person }) {
  const setup = useSlice<SetupView>('facilitator', 'setup');
  if (!setup || setup.questions.length === 0) return null;
  return <Answers person={person} questions={setup.questions} key={JSON.stringify(person.answers)} />;
}

function Answers({ person, questions }: { readonly person: Person; readonly questions: SetupView['questions'] }) {
  const { ask } = useDesk();
  const heading = useId();
  const [answers, setAnswers] = useState(person.answers);
  const changed = questions.some(({ id }) => (answers[id] ?? '') !== (person.answers[id] ?? ''));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const given = questions.map(({ id }) => ({ question: id, answer: answers[id] ?? '' }));
    void ask('people.answer', { person: person.id, answers: given }, { text: words.person.answersSaved(person.name) });
  };
  return (
    <form className={classes(form.form, styles.part)} onSubmit={save} aria-labelledby={heading}>
      <div>
        <h3 id={heading}>{words.person.answers}</h3>
        <p className={form.text}>{words.person.answersHint}</p>
      </div>
      <AnswerFields questions={questions} answers={answers} onChange={setAnswers} />
      {changed && <Button type="submit">{words.person.saveAnswers}</Button>}
    </form>
  );
}
