import type { PersonId, StageId, TopicId } from '../base/ids.ts';
import type { Instant } from '../base/time.ts';

/** Somebody in the session, with or without a phone. Being online is not part of it: a lost connection changes nothing here. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** SHA-256 of each device's secret. None: this person has no phone. Never leaves the server. */
  readonly keys: readonly string[];
  /** Four digits, shown on their own phone: proves on a second phone who they are. */
  readonly personalCode: string;
  /** away: stepped out, will be back, nobody waits; left: gone for today. */
  readonly status: 'here' | 'away' | 'left';
  /** Removed by a facilitator: the secret opens nothing until they are let in again. */
  readonly removed: boolean;
  readonly simulated: boolean;
  readonly joinedAt: Instant;
  /** The stage the room was in when they came, unless it had not begun. */
  readonly joinedDuring: StageId | null;
  /** What they said when they joined, by question. Between them and the facilitator. */
  readonly answers: Answers;
  /** The table they say they sit at, before there are any groups. */
  readonly sitsAt: number | null;
  /** Topics they would like, best first, as said before there are any groups. */
  readonly favourites: readonly TopicId[];
}

/** Question to answer; an absent one was not answered. */
export type Answers = { readonly [question: string]: string };

export function hasPhone(person: Person): boolean {
  return person.keys.length > 0;
}
