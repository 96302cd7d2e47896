// What can be asked of a session, apart from what its stages understand. Shapes for the door, types for the house.

import type { StageId } from '../base/ids.ts';
import { flag, id, key, list, nullable, object, oneOf, type Shape, type Shaped, text, whole, withDefault } from '../base/shape.ts';
import type { Instant } from '../base/time.ts';
import type { Actor } from '../people/actor.ts';
import { TOPIC_IDS } from '../plan/plan.ts';
import type { MayAsk } from '../stages/kind.ts';

const topicId = oneOf(...TOPIC_IDS);
// Generous in UTF-16 units, so that the exact limit, in characters, can be explained by the rule.
const name = text(400);
/** A person the command is for, where it is not oneself: somebody without a phone, or anybody for a facilitator. */
const forWhom = withDefault(nullable(id()), null);

function rule<T>(may: MayAsk, shape: Shape<T>): { readonly may: MayAsk; readonly shape: Shape<T> } {
  return { may, shape };
}

export const engineCommands = {
  /** Move the room from one stage to another; `from` makes a second tap, or a second facilitator, harmless. */
  'session.goTo': rule('facilitator', object({ from: key(), to: key() })),
  /** Everybody has arrived (or enough have): the stage starts, and its timer. */
  'session.begin': rule('facilitator', object({ stage: key() })),
  'session.pause': rule('facilitator', object({ stage: key(), paused: flag() })),
  /** Minutes may be negative. */
  'session.extend': rule('facilitator', object({ stage: key(), minutes: whole(-60, 60) })),
  /** The stages that are still ahead, in their new order. */
  'session.arrange': rule('facilitator', object({ ahead: list(key(), 0, 60) })),
  'session.skip': rule('facilitator', object({ stage: key(), skip: flag() })),
  'session.lockDoor': rule('facilitator', object({ locked: flag() })),
  'session.end': rule('facilitator', object({ ended: flag() })),

  /** From a phone that is not yet anybody. `person` is the id it made; the door adds the secret's hash as `key`. */
  'people.join': rule(
    'anyone',
    object({
      person: id(),
      name,
      key: text(64),
      /** Proves on a second phone who one is; empty for everybody else. */
      personalCode: withDefault(text(12), ''),
      /** "I am another Ana": joins although the name is in use. */
      another: withDefault(flag(), false),
      simulated: withDefault(flag(), false),
    }),
  ),
  /** Somebody without a phone. */
  'people.add': rule('facilitator', object({ person: id(), name })),
  'people.rename': rule('anyone', object({ person: id(), name })),
  'people.setStatus': rule('anyone', object({ person: id(), status: oneOf('here', 'away', 'left') })),
  'people.remove': rule('facilitator', object({ people: list(id(), 1, 600), removed: flag() })),
  'people.removeSimulated': rule('facilitator', object({})),
  'people.arrive': rule('anyone', object({ arrived: flag(), for: forWhom })),

  'groups.form': rule('facilitator', object({})),
  'groups.takeTopic': rule('anyone', object({ topic: topicId, for: forWhom })),
  'groups.returnTopic': rule('anyone', object({ for: forWhom })),
  'groups.dealRest': rule('facilitator', object({})),
  /** Another table, another expert group, or both; null leaves it as it is. */
  'groups.move': rule('facilitator', object({ person: id(), home: withDefault(nullable(key()), null), expert: withDefault(nullable(key()), null) })),
  /** A further topic for somebody: their own if they have none, else a second one. */
  'groups.giveTopic': rule('facilitator', object({ person: id(), topic: topicId })),
  'groups.undo': rule('facilitator', object({})),
} as const;

export type EngineCommandType = keyof typeof engineCommands;
export type EngineCommandData = { readonly [T in EngineCommandType]: Shaped<(typeof engineCommands)[T]['shape']> };

/** A command as the house sees it: checked in shape, stamped with who, when and a seed for chance. */
export interface Stamped<Type extends string = string, Data = unknown> {
  readonly id: string;
  readonly type: Type;
  /** The stage it is for; null where it is for the session, its people or its groups. */
  readonly stage: StageId | null;
  readonly data: Data;
  readonly by: Actor;
  readonly at: Instant;
  readonly seed: number;
}

export type EngineCommand = { [T in EngineCommandType]: Stamped<T, EngineCommandData[T]> }[EngineCommandType];

export function isEngineCommand(command: Stamped): command is EngineCommand {
  return command.type in engineCommands;
}
