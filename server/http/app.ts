// The web front: who is answered at all, with which headers, and by whom.

import type { Server } from 'node:http';
import express, { type Express } from 'express';
import { callerAddress } from '../access/callers.ts';
import type { Config } from '../config.ts';
import type { StorageState } from '../log/watched.ts';
import { type ApiParts, api } from './api.ts';
import { noSuchAnswer, nothingHere, onError } from './errors.ts';
import type { BuiltFiles } from './files.ts';
import { securityHeaders } from './headers.ts';
import { makeHostCheck, onlyOwnNames } from './hosts.ts';
import { builtScreens, codeAlone } from './screens.ts';
import { Visitors } from './visitors.ts';

/** Mounts the screens' sources on the app, while developing. */
export type MountSources<Mounted> = (app: Express, server: Server) => Promise<Mounted>;

export interface AppParts extends Omit<ApiParts, 'publicUrl' | 'trustProxy' | 'secure' | 'visitors'> {
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy' | 'allowedHosts' | 'tls'>;
  readonly version: string;
  readonly storage: () => StorageState;
  /** The built screens; or how to mount their sources, while developing. */
  readonly screens: { readonly built: BuiltFiles } | { readonly sources: (app: Express) => Promise<void> };
}

/** The app, ready to be put behind a server. It does not listen by itself. */
export async function makeApp(parts: AppParts): Promise<Express> {
  const { config, screens, journal } = parts;
  const rules = { secure: config.tls !== null, publicUrl: config.publicUrl, trustProxy: config.trustProxy };
  const visitors = new Visitors();
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // files have their own, data is never kept
  app.set('query parser', 'simple');

  app.use(onlyOwnNames(makeHostCheck(config)));
  app.use(securityHeaders({ ...rules, contentPolicy: 'built' in screens }));
  app.use((request, _response, next) => {
    visitors.saw(callerAddress(request, config.trustProxy));
    next();
  });

  // A captive portal answers everything with its own page; phones know ours by this.
  app.get('/healthz', (_request, response) => {
    const storage = parts.storage();
    response.set('Cache-Control', 'no-store').json({ ok: true, name: 'interlock', version: parts.version, storage });
  });
  app.use('/api', api({ ...parts, ...rules, visitors }), noSuchAnswer);
  if ('built' in screens) app.use(builtScreens(screens.built));
  else await screens.sources(app);
  app.use(codeAlone, nothingHere);
  app.use(onError(journal));
  return app;
}
