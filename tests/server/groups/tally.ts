// A stream of events, as it is asked for, and what it cost the people in the room.

import { isHere } from './hall.ts';
import type { Cause, Phase, Sight } from './promises.ts';

export interface Course {
  readonly seed: number;
  readonly people: number;
  readonly topics: number;
  readonly events: number;
  /** People only come. */
  readonly growing?: boolean;
}

export interface Tally {
  events: number;
  /** People who had to change their table or expert group, because one person came or went; and because many did, or for a move by hand. */
  moved: number;
  movedByMany: number;
  /** The most whom one person's coming or going moved. */
  worst: number;
  repairs: number;
  readonly broken: string[];
}

/** The way of every stream. */
export const STAGES: readonly (readonly [string, Phase])[] = [
  ['form', 'claim'],
  ['read', 'reading'],
  ['experts', 'expert'],
  ['teachA', 'teaching'],
  ['debriefA', 'teaching'],
  ['teachB', 'teaching'],
  ['all', 'afterwards'],
];

export function newTally(): Tally {
  return { events: 0, moved: 0, movedByMany: 0, worst: 0, repairs: 0, broken: [] };
}

/** Counts who has to get up for a repair. Whoever has only just come has not settled anywhere. */
export function count(tally: Tally, between: Sight, after: Sight, { phase, came, single }: Cause & { readonly single: boolean }): void {
  const now = new Map(after.people.map((person) => [person.id, person]));
  const settled = between.people.filter((person) => isHere(person) && !came.has(person.id));
  const elsewhere = (kind: 'home' | 'expert'): number => settled.filter((person) => now.get(person.id)?.[kind] !== person[kind]).length;
  const moved = elsewhere('home') + (phase === 'expert' ? elsewhere('expert') : 0);
  if (single) tally.moved += moved;
  else tally.movedByMany += moved;
  if (single) tally.worst = Math.max(tally.worst, moved);
}
