// Builds the screens and the server when they are missing or older than their sources. Plain JavaScript,
// because it runs before anything is built. Paths and processes only; no shell, so it runs on Windows too.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['client', 'server', 'shared', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'vite.config.ts'];

/**
 * @typedef {{ hash: string, assets: string[] }} Stamp what the build was made of, and the hashed files it brought itself
 */

/**
 * @param {(line: string) => void} say told once, before something is built
 * @param {string} root the repository
 * @returns {Promise<boolean>} whether something had to be built
 */
export async function ensureBuilt(say = () => {}, root = ROOT) {
  const dist = join(root, 'dist');
  if (await isBuilt(dist, await hashOfSources(root))) return false;
  await mkdir(dist, { recursive: true });
  const release = await takeLock(join(dist, '.lock'));
  try {
    // Whoever held the lock before us may have built the very same.
    const hash = await hashOfSources(root);
    if (await isBuilt(dist, hash)) return false;
    say('Building the screens, once...');
    await build(root, dist, hash);
    return true;
  } finally {
    await release();
  }
}

/** @param {string} dist @param {string} hash */
async function isBuilt(dist, hash) {
  return (await readStamp(dist))?.hash === hash;
}

/** @param {string} dist @returns {Promise<Stamp | null>} */
async function readStamp(dist) {
  try {
    return JSON.parse(await readFile(join(dist, 'built.json'), 'utf8'));
  } catch {
    return null; // never built, or not to the end
  }
}

/** @param {string} root */
export async function hashOfSources(root) {
  const files = (await Promise.all(SOURCES.map((source) => filesIn(join(root, source))))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(file);
    // Name and length as well, so that moving text from one file to the next is a change.
    hash.update(`${relative(root, file).split(sep).join('/')} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {Promise<string[]>} */
async function filesIn(path) {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Built aside and moved in at the end: a build that is interrupted leaves what was there before.
 * @param {string} root @param {string} dist @param {string} hash
 */
async function build(root, dist, hash) {
  const next = join(dist, 'next');
  await rm(next, { recursive: true, force: true });
  await vite(root, ['build', '--outDir', join(next, 'client')]);
  await vite(root, ['build', '--ssr', 'server/main.ts', '--outDir', join(next, 'server')]);
  const assets = await filesIn(join(next, 'client', 'assets'));
  const stamp = { hash, assets: assets.map((file) => relative(join(next, 'client'), file)) };
  await keepFormerAssets(dist, next);
  await rm(join(dist, 'built.json'), { force: true });
  for (const part of ['client', 'server']) {
    await rm(join(dist, part), { recursive: true, force: true });
    await rename(join(next, part), join(dist, part));
  }
  await writeFile(join(dist, 'built.json'), JSON.stringify(stamp));
  await rm(next, { recursive: true, force: true });
}

/**
 * A phone that still shows the screens of the last release may ask for their parts: they stay for one release.
 * @param {string} dist @param {string} next
 */
async function keepFormerAssets(dist, next) {
  const former = await readStamp(dist);
  for (const asset of former?.assets ?? []) {
    await cp(join(dist, 'client', asset), join(next, 'client', asset), { force: false }).catch(() => {}); // gone by hand: nothing to keep
  }
}

/**
 * Runs the builder as for users, whatever the surroundings say.
 * @param {string} root @param {string[]} args
 */
export async function vite(root, args) {
  const command = join(dirname(createRequire(join(root, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');
  const { VITEST: _, ...env } = process.env; // under test vite.config.ts is told to stand at the top
  const child = spawn(process.execPath, [command, ...args, '--logLevel', 'warn'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    child.kill();
    process.exit(1);
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  process.off('SIGTERM', stop).off('SIGINT', stop);
  if (code !== 0) throw new Error(`vite ${args.join(' ')} failed:\n${output}`);
}

/**
 * Two starts at once build once. A lock whose owner is gone is taken over.
 * @param {string} path @returns {Promise<() => Promise<void>>}
 */
async function takeLock(path) {
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if (owner > 0 && !isAlive(owner)) await rm(path, { force: true });
    else await wait(100);
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/** @param {unknown} error @param {string} code */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
