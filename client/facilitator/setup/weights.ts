// How much a question counts, in words instead of numbers.

export const LEVELS = ['off', 'little', 'much', 'most'] as const;
export type Level = (typeof LEVELS)[number];

const WEIGHTS: { readonly [level in Level]: number } = { off: 0, little: 1, much: 2, most: 4 };

export function weightOf(level: Level): number {
  return WEIGHTS[level];
}

/** Authors may have written any number; beyond the most is the most. */
export function levelOf(weight: number): Level {
  return [...LEVELS].reverse().find((level) => weight >= WEIGHTS[level]) ?? 'off';
}

/** Titles of the questions that count, those that count most first; equals together. */
export function orderOf(
  questions: readonly { readonly id: string; readonly title: string }[],
  weights: { readonly [question: string]: number },
): readonly (readonly string[])[] {
  const of = (id: string): number => weights[id] ?? 0;
  const steps = [...new Set(questions.map(({ id }) => of(id)).filter((weight) => weight > 0))].sort((a, b) => b - a);
  return steps.map((weight) => questions.filter(({ id }) => of(id) === weight).map(({ title }) => title));
}
