// A server with or without TLS, on the port that was asked for or the next free one.

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Config } from './config.ts';

type Answer<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly sentence: string };

/** How many ports are tried, when none was asked for. */
const PORTS_TRIED = 20;

const TIMEOUTS = {
  // Long enough for a phone at the edge of the wifi, too short for a thousand half-open requests.
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 10_000,
};

/** A server that answers nothing yet and does not listen yet. */
export function makeServer(tls: Config['tls']): Answer<{ server: Server }> {
  if (tls === null) return { ok: true, server: createServer(TIMEOUTS) };
  const files: Buffer[] = [];
  for (const [name, path] of [
    ['TLS_CERT', tls.cert],
    ['TLS_KEY', tls.key],
  ] as const) {
    try {
      files.push(readFileSync(path));
    } catch (error) {
      return { ok: false, sentence: `${name} is ${JSON.stringify(path)}, but this file cannot be read (${codeOf(error)}).` };
    }
  }
  try {
    const [cert, key] = files;
    return { ok: true, server: createSecureServer({ ...TIMEOUTS, minVersion: 'TLSv1.2', ...(cert && key ? { cert, key } : {}) }) };
  } catch (error) {
    return { ok: false, sentence: `TLS_CERT and TLS_KEY are not a certificate and its key in PEM form (${codeOf(error)}).` };
  }
}

/** Begins to listen. A port that was asked for is used or refused; otherwise the next free one is taken. */
export async function listen(
  server: Server,
  { host, port, portIsFixed }: Pick<Config, 'host' | 'port' | 'portIsFixed'>,
): Promise<Answer<{ port: number }>> {
  const last = portIsFixed ? port : Math.min(port + PORTS_TRIED, 65_535);
  for (let candidate = port; candidate <= last; candidate++) {
    const error = await tryPort(server, host, candidate);
    if (error === null) return { ok: true, port: (server.address() as AddressInfo).port }; // a server that listens on a port has such an address
    if (error === 'EADDRINUSE') continue;
    if (error === 'EACCES') return { ok: false, sentence: `Port ${candidate} may not be used by this user. Set PORT to a number above 1023.` };
    if (error === 'EADDRNOTAVAIL') return { ok: false, sentence: `HOST is ${JSON.stringify(host)}, but this machine has no such address.` };
    return { ok: false, sentence: `The server cannot listen on ${host}, port ${candidate} (${error}).` };
  }
  return {
    ok: false,
    sentence: portIsFixed
      ? `Port ${port} is taken by another program. Stop that one, or set PORT to another number.`
      : `All ports from ${port} to ${last} are taken. Set PORT to a free one.`,
  };
}

function tryPort(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const onError = (error: Error): void => {
      server.off('listening', onListening);
      resolve(codeOf(error));
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve(null);
    };
    server.once('error', onError).once('listening', onListening);
    // The queue of those who knock at once: a whole auditorium after a restart.
    server.listen({ host, port, backlog: 1024 });
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
}
