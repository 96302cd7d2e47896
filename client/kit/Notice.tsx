import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Notice.module.css';

export interface NoticeProps {
  /** refusal: what was asked did not happen; it is read out at once. */
  tone?: 'info' | 'warn' | 'refusal' | undefined;
  children: ReactNode;
  /** What to do about it. */
  action?: ReactNode;
}

const ICONS: Readonly<Record<NonNullable<NoticeProps['tone']>, IconName>> = { info: 'info', warn: 'warn', refusal: 'warn' };

export function Notice({ tone = 'info', children, action }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'refusal' ? 'alert' : 'status'}>
      <Icon name={ICONS[tone]} />
      <div className={styles.words}>{children}</div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
