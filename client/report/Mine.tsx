// A participant's own part: what they wrote, what their table wrote, and the card they taught from.

import type { ReportCard, ReportMine, ReportTopic } from '#shared/view/reportPage';
import { Icon } from '../kit/Icon.tsx';
import { Piece } from '../kit/Piece.tsx';
import { words } from '../words/report.ts';
import styles from './Document.module.css';
import notes from './Sections.module.css';
import { Sections } from './Sections.tsx';

export interface MineProps {
  mine: ReportMine;
  /** What their home table is called besides its number; may be empty. */
  called: string;
  topics: readonly ReportTopic[];
  language: string;
}

export function Mine({ mine, called, topics, language }: MineProps) {
  const titles = mine.topics.flatMap((id) => topics.find((one) => one.id === id)?.title ?? []);
  const sentences = [
    ...(mine.name === null ? [] : [words.you(mine.name)]),
    ...(mine.home === null ? [] : [words.youSat(mine.home, called, mine.expert)]),
    ...(mine.with === null ? [] : [words.youWith(mine.with.name)]),
    ...(titles.length === 0 ? [] : [words.youRead(titles)]),
    ...mine.visits.map(({ topic, table }) => words.youTaughtAt(topic, table)),
  ];
  return (
    <section className={styles.mine} aria-labelledby="mine">
      <header className={styles.topicHead}>
        {mine.topics.map((id) => (
          <Piece key={id} topic={id} of={topics.length} state="taught" size="4.5rem" title={words.topic(id)} />
        ))}
        <div>
          <h2 id="mine">{words.yours}</h2>
          <p className={styles.quiet}>
            <bdi>{sentences.join(' ')}</bdi>
          </p>
        </div>
      </header>
      <section className={styles.own} aria-labelledby="own">
        <h3 id="own">{words.yourNotes}</h3>
        {mine.notes.length === 0 ? <p className={styles.quiet}>{words.noNotes}</p> : <Sections sections={mine.notes} language={language} plain />}
      </section>
      {mine.table.length > 0 && mine.home !== null && (
        <section className={styles.own} aria-labelledby="table">
          <h3 id="table">{words.yourTable(mine.home)}</h3>
          <Sections sections={mine.table} language={language} />
        </section>
      )}
      {mine.card && <Card card={mine.card} topics={topics} language={language} />}
    </section>
  );
}

function Card({ card, topics, language }: { card: ReportCard; topics: readonly ReportTopic[]; language: string }) {
  return (
    <section className={styles.card} data-topic={card.topic} aria-labelledby="card">
      <h3 id="card">{words.yourCard}</h3>
      <p className={styles.cardTopic} lang={language} dir="auto">
        {topics.find((one) => one.id === card.topic)?.title}
      </p>
      {card.mustSay.length > 0 && <CardNotes notes={card.mustSay} mustSay />}
      {card.lenses.map((lens) => (
        <div key={lens.title} className={notes.prompt}>
          <h4 lang={language} dir="auto">
            {lens.title}
          </h4>
          <CardNotes notes={lens.notes} mustSay={false} />
        </div>
      ))}
    </section>
  );
}

function CardNotes({ notes: all, mustSay }: { notes: ReportCard['mustSay']; mustSay: boolean }) {
  return (
    <ul className={notes.list}>
      {all.map(({ text, author }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <li key={place} className={notes.note} data-must-say={mustSay || undefined}>
          {mustSay && (
            <span className={notes.star} role="img" aria-label={words.mustSay}>
              <Icon name="starFilled" size="1.05em" />
            </span>
          )}
          <p className={notes.text} dir="auto">
            {text}
          </p>
          {author !== null && (
            <p className={notes.by}>
              <bdi>{author}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
