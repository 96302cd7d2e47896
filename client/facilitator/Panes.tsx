// What is looked at: on a laptop the middle, on a phone the whole screen.

import { words } from '../words/console.ts';
import styles from './Panes.module.css';

export type Pane = 'stage' | 'tables' | 'people' | 'plan' | 'needs';

const ALWAYS: readonly Pane[] = ['stage', 'tables', 'people'];
/** A wide screen shows these beside the middle. */
const ON_PHONE: readonly Pane[] = ['plan', 'needs'];

export interface PanesProps {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  readonly needs: number;
}

export function Panes({ pane, onPane, needs }: PanesProps) {
  return (
    <nav className={styles.panes} aria-label={words.panes.name}>
      {[...ALWAYS, ...ON_PHONE].map((one) => (
        <button
          key={one}
          type="button"
          className={styles.pane}
          data-narrow={ON_PHONE.includes(one) || undefined}
          data-beside={(one === 'stage' && ON_PHONE.includes(pane)) || undefined}
          aria-pressed={pane === one}
          onClick={() => onPane(one)}
        >
          {words.panes[one]}
          {one === 'needs' && needs > 0 && <span className={styles.count}>{needs}</span>}
        </button>
      ))}
    </nav>
  );
}
