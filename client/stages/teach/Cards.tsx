import type { TeachFacilitator } from '#shared/stages/teach/slices';
import { words } from '../../words/console.ts';
import styles from './Facilitator.module.css';

const text = words.stages.teach;

/** The teaching cards, to read aloud from where one is missing. */
export function Cards({ cards, lang }: { readonly cards: TeachFacilitator['cards']; readonly lang: string }) {
  const sorted = [...cards].sort((one, other) => (one.expertGroup ?? '').localeCompare(other.expertGroup ?? '', undefined, { numeric: true }));
  const [only] = sorted;
  if (!only) return null;
  if (sorted.length === 1) return <Card summary={text.card} card={only.card} lang={lang} />;
  return (
    <details className={styles.cards}>
      <summary>{text.cards(sorted.length)}</summary>
      {sorted.map(({ expertGroup, card }) => (
        <Card key={expertGroup ?? ''} summary={expertGroup === null ? text.cardMerged : text.cardOf(expertGroup)} card={card} lang={lang} />
      ))}
    </details>
  );
}

interface CardProps {
  readonly summary: string;
  readonly card: TeachFacilitator['cards'][number]['card'];
  readonly lang: string;
}

function Card({ summary, card, lang }: CardProps) {
  return (
    <details className={styles.card}>
      <summary>{summary}</summary>
      {card.mustSay.length + card.lenses.length === 0 && <p className={styles.quiet}>{text.cardEmpty}</p>}
      <div lang={lang}>
        {card.mustSay.length > 0 && <Points title={text.mustSay} notes={card.mustSay} strong />}
        {card.lenses.map((lens) => (
          <Points key={lens.prompt} title={lens.title} notes={lens.notes} />
        ))}
      </div>
    </details>
  );
}

interface PointsProps {
  readonly title: string;
  readonly notes: TeachFacilitator['cards'][number]['card']['mustSay'];
  readonly strong?: boolean;
}

function Points({ title, notes, strong = false }: PointsProps) {
  return (
    <>
      <h3 className={styles.lens}>{title}</h3>
      <ul className={styles.points} data-strong={strong || undefined}>
        {notes.map((note) => (
          <li key={note.id}>
            <bdi>{note.text}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
