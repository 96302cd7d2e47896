import type { ColumnUse, RosterQuestion } from '#shared/people/rosterColumns';
import { Notice } from '../../kit/Notice.tsx';
import { words } from '../../words/setup.ts';
import form from '../Form.module.css';
import styles from './List.module.css';
import type { PastedList } from './useList.ts';

/** More columns than these are no list of people; the rest is not used. */
const MOST = 12;

export interface ColumnChoicesProps {
  readonly list: PastedList;
  readonly questions: readonly RosterQuestion[];
}

/** Which column is what: open where nothing said so, closed where a heading did. */
export function ColumnChoices({ list, questions }: ColumnChoicesProps) {
  const { columns, rows } = list;
  const first = rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
  const uses: readonly { readonly use: ColumnUse; readonly label: string }[] = [
    { use: 'name', label: words.paste.uses.name },
    { use: 'first', label: words.paste.uses.first },
    { use: 'last', label: words.paste.uses.last },
    ...questions.map(({ id, title }) => ({ use: `answer:${id}` as const, label: title })),
    { use: 'nothing', label: words.paste.uses.nothing },
  ];
  const named = columns.uses.some((use) => use === 'name' || use === 'first' || use === 'last');
  return (
    <>
      {!named && <Notice tone="warn">{words.paste.noNameColumn}</Notice>}
      <details className={styles.columns} open={!named || !list.clear}>
        <summary>{words.paste.columns}</summary>
        <label className={form.check}>
          <input type="checkbox" checked={columns.heading} onChange={(event) => list.setHeading(event.target.checked)} />
          <span>{words.paste.heading}</span>
        </label>
        {columns.uses.slice(0, MOST).map((use, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is nothing but its place
          <label key={column} className={form.choice}>
            <span>{columnTitle(column + 1, first[column] ?? '')}</span>
            <select value={use} onChange={(event) => list.setUse(column, uses.find((one) => one.use === event.target.value)?.use ?? 'nothing')}>
              {uses.map((one) => (
                <option key={one.use} value={one.use}>
                  {one.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </details>
    </>
  );
}

function columnTitle(number: number, example: string): string {
  const short = example.replace(/\s+/g, ' ').trim();
  return short === '' ? words.paste.column(number) : words.paste.columnNamed(number, short.length > 30 ? `${short.slice(0, 29)}…` : short);
}
