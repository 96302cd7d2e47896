// Looks a data file over before it is opened for writing.

import type { Database } from 'better-sqlite3';
import { type Row, rowSum } from './sqliteRow.ts';
import { isWalDamaged, readWal } from './walCheck.ts';

/**
 * What is wrong with a file, as a sentence, or null. A torn end of the write-ahead log is not wrong: it
 * was never promised to anybody. Throws SQLite's own errors, "busy" among them.
 */
export function inspect(connect: (readonly: boolean) => Database, path: string, expectedSessions: number, knownVersion: number): string | null {
  const db = connect(true);
  try {
    db.exec('BEGIN'); // held to the end: no server can start writing meanwhile
    const version = Number(db.pragma('user_version', { simple: true }));
    const wal = readWal(`${path}-wal`);
    if (isWalDamaged(wal)) return damaged(`${path}-wal`, `the record at byte ${wal.badAt} does not fit, and later ones would be lost with it`);
    if (version > knownVersion) {
      return `${path} was written by a newer Interlock (data version ${version}; this one knows ${knownVersion}). Start the newer Interlock, or set DATA_DIR to another folder.`;
    }
    const structure = db.pragma('quick_check(1)', { simple: true });
    if (structure !== 'ok') return damaged(path, String(structure).replace(/\s+/g, ' '));
    if (version === 0) return expectedSessions > 0 ? damaged(path, `it held ${expectedSessions} sessions and now holds none`) : null;
    return inspectRows(db, path, expectedSessions);
  } finally {
    db.close();
  }
}

/** SQLite checks its own structure, not what is written in it: a flipped bit in a note is found here. */
function inspectRows(db: Database, path: string, expectedSessions: number): string | null {
  const sessions = Number(db.prepare('SELECT count(*) FROM sessions').pluck().get());
  if (sessions < expectedSessions) return damaged(path, `it held ${expectedSessions} sessions and now holds ${sessions}`);
  let session = '';
  let version = 0;
  const rows = db.prepare<[], Row>('SELECT session, version, type, data, "by", at, command_id, sum FROM events ORDER BY session, version');
  for (const row of rows.iterate()) {
    version = row.session === session ? version + 1 : 1;
    session = row.session;
    if (row.version !== version) return damaged(path, `event ${version} of session ${session} is missing`);
    if (row.sum !== rowSum(row)) return damaged(path, `event ${version} of session ${session} has been altered`);
  }
  return null;
}

/** What to say of a file that cannot be trusted. Nothing was changed in it. */
export function damaged(path: string, what: string): string {
  return `${path} is damaged: ${what}. Nothing was changed. Restore the folder from a copy; or set DATA_DIR to a new folder to go on today, and save what can be saved with: sqlite3 ${path} .recover`;
}
