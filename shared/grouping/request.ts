// What the facilitator asks for when groups are to be formed.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';

/** Somebody who is to be seated, and what is known of them. */
export interface Candidate {
  readonly person: PersonId;
  /** Attribute to value, such as school to "Hill Road". An absent or empty value agrees with nobody's. */
  readonly traits: { readonly [attribute: string]: string };
  /** Has a device on which a group can take notes. */
  readonly scribe: boolean;
  /** Topics they would like, best first; empty when they have not been asked. */
  readonly favourites: readonly TopicId[];
}

export type Pair = readonly [PersonId, PersonId];

export interface Wishes {
  /** Not in the same home group and not in the same expert group. */
  readonly apart: readonly Pair[];
  /** In the same home group. */
  readonly together: readonly Pair[];
  /** An interpreter or aide: always in both groups of the person they are with, on no topic seat of their own. */
  readonly companions: readonly { readonly person: PersonId; readonly with: PersonId }[];
  /** Whether every home group, or every group of both kinds, needs somebody with a device. */
  readonly scribes: 'none' | 'home' | 'both';
}

/** Somebody whom the facilitator has put somewhere; no search moves them. */
export interface Lock {
  readonly person: PersonId;
  readonly home: GroupId;
  readonly topic: TopicId | null;
}

export interface FormRequest {
  readonly people: readonly Candidate[];
  readonly topics: readonly TopicId[];
  /** How much it costs when two people of a group agree in an attribute: whole numbers, 0 to 1000. */
  readonly weights: { readonly [attribute: string]: number };
  readonly wishes: Wishes;
  readonly locked: readonly Lock[];
  /** Home groups that nobody joins besides those locked into them. */
  readonly closed: readonly GroupId[];
  /** Home groups that sit together already: the others join them before another table opens. */
  readonly seated: readonly GroupId[];
  /** Groups of earlier rounds, each as its members: people who have met should meet others now. */
  readonly met: readonly (readonly PersonId[])[];
  /** What a favourite counts against mixing: 0 not at all; 20 about as much as all else together. */
  readonly liking: number;
  /** The largest home group; null: one more than there are topics. */
  readonly maxTable: number | null;
  /** The largest expert group, 3 to 8; null: 6. */
  readonly largestExpert: number | null;
  /** A whole number; same request, same groups. */
  readonly seed: number;
  /** live: somebody waits for it; idle: nobody does, so four times as long. */
  readonly effort: 'live' | 'idle';
}

/** What schools ask for most. */
const DEFAULT_WEIGHTS: FormRequest['weights'] = { school: 4, role: 2, grade: 2, subject: 1, experience: 1 };

export const NO_WISHES: Wishes = { apart: [], together: [], companions: [], scribes: 'none' };

/** A request with nothing special about it. */
export function requestFor(people: readonly Candidate[], topics: readonly TopicId[], seed: number): FormRequest {
  return {
    people,
    topics,
    weights: DEFAULT_WEIGHTS,
    wishes: NO_WISHES,
    locked: [],
    closed: [],
    seated: [],
    met: [],
    liking: 0,
    maxTable: null,
    largestExpert: null,
    seed,
    effort: 'live',
  };
}
