// What a simulated person sees, and what they would do next. Each stage kind may say how people behave in it; whoever runs them knows no kind.

import type { Dice } from '../base/dice.ts';
import type { GroupId, PersonId, StageId, TopicId } from '../base/ids.ts';
import type { Json } from '../base/json.ts';

/** One thing to do. */
export interface Wish {
  /** A command's full name. */
  readonly type: string;
  readonly data: Json;
  /** How long they think, read, write or talk before it, in seconds of the workshop. */
  readonly after: number;
  /** Somebody silent doesn't do this. */
  readonly writes?: true;
}

/**
 * Everything they would do in a stage, from its beginning to its end, as of now; null where a step has become
 * needless. It is asked for again before every step, with the same throws of the dice, so a step may depend on
 * what has happened meanwhile, but its place may not. An empty script is asked for again at the next news.
 */
export type Script = readonly (Wish | null)[];

export interface SeenStage {
  readonly id: StageId;
  readonly title: string;
  /** null: as long as it takes. */
  readonly minutes: number | null;
}

/** What a participant sees of a running stage: the stage's slices of their rooms, and who they are in it. */
export interface Seen<All = unknown, Group = unknown, Person = unknown, Topic = unknown> {
  readonly me: PersonId;
  readonly stage: SeenStage;
  readonly topics: readonly { readonly id: TopicId; readonly title: string }[];
  /** The topics they have, their own first. */
  readonly mine: readonly TopicId[];
  readonly home: GroupId | null;
  /** Who sits in their home group now, themselves included. */
  readonly table: readonly { readonly id: PersonId; readonly topic: TopicId | null; readonly phone: boolean }[];
  readonly all: All | null;
  readonly group: Group | null;
  readonly person: Person | null;
  readonly readings: readonly Topic[];
  /** Headings that they have read so far. */
  readonly remembered: readonly string[];
  /** For something new: an id that nobody has used. */
  readonly freshId: string;
}

/** What a facilitator sees of a running stage. */
export interface SeenFromDesk<All = unknown, Facilitator = unknown> {
  readonly stage: SeenStage;
  readonly all: All | null;
  readonly facilitator: Facilitator | null;
  readonly freshId: string;
}

/** How simulated people behave in one kind of stage. Without it they look on. */
export interface Behaviour {
  // Methods, not function fields: a list of all kinds is then a list of Behaviour without a cast.
  participant?(seen: Seen, dice: Dice): Script;
  facilitator?(seen: SeenFromDesk, dice: Dice): Script;
}

export type Behaviours = ReadonlyMap<string, Behaviour>;

/** How long a stage gives, in seconds of the workshop. */
export function secondsOf(stage: SeenStage): number {
  return (stage.minutes ?? 4) * 60;
}

/** A time around `middle`: from half as long to half as long again. */
export function around(middle: number, dice: Dice): number {
  return Math.max(1, Math.round((middle * (500 + dice.roll(1001))) / 1000));
}
