import { type FormEvent, useRef, useState } from 'react';
import { comparableName } from '#shared/base/text';
import type { SetupView } from '#shared/view/deskViews';
import { Button } from '../kit/Button.tsx';
import { Field } from '../kit/Field.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useSlice } from '../sync/hooks.ts';
import { newId } from '../sync/ids.ts';
import { words } from '../words/console.ts';
import { words as repairWords } from '../words/repair.ts';
import { AnswerFields, type Answers } from './AnswerField.tsx';
import { useDesk } from './desk.ts';
import styles from './Form.module.css';
import { Switch } from './setup/Switch.tsx';

/** Somebody without a phone: in the jigsaw like everyone else, and mixed like them. The fields stay for the next one. */
export function AddSheet({ onClose }: { readonly onClose: () => void }) {
  const { ask } = useDesk();
  const setup = useSlice<SetupView>('facilitator', 'setup');
  const questions = setup?.questions ?? [];
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const [another, setAnother] = useState(false);
  // Two of one name on the roster: which of them it is can only be said there.
  const namesakes = setup?.expected.filter((one) => comparableName(one.name) === comparableName(name)) ?? [];
  const listed = namesakes.length === 1 ? namesakes[0] : undefined;
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const given = questions.flatMap(({ id }) => (answers[id] ? [{ question: id, answer: answers[id] }] : []));
    const done = await ask(
      'people.add',
      { person: newId(), name, answers: given, expected: another ? null : (listed?.id ?? null) },
      { text: words.toast.added(name) },
    );
    if (!done) return;
    setName('');
    setAnswers({});
    setAnother(false);
    first.current?.focus();
  };
  return (
    <Sheet open onClose={onClose} title={words.person.addTitle} closeLabel={words.close} side="end">
      <form className={styles.form} onSubmit={(event) => void add(event)}>
        <Field ref={first} label={words.person.name} hint={words.person.addHint} value={name} onChange={setName} autoComplete="off" autoFocus />
        {listed && (
          <Switch
            label={repairWords.person.recognise(listed.name)}
            hint={repairWords.person.recogniseHint}
            on={!another}
            onChange={(is) => setAnother(!is)}
          />
        )}
        {questions.length > 0 && <p className={styles.text}>{repairWords.person.answersHint}</p>}
        <AnswerFields questions={questions} answers={answers} onChange={setAnswers} />
        <Button type="submit" variant="primary">
          {words.person.addDo}
        </Button>
      </form>
    </Sheet>
  );
}
