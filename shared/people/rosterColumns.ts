// What the columns of a pasted list are about, guessed from its heading.

/** A question of the workshop, as far as a list is concerned. */
export interface RosterQuestion {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly string[];
}

export type Rows = readonly (readonly string[])[];

/** Where a quotation mark opens and never closes, so that nobody knows where its cells end. Both count from 1. */
export interface OpenQuote {
  readonly row: number;
  /** As the text has it; a row may be several lines. */
  readonly line: number;
}

/** What a column is for; an answer is named with its question. */
export type ColumnUse = 'nothing' | 'name' | 'first' | 'last' | `answer:${string}`;

export interface Columns {
  /** Whether the first row that is not blank says what the columns are. */
  readonly heading: boolean;
  readonly uses: readonly ColumnUse[];
}

const FULL = words(
  'full name; participant; participants; display name; vollstandiger name; nombre completo; nom complet; nome completo; الاسم الكامل',
);
const NAME = words('name; names; your name; الاسم');
const FIRST = words('first name; firstname; first; given name; forename; vorname; prenom; nombre; nombres; nome; الاسم الاول');
const LAST = words(
  'last name; lastname; last; surname; family name; nachname; familienname; nom; nom de famille; apellido; apellidos; sobrenome; apelido; cognome; اسم العائلة; اللقب',
);

/** Recognises a heading by names and by the workshop's questions; without one, the first column is the name. */
export function guessColumns(rows: Rows, questions: readonly RosterQuestion[]): Columns {
  const head = rows.find((row) => !isBlank(row)) ?? [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const names = nameColumns(head.map(fold));
  const answers = answerColumns(head.map(fold), questions);
  const heading = names.size + answers.size > 0;
  const plain: ReadonlyMap<number, ColumnUse> = new Map([[0, 'name']]);
  const uses = heading ? new Map<number, ColumnUse>([...answers, ...names]) : plain;
  return { heading, uses: Array.from({ length: width }, (_, column) => uses.get(column) ?? 'nothing') };
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => !/[^\s\u200B\u2060\uFEFF]/.test(cell));
}

/** In German a "Name" beside a "Vorname" is the family's; in Spanish and French a lone "Nombre" or "Nom" is the whole name. */
function nameColumns(head: readonly string[]): ReadonlyMap<number, ColumnUse> {
  const at = (known: ReadonlySet<string>): number => head.findIndex((cell) => known.has(cell));
  const [full, name, first, last] = [at(FULL), at(NAME), at(FIRST), at(LAST)];
  if (full >= 0) return new Map([[full, 'name']]);
  const family = last >= 0 ? last : name;
  if (first >= 0 && family >= 0) {
    return new Map([
      [first, 'first'],
      [family, 'last'],
    ]);
  }
  const only = [name, first, last].find((column) => column >= 0);
  return only === undefined ? new Map() : new Map([[only, 'name']]);
}

function answerColumns(head: readonly string[], questions: readonly RosterQuestion[]): ReadonlyMap<number, ColumnUse> {
  const found = new Map<number, ColumnUse>();
  for (const { id, title } of questions) {
    const [called, key] = [fold(title), fold(id)];
    // "School" stands for "Your school" as well.
    const column = head.findIndex((cell, at) => cell !== '' && !found.has(at) && (cell === called || cell === key || called.endsWith(` ${cell}`)));
    if (column >= 0) found.set(column, `answer:${id}`);
  }
  return found;
}

/** "Prénom:" and "prenom" are one word. */
function fold(cell: string): string {
  return cell
    .normalize('NFKD')
    .replace(/[\p{M}\u200B\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/[\s_:*?.-]+/g, ' ')
    .trim();
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('; ').map(fold));
}
