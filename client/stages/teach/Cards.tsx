import type { TeachFacilitator } from '#shared/stages/teach/slices';
import { words } from '../../words/console.ts';
import styles from './Facilitator.module.css';

const text = words.stages.teach;

/** The teaching cards, to read aloud from where one is missing. */
export function Cards({ cards, lang }: { readonly cards: TeachFacilitator['cards']; readonly lang: string }) {
  return (
    <div className={styles.cards} lang={lang}>
      {cards.map(({ expertGroup, card }) => (
        <details key={expertGroup ?? ''} className={styles.card}>
          <summary>{expertGroup === null ? (cards.length === 1 ? text.card : text.cardMerged) : text.cardOf(expertGroup)}</summary>
          {card.mustSay.length + card.lenses.length === 0 && <p className={styles.quiet}>{text.cardEmpty}</p>}
          {card.mustSay.length > 0 && <Points title={text.mustSay} notes={card.mustSay} strong />}
          {card.lenses.map((lens) => (
            <Points key={lens.prompt} title={lens.title} notes={lens.notes} />
          ))}
        </details>
      ))}
    </div>
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
