// The workshop's questions, answered by the facilitator for somebody.

import type { SetupView } from '#shared/view/deskViews';
import { Field } from '../kit/Field.tsx';
import { words } from '../words/repair.ts';
import form from './Form.module.css';

type Question = SetupView['questions'][number];
export type Answers = { readonly [question: string]: string };

export interface AnswerFieldsProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onChange: (change: (answers: Answers) => Answers) => void;
}

export function AnswerFields({ questions, answers, onChange }: AnswerFieldsProps) {
  return questions.map((question) => (
    <AnswerField
      key={question.id}
      question={question}
      value={answers[question.id] ?? ''}
      onChange={(value) => onChange((now) => ({ ...now, [question.id]: value }))}
    />
  ));
}

interface AnswerFieldProps {
  readonly question: Question;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Answers to choose from where the workshop has some; one that is not among them stays. */
function AnswerField({ question: { title, choices }, value, onChange }: AnswerFieldProps) {
  if (choices.length === 0) return <Field label={<bdi>{title}</bdi>} value={value} onChange={onChange} maxLength={200} autoComplete="off" />;
  const all = value === '' || choices.includes(value) ? choices : [...choices, value];
  return (
    <label className={form.choice}>
      <span>
        <bdi>{title}</bdi>
      </span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.person.noAnswer}</option>
        {all.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </label>
  );
}
