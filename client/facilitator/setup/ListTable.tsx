import type { AnswerCount } from '#shared/people/roster';
import type { RosterQuestion } from '#shared/people/rosterColumns';
import { words } from '../../words/setup.ts';
import styles from './List.module.css';
import type { Placed } from './rosterChanges.ts';
import { titleOf } from './titleOf.ts';

/** Enough to see whether the list was understood. */
const SHOWN = 50;

export interface ListTableProps {
  readonly people: readonly Placed[];
  readonly counts: readonly AnswerCount[];
  readonly questions: readonly RosterQuestion[];
}

/** Who will be on the roster, and who is already. */
export function ListTable({ people, counts, questions }: ListTableProps) {
  return (
    // Scrolls sideways where answers are many, so it can be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
    <section className={styles.frame} aria-label={words.paste.table} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.paste.row}</th>
            <th scope="col">{words.paste.name}</th>
            <th scope="col">{words.paste.state}</th>
            {counts.map(({ question }) => (
              <th key={question} scope="col">
                {titleOf(questions, question)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.slice(0, SHOWN).map(({ listed, standing }) => (
            <tr key={listed.row} data-known={standing === 'same' || standing === 'came' || undefined}>
              <td>{listed.row}</td>
              <th scope="row">
                <bdi>{listed.name}</bdi>
              </th>
              <td>{words.paste.states[standing]}</td>
              {counts.map(({ question }) => (
                <td key={question}>
                  <bdi>{listed.answers[question]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {people.length > SHOWN && <p className={styles.more}>{words.paste.more(people.length - SHOWN)}</p>}
    </section>
  );
}
