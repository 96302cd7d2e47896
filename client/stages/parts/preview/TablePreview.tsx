import { memo, useMemo } from 'react';
import type { SetupView } from '#shared/view/deskViews';
import { Icon } from '../../../kit/Icon.tsx';
import { Piece } from '../../../kit/Piece.tsx';
import { Puzzle } from '../../../kit/Puzzle.tsx';
import { words } from '../../../words/console.ts';
import { forming } from '../../../words/forming.ts';
import { PersonName } from '../PersonName.tsx';
import type { Known } from './agreements.ts';
import { type Home, isHere, type Person } from './drafts.ts';
import styles from './TablePreview.module.css';

export interface TablePreviewProps {
  readonly home: Home;
  /** What it is called and where it stands, where somebody said. */
  readonly sign: SetupView['settings']['tables'][number] | undefined;
  readonly topics: readonly string[];
  readonly known: Known;
  readonly locked: ReadonlySet<string>;
  readonly closed: boolean;
  readonly onPerson: (person: string) => void;
  readonly onTable: (home: Home) => void;
}

/** A table as it would be: its jigsaw, who sits there with what they answered, and what of it is locked. */
export function TablePreview({ home, sign, topics, known, locked, closed, onPerson, onTable }: TablePreviewProps) {
  const pieces = useMemo(() => {
    const read = new Set<string | null>(home.members.flatMap(({ topic, second }) => [topic, ...second]));
    return topics.map((topic) => ({ topic, state: read.has(topic) ? ('taken' as const) : ('open' as const) }));
  }, [home, topics]);
  const members = useMemo(() => [...home.members].sort((a, b) => (a.topic ?? '').localeCompare(b.topic ?? '')), [home]);
  const about = [sign?.name, sign?.place].filter(Boolean).join(' · ');
  return (
    <li className={styles.table} data-locked={closed || undefined}>
      <header className={styles.head}>
        <h3 className={styles.name}>{forming.table(home.id)}</h3>
        {closed && <span className={styles.closed}>{forming.tableLocked}</span>}
        <Lock on={closed} label={forming.lockTable(home.id)} onToggle={() => onTable(home)} />
        {about !== '' && (
          <p className={styles.about}>
            <bdi>{about}</bdi>
          </p>
        )}
      </header>
      <div className={styles.picture}>
        <Picture pieces={pieces} size="5.5rem" />
      </div>
      <ul className={styles.members}>
        {members.map(({ person: id, topic, second }) => {
          const person = known.people.get(id);
          return (
            person && (
              <Sitter
                key={id}
                person={person}
                topics={[topic, ...second].filter((one) => one !== null).join('')}
                of={topics.length}
                says={sayingOf(person, known)}
                locked={locked.has(id)}
                onPerson={onPerson}
              />
            )
          );
        })}
      </ul>
    </li>
  );
}

const Picture = memo(Puzzle);

interface SitterProps {
  readonly person: Person;
  /** Letters in a row: text stays the same text when everything else is told anew. */
  readonly topics: string;
  readonly of: number;
  readonly says: string;
  readonly locked: boolean;
  readonly onPerson: (person: string) => void;
}

const Sitter = memo(({ person: { id, name, ...person }, topics, of, says, locked, onPerson }: SitterProps) => {
  const here = isHere({ id, name, ...person });
  const pieces = [...topics].map((topic) => <Piece key={topic} topic={topic} of={of} state="taken" size="1.375rem" title={topic} />);
  return (
    <li className={styles.sitter} data-locked={locked || undefined}>
      <PersonName id={id} name={name} faint={!here} marks={here ? [] : [words.person[person.status === 'away' ? 'away' : 'left']]} lead={pieces} />
      <Lock on={locked} label={forming.lock(name)} onToggle={() => onPerson(id)} />
      {says !== '' && (
        <p className={styles.says}>
          <bdi>{says}</bdi>
        </p>
      )}
    </li>
  );
});

function Lock({ on, label, onToggle }: { readonly on: boolean; readonly label: string; readonly onToggle: () => void }) {
  return (
    <button type="button" className={styles.lock} aria-pressed={on} aria-label={label} title={label} onClick={onToggle}>
      <Icon name={on ? 'lock' : 'unlock'} />
    </button>
  );
}

/** What they answered, in the order in which it was asked. */
function sayingOf({ answers }: Person, { questions }: Known): string {
  return questions
    .map(({ id }) => answers[id] ?? '')
    .filter((answer) => answer !== '')
    .join(' · ');
}
