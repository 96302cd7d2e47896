import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { damage, here, open, refusal } from './dataFolder.ts';
import { noteAdded } from './note.ts';

describe('a damaged data file', () => {
  const filled = async (): Promise<void> => {
    const log = await open();
    await log.create('session-1', 'ABC234', [noteAdded('begin')]);
    for (let version = 1; version < 60; version++) await log.append('session-1', version, [noteAdded(`${'a good thought '.repeat(20)}${version}`)]);
    await log.close();
  };

  it('is refused when a page was wiped', async () => {
    await filled();
    damage(here.file, 4096 * 6, Buffer.alloc(4096));
    expect(await refusal()).toMatch(/interlock\.db is damaged: .*Restore the folder from a copy/);
  });

  it('is refused when one letter of one note was altered', async () => {
    await filled();
    const at = readFileSync(here.file).indexOf('a good thought 30');
    damage(here.file, at, Buffer.from('b'));
    expect(await refusal()).toMatch(/event 31 of session session-1 has been altered/);
  });

  it('is refused when it is cut short', async () => {
    await filled();
    truncateSync(here.file, 4096 * 5);
    expect(await refusal()).toMatch(/is damaged/);
  });

  it('is refused when it is something else', async () => {
    await filled();
    writeFileSync(here.file, 'once upon a time '.repeat(1000));
    expect(await refusal()).toMatch(/is damaged/);
  });

  it('is never taken for a new beginning when it was emptied, lost or replaced by an empty one', async () => {
    await filled();
    truncateSync(here.file, 0);
    expect(await refusal()).toMatch(/missing or empty, but it held 1 session\..*delete .*sessions\.count/);
    rmSync(here.file);
    expect(await refusal()).toMatch(/missing or empty/);
    const count = readFileSync(join(here.folder, 'sessions.count'));
    rmSync(join(here.folder, 'sessions.count'));
    await (await open()).close();
    writeFileSync(join(here.folder, 'sessions.count'), count);
    expect(await refusal()).toMatch(/it held 1 sessions and now holds 0/);
  });
});
