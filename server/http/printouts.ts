// What goes on paper, over HTTP, for facilitators. As with reports the secret comes in a header, so that no log and no history has it.

import { type Request, type Response, Router } from 'express';
import type { Sessions } from '../live/sessions.ts';
import { bySecret, type SecretParts } from './bySecret.ts';

export interface PrintoutParts extends SecretParts {
  readonly sessions: Pick<Sessions, 'printout'>;
}

/** The road to a session's printout; everybody but its facilitators is refused. */
export function printouts(parts: PrintoutParts): Router {
  const router = Router();
  router.get('/:code', async (request: Request<{ code: string }>, response: Response) => {
    const found = await bySecret(request, response, parts, parts.sessions.printout);
    if (found !== null) response.json(found.printout);
  });
  return router;
}
