// Who may ask for what, and for whom.

import { refuse } from '../base/decision.ts';
import type { PersonId } from '../base/ids.ts';
import type { Refusal } from '../base/refusals.ts';
import type { Actor } from '../people/actor.ts';
import { groupIn, isPresent } from '../people/groups.ts';
import { hasPhone } from '../people/person.ts';
import type { MayAsk } from '../stages/kind.ts';
import type { Session } from './session.ts';

/** The refusal, or null where the actor may ask. */
export function mayAsk(rule: MayAsk, by: Actor): Refusal | null {
  if (rule === 'facilitator' && by.role !== 'facilitator') return refuse('facilitatorOnly').refusal;
  if (rule === 'participant' && by.role !== 'participant') return refuse('participantOnly').refusal;
  return null;
}

/** Whom the command is for, and whether the actor may act for them: oneself, a table-mate without a phone, or anybody for a facilitator. */
export function actsFor(session: Session, by: Actor, whom: PersonId | null): { ok: true; person: PersonId } | { ok: false; refusal: Refusal } {
  if (by.role === 'facilitator') {
    return whom !== null && session.people.has(whom) ? { ok: true, person: whom } : refuse('noSuchPerson');
  }
  if (whom === null || whom === by.person) return { ok: true, person: by.person };
  const other = session.people.get(whom);
  if (!isPresent(other)) return refuse('noSuchPerson');
  if (hasPhone(other)) return refuse('hasPhone', { name: other.name });
  return sitTogether(session, by.person, whom) ? { ok: true, person: whom } : refuse('otherGroup');
}

function sitTogether(session: Session, one: PersonId, other: PersonId): boolean {
  return (['home', 'expert'] as const).some((grouping) => {
    const group = groupIn(grouping, one, session.groups.seats);
    return group !== null && group === groupIn(grouping, other, session.groups.seats);
  });
}
