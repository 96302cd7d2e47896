import type { EventLog } from './eventLog.ts';
import { memoryLog } from './memory.ts';
import { sqliteLog } from './sqlite.ts';
import { CannotOpen, type OpenOptions, openFile } from './sqliteFile.ts';

export interface Where {
  /** The folder for the default store. */
  readonly dataDir: string;
  /** Another store, by its URL; null for the default. */
  readonly databaseUrl: string | null;
}

/** Opens the log that the settings ask for, or says in a sentence why it cannot be opened. */
export async function openLog(
  { dataDir, databaseUrl }: Where,
  options: OpenOptions = {},
): Promise<{ ok: true; log: EventLog } | { ok: false; sentence: string }> {
  if (databaseUrl === 'memory:') return { ok: true, log: memoryLog() };
  if (databaseUrl !== null && /^postgres(ql)?:/i.test(databaseUrl)) {
    return {
      ok: false,
      sentence: 'DATABASE_URL asks for PostgreSQL, which comes in a later version. Leave DATABASE_URL out to keep everything in the data folder.',
    };
  }
  // The URL itself may hold a password, so it is not repeated.
  if (databaseUrl !== null)
    return { ok: false, sentence: 'DATABASE_URL asks for a store that is not known. Leave it out to keep everything in the data folder.' };
  try {
    return { ok: true, log: sqliteLog(openFile(dataDir, options)) };
  } catch (error) {
    if (error instanceof CannotOpen) return { ok: false, sentence: error.message };
    throw error;
  }
}
