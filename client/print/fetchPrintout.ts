// The printout's way from the server.

import type { Printout } from '#shared/view/printout';
import { type Answer, dataWithSecret } from '../sync/askWithSecret.ts';

export interface Fetched {
  readonly printout: Printout;
  /** When, by this device's clock. */
  readonly at: number;
}

export async function fetchPrintout(code: string, secret: string): Promise<Answer<Fetched>> {
  const answer = await dataWithSecret<Printout>(`/api/printouts/${code}`, secret);
  return answer.ok ? { ok: true, value: { printout: answer.value, at: Date.now() } } : answer;
}
