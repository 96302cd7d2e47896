// From the bytes of a file, or a paste, to rows.

import { describe, expect, it } from 'vitest';
import { readRows } from '../../../client/facilitator/setup/csv.ts';
import { readList } from '../../../client/facilitator/setup/readList.ts';

const rowsOf = (text: string) => readRows(text).rows;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, big: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('the bytes of a list', () => {
  it.each([
    ['UTF-8', bytes('José;Zoë\r\n')],
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('José;Zoë\r\n')])],
    ['UTF-16, little end first', utf16('José;Zoë\r\n', false)],
    ['UTF-16, big end first', utf16('José;Zoë\r\n', true)],
    ['Latin-1', Uint8Array.from('José;Zoë\r\n', (letter) => letter.charCodeAt(0))],
  ])('are read as %s', (_, raw) => {
    expect(readList(raw)).toEqual({ ok: true, text: 'José;Zoë\r\n' });
  });

  it('may be none', () => {
    expect(readList(new Uint8Array())).toEqual({ ok: true, text: '' });
  });

  it.each([
    ['an Excel file', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'workbook'],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'workbook'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'unreadable'],
    ['a film', new Uint8Array(2_000_001), 'tooLarge'],
  ])('are refused when they are %s', (_, raw, why) => {
    expect(readList(raw)).toEqual({ ok: false, why });
  });
});

describe('the rows of a list', () => {
  const expected = [
    ['Name', 'School'],
    ['Ana', 'Hill Road'],
    ['Bea', 'Lake'],
  ];

  it.each([
    ['tabs', 'Name\tSchool\nAna\tHill Road\nBea\tLake'],
    ['commas', 'Name,School\r\nAna,Hill Road\r\nBea,Lake'],
    ['semicolons', 'Name;School\nAna;Hill Road\nBea;Lake'],
    ['quotes', '"Name";"School"\n"Ana";"Hill Road"\n"Bea";"Lake"'],
    ["Excel's word about it", 'sep=;\r\nName;School\r\nAna;Hill Road\r\nBea;Lake'],
    ['a mark before the text', '\uFEFFName;School\nAna;Hill Road\nBea;Lake'],
    ["old Mac's ends of lines", 'Name,School\rAna,Hill Road\rBea,Lake'],
  ])('are told apart with %s', (_, text) => {
    expect(rowsOf(text)).toEqual(expected);
  });

  it('keep a separator and a line break inside quotes', () => {
    expect(rowsOf('Name;School\n"Ana\nMaría";"Hill; ""Road"""\nBea;Lake')).toEqual([
      ['Name', 'School'],
      ['Ana\nMaría', 'Hill; "Road"'],
      ['Bea', 'Lake'],
    ]);
  });

  it('keep commas in cells that were copied from a spreadsheet', () => {
    expect(rowsOf('López, Ana\tHill Road; left\nBea\tLake')).toEqual([
      ['López, Ana', 'Hill Road; left'],
      ['Bea', 'Lake'],
    ]);
  });

  it('are known in a list of two, with an empty line at its end', () => {
    expect(rowsOf('Name;School\r\nIda;Hill Road\r\n')).toEqual([['Name', 'School'], ['Ida', 'Hill Road'], ['']]);
  });

  it('leave a comma in a name where nothing above says that it separates', () => {
    expect(rowsOf('Name\nLópez, Ana\nNovak, Ida')).toEqual([['Name'], ['López, Ana'], ['Novak, Ida']]);
    expect(rowsOf('Ana\nBea, from the lake\nCarl')).toEqual([['Ana'], ['Bea, from the lake'], ['Carl']]);
    expect(rowsOf('Ana, PhD\nBea\nCarl\nDilek')).toEqual([['Ana, PhD'], ['Bea'], ['Carl'], ['Dilek']]);
  });

  it('are one name a line where nothing separates', () => {
    expect(rowsOf('Ana López\nسارة علي\nZoë 🧩\n')).toEqual([['Ana López'], ['سارة علي'], ['Zoë 🧩'], ['']]);
  });

  it('survive a lone quotation mark', () => {
    expect(rowsOf('Name\tSchool\n"Bea" Lopez\tLake\nCarl\tHill Road')).toEqual([
      ['Name', 'School'],
      ['"Bea" Lopez', 'Lake'],
      ['Carl', 'Hill Road'],
    ]);
  });

  it.each([
    ['never closed', 'Name,Role\n"Ana,Head\nBea,Cook\nCarl,Head', [2]],
    ['in an answer', 'Name,Role\r\nAna,"Head\r\nBea,Cook\r\nCarl,Head', [2]],
    ['closed by a name in quotes further down', 'Name,Role\n"Ana,Head\nBea,Cook\n"Carl",Head', [2]],
    ['closed by a lone mark further down', 'Name,Role\n"Ana,Head\n\nBea,Cook\nCarl",Head', [2]],
    ['open twice', 'Name,Role\n"Ana,Head\nBea,Cook\n"Carl,Head', [2, 4]],
    ["below Excel's word, a blank line and a cell of two lines", 'sep=,\nName,Role\n\n"Dilek\nDora",Cook\nAna,"Head\nBea,Cook', [6]],
    ['in the first of all lines', '"Ana,Head\nBea,Cook\nCarl,"Head"', [1]],
    ['in the last line', 'Name,Role\nBea,Cook\n"Ana,Head', [3]],
  ])('end where the line ends when a quotation mark is open: %s', (_, text, lines) => {
    const { rows, openQuotes } = readRows(text);
    expect(openQuotes.map(({ line }) => line)).toEqual(lines);
    expect(openQuotes.map(({ row }) => rows[row - 1]?.join().includes('"'))).toEqual(lines.map(() => true));
    expect(rows).toContainEqual(['Bea', 'Cook']);
    expect(rows.flat().filter((cell) => cell.includes('\n'))).toEqual(text.includes('Dilek') ? ['Dilek\nDora'] : []);
  });

  it('leave the marks around other cells alone when one is open', () => {
    expect(readRows('"López, Ana",Head\n"Bea,Cook\n"Novak, Ida",Head')).toEqual({
      rows: [
        ['López, Ana', 'Head'],
        ['"Bea', 'Cook'],
        ['Novak, Ida', 'Head'],
      ],
      openQuotes: [{ row: 2, line: 2 }],
    });
  });

  it('are none of nothing', () => {
    expect(rowsOf('')).toEqual([]);
  });
});
