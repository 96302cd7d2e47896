// The pages that people open. All of them are the one app, which then looks at the path itself.

import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Express, RequestHandler } from 'express';
import { CODE_PATTERN, readCode } from '#shared/base/ids';
import { type BuiltFiles, sendFile } from './files.ts';

/** The QR code writes paths in capitals, so case does not matter. */
const PAGES = /^\/(?:workshops|[jspfr]\/[^/]{1,40}|f\/[^/]{1,40}\/print)?\/?$/i;

function isPage(path: string): boolean {
  return PAGES.test(path);
}

/** Serves the built app: its files by their exact names, and its one page under every path that is a screen. */
export function builtScreens(files: BuiltFiles): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const file = isPage(request.path) ? files.get('/index.html') : files.get(request.path);
    if (file) return sendFile(request, response, file);
    if (!isPage(request.path)) return next();
    response
      .status(503)
      .set('Cache-Control', 'no-store')
      .type('text/plain')
      .send('The screens are not built yet. Stop the server and start it with "npm start".\n');
  };
}

/** Somebody typed the address and the code in one: `/7ang-6w` leads to where the code is entered. */
export const codeAlone: RequestHandler = (request, response, next) => {
  const code = readCode(request.path.slice(1).replaceAll('%20', ''));
  if ((request.method !== 'GET' && request.method !== 'HEAD') || !CODE_PATTERN.test(code)) return next();
  response.set('Cache-Control', 'no-store').redirect(`/j/${code}`);
};

/** Serves the app from its sources and reloads it as they change. For developing only. */
export async function mountSources(app: Express, server: Server, root: string): Promise<() => Promise<void>> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: join(root, 'vite.config.ts'),
    appType: 'custom',
    // Names were checked before; the same port carries the sockets of the app and of the reloading.
    server: { middlewareMode: true, hmr: { server }, allowedHosts: true },
  });
  app.use(vite.middlewares);
  app.use(async (request, response, next) => {
    if (!isPage(request.path)) return next();
    const page = await readFile(join(root, 'client', 'index.html'), 'utf8');
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(await vite.transformIndexHtml(request.originalUrl, page));
  });
  return () => vite.close();
}
