import type { ReportSpotlight } from '#shared/view/reportPage';
import { Piece } from '../kit/Piece.tsx';
import { words } from '../words/report.ts';
import styles from './Document.module.css';
import { By } from './Sections.tsx';

/** What the whole room has read on the projector, large. */
export function Spotlights({ spotlights, of }: { spotlights: readonly ReportSpotlight[]; of: number }) {
  if (spotlights.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="spotlights">
      <h2 id="spotlights">{words.spotlights}</h2>
      <ul className={styles.spotlights}>
        {spotlights.map((note, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
          <li key={place}>
            {note.topic !== null && <Piece topic={note.topic} of={of} state="taught" size="2.25rem" title={words.topic(note.topic)} />}
            <div>
              <blockquote dir="auto">{note.text}</blockquote>
              <By note={note} grouping={note.grouping} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
