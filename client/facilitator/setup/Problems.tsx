// What is wrong with which row, and what to do about it. A name that stands there twice is asked about.

import { useState } from 'react';
import { NAME_LIMIT } from '#shared/base/text';
import { ANSWER_LIMIT, type RosterProblem } from '#shared/people/roster';
import type { RosterQuestion } from '#shared/people/rosterColumns';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { words } from '../../words/setup.ts';
import { Choices } from './Choices.tsx';
import styles from './List.module.css';
import { titleOf } from './titleOf.ts';
import type { PastedList } from './useList.ts';

/** More at once would be a wall; the rest is one tap away. */
const FIRST = 10;

export interface ProblemsProps {
  readonly list: PastedList;
  readonly questions: readonly RosterQuestion[];
}

export function Problems({ list, questions }: ProblemsProps) {
  const { problems } = list.checked;
  const [all, showAll] = useState(false);
  const shown = all ? problems : problems.slice(0, FIRST);
  return (
    <div className={styles.problems}>
      <p className={styles.label}>
        <Icon name="warn" /> {words.paste.problems(problems.length)}
      </p>
      <ul>
        {shown.map((problem) => (
          <li key={`${problem.row} ${problem.kind} ${'question' in problem ? problem.question : ''}`}>
            <b>{problem.kind === 'openQuote' ? words.paste.lineOf(problem.line) : words.paste.rowOf(problem.row)}</b> <Subject problem={problem} />
            <span className={styles.says}>{sentenceOf(problem, questions)}</span>
            {problem.kind === 'twice' && <Twice problem={problem} list={list} />}
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button variant="quiet" size="small" onClick={() => showAll(true)}>
          {words.paste.more(problems.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

/** The name, or what stands in its place. */
function Subject({ problem }: { readonly problem: RosterProblem }) {
  const subject = 'name' in problem ? problem.name : 'text' in problem ? problem.text : '';
  return subject === '' ? null : <bdi className={styles.subject}>{subject.length > 60 ? `${subject.slice(0, 59)}…` : subject}</bdi>;
}

function sentenceOf(problem: RosterProblem, questions: readonly RosterQuestion[]): string {
  const says = words.paste.problem;
  switch (problem.kind) {
    case 'noName':
    case 'reserved':
    case 'formula':
    case 'openQuote':
      return says[problem.kind];
    case 'tooMany':
      return '';
    case 'longName':
      return says.longName(NAME_LIMIT);
    case 'longAnswer':
      return says.longAnswer(titleOf(questions, problem.question), ANSWER_LIMIT);
    case 'formulaAnswer':
      return says.formulaAnswer(titleOf(questions, problem.question));
    case 'twice':
      return says.twice(problem.rows);
  }
}

function Twice({ problem, list }: { readonly problem: Extract<RosterProblem, { kind: 'twice' }>; readonly list: PastedList }) {
  return (
    <Choices
      legend={words.paste.whoIs(problem.name)}
      options={[
        { value: 'same', label: words.paste.twiceAs.same },
        { value: 'several', label: words.paste.twiceAs.several(problem.rows.length) },
      ]}
      value={list.several.has(problem.key) ? 'several' : 'same'}
      onChange={(who) => list.setSeveral(problem.key, who === 'several')}
      look="row"
    />
  );
}
