// The coverage light, always in sight: whether every home table has somebody in the room for every topic. A shape and words, besides the colour.

import { Icon, type IconName } from '../../kit/Icon.tsx';
import { words } from '../../words/repair.ts';
import { useDesk } from '../desk.ts';
import styles from './CoverageLight.module.css';
import { type Light, lightOf } from './coverage.ts';
import { namesOf } from './names.ts';

const SHAPES: Readonly<Record<Light['state'], IconName>> = { dark: 'waiting', choosing: 'waiting', whole: 'check', gap: 'warn', left: 'warn' };

/** Where the need is that mends it. */
export const MEND = 'mend';

/** `onNeeds` shows what can be done, where it is not in sight. */
export function CoverageLight({ onNeeds }: { readonly onNeeds: () => void }) {
  const { desk, people, room, session } = useDesk();
  const { state, text } = lightOf(desk, people, room.homes.length, namesOf(people, room));
  if (session.ended) return null;
  const look = (): void => {
    const need = document.getElementById(MEND);
    if (need && need.offsetParent !== null) need.focus();
    else onNeeds();
  };
  const shown = (
    <>
      <Icon name={SHAPES[state]} size="1.15em" />
      <span className={styles.text}>{text}</span>
    </>
  );
  return (
    // It is there from the start and empty, or screen readers miss what comes into it.
    <div className={styles.place} role="status" aria-label={words.light.name} data-state={state}>
      {state === 'gap' || state === 'left' ? (
        <button type="button" className={styles.light} data-state={state} title={words.light.open} onClick={look}>
          {shown}
        </button>
      ) : (
        state !== 'dark' && (
          <p className={styles.light} data-state={state}>
            {shown}
          </p>
        )
      )}
    </div>
  );
}
