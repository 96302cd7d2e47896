// What browsers are told about how far to trust our pages.

import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { hostName, isLoopbackName } from '../access/callers.ts';

export interface HeaderRules {
  readonly secure: boolean;
  readonly publicUrl: string | null;
  readonly trustProxy: number;
  /** Off while developing: the development server writes scripts into the page. */
  readonly contentPolicy: boolean;
}

const NOT_NEEDED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];
const PERMISSIONS = [...NOT_NEEDED.map((feature) => `${feature}=()`), 'fullscreen=(self)', 'screen-wake-lock=(self)', 'clipboard-write=(self)'].join(
  ', ',
);

/** Sets the security headers of every answer. */
export function securityHeaders(rules: HeaderRules): RequestHandler {
  const plain = headersFor(false, rules.contentPolicy);
  const secure = headersFor(true, rules.contentPolicy);
  return (request, response, next) => {
    const overTls = cameByTls(request, rules);
    response.set('Permissions-Policy', PERMISSIONS);
    // Browsers ignore it on other plain addresses, and complain about it on every page.
    if (overTls || isLoopbackName(hostName(request.headers.host))) response.set('Cross-Origin-Opener-Policy', 'same-origin');
    // Kept for months by the browser, which would then ask every program on this machine for https.
    if (overTls && !isLoopbackName(hostName(request.headers.host))) response.set('Strict-Transport-Security', `max-age=${180 * 24 * 3600}`);
    (overTls ? secure : plain)(request, response, next);
  };
}

function headersFor(overTls: boolean, contentPolicy: boolean): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: contentPolicy && {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // Older Safari does not take 'self' for websockets. The host check has passed, so the header is one of our names.
        connectSrc: ["'self'", (request) => `${overTls ? 'wss' : 'ws'}://${request.headers.host ?? ''}`],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        // The console shows the presenter in a small frame; nobody else may frame us.
        frameAncestors: ["'self'"],
        // On a plain address of the room it would ask for every script over https, and show a blank page.
        ...(overTls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: false, // set above, where it does no harm
    crossOriginOpenerPolicy: false, // set above, where browsers listen to it
    originAgentCluster: overTls,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'sameorigin' },
    xPoweredBy: false,
  });
}

function cameByTls(request: IncomingMessage, { secure, publicUrl, trustProxy }: HeaderRules): boolean {
  if (secure || publicUrl?.startsWith('https:')) return true;
  return trustProxy > 0 && /^https\b/.test(String(request.headers['x-forwarded-proto'] ?? ''));
}
