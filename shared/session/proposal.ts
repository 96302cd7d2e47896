// Groups as they could be, with everything a facilitator wants to know before they are published.

import type { PersonId } from '../base/ids.ts';
import type { BrokenWish } from '../grouping/brokenWishes.ts';
import type { Tier } from '../grouping/plan.ts';
import { type ImpossibleWish, impossibleWishes } from '../grouping/wishes.ts';
import type { Formation } from './formation.ts';
import { expertsStillMeet } from './phase.ts';
import { proposeGroups, type Search, type Wanted } from './searching.ts';
import type { Session } from './session.ts';

export interface Proposal {
  /** For `groups.form`, as it is. */
  readonly formation: Formation;
  readonly tier: Tier;
  /** How many people read a second topic. */
  readonly seconds: number;
  /** How many expert groups there will be, each at a table of its own; 0 where experts do not meet. */
  readonly experts: number;
  /** "mix 97 %": the share of the way from chance to the best there can be. */
  readonly mix: number;
  /** Wishes that these groups do not keep. */
  readonly broken: readonly BrokenWish[];
  /** Wishes that no groups could keep, with the fewest people who cannot all have their way. */
  readonly impossible: readonly ImpossibleWish[];
  /** Who had to stay somewhere: locked there, or because they said that they sit there already. */
  readonly held: { readonly locked: readonly PersonId[]; readonly said: readonly PersonId[] };
}

export function* proposal(session: Session, wanted: Wanted): Search<Proposal> {
  const { formation, formed, request } = yield* proposeGroups(session, wanted);
  yield;
  const locked = formation.fixed;
  return {
    formation,
    tier: formed.tier,
    seconds: formed.seats.reduce((sum, seat) => sum + seat.second.length, 0),
    experts: expertsStillMeet(session) ? formed.experts.length : 0,
    mix: formed.certificate.mix,
    broken: formed.broken,
    impossible: impossibleWishes(request),
    held: { locked, said: request.locked.map(({ person }) => person).filter((person) => !locked.includes(person)) },
  };
}
