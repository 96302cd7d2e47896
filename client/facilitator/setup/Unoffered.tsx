// Answers of a list that are none of the workshop's choices. They may stay, so this only says so.

import type { Unoffered as Answers } from '#shared/people/roster';
import type { RosterQuestion } from '#shared/people/rosterColumns';
import { Notice } from '../../kit/Notice.tsx';
import { words } from '../../words/setup.ts';
import { Names } from './Names.tsx';

/** Enough to find them in the list. */
const FEW = 4;

export interface UnofferedProps {
  readonly unoffered: readonly Answers[];
  readonly questions: readonly RosterQuestion[];
}

export function Unoffered({ unoffered, questions }: UnofferedProps) {
  return unoffered.map(({ question, answers, names }) => {
    const { title = '', choices = [] } = questions.find(({ id }) => id === question) ?? {};
    return (
      <Notice key={question} tone="warn">
        <b>
          <bdi>{title}</bdi>:
        </b>{' '}
        <Names names={few(answers.map(words.paste.quoted))} /> {words.paste.unoffered.are(answers.length)} {words.paste.unoffered.whose(names.length)}{' '}
        <Names names={few(names)} />. {words.paste.unoffered.choices} <Names names={few(choices)} />. {words.paste.unoffered.goOn}
      </Notice>
    );
  });
}

/** One more is named, not counted. */
function few(all: readonly string[]): readonly string[] {
  return all.length <= FEW + 1 ? all : [...all.slice(0, FEW), words.paste.others(all.length - FEW)];
}
