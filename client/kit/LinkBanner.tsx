import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './LinkBanner.module.css';

export interface LinkBannerProps {
  /** none: nothing to say; keep the banner mounted, so that what it says next is heard. */
  state: 'none' | 'offline' | 'back' | 'outdated';
  children?: ReactNode;
  action?: ReactNode;
}

const ICONS: Readonly<Record<Exclude<LinkBannerProps['state'], 'none'>, IconName>> = { offline: 'offline', back: 'check', outdated: 'undo' };

/** The state of the connection, above what one is doing, never over it. */
export function LinkBanner({ state, children, action }: LinkBannerProps) {
  return (
    <div className={styles.banner} data-state={state}>
      <div className={styles.words} role="status">
        {state !== 'none' && (
          <>
            <Icon name={ICONS[state]} />
            <span>{children}</span>
          </>
        )}
      </div>
      {state !== 'none' && action}
    </div>
  );
}
