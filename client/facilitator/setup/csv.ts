// Text of a list to its rows, whatever separates the cells. The CSV package enters here and nowhere else.

import papaparse from 'papaparse';
import type { Rows } from '#shared/people/rosterColumns';

/** What Excel writes above a list to say what separates its cells. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n)/i;
/** Where two stand in every line, the one named first here separates. */
const SEPARATORS = [';', ',', '|'];
/** Enough of a list to know it. */
const SAMPLE = 10_000;

/** The rows of what was pasted or read from a file. A lone quotation mark is a character like others. */
export function readRows(text: string): Rows {
  const plain = text.replace(/^\uFEFF/, '');
  const told = SEPARATOR_LINE.exec(plain);
  const body = told ? plain.slice(told[0].length) : plain;
  const delimiter = told?.[1] ?? separatorOf(body);
  const { data, errors } = papaparse.parse<string[]>(body, { delimiter });
  // An unclosed quotation mark would swallow the rest of the list.
  return errors.some((error) => error.type === 'Quotes') ? papaparse.parse<string[]>(body, { delimiter, fastMode: true }).data : data;
}

/**
 * The package's own guess is misled by short lists and by empty lines. A separator stands in the first line and
 * in most others; below a lone "Name", the comma of "López, Ana" is part of the name.
 */
function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE).replace(/"(?:[^"]|"")*"/g, '');
  const lines = sample.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  // Cells copied from a spreadsheet come with tabs between them, whatever else they hold.
  if (first.includes('\t')) return '\t';
  const among = (separator: string): number => lines.filter((line) => line.includes(separator)).length;
  const likely = SEPARATORS.filter((separator) => first.includes(separator) && among(separator) * 2 > lines.length);
  return likely.sort((a, b) => among(b) - among(a))[0] ?? '\t';
}
