// The truth is a log of events. Everything above this line of the house knows a store only by this contract.

import type { SessionId } from '#shared/base/ids';
import type { Json } from '#shared/base/json';
import type { Instant } from '#shared/base/time';

export interface NewEvent {
  readonly type: string;
  readonly data: Json;
  /** A person's id, or a facilitator's signature. */
  readonly by: string;
  readonly at: Instant;
  /** The sender's id of the command, on the first event of a command only; the log never holds one twice in a session. */
  readonly commandId: string | null;
}

export interface StoredEvent extends NewEvent {
  /** 1-based within the session. */
  readonly version: number;
}

export interface SessionRecord {
  readonly id: SessionId;
  readonly code: string;
  readonly createdAt: Instant;
  /** How many events the session has. */
  readonly version: number;
}

/**
 * `versionConflict`: somebody else appended first, catch up and decide again. `commandRepeated`: this
 * command is stored already. `full`, `readOnly`, `failed`: nothing was stored; the store may recover by itself.
 */
export type WhyNotAppended = 'versionConflict' | 'commandRepeated' | 'full' | 'readOnly' | 'failed';

export type AppendResult = { readonly ok: true } | { readonly ok: false; readonly why: WhyNotAppended; readonly detail: string };

export type CreateResult = AppendResult | { readonly ok: false; readonly why: 'codeTaken'; readonly detail: string };

export interface EventLog {
  /** A new session with its first events, all or nothing. */
  create(session: SessionId, code: string, events: readonly NewEvent[]): Promise<CreateResult>;
  /**
   * Appends after version `expected`, all or nothing; when it resolves with ok, the events survive a power cut.
   * A session that was never created is a `versionConflict`. No events is ok and stores nothing.
   */
  append(session: SessionId, expected: number, events: readonly NewEvent[]): Promise<AppendResult>;
  /** The events after version `after` (0 when left out), oldest first; none for an unknown session. */
  read(session: SessionId, after?: number): Promise<readonly StoredEvent[]>;
  find(code: string): Promise<SessionRecord | null>;
  /** Every session, oldest first. */
  sessions(): Promise<readonly SessionRecord[]>;
  setting(name: string): Promise<string | null>;
  /** Keeps a value under a name. The first writer wins: read it back to know what is kept. Throws when it cannot be stored. */
  keep(name: string, value: string): Promise<void>;
  close(): Promise<void>;
}
