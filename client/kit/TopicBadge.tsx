import type { PieceState } from '#shared/stages/kind';
import { Piece } from './Piece.tsx';
import type { Size } from './size.ts';
import styles from './TopicBadge.module.css';

export interface TopicBadgeProps {
  topic: string;
  of: number;
  title: string;
  state?: PieceState | undefined;
  level?: number | undefined;
  /** Of the piece; the title keeps the size of the words around it. */
  size?: Size | undefined;
  lang?: string | undefined;
}

export function TopicBadge({ topic, of, title, state, level, size, lang }: TopicBadgeProps) {
  return (
    <span className={styles.badge}>
      <Piece topic={topic} of={of} state={state} level={level} size={size} title={topic} />
      <bdi className={styles.title} lang={lang}>
        {title}
      </bdi>
    </span>
  );
}
