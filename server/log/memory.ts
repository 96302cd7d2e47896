// A log that forgets when the process ends: for rehearsals, demonstrations and tests.

import type { AppendResult, EventLog, NewEvent, SessionRecord, StoredEvent } from './eventLog.ts';

interface Kept {
  readonly record: Omit<SessionRecord, 'version'>;
  readonly events: StoredEvent[];
  readonly commands: Set<string>;
}

/** An empty log in memory. What goes in and out is copied, so that nobody can change history by holding on to it. */
export function memoryLog(): EventLog {
  const kept = new Map<string, Kept>();
  const codes = new Map<string, string>();
  const settings = new Map<string, string>();

  const recordOf = ({ record, events }: Kept): SessionRecord => ({ ...record, version: events.length });

  const add = (session: Kept, events: readonly NewEvent[]): AppendResult => {
    const repeated = repeatedCommand(events, session.commands);
    if (repeated !== null) return { ok: false, why: 'commandRepeated', detail: repeated };
    for (const event of events) {
      if (event.commandId !== null) session.commands.add(event.commandId);
      session.events.push({ ...copy(event), version: session.events.length + 1 });
    }
    return { ok: true };
  };

  return {
    async create(session, code, events) {
      const first = events[0];
      if (!first) return { ok: false, why: 'failed', detail: 'A session begins with an event.' };
      if (kept.has(session)) return { ok: false, why: 'versionConflict', detail: 'There is a session with this id.' };
      if (codes.has(code)) return { ok: false, why: 'codeTaken', detail: 'Another session has this code.' };
      const fresh: Kept = { record: { id: session, code, createdAt: first.at }, events: [], commands: new Set() };
      const result = add(fresh, events);
      if (result.ok) {
        kept.set(session, fresh);
        codes.set(code, session);
      }
      return result;
    },
    async append(session, expected, events) {
      const found = kept.get(session);
      if (!found) return { ok: false, why: 'versionConflict', detail: 'There is no such session.' };
      const repeated = repeatedCommand(events, found.commands);
      if (repeated !== null) return { ok: false, why: 'commandRepeated', detail: repeated };
      const version = found.events.length;
      if (version !== expected) return { ok: false, why: 'versionConflict', detail: `Expected version ${expected}, found ${version}.` };
      return add(found, events);
    },
    async read(session, after = 0) {
      return (kept.get(session)?.events ?? []).slice(after).map(copy);
    },
    async find(code) {
      const found = kept.get(codes.get(code) ?? '');
      return found ? recordOf(found) : null;
    },
    async sessions() {
      return [...kept.values()].map(recordOf).sort((a, b) => a.createdAt - b.createdAt);
    },
    async setting(name) {
      return settings.get(name) ?? null;
    },
    async keep(name, value) {
      if (!settings.has(name)) settings.set(name, value);
    },
    async close() {},
  };
}

/** The first command that is stored already, or that comes twice among these events. */
function repeatedCommand(events: readonly NewEvent[], stored: ReadonlySet<string>): string | null {
  const seen = new Set<string>();
  for (const { commandId } of events) {
    if (commandId === null) continue;
    if (stored.has(commandId) || seen.has(commandId)) return commandId;
    seen.add(commandId);
  }
  return null;
}

function copy<T>(value: T): T {
  return structuredClone(value);
}
