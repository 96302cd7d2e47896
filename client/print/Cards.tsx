// Teaching cards, to be cut out and taken home to one's table: each with its reader's name and the way back.

import type { PrintedAsk, PrintedCard, PrintedCopy } from '#shared/view/printedCards';
import type { Printout } from '#shared/view/printout';
import { Icon } from '../kit/Icon.tsx';
import { Piece } from '../kit/Piece.tsx';
import { words } from '../words/print.ts';
import { BlankCard, sizeOf } from './BlankCard.tsx';
import styles from './Cards.module.css';

export function Cards({ printout: { cards, topics, language, ask } }: { readonly printout: Printout }) {
  return cards.flatMap((card) => {
    const title = topics.find(({ id }) => id === card.topic)?.title ?? '';
    return card.copies.map((copy, place) => (
      // Two people of a table may have the same name.
      // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
      <Card key={`${card.topic} ${card.expert} ${place}`} card={card} copy={copy} title={title} of={topics.length} language={language} ask={ask} />
    ));
  });
}

interface CardProps {
  readonly card: PrintedCard;
  readonly copy: PrintedCopy;
  readonly title: string;
  readonly of: number;
  readonly language: string;
  readonly ask: PrintedAsk;
}

function Card({ card, copy, title, of, language, ask }: CardProps) {
  const { topic, expert, by } = card;
  return (
    <article className={styles.card} aria-label={labelOf(copy, topic)} data-size={by === 'nobody' ? sizeOf(ask) : undefined}>
      <header className={styles.head}>
        <Piece topic={topic} of={of} state="taken" size="4rem" />
        <div className={styles.topic}>
          <p>
            {words.topicNamed(topic)}
            {expert !== null && ` · ${words.expertNamed(expert)}`}
          </p>
          <h3 lang={language} dir="auto">
            {title}
          </h3>
        </div>
        <Whose copy={copy} asksGroup={by === 'nobody' && expert === null && copy.own} />
      </header>
      {by === 'topic' && <p className={styles.hint}>{words.allNotes}</p>}
      {by === 'nobody' ? <BlankCard ask={ask} language={language} /> : <Notes card={card} language={language} />}
    </article>
  );
}

function labelOf({ name, table }: PrintedCopy, topic: string): string {
  if (name !== null) return words.cardOf.person(name, topic);
  return table === null ? words.cardOf.nobody(topic) : words.cardOf.table(table, topic);
}

interface WhoseProps {
  readonly copy: PrintedCopy;
  /** Their expert group is not known yet, and has a line to be written on. */
  readonly asksGroup: boolean;
}

/** Whose it is, and where it goes. */
function Whose({ copy: { name, table, called, along, visits }, asksGroup }: WhoseProps) {
  if (name === null && table !== null) {
    return (
      <div className={styles.whose}>
        <p className={styles.name}>{words.tableNamed(table, called)}</p>
        <p>{words.inTurns}</p>
      </div>
    );
  }
  return (
    <div className={styles.whose}>
      <p className={styles.name}>{name === null ? <ToWrite what={words.name} /> : <bdi>{name}</bdi>}</p>
      {along.length > 0 && (
        <p>
          {words.with} <bdi>{along.join(', ')}</bdi>
        </p>
      )}
      <p className={styles.back}>
        {table === null ? <ToWrite what={words.backTo(null)} /> : words.backTo(table, called)}
        {visits.length > 0 && `, ${words.andTo(visits)}`}
      </p>
      {asksGroup && (
        <p>
          <ToWrite what={words.expert} />
        </p>
      )}
    </div>
  );
}

function ToWrite({ what }: { readonly what: string }) {
  return (
    <span className={styles.toWrite}>
      {what} <span />
    </span>
  );
}

function Notes({ card: { mustSay, lenses }, language }: { readonly card: PrintedCard; readonly language: string }) {
  return (
    <>
      {mustSay.length > 0 && (
        <>
          <h4 className={styles.must}>{words.mustSay}</h4>
          <ul className={styles.mustSay}>
            {mustSay.map((text, place) => (
              // Two notes may say the same.
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
              <li key={place}>
                <Icon name="starFilled" size="1em" />
                <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.lenses}>
        {lenses.map(({ title, notes }) => (
          <section key={title}>
            <h4 lang={language} dir="auto">
              {title}
            </h4>
            <ul>
              {notes.map((text, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
                <li key={place} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
