// Groups as a search found them, on their way into the session: a fact to be checked, not an order.

import { groupBy } from '../base/collections.ts';
import type { GroupId, PersonId } from '../base/ids.ts';
import { id, key, list, nullable, object, oneOf, type Shaped, text, whole, withDefault } from '../base/shape.ts';
import type { FormedGroups } from '../grouping/form.ts';
import type { MixedExperts } from '../grouping/mixExperts.ts';
import { groupName } from '../grouping/order.ts';
import { GROUPING_VERSION } from '../grouping/version.ts';
import { TOPIC_IDS } from '../plan/plan.ts';

const topicId = oneOf(...TOPIC_IDS);

/** Where an assignment comes from, so that it can be worked out again. */
const origin = object({
  /** Of the algorithm. */
  version: text(40),
  /** A fingerprint of what went in, see `inputsHash`. */
  inputs: text(16),
  seed: whole(0, 2 ** 32 - 1),
});

const shape = object({
  origin,
  homes: list(
    object({
      id: key(),
      /** A null topic: it is theirs to take. */
      members: list(object({ person: id(), topic: nullable(topicId), second: withDefault(list(topicId, 0, 7), []) }), 1, 600),
    }),
    0,
    300,
  ),
  experts: withDefault(list(object({ id: key(), topic: topicId, members: list(id(), 1, 600) }), 0, 300), []),
  /** Whom the facilitator has locked to where they are now. */
  fixed: withDefault(list(id(), 0, 600), []),
  /** Tables locked as a whole. */
  closed: withDefault(list(key(), 0, 300), []),
});

export type Formation = Shaped<typeof shape>;
export type Origin = Formation['origin'];

/** A formation, or none: then groups are made by the plain rule. */
export const maybeFormation = withDefault<Formation | null>(nullable(shape), null);

/** The groups that a search formed, with topics where they are dealt. */
export function formationOf(
  formed: FormedGroups,
  origin: Omit<Origin, 'version'>,
  topics: 'take' | 'deal',
  fixed: readonly PersonId[],
  closed: readonly GroupId[] = [],
): Formation {
  // Letters, because the request's topics were the session's.
  const letter = (topic: string): Formation['experts'][number]['topic'] => topic as Formation['experts'][number]['topic'];
  const deals = topics === 'deal';
  const members = groupBy(formed.seats, (seat) => seat.home);
  return {
    origin: { version: GROUPING_VERSION, ...origin },
    homes: formed.homes.map((home) => ({
      id: home.id,
      members: (members.get(home.id) ?? []).map((seat) => ({
        person: seat.person,
        topic: deals ? letter(seat.topic) : null,
        second: deals ? seat.second.map(letter) : [],
      })),
    })),
    experts: [],
    fixed: [...fixed],
    closed: [...closed],
  };
}

/** Expert groups that a search mixed, for the homes there are. */
export function expertFormationOf(mixed: MixedExperts, origin: Omit<Origin, 'version'>): Formation {
  return {
    origin: { version: GROUPING_VERSION, ...origin },
    homes: [],
    experts: mixed.groups.map((group) => ({
      id: groupName(group),
      topic: group.topic as Formation['experts'][number]['topic'], // the request's topics were the session's
      members: [...group.members],
    })),
    fixed: [],
    closed: [],
  };
}

/** What is wrong with it in itself, whoever is there; null where nothing is. Each person at one table, nobody in two expert groups. */
export function flawOf({ homes, experts, fixed }: Formation): 'twice' | 'strangers' | null {
  const seated = homes.flatMap((home) => home.members.map((member) => member.person));
  const meeting = experts.flatMap((group) => group.members);
  const twice = (all: readonly string[]): boolean => new Set(all).size < all.length;
  if (twice(seated) || twice(meeting) || twice(homes.map((home) => home.id)) || twice(experts.map((group) => group.id))) return 'twice';
  const known = new Set(seated);
  return fixed.some((person) => !known.has(person)) ? 'strangers' : null;
}
