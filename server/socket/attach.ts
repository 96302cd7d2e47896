// The live side of the server: sessions, their rooms, and the sockets that lead into them.

import { randomBytes, randomInt } from 'node:crypto';
import type { ServerOptions } from 'socket.io';
import type { Instant } from '#shared/base/time';
import type { StageKinds } from '#shared/session/kinds';
import { traceOf } from '../journal.ts';
import { answersFrom } from '../live/answers.ts';
import { startClock } from '../live/clock.ts';
import type { LiveSession } from '../live/liveSession.ts';
import { LiveSessions } from '../live/liveSessions.ts';
import type { MakeLive } from '../live/part.ts';
import { closeWindowsInTime } from '../live/windows.ts';
import { openDoor } from './door.ts';
import { makeIo, oneHelloEach } from './io.ts';
import { Outlet } from './outlet.ts';

export interface LiveSettings {
  readonly now?: () => Instant;
  /** The seed that is stamped on a command; a test that wants the same groups again gives its own. */
  readonly newSeed?: () => number;
  /** Other timings and limits of Socket.IO, for tests of the protocol. */
  readonly socket?: Partial<ServerOptions>;
}

/** A session that nobody has looked at for so long is let go; it is on disk. */
const IDLE = 10 * 60_000;

/** The live part of a server that runs stages of these kinds. */
export function liveWith(kinds: StageKinds, { now = startClock(), newSeed = () => randomInt(2 ** 32), socket = {} }: LiveSettings = {}): MakeLive {
  return async ({ log, limits, journal, mayKnock, callerOf }) => {
    const io = makeIo(mayKnock, socket);
    const outlets = new Map<LiveSession, Outlet>();
    const sessions = new LiveSessions(kinds, log, (live) => {
      live.onBug = (bug, command) => journal('bug', { at: 'session', session: live.session.id, command: command?.type ?? '', ...traceOf(bug) });
      closeWindowsInTime(live, now, newSeed);
      outlets.set(live, new Outlet(io, kinds, live, randomBytes(6).toString('base64url')));
    });

    openDoor(io, {
      kinds,
      limits,
      journal,
      now,
      newSeed,
      addressOf: (screen) => callerOf(screen.request),
      async sessionBy(code) {
        const live = await sessions.byCode(code);
        const outlet = live && outlets.get(live);
        return live && outlet ? { live, outlet } : null;
      },
    });

    const idle = new Set<LiveSession>();
    const sweep = setInterval(() => {
      for (const [live, outlet] of outlets) {
        if (!outlet.isEmpty) idle.delete(live);
        else if (!idle.has(live)) idle.add(live);
        else {
          idle.delete(live);
          outlets.delete(live);
          void sessions.letGo(live);
        }
      }
    }, IDLE).unref();

    return {
      sessions: answersFrom(kinds, sessions),
      attach(server) {
        io.attach(server);
        oneHelloEach(io);
      },
      async close() {
        clearInterval(sweep);
        await sessions.settled();
        // Connections are cut, not said goodbye to: a screen that is told "disconnect" by a server doesn't come back.
        io.engine?.close();
        await sessions.settled();
      },
    };
  };
}
