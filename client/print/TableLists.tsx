// A list to stand on each home table: its number for the eye, its people and their topics.

import type { PrintedMember, PrintedTable, PrintedTopic, Printout } from '#shared/view/printout';
import { Piece } from '../kit/Piece.tsx';
import { Puzzle } from '../kit/Puzzle.tsx';
import { words } from '../words/print.ts';
import styles from './Lists.module.css';
import { Topic } from './Topic.tsx';
import { With } from './With.tsx';

export function TableLists({ printout: { tables, topics, language } }: { readonly printout: Printout }) {
  return tables.map((table) => (
    <section key={table.number} className={styles.table} aria-labelledby={`table-${table.number}`}>
      <div className={styles.sign}>
        <h3 id={`table-${table.number}`}>
          <span className={styles.tableWord}>{words.table}</span> <b className={styles.number}>{table.number}</b>
        </h3>
        {table.name && (
          <p className={styles.name}>
            <bdi>{table.name}</bdi>
          </p>
        )}
        {table.place && (
          <p>
            <bdi>{table.place}</bdi>
          </p>
        )}
      </div>
      <Picture table={table} topics={topics} />
      <div className={styles.who}>
        <ul className={styles.members}>
          {table.members.map((member, place) => (
            // Two people may have the same name.
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
            <li key={place}>
              <Member member={member} topics={topics} language={language} />
            </li>
          ))}
        </ul>
        {table.standIns.length > 0 && (
          <ul className={styles.members}>
            {table.standIns.map(({ topic, visitor }) => (
              <li key={topic}>
                <Piece topic={topic} of={topics.length} state="taken" title={topic} />
                <span>
                  {visitor ? <bdi className={styles.member}>{visitor.name}</bdi> : words.card}{' '}
                  {visitor && (visitor.table === null ? words.comes : words.comesFrom(visitor.table))}
                </span>
              </li>
            ))}
          </ul>
        )}
        {table.open.length > 0 && (
          <div className={styles.open}>
            <h4>{words.open}</h4>
            <ul>
              {table.open.map((topic) => (
                <li key={topic}>
                  <Topic topic={topic} topics={topics} language={language} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  ));
}

function Picture({ table: { number, open }, topics }: { readonly table: PrintedTable; readonly topics: readonly PrintedTopic[] }) {
  const pieces = topics.map(({ id }) => ({ topic: id, state: open.includes(id) ? ('open' as const) : ('taken' as const) }));
  const said = pieces.map(({ topic, state }) => (state === 'open' ? words.pieceOpen(topic) : topic));
  return <Puzzle pieces={pieces} size="100%" label={words.picture(number, said.join(', '))} />;
}

interface MemberProps {
  readonly member: PrintedMember;
  readonly topics: readonly PrintedTopic[];
  readonly language: string;
}

function Member({ member: { name, topics: mine, with: host, visits }, topics, language }: MemberProps) {
  return (
    <>
      {mine.length === 0 && host === null && (
        <span className={styles.blank}>
          <span className="visually-hidden">{words.noTopic}</span>
        </span>
      )}
      {host !== null && <span className={styles.beside} />}
      {mine.map((topic) => (
        <Piece key={topic} topic={topic} of={topics.length} state="taken" title={topic} />
      ))}
      <span>
        <bdi className={styles.member}>{name}</bdi> <With name={host} />
        {mine.map((topic) => (
          <span key={topic} className={styles.reads}>
            <bdi lang={language}>{topics.find((one) => one.id === topic)?.title}</bdi>
          </span>
        ))}
        {visits.map(({ topic, table }) => (
          <span key={`${topic}${table}`} className={styles.reads}>
            {topic} {words.visitsAt(table)}
          </span>
        ))}
      </span>
    </>
  );
}
