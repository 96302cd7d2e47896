// SQLite reads its write-ahead log up to the first frame that does not fit and forgets the rest without
// a word. After a power cut that is right: the rest was never promised. After damage in the middle it
// would make the history silently shorter. This tells the two apart.

import { existsSync, readFileSync } from 'node:fs';

const HEADER = 32;
const FRAME_HEADER = 24;

export interface WalState {
  /** Byte position of the first frame that does not fit, or null when all fit. */
  readonly badAt: number | null;
  /** Whole transactions that were written after that position, and so were promised to somebody before the last one. */
  readonly lostCommits: number;
}

/** Whether promised transactions would be left out when SQLite reads this file. */
export function isWalDamaged(state: WalState): boolean {
  // Each transaction is synced before the next begins, so at most the last one can be torn.
  return state.lostCommits > 1;
}

/** Reads a write-ahead log as SQLite's file format describes it, without SQLite. */
export function readWal(path: string): WalState {
  const file = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  if (file.length <= HEADER) return { badAt: null, lostCommits: 0 };
  const pageSize = file.readUInt32BE(8) === 1 ? 65536 : file.readUInt32BE(8);
  const bigEndian = (file.readUInt32BE(0) & 1) === 1;
  const salt = file.subarray(16, 24);
  let sums = checksum(file.subarray(0, 24), [0, 0], bigEndian);
  const headerFits = file.readUInt32BE(0) >>> 1 === 0x377f0682 >>> 1 && holds(file, 24, sums);
  // Without a header nothing says what the frames were; a header is one small write, so it is not torn by chance.
  if (!headerFits) return { badAt: 0, lostCommits: Number.POSITIVE_INFINITY };

  const size = FRAME_HEADER + pageSize;
  let badAt: number | null = null;
  let lostCommits = 0;
  for (let at = HEADER; at + size <= file.length; at += size) {
    // Frames of an earlier generation, already copied into the main file, carry other salt.
    const current = file.subarray(at + 8, at + 16).equals(salt);
    if (badAt === null) {
      sums = checksum(file.subarray(at, at + 8), sums, bigEndian);
      sums = checksum(file.subarray(at + FRAME_HEADER, at + size), sums, bigEndian);
      if (!current || !holds(file, at + 16, sums)) badAt = at;
    }
    if (badAt !== null && current && file.readUInt32BE(at + 4) !== 0) lostCommits++;
  }
  return { badAt, lostCommits };
}

type Sums = readonly [number, number];

function holds(file: Buffer, at: number, [first, second]: Sums): boolean {
  return file.readUInt32BE(at) === first && file.readUInt32BE(at + 4) === second;
}

function checksum(bytes: Buffer, [first, second]: Sums, bigEndian: boolean): Sums {
  let a = first;
  let b = second;
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    a = (a + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0;
    b = (b + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0;
  }
  return [a, b];
}
