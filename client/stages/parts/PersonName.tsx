// A name on the console: a tap on it opens the person; among tables to sit at it takes them up first. Held, it can be dragged onto a table.

import type { ReactNode } from 'react';
import { Icon } from '../../kit/Icon.tsx';
import { words } from '../../words/console.ts';
import { words as repairWords } from '../../words/repair.ts';
import { useHands, useMovingPerson } from './hands.ts';
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
  /** A first tap takes them up, to be put down at another table; a second one opens them. */
  readonly movable?: boolean;
}

export function PersonName({ id, name, marks = [], lead, faint = false, fixed = false, movable = false }: PersonNameProps) {
  const { openPerson, lift, startMove, stopMove } = useHands();
  const taken = useMovingPerson()?.person === id;
  const tap = (): void => {
    if (taken) stopMove();
    if (movable && !taken) startMove(id);
    else openPerson(id);
  };
  return (
    <button
      type="button"
      className={styles.person}
      data-person={id}
      data-faint={faint || undefined}
      title={movable && !taken ? words.person.takeUp(name) : words.person.open(name)}
      aria-pressed={movable ? taken : undefined}
      onPointerDown={(event) => lift(id, event)}
      onClick={tap}
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
