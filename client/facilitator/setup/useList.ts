import { useDeferredValue, useMemo, useState } from 'react';
import { type Checked, checkRoster, type Known } from '#shared/people/roster';
import { type Columns, type ColumnUse, guessColumns, type RosterQuestion, type Rows } from '#shared/people/rosterColumns';
import { readRows } from './csv.ts';
import { type Placed, placed } from './rosterChanges.ts';

export interface PastedList {
  readonly text: string;
  readonly rows: Rows;
  readonly columns: Columns;
  /** Whether the list itself says what its columns are. */
  readonly clear: boolean;
  readonly checked: Checked;
  readonly people: readonly Placed[];
  readonly several: ReadonlySet<string>;
  readonly setText: (text: string) => void;
  readonly setHeading: (heading: boolean) => void;
  readonly setUse: (column: number, use: ColumnUse) => void;
  readonly setSeveral: (key: string, several: boolean) => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/** A list as it was pasted, as it is understood, and as it stands to the session. */
export function useList(questions: readonly RosterQuestion[], known: readonly Known[]): PastedList {
  const [text, setText] = useState('');
  const [own, setOwn] = useState<{ readonly columns: Columns; readonly of: string } | null>(null);
  const [several, setSeveral] = useState(NOBODY);
  // Typing stays quick in a long list: it is read when there is a moment.
  const settled = useDeferredValue(text);
  const { rows, openQuotes } = useMemo(() => readRows(settled), [settled]);
  const guessed = useMemo(() => guessColumns(rows, questions), [rows, questions]);
  // What was said of the columns holds as long as the list has the same ones.
  const of = JSON.stringify(guessed);
  const columns = own?.of === of ? own.columns : guessed;
  const checked = useMemo(() => checkRoster(rows, { ...columns, questions, several, openQuotes }), [rows, columns, questions, several, openQuotes]);
  const people = useMemo(() => placed(checked.people, known), [checked, known]);
  return {
    text,
    rows,
    columns,
    clear: guessed.heading || guessed.uses.length < 2,
    checked,
    people,
    several,
    setText: (next) => {
      setText(next);
      if (next === '') {
        setOwn(null);
        setSeveral(NOBODY);
      }
    },
    setHeading: (heading) => setOwn({ of, columns: { ...columns, heading } }),
    // Two columns of one kind would leave one unread; the older one gives way.
    setUse: (column, use) =>
      setOwn({ of, columns: { ...columns, uses: columns.uses.map((now, at) => (at === column ? use : now === use ? 'nothing' : now)) } }),
    setSeveral: (key, are) => setSeveral((now) => new Set(are ? [...now, key] : [...now].filter((one) => one !== key))),
  };
}
