// A process of its own that appends without end and says what was acknowledged; the tests kill it.

import { writeSync } from 'node:fs';
import { openLog } from '../../../server/log/open.ts';
import { noteAdded } from './note.ts';

const dataDir = process.argv[2] ?? '';
const opened = await openLog({ dataDir, databaseUrl: null }, { patience: Number(process.argv[3] ?? 3500) });
if (!opened.ok) {
  say(`refused ${opened.sentence}`);
  process.exit(1);
}
const { log } = opened;
await log.create('session-1', 'ABC234', [noteAdded('begin')]);
say('ready 0');
for (let version = (await log.read('session-1')).length; ; version++) {
  const result = await log.append('session-1', version, [noteAdded(`note ${version + 1}`, `command-${version + 1}`)]);
  if (!result.ok) throw new Error(result.detail);
  say(`acked ${version + 1}`);
}

/** Synchronous, so that nothing is ever acknowledged that a killed process did not get to say. Whoever listens may be slower: it waits for them. */
function say(line: string): void {
  for (;;) {
    try {
      writeSync(1, `${line}\n`);
      return;
    } catch (full) {
      if ((full as NodeJS.ErrnoException).code !== 'EAGAIN') throw full;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}
