// A list of people as somebody pasted it: who can be taken from it, and what is wrong with the rest.

import { groupBy } from '../base/collections.ts';
import { cleanName, comparableName, countCharacters, isReservedName, NAME_LIMIT } from '../base/text.ts';
import { choiceOf } from './choices.ts';
import type { Answers } from './person.ts';
import { type Columns, isBlank, type OpenQuote, type RosterQuestion, type Rows } from './rosterColumns.ts';

/** A longer list is a mistake, or more than a session holds. */
export const ROSTER_LIMIT = 600;
/** Longest answer, in characters. */
export const ANSWER_LIMIT = 60;
/** What commands carry of a name and of an answer, in UTF-16 units: forty emoji may be more. */
const NAME_UNITS = 400;
const ANSWER_UNITS = 200;

/** Somebody who can be put on the roster; rows count from 1, as in a spreadsheet. */
export interface Listed {
  readonly row: number;
  readonly name: string;
  readonly answers: Answers;
}

export type RosterProblem =
  | { readonly kind: 'noName' | 'tooMany'; readonly row: number }
  /** Not taken: too long, could be taken for the host, or a formula. */
  | { readonly kind: 'longName' | 'reserved' | 'formula'; readonly row: number; readonly text: string }
  | { readonly kind: 'openQuote'; readonly row: number; readonly line: number; readonly text: string }
  /** Taken, without this answer. */
  | { readonly kind: 'longAnswer' | 'formulaAnswer'; readonly row: number; readonly name: string; readonly question: string }
  /** Taken once, or as often as it stands there if they are several people. `key` names it in `several`. */
  | { readonly kind: 'twice'; readonly row: number; readonly rows: readonly number[]; readonly name: string; readonly key: string };

export interface AnswerCount {
  readonly question: string;
  /** Most frequent first. */
  readonly answers: readonly { readonly answer: string; readonly people: number }[];
}

/** Answers that are taken although they are none of the choices: hardly anybody else will give them. */
export interface Unoffered {
  readonly question: string;
  /** Most frequent first. */
  readonly answers: readonly string[];
  /** Whose they are, as they stand in the list. */
  readonly names: readonly string[];
}

export interface Checked {
  readonly people: readonly Listed[];
  readonly problems: readonly RosterProblem[];
  readonly counts: readonly AnswerCount[];
  readonly unoffered: readonly Unoffered[];
  /** Rows with something in them, without the heading. */
  readonly lines: number;
}

export interface Reading extends Columns {
  readonly questions: readonly RosterQuestion[];
  /** Names, as they are compared, that are said to be several people's. */
  readonly several: ReadonlySet<string>;
  readonly openQuotes: readonly OpenQuote[];
}

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Reads the list as its columns say. Blank rows count for nothing; of too long a list nobody is taken. */
export function checkRoster(rows: Rows, reading: Reading): Checked {
  const filled = rows.flatMap((cells, at): Line[] => (isBlank(cells) ? [] : [{ row: at + 1, cells }]));
  const lines = reading.heading ? filled.slice(1) : filled;
  if (lines.length > ROSTER_LIMIT)
    return { people: [], problems: [{ kind: 'tooMany', row: lines[ROSTER_LIMIT]?.row ?? 0 }], counts: [], unoffered: [], lines: lines.length };
  const problems: RosterProblem[] = openIn(rows, reading.openQuotes);
  const open = new Set(reading.openQuotes.map(({ row }) => row));
  const named = lines.flatMap((line) => (open.has(line.row) ? [] : (readLine(line, reading, problems) ?? [])));
  const people = spelledAlike(once(named, reading.several, problems), reading.questions);
  const counts = countAnswers(people, reading.questions);
  const unoffered = reading.questions.flatMap((question) => unofferedIn(people, question, counts));
  return { people, problems: problems.sort((a, b) => a.row - b.row), counts, unoffered, lines: lines.length };
}

/** Somebody whom the session knows already: on its roster, or in it. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly answers: Answers;
  readonly came: boolean;
}

/** Each listed person with the one whom the session knows by that name; two of one name need two. */
export function withKnown(people: readonly Listed[], known: readonly Known[]): readonly { readonly listed: Listed; readonly known: Known | null }[] {
  const left = new Map([...groupBy(known, (one) => comparableName(one.name))].map(([key, same]) => [key, [...same]]));
  return people.map((listed) => ({ listed, known: left.get(comparableName(listed.name))?.shift() ?? null }));
}

/** A spreadsheet's formula or its failure: "=A1", "+41 79", "-SUM(A1:A3)", "@IF(...)", "#REF!". "-Ana" and "@ana" are none. */
export function isFormula(cell: string): boolean {
  const start = cell.trim().normalize('NFKC');
  return /^(?:=.|[+@-]\s*(?:[\d('"=+@-]|\$?[A-Z]{1,3}\$?\d|[\p{L}.]+\s*[(|!])|#(?:REF|NAME|VALUE|N\/A|DIV\/0|NULL|NUM|SPILL|CALC)[!?]?)/iu.test(
    start,
  );
}

/** Nobody knows where the cells of such a row end, so nobody is taken from it. */
function openIn(rows: Rows, openQuotes: readonly OpenQuote[]): RosterProblem[] {
  return openQuotes.map((quote) => ({ kind: 'openQuote', ...quote, text: cleanName((rows[quote.row - 1] ?? []).join(' ')) }));
}

/** null where nobody can be taken from this line; why is told in `problems`. */
function readLine({ row, cells }: Line, reading: Reading, problems: RosterProblem[]): Listed | null {
  const inUse = (use: string): string => reading.uses.flatMap((one, column) => (one === use ? [cells[column] ?? ''] : []))[0] ?? '';
  const parts = [inUse('name'), inUse('first'), inUse('last')];
  const formula = parts.find(isFormula);
  if (formula !== undefined) {
    problems.push({ kind: 'formula', row, text: cleanName(formula) });
    return null;
  }
  const name = cleanName(parts.join(' '));
  const wrong = wrongWith(name);
  if (wrong !== null) {
    problems.push(wrong === 'noName' ? { kind: wrong, row } : { kind: wrong, row, text: name });
    return null;
  }
  const answers = reading.questions.flatMap(({ id }): [string, string][] => {
    const answer = cleanName(inUse(`answer:${id}`));
    if (answer === '') return [];
    const kind = isFormula(answer) ? 'formulaAnswer' : isLonger(answer, ANSWER_LIMIT, ANSWER_UNITS) ? 'longAnswer' : null;
    if (kind !== null) problems.push({ kind, row, name, question: id });
    return kind === null ? [[id, answer]] : [];
  });
  return { row, name, answers: Object.fromEntries(answers) };
}

function wrongWith(name: string): 'noName' | 'longName' | 'reserved' | null {
  if (!/[\p{L}\p{N}\p{S}]/u.test(comparableName(name))) return 'noName';
  if (isLonger(name, NAME_LIMIT, NAME_UNITS)) return 'longName';
  return isReservedName(name) ? 'reserved' : null;
}

function isLonger(text: string, characters: number, units: number): boolean {
  return text.length > units || countCharacters(text) > characters;
}

/** One of each name, with the answers of all its rows; several where that was said. */
function once(listed: readonly Listed[], several: ReadonlySet<string>, problems: RosterProblem[]): readonly Listed[] {
  const byName = groupBy(listed, (one) => comparableName(one.name));
  return listed.flatMap((one) => {
    const key = comparableName(one.name);
    const same = byName.get(key) ?? [];
    if (same.length === 1) return [one];
    const rows = same.map(({ row }) => row);
    if (one === same[0]) problems.push({ kind: 'twice', row: rows[1] ?? one.row, rows, name: one.name, key });
    if (several.has(key)) return [one];
    return one === same[0] ? [{ ...one, answers: Object.assign({}, ...same.map(({ answers }) => answers).reverse()) }] : [];
  });
}

/** "hill road" and "Hill  Road" are one answer: spelled as the question offers it, else as most people did. */
function spelledAlike(people: readonly Listed[], questions: readonly RosterQuestion[]): readonly Listed[] {
  const spelling = new Map(questions.map((question) => [question.id, spellings(people, question)]));
  return people.map((one) => ({
    ...one,
    answers: Object.fromEntries(Object.entries(one.answers).map(([question, answer]) => [question, spelling.get(question)?.get(answer) ?? answer])),
  }));
}

function spellings(people: readonly Listed[], { id, choices }: RosterQuestion): ReadonlyMap<string, string> {
  const written = tally(people.flatMap((one) => one.answers[id] ?? [])).map(({ answer }) => answer);
  const usual = new Map<string, string>();
  // Sorting keeps the order of what is equally frequent, so the first one stays.
  for (const answer of written) if (!usual.has(comparableName(answer))) usual.set(comparableName(answer), answer);
  return new Map(written.map((answer) => [answer, choiceOf(choices, answer) ?? usual.get(comparableName(answer)) ?? answer]));
}

function unofferedIn(people: readonly Listed[], { id, choices }: RosterQuestion, counts: readonly AnswerCount[]): readonly Unoffered[] {
  if (choices.length === 0) return [];
  const given = counts.find(({ question }) => question === id)?.answers ?? [];
  const answers = given.map(({ answer }) => answer).filter((answer) => !choices.includes(answer));
  const names = people.filter((one) => answers.includes(one.answers[id] ?? '')).map(({ name }) => name);
  return answers.length === 0 ? [] : [{ question: id, answers, names }];
}

function countAnswers(people: readonly Listed[], questions: readonly RosterQuestion[]): readonly AnswerCount[] {
  return questions
    .map(({ id }) => ({ question: id, answers: tally(people.flatMap((one) => one.answers[id] ?? [])) }))
    .filter(({ answers }) => answers.length > 0);
}

function tally(answers: readonly string[]): AnswerCount['answers'] {
  return [...groupBy(answers, (answer) => answer)].map(([answer, all]) => ({ answer, people: all.length })).sort((a, b) => b.people - a.people);
}
