// On every table while somebody is being moved: what it would do, said before anybody gets up.

import { Icon } from '../../kit/Icon.tsx';
import { words } from '../../words/repair.ts';
import { type MoveEffect, useMovingPerson } from './hands.ts';
import styles from './MoveTarget.module.css';

/** Its card is found by `data-group`, and is the frame that the button fills. */
export function MoveTarget({ group }: { readonly group: string }) {
  const moving = useMovingPerson();
  if (!moving) return null;
  // What it would do stands beside the pointer then: a box in here would push the tables away from under it.
  if (moving.by === 'drag') return moving.over === group && <span className={styles.over} aria-hidden />;
  const effect = moving.effectOn(group);
  if (!effect) return <p className={styles.here}>{words.move.sitsHere(moving.name)}</p>;
  return (
    <button type="button" className={styles.target} data-target onClick={() => moving.put(group)}>
      <span className="visually-hidden">{moving.nameOf(group)}</span>
      <EffectWords {...effect} />
    </button>
  );
}

export function EffectWords({ text, harm }: MoveEffect) {
  return (
    <span className={styles.words} data-harm={harm || undefined}>
      <Icon name={harm ? 'warn' : 'check'} size="1.1em" />
      <span>{text}</span>
    </span>
  );
}
