import { Button } from '../kit/Button.tsx';
import { Puzzle } from '../kit/Puzzle.tsx';
import { TopicBadge } from '../kit/TopicBadge.tsx';
import { words } from '../words/start.ts';
import styles from './Shelf.module.css';

const { shelf } = words;

/** As GET /api/workshops tells it. */
export interface WorkshopListing {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly language: string;
  readonly minutes: number;
  readonly topics: readonly string[];
  readonly criteria: number;
}

interface WorkshopRowProps {
  workshop: WorkshopListing;
  first: boolean;
  busy: boolean;
  onStart: (rehearse: boolean) => void;
}

export function WorkshopRow({ workshop, first, busy, onStart }: WorkshopRowProps) {
  const { title, about, language, minutes, topics, criteria } = workshop;
  const letters = topics.map((name, place) => ({ id: String.fromCharCode(65 + place), name }));
  return (
    <li className={styles.workshop}>
      <div className={styles.ornament}>
        <Puzzle size="7rem" pieces={letters.map(({ id }) => ({ topic: id, state: 'taught' }))} />
      </div>
      <div className={styles.about} lang={language} dir="auto">
        <h3>{title}</h3>
        <p>{about}</p>
      </div>
      <ul className={styles.facts}>
        <li>{shelf.minutes(minutes)}</li>
        <li>{shelf.topics(topics.length)}</li>
        {criteria > 0 && <li>{shelf.criteria(criteria)}</li>}
      </ul>
      <ul className={styles.topics}>
        {letters.map(({ id, name }) => (
          <li key={id}>
            <TopicBadge topic={id} of={topics.length} title={name} lang={language} />
          </li>
        ))}
      </ul>
      <div className={styles.start}>
        <Button variant={first ? 'primary' : 'plain'} size="large" busy={busy} aria-label={shelf.startNamed(title)} onClick={() => onStart(false)}>
          {shelf.start}
        </Button>
        {first && (
          <Button variant="quiet" size="small" onClick={() => onStart(true)}>
            {shelf.rehearse}
          </Button>
        )}
      </div>
    </li>
  );
}
