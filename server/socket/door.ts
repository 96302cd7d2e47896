// In from the screens. Sockets end here: behind it there are only commands, stamped with who, when and a seed.

import { refuse } from '#shared/base/decision';
import { readCode } from '#shared/base/ids';
import type { Refusal } from '#shared/base/refusals';
import type { Instant } from '#shared/base/time';
import type { Viewer } from '#shared/people/actor';
import type { StageKinds } from '#shared/session/kinds';
import type { Session } from '#shared/session/session';
import type { Answer, CommandAnswer, EnterAnswer, JoinAnswer } from '#shared/wire/messages';
import { parseCommand, parseEnter, parseJoin, readVersions } from '#shared/wire/parse';
import { isLoopback } from '../access/callers.ts';
import { hashSecret } from '../access/secrets.ts';
import { type Journal, traceOf } from '../journal.ts';
import type { Limits } from '../limits.ts';
import { facilitatorWith, personWith } from '../live/holders.ts';
import type { LiveSession } from '../live/liveSession.ts';
import { forgetRequest, type Screen, type Server } from './io.ts';
import type { Outlet } from './outlet.ts';
import { Proposing } from './proposing.ts';

export interface DoorParts {
  readonly kinds: StageKinds;
  readonly limits: Limits;
  readonly journal: Journal;
  readonly now: () => Instant;
  readonly newSeed: () => number;
  addressOf(screen: Screen): string;
  sessionBy(code: string): Promise<{ readonly live: LiveSession; readonly outlet: Outlet } | null>;
}

/** A person may have a phone, a laptop, and a few tabs that were forgotten. */
const MOST_SCREENS_EACH = 5;
/** A connection that never says who it is holds a place for nothing. */
const SILENT_FOR = 20_000;
/** A room has a projector, a second one, and a few who look at it on their own screen. */
const MOST_PRESENTERS = 20;
/** Requests of one connection in ten seconds: far more than hands can make. Beyond, it is told to slow down; far beyond, it is cut. */
const REQUESTS = { stretch: 10_000, most: 400, cut: 20_000 };
/** Of these, how often it may say who it is. */
const MOST_ENTRIES = 60;

interface Entered {
  readonly viewer: Viewer;
  readonly live: LiveSession;
  readonly outlet: Outlet;
}

export function openDoor(io: Server, parts: DoorParts): void {
  const proposing = new Proposing();
  io.on('connection', (screen) => {
    let entered: Entered | null = null;
    // A second hello on one connection, of which oneHelloEach is about to be told.
    if (screen.conn.request === null) return void screen.disconnect(true);
    // Cut, not told to go: whoever only was slow comes back by itself.
    const silent = setTimeout(() => screen.conn.close(true), SILENT_FOR).unref();
    const address = parts.addressOf(screen);
    forgetRequest(screen);

    answerTo(screen, parts.journal, {
      async join(raw) {
        const answer = await join(parts, address, raw);
        if (answer.ok) clearTimeout(silent);
        return answer;
      },
      async enter(raw) {
        const result = await enter(parts, address, screen, entered, raw);
        if (result.ok) {
          clearTimeout(silent);
          entered = result.entered;
          return result.answer;
        }
        return result;
      },
      async command(raw) {
        if (!entered) return refuse('notEntered');
        const { outlet } = entered;
        const answer = await command(parts, entered, raw);
        outlet.catchUp(screen);
        return answer;
      },
      async propose(raw) {
        return entered ? proposing.ask(entered, screen.id, raw) : refuse('notEntered');
      },
      async time() {
        return { now: parts.now() };
      },
    });

    screen.on('disconnect', () => {
      clearTimeout(silent);
      if (!entered) return;
      proposing.leave(entered.live, screen.id);
      entered.outlet.release(screen);
    });
  });
}

type Handlers = { readonly [request: string]: (raw: unknown) => Promise<object> };

/** Every request is answered, whatever it is; a bug in one costs that one, never the process. */
function answerTo(screen: Screen, journal: Journal, handlers: Handlers): void {
  let since = performance.now();
  let requests = 0;
  let entries = 0;
  let unanswerable = 0;
  screen.onAny((name: string, ...args: unknown[]) => {
    if (performance.now() - since > REQUESTS.stretch) [since, requests, entries] = [performance.now(), 0, 0];
    if (++requests > REQUESTS.cut) return screen.conn.close(true);
    const answer = args.at(-1);
    if (!isAnswer(answer)) {
      // Told once for each connection: the journal must not grow at the sender's pace.
      if (unanswerable++ === 0) journal('unanswerable', { size: args.length });
      return;
    }
    const entering = name === 'enter' || name === 'join';
    if (requests > REQUESTS.most || (entering && ++entries > MOST_ENTRIES)) return answer(refuse('slowDown', { seconds: REQUESTS.stretch / 1000 }));
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!handler || args.length !== 2) return answer(refuse(handler ? 'malformed' : 'unknownCommand'));
    handler(args[0]).then(answer, (bug: unknown) => {
      journal('bug', { at: 'door', ...traceOf(bug) });
      answer(refuse('broken'));
    });
  });
}

function isAnswer(value: unknown): value is (answer: object) => void {
  return typeof value === 'function';
}

async function join(parts: DoorParts, address: string, raw: unknown): Promise<JoinAnswer> {
  const request = parseJoin(raw);
  if (!request.ok) return request;
  const { code, id, person, secret, name, personalCode, another, simulated, answers, expected } = request.value;
  if (secret.length < 22) return refuse('malformed');
  const found = await findSession(parts, address, code);
  if (!found.ok) return found;
  const { live } = found;
  // A rehearsal comes from this machine, all at once and by invitation.
  const wait = simulated && isLoopback(address) ? null : await parts.limits.joins.take(live.session.id);
  if (wait !== null) return refuse('slowDown', { seconds: wait });
  const key = hashSecret(secret);
  // Four digits are soon guessed: whoever tries too many of them waits like whoever guesses codes.
  const guesses = personalCode !== '';
  const waitToGuess = guesses ? await parts.limits.wrongDigits.attempt(address) : null;
  if (waitToGuess !== null) return refuse('tooManyTries', { seconds: waitToGuess });
  const handled = await live.handle({
    id,
    type: 'people.join',
    stage: null,
    data: { person, name, key, personalCode, another, simulated, answers, expected },
    by: { role: 'participant', person },
    at: parts.now(),
    seed: parts.newSeed(),
  });
  if (guesses && (handled.ok || handled.refusal.reason !== 'wrongPersonalCode')) await parts.limits.wrongDigits.wasRight(address);
  if (!handled.ok) return handled;
  const joined = personWith(live.session, key);
  // Only a command that was stored for somebody else's secret leads to nobody.
  return joined === null ? refuse('notYours') : { ok: true, person: joined };
}

type Entering = { readonly ok: true; readonly entered: Entered; readonly answer: EnterAnswer } | { readonly ok: false; readonly refusal: Refusal };

async function enter(parts: DoorParts, address: string, screen: Screen, already: Entered | null, raw: unknown): Promise<Entering> {
  const request = parseEnter(raw);
  if (!request.ok) return request;
  const { as, secret, code, epoch, have } = request.value;
  const found = await parts.sessionBy(code);
  const viewer = found && viewerOf(found.live.session, as, secret);
  // A whole room has one address. Who is known comes back, whatever somebody else there has guessed.
  const wait = await parts.limits.wrongCodes.judge(address, found !== null);
  if (wait !== null && !(viewer?.ok && as !== 'presenter')) return refuse('tooManyTries', { seconds: wait });
  if (!found || !viewer) return refuse('unknownCode');
  const { live, outlet } = found;
  if (!viewer.ok) {
    const waitToGuess = await parts.limits.wrongKeys.judge(address, viewer.refusal.reason === 'removed');
    return waitToGuess === null ? viewer : refuse('tooManyTries', { seconds: waitToGuess });
  }
  // One connection is one viewer: what the rooms of another have shown must not stay open.
  if (already && !sameViewer(already, viewer.viewer, live)) return refuse('malformed');
  if (!already && viewer.viewer.role === 'participant' && outlet.presence.screensOf(viewer.viewer.person) >= MOST_SCREENS_EACH) {
    return refuse('tooManyScreens', { max: MOST_SCREENS_EACH });
  }
  if (!already && viewer.viewer.role === 'presenter' && outlet.presence.presenters >= MOST_PRESENTERS) {
    return refuse('tooManyScreens', { max: MOST_PRESENTERS });
  }
  // Gone while it was being looked up: a seat for it would never be given back.
  if (!screen.connected) return refuse('notEntered');
  const rooms = outlet.admit(screen, viewer.viewer, epoch, readVersions(have));
  if (rooms.length === 0) return refuse('removed');
  const person = viewer.viewer.role === 'participant' ? viewer.viewer.person : null;
  return {
    ok: true,
    entered: { viewer: viewer.viewer, live, outlet },
    answer: { ok: true, epoch: outlet.epoch, now: parts.now(), rooms, person },
  };
}

function sameViewer(already: Entered, viewer: Viewer, live: LiveSession): boolean {
  return already.live === live && JSON.stringify(already.viewer) === JSON.stringify(viewer);
}

async function command(parts: DoorParts, { viewer, live }: Entered, raw: unknown): Promise<CommandAnswer> {
  if (viewer.role === 'presenter') return refuse('facilitatorOnly');
  const who = viewer.role === 'participant' ? viewer.person : viewer.id;
  const wait = await parts.limits.perPerson.take(`${live.session.id}/${who}`);
  if (wait !== null) return refuse('slowDown', { seconds: wait });
  const request = parseCommand(parts.kinds, live.session, raw);
  if (!request.ok) return request;
  return live.handle({ ...request.value, by: viewer, at: parts.now(), seed: parts.newSeed() });
}

type Found = { readonly ok: true; readonly live: LiveSession; readonly outlet: Outlet } | { readonly ok: false; readonly refusal: Refusal };

async function findSession(parts: DoorParts, address: string, code: string): Promise<Found> {
  const found = await parts.sessionBy(readCode(code));
  const wait = await parts.limits.wrongCodes.judge(address, found !== null);
  if (wait !== null) return refuse('tooManyTries', { seconds: wait });
  return found ? { ok: true, ...found } : refuse('unknownCode');
}

function viewerOf(session: Session, as: 'participant' | 'presenter' | 'facilitator', secret: string): Answer<{ readonly viewer: Viewer }> {
  if (as === 'presenter') return { ok: true, viewer: { role: 'presenter' } };
  const hash = hashSecret(secret);
  if (as === 'facilitator') {
    const id = facilitatorWith(session, hash);
    return id === null ? refuse('notFacilitator') : { ok: true, viewer: { role: 'facilitator', id } };
  }
  const person = personWith(session, hash);
  if (person === null) return refuse('unknownPerson');
  return session.people.get(person)?.removed ? refuse('removed') : { ok: true, viewer: { role: 'participant', person } };
}
