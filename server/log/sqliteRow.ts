// An event as a row of the data file.

import { crc32 } from 'node:zlib';
import type { Json } from '#shared/base/json';
import type { NewEvent, StoredEvent } from './eventLog.ts';

export interface Row {
  readonly session: string;
  readonly version: number;
  readonly type: string;
  readonly data: string;
  readonly by: string;
  readonly at: number;
  readonly command_id: string | null;
  readonly sum: number;
}

/** A check sum over everything that a row says. */
export function rowSum(row: Omit<Row, 'sum'>): number {
  return crc32(JSON.stringify([row.session, row.version, row.type, row.data, row.by, row.at, row.command_id]));
}

export function toRow(session: string, version: number, event: NewEvent): Row {
  const row = { session, version, type: event.type, data: JSON.stringify(event.data), by: event.by, at: event.at, command_id: event.commandId };
  return { ...row, sum: rowSum(row) };
}

export function fromRow(row: Row): StoredEvent {
  const data = JSON.parse(row.data) as Json; // only JSON was ever written, and its check sum held when the file was opened
  return { version: row.version, type: row.type, data, by: row.by, at: row.at, commandId: row.command_id };
}
