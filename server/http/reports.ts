// The report over HTTP: as data for its page, and as files to keep. The secret comes in a header, so that no log and no history has it.

import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Request, type Response, Router } from 'express';
import { readCode } from '#shared/base/ids';
import type { Instant } from '#shared/base/time';
import type { ReportWishes } from '#shared/view/reportPage';
import { bearer } from '../access/host.ts';
import type { WrongTries } from '../limits.ts';
import type { Found, Sessions } from '../live/sessions.ts';
import { fileName } from '../report/fileName.ts';
import { jsonOf } from '../report/json.ts';
import { markdownOf } from '../report/markdown.ts';
import { sendRefusal } from './errors.ts';

export interface ReportParts {
  readonly sessions: Sessions;
  readonly wrongKeys: WrongTries;
  readonly caller: (request: Request) => string;
  readonly now: () => Instant;
}

type Asked = Request<{ code: string }>;
type Ask<What> = (code: string, secret: string, wishes: ReportWishes) => Promise<Found<What>>;

export function reports({ sessions, wrongKeys, caller, now }: ReportParts): Router {
  const router = Router();

  const found = async <What>(request: Asked, response: Response, ask: Ask<What>): Promise<What | null> => {
    const secret = bearer(request);
    if (secret === null) {
      sendRefusal(response, 'notEntered');
      return null;
    }
    const wishes = { names: request.query.names !== '0', at: now() };
    const answer = await ask(readCode(request.params.code), secret, wishes);
    // Only a secret that opens nothing is a guess; a participant who asks for too much has shown who they are. A right
    // one never waits: nobody guesses 192 bits, and everybody in the room shares an address with whoever tries.
    const guess = !answer.ok && answer.refusal.reason === 'unknownPerson';
    const wait = guess ? await wrongKeys.judge(caller(request), false) : null;
    if (wait === null && answer.ok) return answer;
    if (wait !== null) sendRefusal(response, 'tooManyTries', wait);
    else if (!answer.ok) sendRefusal(response, answer.refusal);
    return null;
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

const compress = promisify(gzip);
/** Less than this is one packet or two anyway. */
const WORTH_IT = 2000;

/** At the end everybody in the room asks for the report at once, over one wifi. */
async function send(request: Request, response: Response, type: string, text: string): Promise<void> {
  response.set({ 'Content-Type': type, Vary: 'Accept-Encoding' });
  if (text.length < WORTH_IT || !request.acceptsEncodings('gzip')) return void response.end(text);
  response.set('Content-Encoding', 'gzip').end(await compress(text));
}
