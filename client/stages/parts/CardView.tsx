// A teaching card, to be read with a glance between two sentences: the must-say points large, the rest below.

import type { TeachingCard } from '#shared/stages/teachingCard';
import { stageWords } from '../../words/phoneStages.ts';
import styles from './CardView.module.css';

export interface CardViewProps {
  card: TeachingCard;
  lang?: string | undefined;
  /** Whether it stands under a head of its own, or right under the head of the page. */
  under?: 'page' | 'part';
}

export function CardView({ card, lang, under = 'part' }: CardViewProps) {
  const Head = under === 'page' ? 'h2' : 'h3';
  if (card.mustSay.length + card.lenses.length === 0) return <p className={styles.none}>{stageWords.teach.cardEmpty}</p>;
  return (
    <div className={styles.card} data-topic={card.topic}>
      {card.mustSay.length > 0 && (
        <section>
          <Head className={styles.head}>{stageWords.teach.mustSay}</Head>
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
          <Head className={styles.head} lang={lang}>
            {lens.title}
          </Head>
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
