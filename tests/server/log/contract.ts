// What every log of events promises. Each store runs this same suite.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventLog } from '../../../server/log/eventLog.ts';
import { noteAdded } from './note.ts';

/** `open` makes an empty log; it is closed after each test. */
export function eventLogContract(name: string, open: () => Promise<EventLog>): void {
  describe(`the ${name} log`, () => {
    let log: EventLog;
    beforeEach(async () => {
      log = await open();
    });
    afterEach(() => log.close());

    const begin = (): Promise<unknown> => log.create('session-1', 'ABC234', [noteAdded('first', 'command-1')]);

    it('gives back what was put in, in order and numbered from 1', async () => {
      expect(await begin()).toEqual({ ok: true });
      expect(await log.append('session-1', 1, [noteAdded('second', 'command-2'), noteAdded('third')])).toEqual({ ok: true });
      expect(await log.read('session-1')).toEqual([
        { ...noteAdded('first', 'command-1'), version: 1 },
        { ...noteAdded('second', 'command-2'), version: 2 },
        { ...noteAdded('third'), version: 3 },
      ]);
    });

    it('gives back only what came after a version', async () => {
      await begin();
      await log.append('session-1', 1, [noteAdded('second'), noteAdded('third')]);
      expect((await log.read('session-1', 2)).map((event) => event.version)).toEqual([3]);
      expect(await log.read('session-1', 3)).toEqual([]);
      expect(await log.read('session-9')).toEqual([]);
    });

    it('keeps every letter that people write', async () => {
      const text = '👩‍👩‍👧 العربية é ‏"quoted" \\ \n <b> =1+1 __proto__';
      await begin();
      await log.append('session-1', 1, [{ ...noteAdded(text), data: { __proto__x: text, deep: [[{ a: [null, true, -0.5, ''] }]] } }]);
      expect((await log.read('session-1'))[1]?.data).toEqual({ __proto__x: text, deep: [[{ a: [null, true, -0.5, ''] }]] });
    });

    it('stores nothing when somebody else was faster', async () => {
      await begin();
      await log.append('session-1', 1, [noteAdded('faster')]);
      expect(await log.append('session-1', 1, [noteAdded('slower'), noteAdded('slower')])).toMatchObject({ ok: false, why: 'versionConflict' });
      expect(await log.append('session-1', 7, [noteAdded('ahead')])).toMatchObject({ ok: false, why: 'versionConflict' });
      expect(await log.read('session-1')).toHaveLength(2);
    });

    it('knows no session that was never created', async () => {
      expect(await log.append('session-9', 0, [noteAdded('lost')])).toMatchObject({ ok: false, why: 'versionConflict' });
      expect(await log.find('ABC234')).toBeNull();
      expect(await log.sessions()).toEqual([]);
    });

    it('never holds the same command twice, and says which one it was', async () => {
      await begin();
      await log.append('session-1', 1, [noteAdded('once', 'command-2')]);
      const repeated = { ok: false, why: 'commandRepeated', detail: 'command-2' };
      expect(await log.append('session-1', 2, [noteAdded('twice', 'command-2')])).toEqual(repeated);
      expect(await log.append('session-1', 1, [noteAdded('twice, and late', 'command-2')]), 'a repetition is told from a conflict').toEqual(repeated);
      expect(await log.append('session-1', 2, [noteAdded('new', 'command-3'), noteAdded('twice', 'command-2')])).toEqual(repeated);
      expect(await log.append('session-1', 2, [noteAdded('a', 'command-4'), noteAdded('b', 'command-4')])).toEqual({
        ...repeated,
        detail: 'command-4',
      });
      expect(await log.read('session-1')).toHaveLength(2);
    });

    it('takes the same command id in another session', async () => {
      await begin();
      expect(await log.create('session-2', 'XYZ789', [noteAdded('first', 'command-1')])).toEqual({ ok: true });
    });

    it('appends nothing at all without complaint', async () => {
      await begin();
      expect(await log.append('session-1', 1, [])).toEqual({ ok: true });
      expect(await log.read('session-1')).toHaveLength(1);
    });

    it('finds a session by its code', async () => {
      await begin();
      await log.append('session-1', 1, [noteAdded('second')]);
      expect(await log.find('ABC234')).toEqual({ id: 'session-1', code: 'ABC234', createdAt: 1_790_000_000_123, version: 2 });
      expect(await log.find('ABC235')).toBeNull();
    });

    it('refuses a code that is taken and keeps no half session', async () => {
      await begin();
      expect(await log.create('session-2', 'ABC234', [noteAdded('other')])).toMatchObject({ ok: false, why: 'codeTaken' });
      expect(await log.create('session-1', 'XYZ789', [noteAdded('other')])).toMatchObject({ ok: false, why: 'versionConflict' });
      expect(await log.create('session-3', 'XYZ789', [])).toMatchObject({ ok: false, why: 'failed' });
      expect(await log.create('session-4', 'XYZ789', [noteAdded('a', 'c-1'), noteAdded('b', 'c-1')])).toMatchObject({
        ok: false,
        why: 'commandRepeated',
      });
      expect((await log.sessions()).map((session) => session.id)).toEqual(['session-1']);
      expect(await log.read('session-4')).toEqual([]);
    });

    it('lists the sessions, oldest first', async () => {
      await log.create('session-b', 'BBB222', [{ ...noteAdded('b'), at: 2000 }]);
      await log.create('session-a', 'AAA222', [{ ...noteAdded('a'), at: 1000 }]);
      expect((await log.sessions()).map(({ id, version }) => [id, version])).toEqual([
        ['session-a', 1],
        ['session-b', 1],
      ]);
    });

    it('answers each of many appends at once, in the order they were asked', async () => {
      await begin();
      const results = await Promise.all([
        log.append('session-1', 1, [noteAdded('two', 'command-2')]),
        log.append('session-1', 1, [noteAdded('late', 'command-3')]),
        log.append('session-1', 2, [noteAdded('three', 'command-4')]),
        log.append('session-1', 3, [noteAdded('again', 'command-2')]),
        log.create('session-2', 'ABC234', [noteAdded('taken')]),
        log.append('session-1', 3, [noteAdded('four', 'command-5')]),
      ]);
      expect(results.map((result) => (result.ok ? 'ok' : result.why))).toEqual(['ok', 'versionConflict', 'ok', 'commandRepeated', 'codeTaken', 'ok']);
      expect((await log.read('session-1')).map(({ data }) => (data as { text: string }).text)).toEqual(['first', 'two', 'three', 'four']);
    });

    it('cannot be changed by holding on to what went in or came out', async () => {
      const event = { ...noteAdded('first'), data: { text: 'first' } };
      await log.create('session-1', 'ABC234', [event]);
      event.data.text = 'changed';
      const out = (await log.read('session-1'))[0]?.data as { text: string };
      out.text = 'changed';
      expect((await log.read('session-1'))[0]?.data).toEqual({ text: 'first' });
    });

    it('keeps the first value of a setting', async () => {
      expect(await log.setting('host key')).toBeNull();
      await Promise.all([log.keep('host key', 'mine'), log.keep('host key', 'yours')]);
      await log.keep('host key', 'theirs');
      expect(await log.setting('host key')).toBe('mine');
    });
  });
}
