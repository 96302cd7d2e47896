// The program as a process: what it says, how it ends.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const children = new Set<ChildProcess>();
const blockers = new Set<Server>();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interlock-program-'));
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  for (const blocker of blockers) blocker.close();
  blockers.clear();
  rmSync(folder, { recursive: true, force: true });
});

interface Program {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

const run = (env: { [name: string]: string } = {}): Program => {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', DATA_DIR: folder, HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  return { child, said: () => said, ended };
};

const running = async (env?: { [name: string]: string }): Promise<Program & { port: number }> => {
  const program = run(env);
  await expect.poll(program.said, { timeout: 20_000 }).toMatch(/http:\/\/localhost:\d+[\s\S]*Host key/);
  return { ...program, port: Number(/localhost:(\d+)/.exec(program.said())?.[1]) };
};

/** Holds a port, as another program would. */
const takenPort = async (): Promise<number> => {
  const blocker = createServer().listen(0, '127.0.0.1');
  blockers.add(blocker);
  await new Promise((resolve) => blocker.once('listening', resolve));
  const address = blocker.address();
  return typeof address === 'object' && address ? address.port : 0;
};

const freePort = async (): Promise<number> => {
  const port = await takenPort();
  await Promise.all([...blockers].map((blocker) => new Promise((resolve) => blocker.close(resolve))));
  blockers.clear();
  return port;
};

it('starts, answers, keeps its host key, and ends in order when asked to', async () => {
  const PORT = String(await freePort());
  const first = await running({ PORT });
  expect(await (await fetch(`http://localhost:${first.port}/healthz`)).json()).toMatchObject({ ok: true, name: 'interlock', storage: 'ok' });
  const begun = Date.now();
  first.child.kill('SIGTERM');
  expect(await first.ended).toEqual({ code: 0, signal: null });
  expect(Date.now() - begun).toBeLessThan(3000);

  const second = await running({ PORT });
  const key = /Host key +(\S+)/;
  expect(key.exec(second.said())?.[1]).toBe(key.exec(first.said())?.[1]);
  second.child.kill('SIGINT');
  expect(await second.ended).toEqual({ code: 0, signal: null });
});

it('ends although somebody holds a connection open', async () => {
  const { child, ended, port } = await running({ PORT: String(await freePort()) });
  const { connect } = await import('node:net');
  const socket: Socket = connect(port, '127.0.0.1', () =>
    socket.write('POST /api/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{'),
  );
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('connect', resolve));
  const begun = Date.now();
  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, signal: null });
  expect(Date.now() - begun).toBeLessThan(3000);
});

it('takes the next port when the usual one is taken, and says so', async () => {
  const blocker = createServer().listen(3000, '127.0.0.1');
  blockers.add(blocker);
  await new Promise((resolve) => blocker.once('listening', resolve).once('error', resolve)); // taken by somebody else does as well
  const { said, port } = await running();
  expect(port).toBeGreaterThan(3000);
  expect(said()).toContain(`Port 3000 was taken, so it is ${port} today.`);
});

it.each([
  [
    'the port that was asked for is taken',
    async () => ({ PORT: String(await takenPort()) }),
    /^Port \d+ is taken by another program\. Stop that one, or set PORT to another number\.\n$/,
  ],
  ['settings are wrong', async () => ({ PORT: 'x', TLS_KEY: 'y' }), /^PORT is "x", but .*\nTLS_KEY is set, but .*\n$/],
  [
    'the store is not there yet',
    async () => ({ DATABASE_URL: 'postgres://ana:secret@host/db' }),
    /^DATABASE_URL asks for PostgreSQL, which comes in a later version\..*\n$/,
  ],
  [
    'a certificate cannot be read',
    async () => ({ TLS_CERT: '/nowhere/cert.pem', TLS_KEY: '/nowhere/key.pem' }),
    /^TLS_CERT is "\/nowhere\/cert\.pem", but this file cannot be read \(ENOENT\)\.\n$/,
  ],
  ['a certificate is none', async () => ({ TLS_CERT: main, TLS_KEY: main }), /^TLS_CERT and TLS_KEY are not a certificate and its key in PEM form/],
  [
    'the address is not of this machine',
    async () => ({ HOST: '203.0.113.7' }),
    /^HOST is "203\.0\.113\.7", but this machine has no such address\.\n$/,
  ],
])('says in a sentence why it does not start: %s', async (_why, env, sentence) => {
  const program = run(await env());
  expect((await program.ended).code).toBe(1);
  expect(program.said()).toMatch(sentence);
});

it('does not start over a damaged data file', async () => {
  writeFileSync(join(folder, 'interlock.db'), 'no database '.repeat(1000));
  const program = run();
  expect((await program.ended).code).toBe(1);
  expect(program.said()).toMatch(/interlock\.db is damaged: .*\n$/);
});
