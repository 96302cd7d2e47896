// One reading for each topic, on pages of its own, with those to whom it goes.

import type { Printout } from '#shared/view/printout';
import { Piece } from '../kit/Piece.tsx';
import { RichText } from '../kit/RichText.tsx';
import { words } from '../words/print.ts';
import styles from './Sheets.module.css';

export function TopicSheets({ printout: { topics, language } }: { readonly printout: Printout }) {
  return topics.map(({ id, title, text, readers }) => (
    <section key={id} className={styles.topic} aria-labelledby={`topic-${id}`}>
      <header className={styles.topicHead}>
        <Piece topic={id} of={topics.length} state="taken" size="5.5rem" />
        <div>
          <p>{words.topicNamed(id)}</p>
          <h3 id={`topic-${id}`} lang={language} dir="auto">
            {title}
          </h3>
        </div>
      </header>
      {readers.length > 0 && (
        <div className={styles.readers}>
          <h4>
            {words.readers(readers.length)} <span aria-hidden>{words.table}</span>
          </h4>
          <ul>
            {readers.map(({ name, table }, place) => (
              // Two people may have the same name.
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
              <li key={place}>
                <span>
                  <bdi>{name}</bdi>
                </span>
                {table !== null && (
                  <b>
                    <span className="visually-hidden">{words.table} </span>
                    {table}
                  </b>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <RichText text={text} lang={language} look="reading" />
    </section>
  ));
}
