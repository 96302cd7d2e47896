// The host runs workshops: at the machine itself without further ado, from elsewhere with the host key.

import type { IncomingMessage } from 'node:http';
import type { Wait, WrongTries } from '../limits.ts';
import type { EventLog } from '../log/eventLog.ts';
import { callerAddress, hostName, isForwarded, isLoopback, isLoopbackName } from './callers.ts';
import { hashSecret, newSecret, sameHash } from './secrets.ts';

export interface HostRules {
  readonly hostKey: string;
  readonly publicUrl: string | null;
  readonly trustProxy: number;
  readonly wrongKeys: WrongTries;
}

export type HostAnswer = { readonly host: true } | { readonly host: false; readonly wait: Wait };

/** Whether a request comes from the host. A wrong key counts; no key at all does not. */
export async function isHost(request: IncomingMessage, rules: HostRules): Promise<HostAnswer> {
  if (isAtTheMachine(request, rules.publicUrl)) return { host: true };
  const key = bearer(request);
  if (key === null) return { host: false, wait: null };
  const right = sameHash(hashSecret(key), hashSecret(rules.hostKey));
  const wait = await rules.wrongKeys.judge(callerAddress(request, rules.trustProxy), right);
  return right && wait === null ? { host: true } : { host: false, wait };
}

/**
 * Whether somebody sits at the machine itself. With a public address there may be a proxy on the same
 * machine, so that everybody seems to; then only the key counts.
 */
export function isAtTheMachine(request: IncomingMessage, publicUrl: string | null): boolean {
  return (
    publicUrl === null && !isForwarded(request) && isLoopback(request.socket.remoteAddress ?? '') && isLoopbackName(hostName(request.headers.host))
  );
}

/** The secret in an Authorization header. */
export function bearer(request: IncomingMessage): string | null {
  return /^Bearer ([\x21-\x7e]{1,200})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** The host key of this data folder: as set, or made once and kept. */
export async function hostKeyOf(log: EventLog, set: string | null): Promise<string> {
  if (set !== null) return set;
  await log.keep('hostKey', newSecret());
  const kept = await log.setting('hostKey');
  if (kept === null) throw new Error('The host key could not be kept.');
  return kept;
}
