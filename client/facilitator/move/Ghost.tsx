// The name that follows the pointer, and what would come of letting it go here; for the eye only, the tables say the rest.

import type { Ref } from 'react';
import { type Moving, useMovingPerson } from '../../stages/parts/hands.ts';
import { EffectWords } from '../../stages/parts/MoveTarget.tsx';
import { words } from '../../words/repair.ts';
import styles from './Ghost.module.css';

export function Ghost({ place }: { readonly place: Ref<HTMLDivElement> }) {
  const moving = useMovingPerson();
  const dragged = moving?.by === 'drag' ? moving : null;
  return (
    <div ref={place} className={styles.ghost} hidden={dragged === null} aria-hidden>
      <bdi className={styles.name}>{dragged?.name}</bdi>
      {dragged && dragged.over !== null && <Outcome moving={dragged} group={dragged.over} />}
    </div>
  );
}

function Outcome({ moving, group }: { readonly moving: Moving; readonly group: string }) {
  const effect = moving.effectOn(group);
  return <div className={styles.outcome}>{effect ? <EffectWords {...effect} /> : words.move.sitsHere(moving.name)}</div>;
}
