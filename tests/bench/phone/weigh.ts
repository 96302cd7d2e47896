// How heavy the phone's first load is, beside an empty page that is built from the same packages in the same way.

import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ROOT, vite } from '../../../server/install/ensureBuilt.mjs';

const EMPTY = dirname(fileURLToPath(new URL('./empty/index.html', import.meta.url)));
/** Where the phone's page begins, as the build's manifest calls it. */
const PHONE = /^participant\/(?:main|Participant)\.tsx?$/;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** Bytes of JavaScript, compressed. */
export async function weighEmpty(): Promise<number> {
  const out = join(ROOT, 'dist', `empty-${process.pid}`);
  try {
    await vite(ROOT, ['build', EMPTY, '--config', join(ROOT, 'vite.config.ts'), '--outDir', out]);
    const names = (await readdir(join(out, 'assets'))).filter((name) => name.endsWith('.js'));
    return await weigh(names.map((name) => join(out, 'assets', name)));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** Bytes of JavaScript, compressed, that a phone fetches before its first screen stands. The screens must have been built. */
export async function weighPhone(): Promise<number> {
  const client = join(ROOT, 'dist/client');
  const manifest = JSON.parse(await readFile(join(client, '.vite/manifest.json'), 'utf8')) as Manifest;
  return weigh(phoneFiles(manifest).map((file) => join(client, file)));
}

/** The entry, the phone's own page, and all that these two import without being asked. */
export function phoneFiles(manifest: Manifest): readonly string[] {
  const starts = Object.keys(manifest).filter((key) => manifest[key]?.isEntry || PHONE.test(key));
  if (!starts.some((key) => PHONE.test(key)))
    throw new Error("The build has no page for phones: client/participant/main.tsx should be the phone's entry.");
  const needed = new Set<string>();
  for (let key = starts.pop(); key !== undefined; key = starts.pop()) {
    const file = manifest[key]?.file;
    if (file === undefined || needed.has(file)) continue;
    if (file.endsWith('.js')) needed.add(file);
    starts.push(...(manifest[key]?.imports ?? []));
  }
  return [...needed].sort();
}

async function weigh(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
