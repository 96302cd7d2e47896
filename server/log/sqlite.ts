// The log in one SQLite file. What it has answered with ok survives a power cut.

import { statSync } from 'node:fs';
import type { CreateResult, EventLog, NewEvent, SessionRecord, WhyNotAppended } from './eventLog.ts';
import { noteSessions } from './ledger.ts';
import type { OpenFile } from './sqliteFile.ts';
import { fromRow, type Row, toRow } from './sqliteRow.ts';

interface Waiting {
  readonly work: () => CreateResult;
  readonly answer: (result: CreateResult) => void;
}

const RECORD = 'SELECT id, code, created_at AS createdAt, (SELECT coalesce(max(version), 0) FROM events WHERE session = id) AS version FROM sessions';

/** The event log over an opened data file. It owns the file from now on. */
export function sqliteLog(file: OpenFile): EventLog {
  const { db } = file;
  const sql = {
    version: db.prepare<[string], number | null>('SELECT max(version) FROM events WHERE session = ?').pluck(),
    command: db.prepare<[string, string], number>('SELECT 1 FROM events WHERE session = ? AND command_id = ?').pluck(),
    hasSession: db.prepare<[string], number>('SELECT 1 FROM sessions WHERE id = ?').pluck(),
    hasCode: db.prepare<[string], number>('SELECT 1 FROM sessions WHERE code = ?').pluck(),
    countSessions: db.prepare<[], number>('SELECT count(*) FROM sessions').pluck(),
    addSession: db.prepare<[string, string, number]>('INSERT INTO sessions (id, code, created_at) VALUES (?, ?, ?)'),
    addEvent: db.prepare<Row>(
      'INSERT INTO events (session, version, type, data, "by", at, command_id, sum) VALUES (@session, @version, @type, @data, @by, @at, @command_id, @sum)',
    ),
    read: db.prepare<[string, number], Row>('SELECT * FROM events WHERE session = ? AND version > ? ORDER BY version'),
    find: db.prepare<[string], SessionRecord>(`${RECORD} WHERE code = ?`),
    sessions: db.prepare<[], SessionRecord>(`${RECORD} ORDER BY created_at, rowid`),
    setting: db.prepare<[string], string>('SELECT value FROM settings WHERE name = ?').pluck(),
    keep: db.prepare<[string, string]>('INSERT OR IGNORE INTO settings (name, value) VALUES (?, ?)'),
  };
  const isOurs = watchFile(file.path);
  let queue: Waiting[] = [];
  let broken: string | null = null;

  const add = (session: string, version: number, events: readonly NewEvent[]): CreateResult => {
    let next = version;
    for (const event of events) {
      if (event.commandId !== null && sql.command.get(session, event.commandId)) return no('commandRepeated', event.commandId);
      next += 1;
      sql.addEvent.run(toRow(session, next, event));
    }
    return { ok: true };
  };

  // Everything that arrives in one turn of the event loop shares one transaction, and so one wait for the disk.
  const flush = (): void => {
    const batch = queue;
    queue = [];
    for (const [index, result] of runTogether(batch).entries()) batch[index]?.answer(result);
  };

  const runTogether = (batch: readonly Waiting[]): readonly CreateResult[] => {
    if (broken === null && !isOurs()) broken = 'The data file was removed or replaced while the server was running.';
    if (broken !== null) return batch.map(() => no('failed', broken ?? ''));
    try {
      db.exec('BEGIN IMMEDIATE');
      const results = batch.map(({ work }) => {
        db.exec('SAVEPOINT one');
        const result = work();
        if (!result.ok) db.exec('ROLLBACK TO one');
        db.exec('RELEASE one');
        return result;
      });
      db.exec('COMMIT');
      return results;
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      const { why, detail, forGood } = whyNot(error);
      if (forGood) broken = detail;
      return batch.map(() => no(why, detail));
    }
  };

  const write = (work: () => CreateResult): Promise<CreateResult> =>
    new Promise((answer) => {
      if (queue.length === 0) setImmediate(flush);
      queue.push({ work, answer });
    });

  return {
    async create(session, code, events) {
      const first = events[0];
      if (!first) return no('failed', 'A session begins with an event.');
      const result = await write(() => {
        if (sql.hasSession.get(session)) return no('versionConflict', 'There is a session with this id.');
        if (sql.hasCode.get(code)) return { ok: false, why: 'codeTaken', detail: 'Another session has this code.' };
        sql.addSession.run(session, code, first.at);
        return add(session, 0, events);
      });
      if (result.ok) noteSessions(file.folder, sql.countSessions.get() ?? 0);
      return result;
    },
    async append(session, expected, events) {
      const result = await write(() => {
        for (const { commandId } of events) {
          if (commandId !== null && sql.command.get(session, commandId)) return no('commandRepeated', commandId);
        }
        const version = sql.version.get(session) ?? 0;
        if (version === 0) return no('versionConflict', 'There is no such session.');
        if (version !== expected) return no('versionConflict', `Expected version ${expected}, found ${version}.`);
        return add(session, version, events);
      });
      // Only create() can find a code taken; the queue holds both, so its type has to say so.
      return result.ok || result.why !== 'codeTaken' ? (result as Exclude<CreateResult, { why: 'codeTaken' }>) : no('failed', result.detail);
    },
    async read(session, after = 0) {
      return sql.read.all(session, after).map(fromRow);
    },
    async find(code) {
      return sql.find.get(code) ?? null;
    },
    async sessions() {
      return sql.sessions.all();
    },
    async setting(name) {
      return sql.setting.get(name) ?? null;
    },
    async keep(name, value) {
      const result = await write(() => {
        sql.keep.run(name, value);
        return { ok: true };
      });
      if (!result.ok) throw new Error(`The setting ${name} could not be kept: ${result.detail}`);
    },
    async close() {
      if (!db.open) return;
      if (queue.length > 0) flush();
      file.release();
    },
  };
}

function no(why: WhyNotAppended, detail: string): { ok: false; why: WhyNotAppended; detail: string } {
  return { ok: false, why, detail };
}

/** Whether the file is still the one that was opened: SQLite would go on writing into a deleted file without noticing. */
function watchFile(path: string): () => boolean {
  const inode = (name: string): number => statSync(name, { throwIfNoEntry: false })?.ino ?? 0;
  const main = inode(path);
  let wal = 0;
  return () => {
    const now = inode(`${path}-wal`);
    if (inode(path) !== main || (wal !== 0 && now !== wal)) return false;
    wal = now;
    return true;
  };
}

function whyNot(error: unknown): { why: WhyNotAppended; detail: string; forGood: boolean } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_FULL')) return { why: 'full', detail: 'The disk is full.', forGood: false };
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM')
    return { why: 'readOnly', detail: 'The data folder cannot be written to.', forGood: false };
  // After a failed sync the system may have dropped what was not yet on the disk: trying again would report success wrongly.
  if (code.includes('FSYNC')) return { why: 'failed', detail: 'The disk reported a failure. Start again once it is healthy.', forGood: true };
  return { why: 'failed', detail: `The data file could not be written (${code || 'unknown'}).`, forGood: false };
}
