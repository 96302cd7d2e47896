// What is shown to whoever has the right secret of a session, and to nobody else.

import type { Request, Response } from 'express';
import { readCode } from '#shared/base/ids';
import { bearer } from '../access/host.ts';
import type { WrongTries } from '../limits.ts';
import type { Found } from '../live/sessions.ts';
import { sendRefusal } from './errors.ts';

export interface SecretParts {
  readonly wrongKeys: WrongTries;
  readonly caller: (request: Request) => string;
}

/** What was asked for with the request's secret; null where it was refused, and the refusal is sent. */
export async function bySecret<What>(
  request: Request<{ code: string }>,
  response: Response,
  { wrongKeys, caller }: SecretParts,
  ask: (code: string, secret: string) => Promise<Found<What>>,
): Promise<What | null> {
  const secret = bearer(request);
  if (secret === null) {
    sendRefusal(response, 'notEntered');
    return null;
  }
  const answer = await ask(readCode(request.params.code), secret);
  if (answer.ok) return answer;
  // Only a secret that opens nothing is a guess; a participant who asks for too much has shown who they are. A right
  // one never waits: nobody guesses 192 bits, and everybody in the room shares an address with whoever tries.
  const wait = answer.refusal.reason === 'unknownPerson' ? await wrongKeys.judge(caller(request as Request), false) : null;
  if (wait === null) sendRefusal(response, answer.refusal);
  else sendRefusal(response, 'tooManyTries', wait);
  return null;
}
