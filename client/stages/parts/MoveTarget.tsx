// On every table while somebody is being moved: what it would do, said before anybody gets up.

import { Icon } from '../../kit/Icon.tsx';
import { words } from '../../words/repair.ts';
import { useMovingPerson } from './hands.ts';
import styles from './MoveTarget.module.css';

/** Its card is found by `data-group`, and is the frame that the button fills. */
export function MoveTarget({ group }: { readonly group: string }) {
  const moving = useMovingPerson();
  if (!moving) return null;
  if (moving.by === 'drag' && moving.over !== group) return null;
  const effect = moving.effectOn(group);
  if (moving.by === 'drag') return <p className={styles.effect}>{effect ? <Effect {...effect} /> : words.move.sitsHere(moving.name)}</p>;
  if (!effect) return <p className={styles.here}>{words.move.sitsHere(moving.name)}</p>;
  return (
    <button type="button" className={styles.target} data-target onClick={() => moving.put(group)}>
      <span className="visually-hidden">{moving.nameOf(group)}</span>
      <Effect {...effect} />
    </button>
  );
}

function Effect({ text, harm }: { readonly text: string; readonly harm: boolean }) {
  return (
    <span className={styles.words} data-harm={harm || undefined}>
      <Icon name={harm ? 'warn' : 'check'} size="1.1em" />
      <span>{text}</span>
    </span>
  );
}
