import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './SaveState.module.css';

export interface SaveStateProps {
  state: 'saved' | 'saving' | 'waiting' | 'failed';
  /** "Saved", "Saving", "Waiting (2)", "Not saved: …" */
  children: ReactNode;
}

const ICONS: Readonly<Record<SaveStateProps['state'], IconName>> = { saved: 'check', saving: 'waiting', waiting: 'offline', failed: 'warn' };

/** In the same place on every phone screen. */
export function SaveState({ state, children }: SaveStateProps) {
  return (
    <span className={styles.state} data-state={state} role="status">
      <Icon name={ICONS[state]} size="1.15em" />
      <span>{children}</span>
    </span>
  );
}
