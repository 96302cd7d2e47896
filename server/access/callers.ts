// Where a request comes from and which page sent it, the same for HTTP and for sockets. Nothing here throws.

import type { IncomingMessage } from 'node:http';

/** Proxies in front of this server that are believed; 0: none. */
export type TrustedProxies = number;

/**
 * The address that asks. Behind proxies it is the entry that the outermost trusted one wrote into
 * X-Forwarded-For; without them the header is made up by anybody, and not looked at.
 */
export function callerAddress(request: IncomingMessage, proxies: TrustedProxies): string {
  const socket = request.socket.remoteAddress ?? '';
  if (proxies === 0) return socket;
  const header = request.headers['x-forwarded-for'];
  const chain = [...(Array.isArray(header) ? header.join(',') : (header ?? '')).split(','), socket]
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return chain[Math.max(0, chain.length - 1 - proxies)] ?? socket;
}

/** Whether somebody between the caller and us says so. */
export function isForwarded(request: IncomingMessage): boolean {
  return ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'].some(
    (name) => request.headers[name] !== undefined,
  );
}

export function isLoopback(address: string): boolean {
  return /^(::ffff:)?127\.|^::1$/i.test(address);
}

/** The name in a Host header, without its port, or null when it is none. */
export function hostName(header: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+?)\.?(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

export function isLoopbackName(name: string | null): boolean {
  return name === 'localhost' || name === '[::1]' || (name !== null && /^127(\.\d{1,3}){3}$/.test(name));
}

export interface OwnOrigin {
  /** Whether this server itself speaks TLS. */
  readonly secure: boolean;
  readonly publicUrl: string | null;
  readonly trustProxy: TrustedProxies;
}

/**
 * Whether a page of ours sent the request: its Origin is the very address that was asked. A request
 * without an Origin comes from no page (a program), and is let through; "null" is refused.
 */
export function isOwnOrigin(request: IncomingMessage, { secure, publicUrl, trustProxy }: OwnOrigin): boolean {
  const origin = request.headers.origin?.toLowerCase();
  if (origin === undefined) return true;
  if (publicUrl !== null && origin === publicUrl.toLowerCase()) return true;
  const host = request.headers.host?.toLowerCase();
  if (host === undefined) return false;
  // A proxy in front may speak TLS while we don't; which one it was is its business.
  const schemes = trustProxy > 0 ? ['http', 'https'] : [secure ? 'https' : 'http'];
  return schemes.some((scheme) => origin === `${scheme}://${host}`);
}
