import type { RosterQuestion } from '#shared/people/rosterColumns';

/** A question as people are asked it. */
export function titleOf(questions: readonly RosterQuestion[], id: string): string {
  return questions.find((question) => question.id === id)?.title ?? '';
}
