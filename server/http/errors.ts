// Every request is answered: with what was asked, or with a refusal and a plain word. Never with a stack or a path.

import { createHash } from 'node:crypto';
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

/** Paper, ink and accent as in client/kit/theme.css, which is not to be had here: its name changes with every build. */
const STYLE = `
:root { color-scheme: light dark; --paper: #fbf6ec; --ink: #231d16; --accent: #0d5c4b; --accent-ink: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1814; --ink: #f5eee0; --accent: #7fd0ae; --accent-ink: #10251d; } }
body { max-inline-size: 34rem; margin: 15vh auto; padding-inline: 1.5rem; color: var(--ink); background: var(--paper); font: 1.125rem/1.5 system-ui, sans-serif; }
h1 { font-size: 2rem; line-height: 1.2; }
a { display: inline-block; padding: 0.75rem 1.25rem; border-radius: 0.5rem; color: var(--accent-ink); background: var(--accent); font-weight: 650; text-decoration: none; }
a:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
`;
const STYLE_ONLY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

const NOTHING_HERE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Nothing here - Interlock</title>
<style>${STYLE}</style>
<main>
<h1>There is nothing at this address.</h1>
<p>To join a workshop you only need its code: it stands on the screen in the room.</p>
<p><a href="/">Enter your code</a></p>
</main>
</html>
`;

/** For every other path that nobody answers. */
export const nothingHere: RequestHandler = (_request, response) => {
  response.status(404).set({ 'Cache-Control': 'no-store', 'Content-Security-Policy': STYLE_ONLY }).type('html').send(NOTHING_HERE);
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
