// A name on the console: a tap on it opens the person, wherever it stands.

import type { ReactNode } from 'react';
import { words } from '../../words/console.ts';
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
}

export function PersonName({ id, name, marks = [], lead, faint = false }: PersonNameProps) {
  const { openPerson } = useHands();
  return (
    <button type="button" className={styles.person} data-faint={faint || undefined} title={words.person.open(name)} onClick={() => openPerson(id)}>
      {lead}
      <bdi className={styles.name}>{name}</bdi>
      {marks.length > 0 && <span className={styles.marks}>{marks.join(', ')}</span>}
    </button>
  );
}
