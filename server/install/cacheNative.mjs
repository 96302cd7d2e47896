// After an install: SQLite's driver has no prebuilt to download on a machine without the wide internet, and
// compiling it takes minutes. Once compiled it is put where the driver's own installer looks first, npm's cache
// of prebuilts, so that every later `npm ci` on this machine takes seconds. It must never fail an install.

import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const COMPILED = 'build/Release/better_sqlite3.node';

try {
  await cacheNative();
} catch {
  // The next install compiles again; nothing else is lost.
}

async function cacheNative() {
  const here = createRequire(import.meta.url);
  const driver = dirname(here.resolve('better-sqlite3/package.json'));
  if (!existsSync(join(driver, COMPILED))) return;
  const installer = createRequire(createRequire(join(driver, 'package.json')).resolve('prebuild-install/package.json'));
  const pkg = installer(join(driver, 'package.json'));
  const options = { ...installer('./rc')(pkg), pkg };
  const { cachedPrebuild, getDownloadUrl, prebuildCache } = installer('./util');
  const cached = cachedPrebuild(getDownloadUrl(options));
  if (existsSync(cached)) return;
  await mkdir(prebuildCache(), { recursive: true });
  const half = `${cached}.${process.pid}.tmp`;
  try {
    await pipeline(installer('tar-fs').pack(driver, { entries: [COMPILED] }), createGzip(), createWriteStream(half));
    await rename(half, cached);
  } finally {
    await rm(half, { force: true });
  }
}
