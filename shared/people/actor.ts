import type { PersonId } from '../base/ids.ts';

/** Who asks. Stamped at the door from the sender's secret, never taken from the message. */
export type Actor = { readonly role: 'participant'; readonly person: PersonId } | { readonly role: 'facilitator'; readonly id: string };

/** Who looks. The presenter is everybody in the room, so it may see only what is public. */
export type Viewer = Actor | { readonly role: 'presenter' };

/** How an actor is written into the log. */
export function signature(actor: Actor): string {
  return actor.role === 'participant' ? actor.person : `facilitator:${actor.id}`;
}
