// What is left of sameness at the tables, seen from the answers themselves.

import type { PersonId } from '#shared/base/ids';
import { plain } from '#shared/grouping/mixing';
import type { SetupView } from '#shared/view/deskViews';
import type { Formation, Person } from './drafts.ts';

/** Who is spoken of, and what counts. */
export interface Known {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly questions: SetupView['questions'];
  readonly weights: SetupView['weights'];
  /** They sit where somebody else sits, so that their answers mix nothing. */
  readonly companions: ReadonlySet<PersonId>;
}

export interface Agreement {
  /** The question's title, and the answer as the first of them wrote it. */
  readonly question: string;
  readonly value: string;
  /** Where, in the order of the tables. */
  readonly homes: readonly string[];
  readonly count: number;
  /** At how many of a table nobody could do better, were this the only answer that counts. */
  readonly even: number;
}

/** Answers that meet at a table more often than their number makes them: the most frequent first. */
export function agreementsLeft(formation: Formation, known: Known): readonly Agreement[] {
  return known.questions
    .filter(({ id }) => (known.weights[id] ?? 0) > 0)
    .sort((a, b) => (known.weights[b.id] ?? 0) - (known.weights[a.id] ?? 0))
    .flatMap(({ id, title }) => agreementsIn(formation, known, id).map((found) => ({ question: title, ...found })))
    .sort((a, b) => b.count - b.even - (a.count - a.even));
}

type Found = Omit<Agreement, 'question'>;

function agreementsIn({ homes }: Formation, { people, companions }: Known, question: string): Found[] {
  const values = new Map<string, { readonly value: string; readonly at: Map<string, number> }>();
  for (const home of homes) {
    for (const { person } of home.members) {
      const said = people.get(person)?.answers[question] ?? '';
      const key = plain(said);
      if (key === '' || companions.has(person)) continue;
      const entry = values.get(key) ?? { value: said, at: new Map<string, number>() };
      values.set(key, entry);
      entry.at.set(home.id, (entry.at.get(home.id) ?? 0) + 1);
    }
  }
  return [...values.values()].flatMap(({ value, at }) => {
    const total = [...at.values()].reduce((sum, count) => sum + count, 0);
    const even = Math.ceil(total / homes.length);
    const counts = [...new Set(at.values())].filter((count) => count > even).sort((a, b) => b - a);
    return counts.map((count) => ({ value, count, even, homes: [...at].filter(([, here]) => here === count).map(([home]) => home) }));
  });
}

/** Why a share of mixing would say nothing; null where it says something. */
export function nothingToMix({ homes }: Formation, { people, questions, weights }: Known): 'noQuestions' | 'noWeights' | 'noAnswers' | null {
  if (questions.length === 0) return 'noQuestions';
  const counting = questions.filter(({ id }) => (weights[id] ?? 0) > 0);
  if (counting.length === 0) return 'noWeights';
  const answered = homes.some((home) =>
    home.members.some(({ person }) => counting.some(({ id }) => plain(people.get(person)?.answers[id] ?? '') !== '')),
  );
  return answered ? null : 'noAnswers';
}
