// The button "Rehearse" over HTTP. Whoever holds the session's facilitator secret may fill it with simulated people.

import { type Request, type RequestHandler, type Response, Router } from 'express';
import { readCode } from '#shared/base/ids';
import { flag, object, read, whole, withDefault } from '#shared/base/shape';
import { bearer } from '../access/host.ts';
import type { WrongTries } from '../limits.ts';
import type { Sessions } from '../live/sessions.ts';
import { jsonBody } from './body.ts';
import { sendRefusal } from './errors.ts';

/** As many people as one rehearsal may add. */
export const MOST_SIMULATED = 200;
export const FASTEST = 60;

export interface RehearsalWishes {
  readonly people: number;
  /** Minutes of the workshop in a minute of the clock. */
  readonly speed: number;
  /** Whether a simulated facilitator plays the workshop, too. */
  readonly play: boolean;
}

export interface RehearsalStatus extends RehearsalWishes {
  readonly state: 'starting' | 'running' | 'over';
  /** How many of the simulated people are in the session now. */
  readonly here: number;
  readonly notes: number;
  /** Where the workshop stands; null until the first of them is in. */
  readonly stage: { readonly title: string; readonly number: number; readonly of: number } | null;
}

/** What the pages may ask of rehearsals. server/rehearsal answers. */
export interface Rehearsals {
  /** `busy`: this session has one already. `tooMany`: there are enough of them in the house. */
  begin(code: string, facilitatorSecret: string, wishes: RehearsalWishes): 'begun' | 'busy' | 'tooMany';
  status(code: string): RehearsalStatus | null;
  /** Ends it and takes its people out of the session. False where there is none. */
  end(code: string): Promise<boolean>;
}

export interface RehearsalParts {
  readonly rehearsals: Rehearsals;
  readonly sessions: Pick<Sessions, 'facilitates'>;
  readonly wrongKeys: WrongTries;
  readonly caller: (request: Request) => string;
}

const asked = object({
  people: whole(1, MOST_SIMULATED),
  speed: withDefault(whole(1, FASTEST), 1),
  play: withDefault(flag(), false),
});

const NO = {
  busy: 'A rehearsal is already running in this session. End it first.',
  tooMany: 'Other rehearsals are running on this server. Wait until one of them is over.',
};

const codeIn = (request: Request): string => readCode(String(request.params.code));

export function rehearsals({ rehearsals, sessions, wrongKeys, caller }: RehearsalParts): Router {
  const router = Router();

  const facilitatorOnly: RequestHandler = async (request, response, next) => {
    const secret = bearer(request);
    const facilitates = secret !== null && (await sessions.facilitates(codeIn(request), secret));
    const wait = facilitates ? null : await wrongKeys.judge(caller(request), false);
    if (wait !== null) sendRefusal(response, 'tooManyTries', wait);
    else if (!facilitates) sendRefusal(response, 'notFacilitator');
    else next();
  };

  const status = (request: Request, response: Response): void => {
    response.json({ rehearsal: rehearsals.status(codeIn(request)) });
  };

  router.get('/:code', facilitatorOnly, status);

  const begin: RequestHandler = (request, response) => {
    const wishes = read(asked, request.body);
    if (!wishes.ok) return sendRefusal(response, 'malformed');
    const begun = rehearsals.begin(codeIn(request), bearer(request) ?? '', wishes.value);
    if (begun !== 'begun') return void response.status(409).json({ refusal: { reason: 'slowDown' }, message: NO[begun] });
    response.status(201);
    status(request, response);
  };
  router.post('/:code', facilitatorOnly, ...jsonBody('32kb'), begin);

  router.delete('/:code', facilitatorOnly, async (request, response) => {
    await rehearsals.end(codeIn(request));
    status(request, response);
  });
  return router;
}
