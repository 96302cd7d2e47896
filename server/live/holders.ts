// Whose secret is this? Sessions keep only hashes, compared in the same time wherever they differ.

import type { PersonId } from '#shared/base/ids';
import type { Session } from '#shared/session/session';
import { sameHash } from '../access/secrets.ts';

/** The person one of whose devices has the secret with this hash. */
export function personWith(session: Session, hash: string): PersonId | null {
  for (const person of session.people.values()) if (person.keys.some((key) => sameHash(key, hash))) return person.id;
  return null;
}

/** The facilitator link that has the secret with this hash. */
export function facilitatorWith(session: Session, hash: string): string | null {
  return session.facilitators.find((facilitator) => sameHash(facilitator.hash, hash))?.id ?? null;
}
