// Puts the parts of the server together and takes them apart again in order. main.ts and the tests start here.

import type { Server } from 'node:http';
import type { Workshop } from '#shared/plan/plan';
import { callerAddress, isOwnOrigin } from './access/callers.ts';
import { hostKeyOf } from './access/host.ts';
import type { Reach } from './addresses.ts';
import type { Config } from './config.ts';
import type { ApiParts } from './http/api.ts';
import { type MountSources, makeApp } from './http/app.ts';
import type { BuiltFiles } from './http/files.ts';
import { makeHostCheck } from './http/hosts.ts';
import type { Rehearsals } from './http/rehearsals.ts';
import type { Journal } from './journal.ts';
import { makeLimits } from './limits.ts';
import { listen, makeServer } from './listen.ts';
import type { MakeLive } from './live/part.ts';
import type { EventLog } from './log/eventLog.ts';
import { watchedLog } from './log/watched.ts';

export interface StartParts {
  readonly config: Config;
  readonly log: EventLog;
  readonly version: string;
  readonly library: readonly Workshop[];
  readonly readWorkshop?: NonNullable<ApiParts['readWorkshop']>;
  readonly makeLive: MakeLive;
  readonly journal: Journal;
  /** Makes the rehearsals of a server that listens there. */
  readonly rehearsals?: (reach: () => Reach) => Rehearsals & { close(): Promise<void> };
  readonly screens: { readonly built: BuiltFiles } | { readonly sources: MountSources<() => Promise<void>> };
}

export interface Started {
  readonly ok: true;
  readonly server: Server;
  readonly reach: Reach;
  readonly hostKey: string;
  /** Ends within about two seconds; everything acknowledged is stored. */
  close(): Promise<void>;
}

/** Starts the server; or says in a sentence why it cannot start. The log is closed with the server, and also when it does not start. */
export async function start(parts: StartParts): Promise<Started | { readonly ok: false; readonly sentence: string }> {
  const { config, journal, screens } = parts;
  const log = watchedLog(parts.log, (state) => journal('storage', { state }));
  const limits = makeLimits();
  const secure = config.tls !== null;
  const made = makeServer(config.tls);
  if (!made.ok) {
    await log.close();
    return made;
  }
  const { server } = made;
  let reach: Reach = { port: config.port, secure, publicUrl: config.publicUrl, host: config.host };
  let closeScreens = async (): Promise<void> => {};

  const isOurName = makeHostCheck(config);
  const live = await parts.makeLive({
    log,
    config,
    limits,
    journal,
    mayKnock: (request) => isOurName(request) && isOwnOrigin(request, { secure, publicUrl: config.publicUrl, trustProxy: config.trustProxy }),
    callerOf: (request) => callerAddress(request, config.trustProxy),
  });
  const rehearsals = parts.rehearsals?.(() => reach);
  const hostKey = await hostKeyOf(log, config.hostKey);
  const app = await makeApp({
    config,
    version: parts.version,
    hostKey,
    sessions: live.sessions,
    library: parts.library,
    ...(parts.readWorkshop ? { readWorkshop: parts.readWorkshop } : {}),
    ...(rehearsals ? { rehearsals } : {}),
    limits,
    journal,
    storage: () => log.state(),
    reach: () => reach,
    now: Date.now,
    screens:
      'built' in screens
        ? screens
        : {
            sources: async (into) => {
              closeScreens = await screens.sources(into, server);
            },
          },
  });
  server.on('request', app);
  live.attach(server);

  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await atMost(1000, Promise.all([live.close(), closeScreens(), rehearsals?.close()]));
    server.closeIdleConnections();
    await atMost(500, closed);
    server.closeAllConnections();
    await log.close();
  };
  const listening = await listen(server, config);
  if (!listening.ok) {
    await close();
    return listening;
  }
  reach = { ...reach, port: listening.port };
  return { ok: true, server, reach, hostKey, close };
}

/** Waits for something, but not for long; what fails on the way out must not keep the rest from ending. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work.catch(() => {}), enough]);
  clearTimeout(timer);
}
