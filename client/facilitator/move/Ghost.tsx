// The name that follows the pointer; for the eye only, the tables say the rest.

import type { Ref } from 'react';
import { useMovingPerson } from '../../stages/parts/hands.ts';
import styles from './Ghost.module.css';

export function Ghost({ place }: { readonly place: Ref<HTMLDivElement> }) {
  const moving = useMovingPerson();
  return (
    <div ref={place} className={styles.ghost} hidden={moving?.by !== 'drag'} aria-hidden>
      <bdi>{moving?.name}</bdi>
    </div>
  );
}
