// Over the tables while somebody is being moved by tap or by keyboard.

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../kit/Button.tsx';
import { useHands, useMovingPerson } from '../../stages/parts/hands.ts';
import { words } from '../../words/repair.ts';
import { useDesk } from '../desk.ts';
import styles from './MoveBanner.module.css';
import { focusName } from './useMoving.ts';

export function MoveBanner() {
  const { stopMove, openPerson } = useHands();
  const moving = useMovingPerson();
  const { people } = useDesk();
  const shown = moving?.by === 'tap' ? moving.person : null;
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown === null) return;
    // The tables from the first one on, whatever was looked at before.
    const tables = banner.current?.parentElement;
    tables?.scrollIntoView({ block: 'start' });
    tables?.querySelector<HTMLElement>('[data-target]')?.focus();
  }, [shown]);
  if (!moving || shown === null) return null;
  const fixed = people.people.some((person) => person.id === shown && person.fixed);
  return (
    <div className={styles.banner} ref={banner}>
      <div className={styles.words}>
        <p className={styles.title}>{words.move.title(moving.name)}</p>
        <p className={styles.hint}>{words.move.hint}</p>
        {fixed && <p className={styles.hint}>{words.move.fixed(moving.name)}</p>}
      </div>
      <div className={styles.about}>
        <Button
          variant="quiet"
          onClick={() => {
            stopMove();
            openPerson(shown);
          }}
        >
          {words.move.about(moving.name)}
        </Button>
      </div>
      <Button
        variant="quiet"
        icon="close"
        title={words.move.cancelKey}
        onClick={() => {
          stopMove();
          focusName(shown);
        }}
      >
        {words.move.cancel}
      </Button>
    </div>
  );
}

/** From table to table with the arrow keys, which otherwise move the whole room to another stage. */
export function stepAmongTargets(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const targets = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-target]')];
  if (targets.length === 0) return;
  event.preventDefault();
  const at = targets.findIndex((target) => target.matches(':focus'));
  targets[(at + step + targets.length) % targets.length]?.focus();
}
