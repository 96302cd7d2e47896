// A process of its own that appends without end and says what was acknowledged; the tests kill it.

import { writeSync } from 'node:fs';
import { openLog } from '../../../server/log/open.ts';
import { noteAdded } from './note.ts';

const dataDir = process.argv[2] ?? '';
const opened = await openLog({ dataDir, databaseUrl: null }, { patience: Number(process.argv[3] ?? 3500) });
if (!opened.ok) {
  writeSync(1, `refused ${opened.sentence}\n`);
  process.exit(1);
}
const { log } = opened;
await log.create('session-1', 'ABC234', [noteAdded('begin')]);
writeSync(1, 'ready 0\n');
for (let version = (await log.read('session-1')).length; ; version++) {
  const result = await log.append('session-1', version, [noteAdded(`note ${version + 1}`, `command-${version + 1}`)]);
  if (!result.ok) throw new Error(result.detail);
  // Synchronous, so that nothing is ever acknowledged that a killed process did not get to say.
  writeSync(1, `acked ${version + 1}\n`);
}
