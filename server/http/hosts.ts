// The names this server answers to. A page elsewhere can make its own name point at this machine; then the
// browser would let it read everything here, if we answered to that name.

import type { IncomingMessage } from 'node:http';
import { hostname } from 'node:os';
import type { RequestHandler } from 'express';
import { hostName, isLoopbackName } from '../access/callers.ts';
import { ownAddresses } from '../addresses.ts';

export interface HostNames {
  readonly publicUrl: string | null;
  readonly allowedHosts: readonly string[];
}

/** Whether a request asks for one of our names. For HTTP and for sockets alike; never throws. */
export type HostCheck = (request: IncomingMessage) => boolean;

export function makeHostCheck({ publicUrl, allowedHosts }: HostNames, machine: string = hostname()): HostCheck {
  const short = machine.toLowerCase().split('.')[0] ?? '';
  const names = new Set([...allowedHosts, machine.toLowerCase(), short, `${short}.local`]);
  if (publicUrl !== null) names.add(hostName(new URL(publicUrl).host) ?? '');
  names.delete('');
  return (request) => {
    const name = hostName(request.headers.host);
    if (name === null) return false;
    if (isLoopbackName(name) || names.has(name) || name === bracketed(request.socket.localAddress)) return true;
    // Asked last, and each time anew: a laptop may change its wifi in the middle of a workshop.
    return ownAddresses().includes(name);
  };
}

/** Answers 421 to any other name, with a sentence for whoever set up the proxy. */
export function onlyOwnNames(isOurs: HostCheck): RequestHandler {
  return (request, response, next) => {
    if (isOurs(request)) return next();
    const name = hostName(request.headers.host);
    response
      .status(421)
      .set('Cache-Control', 'no-store')
      .type('text/plain')
      .send(
        `This server answers to its own addresses only${name === null ? '' : `, and ${name} is not one of them`}. If it should be, whoever runs it can add it to ALLOWED_HOSTS.\n`,
      );
  };
}

function bracketed(address = ''): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  return plain.includes(':') ? `[${plain}]` : plain;
}
