// A name on the console: a tap on it opens the person, wherever it stands; held, it can be dragged onto a table.

import type { ReactNode } from 'react';
import { Icon } from '../../kit/Icon.tsx';
import { words } from '../../words/console.ts';
import { words as repairWords } from '../../words/repair.ts';
import { useHands } from './hands.ts';
import styles from './PersonName.module.css';

export interface PersonNameProps {
  readonly id: string;
  readonly name: string;
  /** Small words behind the name: "offline", "came late". */
  readonly marks?: readonly string[];
  /** Before the name: the piece they hold. */
  readonly lead?: ReactNode;
  /** Still awaited, or out of reach: lighter. */
  readonly faint?: boolean;
  /** Locked in place. */
  readonly fixed?: boolean;
}

export function PersonName({ id, name, marks = [], lead, faint = false, fixed = false }: PersonNameProps) {
  const { openPerson, lift } = useHands();
  return (
    <button
      type="button"
      className={styles.person}
      data-person={id}
      data-faint={faint || undefined}
      title={words.person.open(name)}
      onPointerDown={(event) => lift(id, event)}
      onClick={() => openPerson(id)}
    >
      {lead}
      <span className={styles.words}>
        <bdi>{name}</bdi>
        {fixed && (
          <>
            {' '}
            <Icon name="lock" size="1em" />
            <span className="visually-hidden">{repairWords.person.mark}</span>
          </>
        )}
        {marks.length > 0 && (
          <>
            {' '}
            <span className={styles.marks}>{marks.join(', ')}</span>
          </>
        )}
      </span>
    </button>
  );
}
