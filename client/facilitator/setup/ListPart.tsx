// A list is pasted or opened; what is understood of it stands below, before anything happens.

import { type ChangeEvent, type ReactNode, useId, useState } from 'react';
import { ROSTER_LIMIT } from '#shared/people/roster';
import type { RosterQuestion } from '#shared/people/rosterColumns';
import { Notice } from '../../kit/Notice.tsx';
import { words } from '../../words/setup.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import styles from './List.module.css';
import { ListTable } from './ListTable.tsx';
import { Problems } from './Problems.tsx';
import { type ReadList, readList } from './readList.ts';
import setup from './Setup.module.css';
import { titleOf } from './titleOf.ts';
import { Unoffered } from './Unoffered.tsx';
import type { PastedList } from './useList.ts';

export interface ListPartProps {
  readonly list: PastedList;
  readonly questions: readonly RosterQuestion[];
}

export function ListPart({ list, questions }: ListPartProps) {
  return (
    <>
      <Entry list={list} questions={questions} />
      <p className="visually-hidden" role="status">
        {list.text !== '' && words.paste.found(list.people.length)}
      </p>
      <Understood list={list} questions={questions} />
    </>
  );
}

type WrongFile = Extract<ReadList, { ok: false }>['why'];

function Entry({ list, questions }: ListPartProps) {
  const id = useId();
  const [wrong, setWrong] = useState<WrongFile | null>(null);
  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    const read = readList(new Uint8Array(await file.arrayBuffer()));
    // The same file once more, mended meanwhile, is news as well.
    input.value = '';
    setWrong(read.ok ? null : read.why);
    if (read.ok) list.setText(read.text.replace(/^\uFEFF/, ''));
  };
  return (
    <section className={setup.part}>
      <div className={styles.entry}>
        <label className={styles.label} htmlFor={id}>
          {words.paste.label}
        </label>
        <p className={setup.quiet} id={`${id}h`}>
          {words.paste.hint} {questions.length > 0 && words.paste.questions(words.wishes.names(questions.map(({ title }) => title)))}
        </p>
        <textarea
          id={id}
          className={styles.paste}
          aria-describedby={`${id}h`}
          rows={6}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          value={list.text}
          onChange={(event) => list.setText(event.target.value)}
        />
      </div>
      <label className={styles.file}>
        <input type="file" className="visually-hidden" accept=".csv,.txt,.tsv,text/csv,text/plain" onChange={(event) => void open(event)} />
        <span>{words.paste.file}</span>
      </label>
      {wrong !== null && <Notice tone="refusal">{words.paste.fileWrong[wrong]}</Notice>}
    </section>
  );
}

function Understood({ list, questions }: ListPartProps): ReactNode {
  const { checked, columns, people } = list;
  if (list.text.trim() === '') return null;
  if (checked.problems.some(({ kind }) => kind === 'tooMany')) {
    return <Notice tone="refusal">{words.paste.problem.tooMany(checked.lines, ROSTER_LIMIT)}</Notice>;
  }
  if (checked.lines === 0) return columns.heading ? <Notice>{words.paste.onlyHeading}</Notice> : null;
  return (
    <section className={setup.part}>
      <h3>{words.paste.found(people.length)}</h3>
      <ColumnChoices list={list} questions={questions} />
      {checked.problems.length > 0 && <Problems list={list} questions={questions} />}
      <Unoffered unoffered={checked.unoffered} questions={questions} />
      <ul className={styles.counts}>
        {checked.counts.map(({ question, answers }) => (
          <li key={question}>
            <details>
              <summary>{words.paste.answers(titleOf(questions, question), answers.length)}</summary>
              <p className={setup.quiet}>
                <bdi>{answers.map((one) => words.paste.answerTimes(one.answer, one.people)).join(', ')}</bdi>
              </p>
            </details>
          </li>
        ))}
      </ul>
      {people.length > 0 && <ListTable people={people} counts={checked.counts} questions={questions} />}
    </section>
  );
}
