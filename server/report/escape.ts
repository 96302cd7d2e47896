// What people wrote, so that Markdown shows it letter for letter: nobody's note becomes a heading, a link or markup.

/** Everywhere: signs that begin or end markup. The ones that only matter in a place of their own come below. */
const SIGNS = /[\\`*_[\]<>{}|~&!#$^]/g;
/** What readers of Markdown make links of, and marks that mean something at the beginning of a line. */
const LINKS = /:(?=\/\/)|@(?=\w)|\.(?=[^\s.])(?<=www\.)/gi;
const LINE_STARTS = /^([-+=:]|\d+(?=[.)]))/;

/** One line of text; line breaks become spaces. */
export function escapeLine(text: string): string {
  return escaped(text.replace(/\s*\n\s*/g, ' '));
}

/** Text with its lines, for an item of a list that is indented by so many spaces. */
export function escapeLines(text: string, indent: number): string {
  const lines = text.split('\n').map((line) => escaped(line.trim()));
  // An empty line stays inside the item as long as the next one is indented; a backslash at the end keeps the break.
  return lines.map((line, at) => (line === '' ? '' : `${line}${(lines[at + 1] ?? '') === '' ? '' : '\\'}`)).join(`\n${' '.repeat(indent)}`);
}

function escaped(line: string): string {
  return line
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(LINKS, '\\$&')
    .replace(LINE_STARTS, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
