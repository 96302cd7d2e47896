// A data folder for each test, and what may happen to one.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import type { EventLog } from '../../../server/log/eventLog.ts';
import { openLog } from '../../../server/log/open.ts';

const appender = fileURLToPath(new URL('./appender.ts', import.meta.url));
const children = new Set<ChildProcess>();
/** The data folder of the test that runs, and the database in it. */
export const here = { folder: '', file: '' };

beforeEach(() => {
  here.folder = join(mkdtempSync(join(tmpdir(), 'interlock-log-')), 'data');
  here.file = join(here.folder, 'interlock.db');
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  rmSync(join(here.folder, '..'), { recursive: true, force: true });
});

export const open = async (patience = 100): Promise<EventLog> => {
  const opened = await openLog({ dataDir: here.folder, databaseUrl: null }, { patience });
  if (!opened.ok) throw new Error(opened.sentence);
  return opened.log;
};

export const refusal = async (): Promise<string> => {
  const opened = await openLog({ dataDir: here.folder, databaseUrl: null }, { patience: 100 });
  if (opened.ok) {
    await opened.log.close();
    throw new Error('the log was opened');
  }
  return opened.sentence;
};

/** A child that appends; resolves once it has said a line that `until` likes, with everything it said, and goes on. */
export const append = (until: (lines: readonly string[]) => boolean): Promise<{ child: ChildProcess; lines: () => readonly string[] }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', appender, here.folder, '100'], { stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    let said = '';
    let complaint = '';
    const lines = (): readonly string[] => said.split('\n').slice(0, -1);
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (until(lines())) resolve({ child, lines });
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on('close', () => reject(new Error(`the child ended: ${said.slice(-300)} ${complaint}`)));
  });

export const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.on('close', () => resolve());
    child.kill('SIGKILL');
  });

/** Leaves a file with its write-ahead log, as a killed server does. */
export const killedServer = async (atLeast: number): Promise<number> => {
  const { child, lines } = await append((said) => said.length > atLeast);
  await killed(child);
  return Number(lines().at(-1)?.split(' ')[1]);
};

export const damage = (path: string, at: number, bytes: Buffer): void => {
  const content = readFileSync(path);
  bytes.copy(content, at);
  writeFileSync(path, content);
};
