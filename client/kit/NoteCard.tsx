import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './NoteCard.module.css';

export interface NoteStar {
  on: boolean;
  label: string;
  /** Absent: the star is shown, not offered. */
  onToggle?: (() => void) | undefined;
}

export interface NoteMark {
  kind: 'sending' | 'waiting' | 'late' | 'hidden';
  label: string;
}

export interface NoteCardProps {
  text: string;
  author?: string | undefined;
  /** Must-say. */
  star?: NoteStar | undefined;
  mark?: NoteMark | undefined;
  /** Buttons at the end of the line. */
  menu?: ReactNode;
  /** slip: one of many in a list; poster: alone and large, as on the projector. */
  look?: 'slip' | 'poster' | undefined;
  lang?: string | undefined;
}

const MARKS: Readonly<Record<NoteMark['kind'], IconName>> = { sending: 'waiting', waiting: 'offline', late: 'waiting', hidden: 'eyeOff' };

export function NoteCard({ text, author, star, mark, menu, look = 'slip', lang }: NoteCardProps) {
  return (
    <article className={styles.note} data-look={look} data-starred={star?.on || undefined} data-mark={mark?.kind} lang={lang}>
      {star && <Star {...star} />}
      <div className={styles.body}>
        <p className={styles.text} dir="auto">
          {text}
        </p>
        {(author || mark) && (
          <p className={styles.foot}>
            {author && <bdi>{author}</bdi>}
            {mark && (
              <span className={styles.mark}>
                <Icon name={MARKS[mark.kind]} size="1em" /> {mark.label}
              </span>
            )}
          </p>
        )}
      </div>
      {menu && <div className={styles.menu}>{menu}</div>}
    </article>
  );
}

function Star({ on, label, onToggle }: NoteStar) {
  const icon = <Icon name={on ? 'starFilled' : 'star'} size="1.5em" />;
  if (onToggle) {
    return (
      <button type="button" className={styles.star} aria-pressed={on} aria-label={label} title={label} onClick={onToggle}>
        {icon}
      </button>
    );
  }
  return on ? (
    <span className={styles.star} role="img" aria-label={label}>
      {icon}
    </span>
  ) : null;
}
