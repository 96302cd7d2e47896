// Socket.IO as we use it. A factory that does not listen by itself, so that the protocol's own test suites can be run against it.

import type { IncomingMessage } from 'node:http';
import { type ServerOptions, type Socket, Server as SocketServer } from 'socket.io';
import type { ClientToServer, ServerToClient } from '#shared/wire/messages';

export type Server = SocketServer<ClientToServer, ServerToClient>;
export type Screen = Socket<ClientToServer, ServerToClient>;

/** More connections than this and a laptop answers nobody; whoever is inside stays. */
const MOST_SCREENS = 1500;

/**
 * Timings that were measured on slow and cut networks: with a shorter upgradeTimeout a phone at five
 * seconds round trip reconnects for ever, and pings of 10 + 20 seconds stay below every proxy's timeout.
 * Polling comes first because a blocked websocket otherwise means no connection. Compression for each
 * socket costs five times the work and gains nothing on small messages.
 */
const SETTINGS: Partial<ServerOptions> = {
  pingInterval: 10_000,
  pingTimeout: 20_000,
  upgradeTimeout: 30_000,
  connectTimeout: 45_000,
  // A room of six hundred in which everybody is locked is 75 kB, the names and places of three hundred tables are more.
  maxHttpBufferSize: 131_072,
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
};

/** `mayConnect` says whether a page of ours asks, by one of our names. It is called once for each new connection. */
export function makeIo(mayConnect: (request: IncomingMessage) => boolean, settings: Partial<ServerOptions> = {}): Server {
  const io: Server = new SocketServer({
    ...SETTINGS,
    allowRequest: (request, answer) => {
      let allowed = false;
      try {
        allowed = mayConnect(request);
      } catch {
        // An exception here would take the whole process along; whoever caused it is not let in.
      }
      if (io.engine.clientsCount > MOST_SCREENS) answer('The room is full', false);
      else answer(allowed ? null : 'This page may not connect here', allowed);
    },
    ...settings,
  });
  return io;
}

/** The first request of every connection would otherwise be kept as long as the connection. Call it once nothing more is read from it. */
export function forgetRequest(screen: Screen): void {
  const connection: { request: unknown } = screen.conn;
  connection.request = null;
}

/**
 * A connection says hello once. Socket.IO would make a screen for every further hello, and answer each:
 * sixty kilobytes of them keep a server busy for seconds.
 */
export function oneHelloEach(io: Server): void {
  io.engine.on('connection', (connection: Connection) => {
    let hellos = 0;
    connection.on('packet', ({ type, data }) => {
      if (type === 'message' && typeof data === 'string' && data.startsWith('0') && ++hellos > 1) connection.close(true);
    });
  });
}

interface Connection {
  on(event: 'packet', listener: (packet: { readonly type: string; readonly data?: unknown }) => void): void;
  close(discard: boolean): void;
}
