// The program as users get it, in a process of its own that can be killed.

import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { until } from '../kit/until.ts';

const built = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

export interface Program {
  /** Ends at once, without a chance to finish anything. */
  killNine(): Promise<void>;
}

/** Starts the server on this folder and port, and waits until it answers. */
export async function runProgram(dataDir: string, port: number): Promise<Program> {
  const child: ChildProcess = spawn(process.execPath, [built], {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const answers = async (): Promise<boolean> => (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null))?.ok ?? false;
  await until('the server answers', async () => child.exitCode !== null || (await answers()), { within: 60_000, instead: () => said });
  if (child.exitCode !== null) throw new Error(`The server did not start: ${said}`);
  return {
    async killNine() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const address = holder.address();
  await new Promise((resolve) => holder.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port');
  return address.port;
}
