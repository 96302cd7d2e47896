// What pages ask over HTTP, before or beside their socket. Everything else travels by the socket.

import { type Request, type RequestHandler, type Response, Router } from 'express';
import { CODE_PATTERN, readCode } from '#shared/base/ids';
import { key, object, read } from '#shared/base/shape';
import type { Instant } from '#shared/base/time';
import type { Workshop } from '#shared/plan/plan';
import { callerAddress, isOwnOrigin } from '../access/callers.ts';
import { bearer, isAtTheMachine, isHost } from '../access/host.ts';
import { joinOrigins, type Reach } from '../addresses.ts';
import { codeMark, type Journal } from '../journal.ts';
import type { Limits } from '../limits.ts';
import type { Door, Sessions } from '../live/sessions.ts';
import { jsonBody } from './body.ts';
import { noSuchAnswer, sendRefusal } from './errors.ts';
import { printouts } from './printouts.ts';
import { type Rehearsals, rehearsals } from './rehearsals.ts';
import { reports } from './reports.ts';
import { send } from './send.ts';
import type { Visitors } from './visitors.ts';

/** A workshop as it stands on the shelf. */
interface WorkshopListing {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly language: string;
  readonly minutes: number;
  readonly topics: readonly string[];
  readonly criteria: number;
}

export interface ApiParts {
  readonly publicUrl: string | null;
  readonly trustProxy: number;
  readonly secure: boolean;
  readonly hostKey: string;
  readonly sessions: Sessions;
  readonly library: readonly Workshop[];
  /** Reads a workshop that an author sent, or says what is wrong with it. Without it only the library can be run. */
  readonly readWorkshop?: (
    sent: unknown,
  ) => { readonly ok: true; readonly workshop: Workshop } | { readonly ok: false; readonly problems: readonly string[] };
  readonly limits: Limits;
  readonly journal: Journal;
  readonly visitors: Visitors;
  /** Where the server listens; known once it does. */
  readonly reach: () => Reach;
  readonly now: () => Instant;
  /** Simulated people at the press of a button, where the server can start them. */
  readonly rehearsals?: Rehearsals;
}

export function api(parts: ApiParts): Router {
  const { sessions, library, limits, journal, publicUrl, trustProxy } = parts;
  const router = Router();
  const caller = (request: Request): string => callerAddress(request, trustProxy);

  const isTheHost = (request: Request) => isHost(request, { hostKey: parts.hostKey, publicUrl, trustProxy, wrongKeys: limits.wrongKeys });

  const hostOnly: RequestHandler = async (request, response, next) => {
    const answer = await isTheHost(request);
    if (answer.host) return next();
    sendRefusal(response, answer.wait === null ? 'hostOnly' : 'tooManyTries', answer.wait);
  };

  router.use((request, response, next) => {
    response.set('Cache-Control', 'no-store');
    // No page of somebody else's may act here with the rights of whoever has it open.
    if (request.method === 'GET' || request.method === 'HEAD' || isOwnOrigin(request, parts)) next();
    else sendRefusal(response, 'hostOnly');
  });

  router.get('/workshops', (_request, response) => {
    response.json(library.map(listing));
  });

  const create: RequestHandler = async (request, response) => {
    const asked = readAsked(request.body);
    if (!asked.ok)
      return void response
        .status(400)
        .json({ refusal: { reason: 'malformed' }, message: 'This workshop cannot be run yet.', problems: asked.problems });
    // People at the machine itself are never told to wait.
    const wait = isAtTheMachine(request, publicUrl) ? null : await limits.newSessions.take(caller(request));
    if (wait !== null) return sendRefusal(response, 'slowDown', wait);
    const created = await sessions.create(asked.workshop, parts.now());
    if ('refusal' in created) return sendRefusal(response, created.refusal);
    journal('sessionCreated', { code: codeMark(created.code), workshop: asked.workshop.id });
    response.status(201).json({ code: created.code, facilitatorSecret: created.facilitatorSecret });
  };

  const readAsked = (body: unknown): { ok: true; workshop: Workshop } | { ok: false; problems: readonly string[] } => {
    if (parts.readWorkshop && typeof body === 'object' && body !== null && 'plan' in body) return parts.readWorkshop(body.plan);
    const asked = read(object({ workshop: key() }), body);
    const workshop = asked.ok ? library.find((one) => one.id === asked.value.workshop) : undefined;
    return workshop ? { ok: true, workshop } : { ok: false, problems: ['There is no such workshop in the library.'] };
  };

  router.post('/sessions', hostOnly, ...jsonBody(parts.readWorkshop ? '512kb' : '32kb'), create);

  router.get('/sessions', hostOnly, async (_request, response) => {
    response.json(await sessions.list());
  });

  /** The door of a code, for whoever knows one; answers by itself where there is none. */
  const doorOf = async (request: Request<{ code: string }>, response: Response): Promise<Door | null> => {
    const code = readCode(request.params.code);
    const found = CODE_PATTERN.test(code) ? await sessions.door(code) : null;
    // An ended session and one that never was are the same to somebody who guesses.
    const door = found?.ended ? null : found;
    const wait = await limits.wrongCodes.judge(caller(request), door !== null);
    if (wait !== null) sendRefusal(response, 'tooManyTries', wait);
    else if (door === null) sendRefusal(response, 'unknownCode');
    return wait === null ? door : null;
  };

  router.get('/doors/:code', async (request: Request<{ code: string }>, response: Response) => {
    const door = await doorOf(request, response);
    if (door) await send(request, response, 'application/json; charset=utf-8', JSON.stringify(door));
  });

  // What the projector says aloud to the whole room; it is public, so it has no secret to ask with.
  router.get('/join/:code', async (request: Request<{ code: string }>, response: Response) => {
    if (await doorOf(request, response)) response.json({ origins: joinOrigins(parts.reach()) });
  });

  if (parts.rehearsals) router.use('/rehearsals', rehearsals({ rehearsals: parts.rehearsals, sessions, caller, wrongKeys: limits.wrongKeys }));

  router.use('/reports', reports({ sessions, caller, wrongKeys: limits.wrongKeys, now: parts.now }));
  router.use('/printouts', printouts({ sessions, caller, wrongKeys: limits.wrongKeys }));

  router.get('/addresses', async (request, response) => {
    const code = typeof request.query.code === 'string' ? readCode(request.query.code) : null;
    const secret = bearer(request);
    const facilitates = code !== null && secret !== null && (await sessions.facilitates(code, secret));
    if (!facilitates) {
      const answer = await isTheHost(request);
      if (!answer.host) return sendRefusal(response, answer.wait === null ? 'hostOnly' : 'tooManyTries', answer.wait);
    }
    response.json({ origins: joinOrigins(parts.reach()), phoneCame: parts.visitors.phoneCame });
  });

  router.use(noSuchAnswer);
  return router;
}

function listing(workshop: Workshop): WorkshopListing {
  return {
    id: workshop.id,
    title: workshop.title,
    about: workshop.about,
    language: workshop.language,
    minutes: workshop.stages.reduce((sum, stage) => sum + (stage.minutes ?? 0), 0),
    topics: workshop.topics.map((topic) => topic.title),
    criteria: workshop.criteria.length,
  };
}
