// A kind with its types sealed in, so that the engine can hold all of them in one list.

import type { Decision } from '../base/decision.ts';
import type { PersonId, TopicId } from '../base/ids.ts';
import type { Json } from '../base/json.ts';
import type { Shape } from '../base/shape.ts';
import type { Audience, CommandRules, Outcome, PieceState, Scene, StageCommand, StageEvent, StageSlices } from './kind.ts';

export interface SealedKind {
  readonly name: string;
  readonly config: Shape<Json>;
  readonly begins: 'at once' | 'on the word';
  readonly needs: 'nothing' | 'topics';
  readonly commands: CommandRules;
  readonly slices: StageSlices<unknown, unknown>;
  open(scene: Scene<unknown>): unknown;
  decide(state: unknown, command: StageCommand, scene: Scene<unknown>): Decision<StageEvent>;
  evolve(state: unknown, event: StageEvent, stamp: { readonly by: string; readonly at: number }): unknown;
  touches(event: StageEvent, scene: Scene<unknown>): readonly Audience[];
  outcome?(state: unknown, scene: Scene<unknown>): Outcome;
  piece?(state: unknown, scene: Scene<unknown>, person: PersonId, topic: TopicId): PieceState | null;
}

export type Kinds = ReadonlyMap<string, SealedKind>;

/**
 * The list as the engine uses it. That the kinds' own types fit SealedKind is because their functions are
 * methods; it is sound because the engine hands a kind only what that kind made: its state from its own open
 * and evolve, configs and commands read by its own shapes, its own events.
 */
export function seal(kinds: { readonly [name: string]: SealedKind }): Kinds {
  return new Map(Object.values(kinds).map((kind) => [kind.name, kind]));
}
