// A log that remembers how the last append went, for the health page and the console's banner.

import type { EventLog, WhyNotAppended } from './eventLog.ts';

export type StorageState = 'ok' | Extract<WhyNotAppended, 'full' | 'readOnly' | 'failed'>;

export interface WatchedLog extends EventLog {
  /** How the store is: as the last append found it. */
  state(): StorageState;
}

/** The same log, and its state. `onChange` hears when the store stops or starts taking notes. */
export function watchedLog(log: EventLog, onChange: (state: StorageState) => void = () => {}): WatchedLog {
  let state: StorageState = 'ok';
  const look = <R extends { ok: true } | { ok: false; why: string }>(result: R): R => {
    const now = result.ok ? 'ok' : stateFrom(result.why);
    if (now !== null && now !== state) {
      state = now;
      onChange(state);
    }
    return result;
  };
  return {
    create: async (session, code, events) => look(await log.create(session, code, events)),
    append: async (session, expected, events) => look(await log.append(session, expected, events)),
    read: (session, after) => log.read(session, after),
    find: (code) => log.find(code),
    sessions: () => log.sessions(),
    setting: (name) => log.setting(name),
    keep: (name, value) => log.keep(name, value),
    close: () => log.close(),
    state: () => state,
  };
}

/** null: a conflict or a repetition says nothing about the disk. */
function stateFrom(why: string): StorageState | null {
  return why === 'full' || why === 'readOnly' || why === 'failed' ? why : null;
}
