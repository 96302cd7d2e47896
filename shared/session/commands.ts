// What can be asked of a session, apart from what its stages understand. Shapes for the door, types for the house.

import type { StageId } from '../base/ids.ts';
import type { Json } from '../base/json.ts';
import { flag, id, key, list, nullable, object, oneOf, type Sent, type Shape, type Shaped, text, whole, withDefault } from '../base/shape.ts';
import type { Instant } from '../base/time.ts';
import type { Actor } from '../people/actor.ts';
import { TOPIC_IDS } from '../plan/plan.ts';
import type { MayAsk } from '../stages/kind.ts';
import { maybeFormation } from './formation.ts';

const topicId = oneOf(...TOPIC_IDS);
// Generous in UTF-16 units, so that the exact limit, in characters, can be explained by the rule.
const name = text(400);
/** What people said to the workshop's questions; kept is what it asks, in its own time. */
export const answers = withDefault(list(object({ question: key(), answer: text(200) }), 0, 8), []);
/** Somebody on the roster that this person is; null for whoever is not on it. */
export const expected = withDefault(nullable(id()), null);
/** A setting that stays as it is where it is null. */
const kept = <T extends Json>(shape: Shape<T>) => withDefault<T | null>(nullable(shape), null);
/** A person the command is for, where it is not oneself: somebody without a phone, or anybody for a facilitator. */
const forWhom = withDefault(nullable(id()), null);

function rule<S extends Shape<unknown>>(may: MayAsk, shape: S): { readonly may: MayAsk; readonly shape: S } {
  return { may, shape };
}

export const engineCommands = {
  /** Move the room from one stage to another; `from` makes a second tap, or a second facilitator, harmless. */
  'session.goTo': rule('facilitator', object({ from: key(), to: key(), formation: maybeFormation })),
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
      answers,
      expected,
    }),
  ),
  /** Somebody without a phone. */
  'people.add': rule('facilitator', object({ person: id(), name, answers, expected })),
  'people.rename': rule('anyone', object({ person: id(), name })),
  'people.setStatus': rule('anyone', object({ person: id(), status: oneOf('here', 'away', 'left') })),
  'people.remove': rule('facilitator', object({ people: list(id(), 1, 600), removed: flag() })),
  /** Many at once: a bus leaves, and the room is mended once. */
  'people.setStatuses': rule('facilitator', object({ people: list(id(), 1, 600), status: oneOf('here', 'away', 'left') })),
  'people.answer': rule('anyone', object({ person: id(), answers })),
  /** "I sit at table 6", before groups are formed; null takes it back. */
  'people.sitAt': rule('anyone', object({ table: nullable(whole(1, 300)), for: forWhom })),
  /** Topics one would like, best first, before groups are formed. */
  'people.like': rule('anyone', object({ topics: list(topicId, 0, 8), for: forWhom })),
  /** People on the roster; who is on it already is brought up to date. */
  'people.expect': rule('facilitator', object({ people: list(object({ person: id(), name, answers }), 1, 600) })),
  /** Who has come is somebody on the roster, though they came under another name. */
  'people.recognise': rule('facilitator', object({ person: id(), expected: id() })),
  'people.unexpect': rule('facilitator', object({ people: list(id(), 1, 600) })),
  /** Somebody without a phone has been told what was changed about their seat. */
  'people.told': rule('facilitator', object({ people: list(id(), 1, 600) })),
  'people.removeSimulated': rule('facilitator', object({})),
  'people.arrive': rule('anyone', object({ arrived: flag(), for: forWhom })),

  'groups.form': rule('facilitator', object({ formation: maybeFormation })),
  /** What stays null, or is not in a list, stays as it is; 0 for a size is the usual one. */
  'groups.set': rule(
    'facilitator',
    object({
      maxTable: kept(whole(0, 12)),
      largestExpert: kept(whole(0, 8)),
      weights: kept(list(object({ question: key(), weight: whole(0, 10) }), 0, 8)),
      /** Signs of these tables, so that two who write on different ones lose nothing; empty words wipe a sign. */
      tables: kept(list(object({ number: whole(1, 300), name: kept(name), place: kept(name) }), 0, 300)),
      topics: kept(oneOf('take', 'deal')),
      favourites: kept(flag()),
      seated: kept(flag()),
      scribes: kept(oneOf('none', 'home', 'both')),
      autoRepair: kept(flag()),
    }),
  ),
  /** Keep apart, keep together (everybody with everybody), or the first is the companion of the second. Also people on the roster: it counts when they come. */
  'groups.wish': rule('facilitator', object({ kind: oneOf('apart', 'together', 'companion'), people: list(id(), 2, 12), on: flag() })),
  /** Locked people stay where they are in every search and repair. */
  'groups.fix': rule('facilitator', object({ people: list(id(), 1, 600), fixed: flag() })),
  'groups.takeTopic': rule('anyone', object({ topic: topicId, for: forWhom })),
  'groups.returnTopic': rule('anyone', object({ for: forWhom })),
  /** For everybody, or for one table. */
  'groups.dealRest': rule('facilitator', object({ home: withDefault(nullable(key()), null) })),
  /** Held choices of a table are decided now, not when its window closes by itself. */
  'groups.closeWindow': rule('facilitator', object({ home: key() })),
  /** A proposal as the desk showed it, by its key. */
  'groups.repair': rule('facilitator', object({ repair: key() })),
  /** The facilitator lives with the room as it is now, until it changes again. */
  'groups.dismiss': rule('facilitator', object({ repair: key() })),
  /** Another table, another expert group, or both; null leaves it as it is. */
  'groups.move': rule('facilitator', object({ person: id(), home: withDefault(nullable(key()), null), expert: withDefault(nullable(key()), null) })),
  /** A further topic for somebody: their own if they have none, else a second one; or `instead` of their own, until reading has begun. */
  'groups.giveTopic': rule('facilitator', object({ person: id(), topic: topicId, instead: withDefault(flag(), false) })),
  /** The step that the desk shows, by when it was made; null: whichever is the last. */
  'groups.undo': rule('facilitator', object({ step: withDefault(nullable(whole(0, Number.MAX_SAFE_INTEGER)), null) })),
} as const;

export type EngineCommandType = keyof typeof engineCommands;
/** What a screen sends: fields with a default may be left out. */
export type EngineCommandSent = { readonly [T in EngineCommandType]: Sent<(typeof engineCommands)[T]['shape']> };
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
