// Opens the data file: one server at a time, undamaged, of a version this program knows, or not at all.

import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expectedSessions, ledgerPath } from './ledger.ts';
import { damaged, inspect } from './sqliteInspect.ts';

export type Db = Database.Database;

/** The version of the tables below. A later one gets a step that changes an older file, after a copy. */
const SCHEMA_VERSION = 1;

const TABLES = `
  CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    created_at REAL NOT NULL
  ) STRICT;
  CREATE TABLE events (
    session TEXT NOT NULL REFERENCES sessions (id),
    version INTEGER NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at REAL NOT NULL,
    command_id TEXT,
    sum INTEGER NOT NULL,
    PRIMARY KEY (session, version)
  ) STRICT;
  CREATE UNIQUE INDEX events_command ON events (session, command_id) WHERE command_id IS NOT NULL;
  CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** The data file will not be opened; the message is a sentence for whoever starts the server. */
export class CannotOpen extends Error {}

export interface OpenFile {
  readonly db: Db;
  readonly folder: string;
  readonly path: string;
  /** Closes the file and lets the next server in. */
  release(): void;
}

export interface OpenOptions {
  /** How long to wait for another server that is just stopping, in milliseconds. */
  readonly patience?: number;
}

/** Opens, and if need be makes, the data file in a folder. Throws CannotOpen. */
export function openFile(folder: string, { patience = 3500 }: OpenOptions = {}): OpenFile {
  const path = join(folder, 'interlock.db');
  const pidPath = join(folder, 'server.pid');
  makeFolder(folder);
  const connect = (readonly: boolean): Db => new Database(path, { readonly, fileMustExist: true, timeout: patience });
  try {
    const expected = expectedSessions(folder);
    if (isEmpty(path)) {
      if (expected > 0) throw new CannotOpen(emptied(path, ledgerPath(folder), expected));
      closeSync(openSync(path, 'a', 0o600)); // made here, so that nobody else can ever read it
    } else {
      // First without the right to write: SQLite tidies up when it closes a file, and with it the traces of damage.
      const problem = inspect(connect, path, expected, SCHEMA_VERSION);
      if (problem !== null) throw new CannotOpen(problem);
    }
    chmodSync(path, 0o600);
    const db = connect(false);
    try {
      prepare(db);
    } catch (error) {
      db.close();
      throw error;
    }
    syncFolder(folder);
    writeFileSync(pidPath, `${process.pid}\n`, { mode: 0o600 });
    return {
      db,
      folder,
      path,
      release() {
        db.close();
        rmSync(pidPath, { force: true });
      },
    };
  } catch (error) {
    throw error instanceof CannotOpen ? error : new CannotOpen(sentence(error, folder, path, pidPath));
  }
}

function prepare(db: Db): void {
  // Exclusive before the first look at the log: then a second server cannot even begin to read.
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  // Without FULL a power cut takes the last seconds with it: the driver's own choice for WAL is NORMAL.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  const mode = db.pragma('journal_mode', { simple: true });
  const sync = db.pragma('synchronous', { simple: true });
  if (mode !== 'wal' || sync !== 2)
    throw new CannotOpen(`This disk cannot keep notes safely (journal ${mode}, sync ${sync}). Set DATA_DIR to a folder on a local disk.`);
  db.exec('BEGIN EXCLUSIVE');
  if (db.pragma('user_version', { simple: true }) === 0) db.exec(TABLES);
  db.exec('COMMIT');
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
  } catch (error) {
    throw new CannotOpen(`The data folder ${folder} cannot be made (${codeOf(error)}). Set DATA_DIR to a folder that this program may write to.`);
  }
}

function isEmpty(path: string): boolean {
  return !existsSync(path) || statSync(path).size === 0;
}

/** The names of new files survive a power cut only when their folder is synced too. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // folders cannot be opened there
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function emptied(path: string, ledger: string, expected: number): string {
  return `${path} is missing or empty, but it held ${expected} ${expected === 1 ? 'session' : 'sessions'}. Put the file (and ${path}-wal, if there is one) back; or, if you meant to begin anew, delete ${ledger}.`;
}

function sentence(error: unknown, folder: string, path: string, pidPath: string): string {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_BUSY')) {
    const pid = existsSync(pidPath) ? readFileSync(pidPath, 'utf8').trim() : '';
    return `Another server${pid ? ` (process ${pid})` : ''} is using the data folder ${folder}. Stop it first, or set DATA_DIR to another folder.`;
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return damaged(path, error instanceof Error ? error.message : code);
  if (/READONLY|EACCES|EPERM|EROFS|CANTOPEN/.test(code))
    return `The data folder ${folder} cannot be written to (${code}). Change its rights, or set DATA_DIR to another folder.`;
  if (/FULL|ENOSPC/.test(code)) return `There is no space left for the data folder ${folder}. Free some, or set DATA_DIR to another disk.`;
  return `The data file ${path} cannot be opened (${code}).`;
}

function codeOf(error: unknown): string {
  if (error !== null && typeof error === 'object' && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : 'unknown';
}
