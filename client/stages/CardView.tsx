// A teaching card, to be read with a glance between two sentences: the must-say points large, the rest below.

import type { TeachingCard } from '#shared/stages/teachingCard';
import { words } from '../words/phone.ts';
import styles from './CardView.module.css';

export interface CardViewProps {
  card: TeachingCard;
  lang?: string | undefined;
}

export function CardView({ card, lang }: CardViewProps) {
  if (card.mustSay.length + card.lenses.length === 0) return <p className={styles.none}>{words.teach.cardEmpty}</p>;
  return (
    <div className={styles.card} data-topic={card.topic}>
      {card.mustSay.length > 0 && (
        <section>
          <h3 className={styles.head}>{words.teach.mustSay}</h3>
          <ol className={styles.mustSay}>
            {card.mustSay.map((note) => (
              <li key={note.id} dir="auto">
                {note.text}
              </li>
            ))}
          </ol>
        </section>
      )}
      {card.lenses.map((lens) => (
        <section key={lens.prompt}>
          <h3 className={styles.head} lang={lang}>
            {lens.title}
          </h3>
          <ul className={styles.notes}>
            {lens.notes.map((note) => (
              <li key={note.id} dir="auto">
                {note.text} <bdi className={styles.by}>{note.author}</bdi>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
