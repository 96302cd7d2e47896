// How many sessions the data file must hold, kept beside it: so an emptied or replaced file is never taken for a new beginning.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function ledgerPath(folder: string): string {
  return join(folder, 'sessions.count');
}

/** How many sessions were noted down; 0 when nothing was. */
export function expectedSessions(folder: string): number {
  const path = ledgerPath(folder);
  const count = existsSync(path) ? Number.parseInt(readFileSync(path, 'utf8'), 10) : 0;
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

/** Notes down how many sessions there are. A failure costs only this extra warning, so it is no failure of the caller's. */
export function noteSessions(folder: string, count: number): void {
  const path = ledgerPath(folder);
  try {
    writeFileSync(`${path}.new`, `${count}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  } catch {
    // A full disk says so at the next append; an older count still warns of an emptied file.
  }
}
