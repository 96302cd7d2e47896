// The contract that every stage kind signs. The house knows kinds only by this; adding one touches no engine.

import type { Decision } from '../base/decision.ts';
import type { GroupId, PersonId, StageId, TopicId } from '../base/ids.ts';
import type { Json } from '../base/json.ts';
import type { Shape } from '../base/shape.ts';
import type { Instant } from '../base/time.ts';
import type { Actor } from '../people/actor.ts';
import type { Grouping, Seat } from '../people/groups.ts';
import type { Person } from '../people/person.ts';
import type { OutcomeNote } from './note.ts';

/** A topic as the stages see it; its reading is Markdown. */
export interface Topic {
  readonly id: TopicId;
  readonly title: string;
  readonly reading: string;
}

/** One group of the stage that is being played: a table, an expert group, the whole room, or one person. */
export interface SceneGroup {
  readonly id: GroupId;
  /** The topic of an expert group. */
  readonly topic: TopicId | null;
  /** Present people only. */
  readonly members: readonly Person[];
}

/** What a stage leaves for the stages after it. Also what the report is made of. */
export interface Outcome {
  readonly notes: readonly OutcomeNote[];
  /** Ids of notes that were put on the projector. */
  readonly spotlights: readonly string[];
}

export const NO_OUTCOME: Outcome = { notes: [], spotlights: [] };

export interface EarlierStage {
  readonly id: StageId;
  readonly title: string;
  readonly grouping: Grouping;
  readonly outcome: Outcome;
}

/** Everything a kind may know of the session besides its own state. */
export interface Scene<Config> {
  readonly stage: StageId;
  readonly config: Config;
  readonly grouping: Grouping;
  /** Whether the room is in this stage now; late work may arrive for a stage that the room has left. */
  readonly current: boolean;
  /** false while people are still walking to this stage's groups. */
  readonly running: boolean;
  /** Whether the stage has begun at least once, now or earlier: a stage that was passed over has done nothing. */
  readonly hasRun: boolean;
  readonly criteria: readonly string[];
  readonly topics: readonly Topic[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly seats: ReadonlyMap<PersonId, Seat>;
  readonly groups: readonly SceneGroup[];
  groupOf(person: PersonId): GroupId | null;
  /** The person whose topic somebody shares, as their interpreter perhaps, instead of having one of their own. */
  hostOf(person: PersonId): PersonId | null;
  /** The opened stages before this one in the run sheet, first to last. */
  readonly earlier: readonly EarlierStage[];
}

/** A command for a stage, stamped at the door. `seed` is for chance; ids of new things are in `data`. */
export interface StageCommand<Type extends string = string, Data = unknown> {
  readonly id: string;
  /** The word after the dot: `addNote`. */
  readonly type: Type;
  readonly data: Data;
  readonly by: Actor;
  readonly at: Instant;
  readonly seed: number;
}

/** An event of a stage. `type` is the word after the dot: `noteAdded`. */
export interface StageEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

export type MayAsk = 'anyone' | 'participant' | 'facilitator';

export interface CommandRule<Data> {
  readonly shape: Shape<Data>;
  readonly may: MayAsk;
}

export type CommandRules = { readonly [name: string]: CommandRule<unknown> };

type DataOf<R> = R extends CommandRule<infer D> ? D : never;
/** The union of a kind's commands, from its table of rules. */
export type CommandsOf<R extends CommandRules> = { [K in keyof R & string]: StageCommand<K, DataOf<R[K]>> }[keyof R & string];

/**
 * Who sees a slice: everybody, the projector, the consoles, each group of the stage, the readers of
 * each topic, each person. Making a slice is the only way for anything to reach a screen.
 */
export interface StageSlices<State, Config> {
  // Methods, not function fields: a list of all kinds is then a list of SealedKind without a cast.
  all?(state: State, scene: Scene<Config>): Json;
  presenter?(state: State, scene: Scene<Config>): Json;
  facilitator?(state: State, scene: Scene<Config>): Json;
  group?(state: State, scene: Scene<Config>, group: GroupId): Json;
  topic?(state: State, scene: Scene<Config>, topic: TopicId): Json;
  person?(state: State, scene: Scene<Config>, person: PersonId): Json;
}

/** Which slices an event touches. `pieces` is the picture of the room: somebody's piece filled, or locked in. */
export type Audience =
  | 'all'
  | 'presenter'
  | 'facilitator'
  | 'pieces'
  | { readonly group: GroupId }
  | { readonly topic: TopicId }
  | { readonly person: PersonId };

/** How far a piece has come. Later ones win: a taught piece stays locked in. */
export const PIECE_STATES = ['open', 'taken', 'reading', 'ready', 'away', 'taught'] as const;
export type PieceState = (typeof PIECE_STATES)[number];

export interface StageKind<Config, State, Rules extends CommandRules, Event extends StageEvent> {
  readonly name: string;
  readonly config: Shape<Config>;
  /** In a home or expert stage people walk first. `on the word`: the facilitator then begins; `at once`: walking is part of the stage. */
  readonly begins: 'at once' | 'on the word';
  /** What must be settled before the stage can run; the engine settles it when the stage opens. Expert groups need topics by themselves. */
  readonly needs: 'nothing' | 'topics';
  readonly commands: Rules;
  open(scene: Scene<Config>): State;
  decide(state: State, command: CommandsOf<Rules>, scene: Scene<Config>): Decision<Event>;
  /** Applies what happened; never judges, never throws. `by` is a person's id, or a facilitator's signature. */
  evolve(state: State, event: Event, stamp: { readonly by: string; readonly at: Instant }): State;
  /** `scene` as it was before the event. */
  touches(event: Event, scene: Scene<Config>): readonly Audience[];
  readonly slices: StageSlices<State, Config>;
  outcome?(state: State, scene: Scene<Config>): Outcome;
  /** The state of this person's piece for `topic`, as far as this stage knows. */
  piece?(state: State, scene: Scene<Config>, person: PersonId, topic: TopicId): PieceState | null;
}
