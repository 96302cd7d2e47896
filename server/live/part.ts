// The live part of the server, as the rest of it knows it.

import type { IncomingMessage, Server } from 'node:http';
import type { Config } from '../config.ts';
import type { Journal } from '../journal.ts';
import type { Limits } from '../limits.ts';
import type { WatchedLog } from '../log/watched.ts';
import type { Sessions } from './sessions.ts';

/** What the live part gets to work with. */
export interface LiveParts {
  readonly log: WatchedLog;
  readonly config: Config;
  readonly limits: Limits;
  readonly journal: Journal;
  /** Whether a handshake may come in: it asks for one of our names, and comes from one of our pages or from none. Never throws. */
  mayKnock(request: IncomingMessage): boolean;
  /** The address that limits are counted for. */
  callerOf(request: IncomingMessage): string;
}

/** The live sessions, as the shell needs them. */
export interface Live {
  readonly sessions: Sessions;
  /** Opens the sockets; called once, after the app answers and before the server listens. */
  attach(server: Server): void;
  /** Cuts the sockets and finishes what is being stored. */
  close(): Promise<void>;
}

export type MakeLive = (parts: LiveParts) => Promise<Live>;
