// What a facilitator settles about the groups before, or after, they are formed.

import type { PersonId } from '../base/ids.ts';
import type { Wishes } from '../grouping/request.ts';
import { choiceOf } from '../people/choices.ts';
import type { Answers } from '../people/person.ts';
import type { TableSign } from '../people/signs.ts';
import type { Workshop } from '../plan/plan.ts';

export interface GroupSettings {
  /** The most people at a home table; null: one more than there are topics. */
  readonly maxTable: number | null;
  /** The most people in an expert group; null: six. */
  readonly largestExpert: number | null;
  /** How much each question counts; absent: as the workshop says. */
  readonly weights: { readonly [question: string]: number };
  readonly tables: readonly TableSign[];
  /** take: people take a topic, first tap wins; deal: it comes with the table. */
  readonly topics: 'take' | 'deal';
  /** Whether people say beforehand which topics they would like; it then counts when tables are formed. */
  readonly favourites: boolean;
  /** Whether people say at which table they sit already; those tables are taken as they are. */
  readonly seated: boolean;
  readonly scribes: Wishes['scribes'];
  /** Whether a repair that moves nobody is made at once. */
  readonly autoRepair: boolean;
}

export const DEFAULT_SETTINGS: GroupSettings = {
  maxTable: null,
  largestExpert: null,
  weights: {},
  tables: [],
  topics: 'take',
  favourites: false,
  seated: false,
  scribes: 'none',
  autoRepair: true,
};

/** Somebody on the roster who has not come yet. */
export interface Expected {
  readonly id: PersonId;
  readonly name: string;
  readonly answers: Answers;
}

/** How much each question of the workshop counts now. */
export function weightsOf(workshop: Workshop, settings: GroupSettings): { readonly [question: string]: number } {
  return Object.fromEntries(
    workshop.mixBy.map(({ id, weight }) => [id, Object.hasOwn(settings.weights, id) ? (settings.weights[id] ?? weight) : weight]),
  );
}

/** The answers to questions that the workshop asks, its choices spelled as it spells them; others, and empty ones, are left out. */
export function answersTo(workshop: Workshop, given: readonly { readonly question: string; readonly answer: string }[]): Answers {
  const known = new Map(given.map(({ question, answer }) => [question, answer.replace(/\s+/g, ' ').trim()]));
  return Object.fromEntries(
    workshop.mixBy.flatMap(({ id, choices }) => {
      const answer = known.get(id) ?? '';
      return answer === '' ? [] : [[id, choiceOf(choices, answer) ?? answer]];
    }),
  );
}
