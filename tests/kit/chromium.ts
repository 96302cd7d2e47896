// Which browser the tests use, and how it is started. Never skipped: without a browser the tests fail and say what to do.

import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** The one of Debian and its kin; their full Chromium is five times slower and not looked for. */
const SYSTEM = '/usr/bin/chromium-headless-shell';

const FLAGS = [
  '--no-sandbox', // the tests run as root in containers, and open our own pages only
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The path of a Chromium, or null when none has been unpacked yet. */
export function findChromium(unpacked: string, environment: NodeJS.ProcessEnv = process.env, exists = existsSync): string | null {
  const asked = environment.CHROMIUM_PATH;
  if (asked) {
    if (!exists(asked)) throw new Error(`CHROMIUM_PATH says ${asked}, but there is no such file.`);
    return asked;
  }
  return [SYSTEM, unpacked].find((path) => exists(path)) ?? null;
}

/** Called once, before the tests: brings the Chromium that came with `npm ci` into a runnable state, where it is needed. */
export async function prepareChromium(): Promise<void> {
  const unpacked = await unpackedPath();
  if (findChromium(unpacked) !== null) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No browser for the tests on ${process.platform} ${process.arch}: set CHROMIUM_PATH to a Chromium, Chrome or headless shell.`);
  }
  // The package unpacks into the folder for temporary files and believes whatever already has the name there, even half a file
  // of another version. So it gets a folder of its own, which takes its name only when it is complete.
  const folder = dirname(unpacked);
  const half = `${folder}.${process.pid}`;
  await mkdir(half, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = half;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
    await rename(half, folder).catch((error: unknown) => {
      if (!existsSync(unpacked)) throw error; // somebody else was faster: theirs is as good
    });
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await rm(half, { recursive: true, force: true });
  }
}

/** `flags` are added to ours: a test may map host names or shrink the memory. */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const path = findChromium(await unpackedPath());
  if (path === null) throw new Error('No browser for the tests: run them by "npm test", which unpacks one, or set CHROMIUM_PATH to a Chromium.');
  return chromium.launch({ executablePath: path, args: [...FLAGS, ...flags], timeout: 60_000 });
}

async function unpackedPath(): Promise<string> {
  const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
  // The package exports no package.json, so it is read from beside its entry.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../../package.json'), 'utf8')) as { version: string };
  return join(modules, '.cache', `chromium-${version}`, 'chromium');
}
