// `npm start` as a user runs it, in a small house of its own with the real builder.

import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { hashOfSources } from '../../server/install/ensureBuilt.mjs';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const SERVER = `import { createServer } from 'node:http';
import { TABLES } from '#shared/base/tables';
const server = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1', () => {
  console.log(\`listening \${process.pid} \${process.env.NODE_ENV} \${TABLES}\`);
});
process.on('SIGTERM', () => server.close(() => process.exit(0)));
`;

let house: string;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'interlock-start-'));
  await Promise.all(
    [
      'package.json',
      'package-lock.json',
      'tsconfig.base.json',
      'vite.config.ts',
      'server/start.mjs',
      'server/install',
      'client/index.html',
      'client/public',
    ].map((path) => cp(join(REPOSITORY, path), join(house, path), { recursive: true })),
  );
  await symlink(join(REPOSITORY, 'node_modules'), join(house, 'node_modules'), 'junction');
  await write('client/main.tsx', "document.title = 'first';");
  await write('server/main.ts', SERVER);
  await write('shared/base/tables.ts', "export const TABLES = 'twelve';");
});

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

afterAll(() => rm(house, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(house, path)), { recursive: true });
  await writeFile(join(house, path), text);
}

/** Starts the house; the pid is the server's own, not npm's. */
async function start(): Promise<{ npm: ChildProcess; server: number; output: string }> {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const npm = spawn(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['start'], { cwd: house, env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(npm);
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  await vi.waitUntil(() => output.includes('listening') || npm.exitCode !== null, { timeout: 50_000, interval: 50 });
  expect(output).toContain('listening');
  return { npm, server: Number(/listening (\d+)/.exec(output)?.[1]), output };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function stop({ npm, server }: { npm: ChildProcess; server: number }, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  npm.kill(signal);
  await vi.waitFor(() => expect(isAlive(server)).toBe(false), { timeout: 5_000, interval: 50 });
}

describe('npm start', () => {
  it('builds once, runs in production mode, and stops with npm', async () => {
    const first = await start();
    expect(first.output).toContain('Building the screens, once...');
    expect(first.output).toContain('production twelve');
    await stop(first);
    const second = await start();
    expect(second.output).not.toContain('Building');
    await stop(second);
    // Where the system tells who stands above the shell, even an npm that is killed outright takes the server along.
    if (process.platform === 'linux') await stop(await start(), 'SIGKILL');
  });

  it('builds again when a source has changed, and keeps the former screens for phones that still show them', async () => {
    await stop(await start());
    const former = await assets();
    await write('client/main.tsx', "document.title = 'second';");
    const changed = await start();
    expect(changed.output).toContain('Building the screens, once...');
    await stop(changed);
    const now = await assets();
    expect(now).toEqual(expect.arrayContaining(former));
    expect(now.length).toBeGreaterThan(former.length);
    expect(now.some((name) => name.endsWith('.js.br')) && now.some((name) => name.endsWith('.js.gz'))).toBe(true);
    expect(now.filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  it('leaves a half-finished build behind no stamp, and says what is wrong with a source', async () => {
    await write('server/main.ts', "import { nowhere } from './nowhere.ts';\nnowhere();");
    const failed = spawn(process.execPath, ['server/start.mjs'], { cwd: house, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [failed.stdout, failed.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const code = await new Promise((resolve) => failed.once('close', resolve));
    expect(code).toBe(1);
    expect(output).toContain('nowhere.ts');
    const stamp = JSON.parse(await readFile(join(house, 'dist/built.json'), 'utf8')) as { hash: string };
    expect(stamp.hash).not.toBe(await hashOfSources(house));
    await write('server/main.ts', SERVER);
  });
});

function assets(): Promise<string[]> {
  return readdir(join(house, 'dist/client/assets'));
}
