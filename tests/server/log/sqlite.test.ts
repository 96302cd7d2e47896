import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../../server/log/open.ts';
import { sqliteLog } from '../../../server/log/sqlite.ts';
import { openFile } from '../../../server/log/sqliteFile.ts';
import { readWal } from '../../../server/log/walCheck.ts';
import { eventLogContract } from './contract.ts';
import { append, damage, here, killed, killedServer, open, refusal } from './dataFolder.ts';
import { noteAdded } from './note.ts';

eventLogContract('SQLite', () => open());

describe('the data file', () => {
  it('is there when the log is opened again', async () => {
    const first = await open();
    await first.create('session-1', 'ABC234', [noteAdded('kept', 'command-1')]);
    await first.close();
    await first.close();
    const second = await open();
    expect(await second.read('session-1')).toEqual([{ ...noteAdded('kept', 'command-1'), version: 1 }]);
    await second.close();
  });

  it('can be read by its owner only', async () => {
    const log = await open();
    await log.create('session-1', 'ABC234', [noteAdded('private')]);
    expect(statSync(here.folder).mode & 0o777).toBe(0o700);
    for (const name of ['interlock.db', 'interlock.db-wal', 'sessions.count', 'server.pid'])
      expect(statSync(join(here.folder, name)).mode & 0o777, name).toBe(0o600);
    await log.close();
  });

  it('is synced before anything is acknowledged', () => {
    const opened = openFile(here.folder);
    expect(opened.db.pragma('synchronous', { simple: true })).toBe(2);
    expect(opened.db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(opened.db.pragma('locking_mode', { simple: true })).toBe('exclusive');
    opened.release();
  });

  it('refuses notes while the disk is full, and takes them when space returns', async () => {
    const opened = openFile(here.folder);
    const log = sqliteLog(opened);
    await log.create('session-1', 'ABC234', [noteAdded('begin')]);
    opened.db.pragma(`max_page_count = ${opened.db.pragma('page_count', { simple: true })}`);
    const big = noteAdded('x'.repeat(20_000), 'command-big');
    expect(await log.append('session-1', 1, [big])).toEqual({ ok: false, why: 'full', detail: 'The disk is full.' });
    expect(await log.read('session-1')).toHaveLength(1);
    opened.db.pragma('max_page_count = 100000');
    expect(await log.append('session-1', 1, [big])).toEqual({ ok: true });
    await log.close();
  });

  it('refuses notes while it may only be read', async () => {
    const opened = openFile(here.folder);
    const log = sqliteLog(opened);
    await log.create('session-1', 'ABC234', [noteAdded('begin')]);
    opened.db.pragma('query_only = ON');
    expect(await log.append('session-1', 1, [noteAdded('no')])).toMatchObject({ ok: false, why: 'readOnly' });
    await expect(log.keep('name', 'value')).rejects.toThrow('could not be kept');
    opened.db.pragma('query_only = OFF');
    expect(await log.append('session-1', 1, [noteAdded('yes')])).toEqual({ ok: true });
    await log.close();
  });

  it('acknowledges nothing once it was deleted under the running server', async () => {
    const log = await open();
    await log.create('session-1', 'ABC234', [noteAdded('begin')]);
    rmSync(here.file);
    expect(await log.append('session-1', 1, [noteAdded('lost')])).toMatchObject({ ok: false, why: 'failed' });
    await log.close();
  });

  it('is refused when it was written by a newer program, with both numbers', async () => {
    const opened = openFile(here.folder);
    opened.db.pragma('user_version = 9');
    opened.release();
    expect(await refusal()).toMatch(/newer Interlock \(data version 9; this one knows 1\)/);
  });

  it('is refused when the folder cannot be made', async () => {
    writeFileSync(join(here.folder, '..', 'taken'), '');
    here.folder = join(here.folder, '..', 'taken', 'data');
    expect(await refusal()).toMatch(/cannot be made \(ENOTDIR\).*DATA_DIR/);
    here.folder = join(here.folder, '..', '..', 'data');
  });

  it('is refused when the folder may only be read', async () => {
    chmodSync(join(here.folder, '..'), 0o755);
    mkdirSync(here.folder);
    chmodSync(here.folder, 0o555);
    // A superuser may write anywhere, so for this one look the test is nobody.
    const superuser = process.getuid?.() === 0;
    if (superuser) process.seteuid?.(65534);
    try {
      expect(await refusal()).toMatch(/cannot be written to.*DATA_DIR/);
    } finally {
      if (superuser) process.seteuid?.(0);
      chmodSync(here.folder, 0o755);
    }
  });

  it('is refused for PostgreSQL and for stores that nobody knows, in a sentence', async () => {
    const sentence = async (databaseUrl: string): Promise<string> => {
      const opened = await openLog({ dataDir: here.folder, databaseUrl });
      return opened.ok ? 'opened' : opened.sentence;
    };
    expect(await sentence('postgres://me:secret@host/db')).toMatch(/later version/);
    expect(await sentence('mongodb://me:secret@host/db')).toMatch(/not known/);
    expect(await sentence('mongodb://me:secret@host/db')).not.toMatch(/secret/);
    expect(await sentence('memory:')).toBe('opened');
  });
});

describe('a killed server', () => {
  it('has stored all it acknowledged, five times over', { timeout: 60_000 }, async () => {
    for (let cycle = 1; cycle <= 5; cycle++) {
      const acked = await killedServer(20 * cycle);
      const log = await open();
      const events = await log.read('session-1');
      await log.close();
      // One more may be stored than was said: it was killed between the two.
      expect([acked, acked + 1]).toContain(events.length);
      expect(events.slice(1).map((event) => event.commandId)).toEqual(events.slice(1).map((_, index) => `command-${index + 2}`));
    }
  });

  it('leaves a torn last record, which is dropped', { timeout: 20_000 }, async () => {
    const acked = await killedServer(20);
    const wal = readFileSync(`${here.file}-wal`);
    truncateSync(`${here.file}-wal`, wal.length - 100);
    const log = await open();
    expect((await log.read('session-1')).length).toBeGreaterThanOrEqual(acked - 1);
    await log.close();
  });

  it('leaves a write-ahead log that is refused when its middle was damaged', { timeout: 20_000 }, async () => {
    await killedServer(20);
    expect(readWal(`${here.file}-wal`)).toEqual({ badAt: null, lostCommits: 0 });
    damage(`${here.file}-wal`, 5000, Buffer.from([0xff, 0x00, 0xff]));
    const before = readFileSync(`${here.file}-wal`);
    expect(await refusal()).toMatch(/-wal is damaged: the record at byte \d+ does not fit/);
    expect(readFileSync(`${here.file}-wal`).equals(before), 'nothing is tidied away').toBe(true);
  });

  it('leaves a write-ahead log that is refused when its head was wiped', { timeout: 20_000 }, async () => {
    await killedServer(20);
    damage(`${here.file}-wal`, 0, Buffer.alloc(512));
    expect(await refusal()).toMatch(/-wal is damaged/);
  });
});

describe('a second server', () => {
  it("is refused with the first one's process, and let in when that was killed", { timeout: 20_000 }, async () => {
    const { child } = await append((said) => said.length > 3);
    expect(await refusal()).toContain(`Another server (process ${child.pid}) is using the data folder`);
    await killed(child);
    await (await open()).close();
  });

  it('is refused in the same process too', async () => {
    const log = await open();
    expect(await refusal()).toContain(`process ${process.pid}`);
    await log.close();
  });
});
