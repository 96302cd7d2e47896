// The built screens: a fixed list of files, read once. What is not on the list does not exist, however the path is written.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Request, Response } from 'express';

export interface BuiltFile {
  readonly type: string;
  readonly tag: string;
  readonly cache: string;
  readonly plain: Buffer;
  /** Laid beside it by the build. */
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

/** By path, as it stands in a URL: `/assets/phone-abc123.js`. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Every file of a build that may be shown; source maps, dot files and other kinds stay unknown. */
export function readBuild(folder: string): BuiltFiles {
  const files = new Map<string, BuiltFile>();
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) walk(`${below}${entry.name}/`);
      const type = TYPES[extname(entry.name)];
      if (entry.isFile() && type !== undefined) files.set(`/${below}${entry.name}`, readBuiltFile(join(folder, below, entry.name), type, below));
    }
  };
  if (existsSync(folder)) walk('');
  return files;
}

function readBuiltFile(path: string, type: string, below: string): BuiltFile {
  const plain = readFileSync(path);
  const beside = (suffix: string): Buffer | null => (existsSync(path + suffix) ? readFileSync(path + suffix) : null);
  return {
    type,
    tag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    // The build writes a hash of the content into the names of assets, and only of those.
    cache: below.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    plain,
    br: beside('.br'),
    gzip: beside('.gz'),
  };
}

/** Sends a file, compressed as the browser likes it, or only the word that it has not changed. */
export function sendFile(request: Request, response: Response, file: BuiltFile): void {
  const [coding, body] = pick(file, (name) => request.acceptsEncodings(name));
  const tag = `"${file.tag}${coding === null ? '' : `-${coding}`}"`;
  response.set({ 'Content-Type': file.type, 'Cache-Control': file.cache, ETag: tag, Vary: 'Accept-Encoding' });
  if (request.headers['if-none-match']?.split(/\s*,\s*/).some((known) => known.replace(/^W\//, '') === tag)) {
    response.status(304).end();
    return;
  }
  if (coding !== null) response.set('Content-Encoding', coding);
  response.set('Content-Length', String(body.length));
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Brotli before gzip, whatever the browser named first: it lists what it can, not what it likes. */
function pick({ br, gzip, plain }: BuiltFile, accepts: (coding: string) => string | false): readonly ['br' | 'gzip' | null, Buffer] {
  if (br && accepts('br')) return ['br', br];
  if (gzip && accepts('gzip')) return ['gzip', gzip];
  return [null, plain];
}
