// An answer beside the choices of its question. Others are allowed: on a phone one may say something else as well.

import { comparableName } from '../base/text.ts';

/** The choice that this answer is, however it is spelled; null where it is none of them, or could be two. */
export function choiceOf(choices: readonly string[], answer: string): string | null {
  if (choices.includes(answer)) return answer;
  for (const spelled of [comparableName, withoutAccents]) {
    const alike = choices.filter((choice) => spelled(choice) === spelled(answer));
    if (alike.length === 1) return alike[0] ?? null;
  }
  return null;
}

/** Only what is an accent: the marks of other scripts are vowels, and change the word. */
function withoutAccents(text: string): string {
  return comparableName(text.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''));
}
