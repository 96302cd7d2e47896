// The report over HTTP: as data for its page, and as files to keep. The secret comes in a header, so that no log and no history has it.

import { type Request, type Response, Router } from 'express';
import type { Instant } from '#shared/base/time';
import type { ReportWishes } from '#shared/view/reportPage';
import type { Found, Sessions } from '../live/sessions.ts';
import { fileName } from '../report/fileName.ts';
import { jsonOf } from '../report/json.ts';
import { markdownOf } from '../report/markdown.ts';
import { bySecret, type SecretParts } from './bySecret.ts';
import { send } from './send.ts';

export interface ReportParts extends SecretParts {
  readonly sessions: Sessions;
  readonly now: () => Instant;
}

type Asked = Request<{ code: string }>;
type Ask<What> = (code: string, secret: string, wishes: ReportWishes) => Promise<Found<What>>;

export function reports(parts: ReportParts): Router {
  const { sessions, now } = parts;
  const router = Router();

  const found = <What>(request: Asked, response: Response, ask: Ask<What>): Promise<What | null> => {
    const wishes = { names: request.query.names !== '0', at: now() };
    return bySecret(request, response, parts, (code, secret) => ask(code, secret, wishes));
  };

  router.get('/:code.md', async (request: Asked, response) => {
    const answer = await found(request, response, sessions.report);
    if (answer === null) return;
    const { report } = answer;
    response.attachment(fileName(report.title, report.at, 'md'));
    await send(request, response, 'text/markdown; charset=utf-8', markdownOf(report));
  });

  router.get('/:code.json', async (request: Asked, response) => {
    const answer = await found(request, response, sessions.whole);
    if (answer === null) return;
    response.attachment(fileName(answer.report.title, answer.report.at, 'json'));
    await send(request, response, 'application/json; charset=utf-8', jsonOf(answer));
  });

  router.get('/:code', async (request: Asked, response) => {
    const answer = await found(request, response, sessions.report);
    if (answer !== null) await send(request, response, 'application/json; charset=utf-8', JSON.stringify(answer.report));
  });

  return router;
}
