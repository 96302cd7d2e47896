// What this person answered to the questions at a door, kept on this device for the next one, like the name.

import { keepJson, recallJson } from '../../sync/memory.ts';
import type { Question } from './useDoor.ts';

/** By question; a question that is skipped is not in it. */
export type Answers = { readonly [question: string]: string };

/** As long as answers get on a table's card. */
export const ANSWER_LIMIT = 80;

const KEY = 'answers';

/** The same question may offer other choices elsewhere: an answer that is none of them is not made up. */
export function remembered(questions: readonly Question[]): Answers {
  const kept = recallJson<Answers>(KEY) ?? {};
  return Object.fromEntries(
    questions.flatMap(({ id, choices }) => {
      const answer = kept[id];
      return typeof answer === 'string' && (choices.length === 0 || choices.includes(answer)) ? [[id, answer]] : [];
    }),
  );
}

/** What is sent; it is kept for next time. A question that is skipped this time is forgotten. */
export function given(questions: readonly Question[], answers: Answers): { readonly question: string; readonly answer: string }[] {
  const said = questions.flatMap(({ id }) => {
    const answer = (answers[id] ?? '').replace(/\s+/g, ' ').trim();
    return answer === '' ? [] : [{ question: id, answer }];
  });
  const others = Object.entries(recallJson<Answers>(KEY) ?? {}).filter(([id]) => questions.every((question) => question.id !== id));
  if (questions.length > 0) keepJson(KEY, Object.fromEntries([...others, ...said.map(({ question, answer }) => [question, answer])]));
  return said;
}
