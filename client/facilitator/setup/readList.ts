// A file's bytes to text. Spreadsheets save lists in whatever their country and their year were used to.

/** A list of names is small; this is a mistake. */
const MOST_BYTES = 2_000_000;

export type ReadList = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: 'tooLarge' | 'workbook' | 'unreadable' };

/** UTF-8 or UTF-16 where the bytes say so, else what Windows wrote in Western Europe. */
export function readList(bytes: Uint8Array): ReadList {
  if (bytes.length > MOST_BYTES) return { ok: false, why: 'tooLarge' };
  // Excel's own files: a zip, or the older kind.
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, why: 'workbook' };
  if (startsWith(bytes, 0xff, 0xfe)) return text('utf-16le', bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return text('utf-16be', bytes);
  if (bytes.includes(0)) return { ok: false, why: 'unreadable' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return text('windows-1252', bytes);
  }
}

function text(encoding: string, bytes: Uint8Array): ReadList {
  return { ok: true, text: new TextDecoder(encoding).decode(bytes) };
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
