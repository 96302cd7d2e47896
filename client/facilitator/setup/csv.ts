// Text of a list to its rows, whatever separates the cells. The CSV package enters here and nowhere else.

import papaparse from 'papaparse';
import type { OpenQuote, Rows } from '#shared/people/rosterColumns';

/** What Excel writes above a list to say what separates its cells. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n)/i;
/** Where two stand in every line, the one named first here separates. */
const SEPARATORS = [';', ',', '|'];
/** Enough of a list to know it. */
const SAMPLE = 10_000;
/** A cell of more lines belongs to no list of people. */
const LONGEST_CELL = 50;

export interface ReadRows {
  readonly rows: Rows;
  /** Of these rows only the first line was taken, as it is written. */
  readonly openQuotes: readonly OpenQuote[];
}

/** The rows of what was pasted or read from a file. A lone quotation mark is a character like others. */
export function readRows(text: string): ReadRows {
  const plain = text.replace(/^\uFEFF/, '');
  const told = SEPARATOR_LINE.exec(plain);
  const body = told ? plain.slice(told[0].length) : plain;
  const separator = told?.[1] ?? separatorOf(body);
  const lines = body === '' ? [] : body.split(/\r\n|\r|\n/);
  const rows: (readonly string[])[] = [];
  const openQuotes: OpenQuote[] = [];
  const width = lines.find((line) => line.trim() !== '')?.split(separator).length ?? 0;
  for (let at = 0; at < lines.length; ) {
    const row = rowFrom(lines.slice(at, at + LONGEST_CELL), separator, width);
    rows.push(row.cells);
    if (row.open) openQuotes.push({ row: rows.length, line: at + (told ? 2 : 1) });
    at += row.lines;
  }
  return { rows, openQuotes };
}

interface Row {
  readonly cells: readonly string[];
  readonly lines: number;
  readonly open: boolean;
}

/** The row that begins with the first of these lines, and goes on in the next ones as long as a quotation mark is open. */
function rowFrom(lines: readonly string[], separator: string, width: number): Row {
  const [first = ''] = lines;
  const asWritten = { cells: first.split(separator), lines: 1 };
  if (!first.includes('"')) return { ...asWritten, open: false };
  for (let taken = 1; taken <= lines.length; taken++) {
    const own = lines.slice(0, taken);
    const { data, errors } = papaparse.parse<string[]>(own.join('\n'), { delimiter: separator, newline: '\n' });
    const wrong = errors.find(({ type }) => type === 'Quotes')?.code;
    if (wrong === 'InvalidQuotes') return { ...asWritten, open: taken > 1 };
    if (wrong === undefined)
      return isSwallowed(own, separator, width) ? { ...asWritten, open: true } : { cells: data[0] ?? [], lines: taken, open: false };
  }
  return { ...asWritten, open: true };
}

/** Lines that make whole rows each were no cell: a mark further down only happened to close the one above. */
function isSwallowed(lines: readonly string[], separator: string, width: number): boolean {
  return lines.length > 1 && width > 1 && lines.every((line) => line.trim() === '' || line.split(separator).length === width);
}

/** Cells in quotes, whose separators separate nothing; and those of one line, as an open mark would take others for its end. */
const QUOTED = [/"(?:[^"]|"")*"/g, /"(?:[^"\r\n]|"")*"/g];

/**
 * The package's own guess is misled by short lists and by empty lines. A separator stands in the first line and
 * in most others; below a lone "Name", the comma of "López, Ana" is part of the name.
 */
function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  return QUOTED.flatMap((quoted) => separatorIn(sample.replace(quoted, '')) ?? [])[0] ?? '\t';
}

function separatorIn(bare: string): string | null {
  const lines = bare.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  // Cells copied from a spreadsheet come with tabs between them, whatever else they hold.
  if (first.includes('\t')) return '\t';
  const among = (separator: string): number => lines.filter((line) => line.includes(separator)).length;
  const likely = SEPARATORS.filter((separator) => first.includes(separator) && among(separator) * 2 > lines.length);
  return likely.sort((a, b) => among(b) - among(a))[0] ?? null;
}
