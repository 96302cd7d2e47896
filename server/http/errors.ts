// Every request is answered: with what was asked, or with a refusal and a plain word. Never with a stack or a path.

import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Refusal, RefusalReason } from '#shared/base/refusals';
import { type Journal, traceOf } from '../journal.ts';

const ANSWERS: { readonly [R in RefusalReason]?: readonly [status: number, message: string] } = {
  malformed: [400, 'This request could not be read.'],
  tooBig: [413, 'That is too much at once.'],
  unknownCode: [404, 'There is no open session with this code.'],
  tooManyTries: [429, 'Too many wrong tries. Wait a moment, then try again.'],
  slowDown: [429, 'That was too often. Wait a moment, then try again.'],
  hostOnly: [403, 'Only the host may do this: at the machine itself, or with the host key.'],
  notFacilitator: [403, 'Only a facilitator of this session may see this.'],
  notSaved: [503, 'This could not be saved just now. Nothing was changed.'],
  broken: [500, 'Something broke on the server. Nothing was changed.'],
};

/** Answers with a refusal; `wait` in seconds tells when to try again. */
export function sendRefusal(response: Response, refusal: Refusal | RefusalReason, wait: number | null = null): void {
  const said = typeof refusal === 'string' ? { reason: refusal } : refusal;
  const [status, message] = ANSWERS[said.reason] ?? [403, 'That is not possible.'];
  if (wait !== null) response.set('Retry-After', String(wait));
  response.status(status).json({ refusal: said, message });
}

/** For paths under /api that nobody answers. */
export const noSuchAnswer: RequestHandler = (_request, response) => {
  response.status(404).json({ refusal: { reason: 'malformed' }, message: 'There is nothing at this address.' });
};

const NOTHING_HERE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Nothing here - Interlock</title>
<h1>There is nothing at this address.</h1>
<p><a href="/">Enter your code here.</a></p>
</html>
`;

/** For every other path that nobody answers. */
export const nothingHere: RequestHandler = (_request, response) => {
  response.status(404).set('Cache-Control', 'no-store').type('html').send(NOTHING_HERE);
};

/** The last handler of the app: whatever went wrong becomes one plain answer and at most one line in the journal. */
export function onError(journal: Journal): ErrorRequestHandler {
  return (error: unknown, request: Request, response: Response, _next) => {
    const status = statusOf(error);
    if (status >= 500) journal('requestFailed', { method: request.method, ...traceOf(error) });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.set('Cache-Control', 'no-store');
    sendRefusal(response, status === 413 ? 'tooBig' : status < 500 ? 'malformed' : 'broken');
  };
}

/** The status that express and its body reader put on what they throw; anything else is our own fault. */
function statusOf(error: unknown): number {
  const status = error !== null && typeof error === 'object' && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 600 ? status : 500;
}
