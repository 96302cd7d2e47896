// Who this device is in a session. The secret is the person; the name is only what others call them.

import { newId, newSecret } from './ids.ts';
import { forget, keep, keepJson, recall, recallJson } from './memory.ts';

export interface Identity {
  readonly secret: string;
  /** The id this device asks to join as; the server may answer with another, if it turns out to be somebody known. */
  readonly person: string;
  /** Whether the server has said yes. */
  readonly joined: boolean;
}

const keyOf = (code: string): string => `me:${code}`;

/** The identity for a session, made on first need and kept before anything is sent. */
export function identityFor(code: string): Identity {
  const known = recallJson<Identity>(keyOf(code));
  if (known) return known;
  const made: Identity = { secret: newSecret(), person: newId(), joined: false };
  keepJson(keyOf(code), made);
  return made;
}

export function joinedAs(code: string, person: string): void {
  keepJson(keyOf(code), { ...identityFor(code), person, joined: true });
}

/** After a removal, or an unknown secret: the next try is somebody new. */
export function forgetIdentity(code: string): void {
  forget(keyOf(code));
}

/** The name typed last time, so that it need not be typed again. */
export const lastName = (): string => recall('name') ?? '';
export const keepName = (name: string): void => keep('name', name);

/**
 * The facilitator's secret comes in the link's fragment, which no server's log ever sees. It is kept on this
 * device and taken out of the address bar, where a projector or a shoulder would show it.
 */
export function facilitatorSecret(code: string): string | null {
  const [, fromLink] = /^#(?:key=)?([A-Za-z0-9_-]{22,})$/.exec(location.hash) ?? [];
  if (fromLink) {
    keep(`facilitator:${code}`, fromLink);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return recall(`facilitator:${code}`);
}

export function keepFacilitatorSecret(code: string, secret: string): void {
  keep(`facilitator:${code}`, secret);
}
