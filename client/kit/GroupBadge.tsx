import styles from './GroupBadge.module.css';

export interface GroupBadgeProps {
  /** "5", or "B2". */
  name: string;
  /** The word before it: "Table", "Expert table". */
  word?: string | undefined;
  /** The topic of an expert group. */
  topic?: string | undefined;
  /** small: in a line; large: at the head of a list; huge: where to go now. */
  size?: 'small' | 'large' | 'huge' | undefined;
}

/** A table's sign, as it stands on the table: a home table has a frame, an expert table the colour of its topic. */
export function GroupBadge({ name, word, topic, size = 'small' }: GroupBadgeProps) {
  return (
    <span className={styles.badge} data-size={size} data-topic={topic}>
      {word && <span className={styles.word}>{word}</span>}
      {word && ' '}
      <bdi className={styles.name}>{name}</bdi>
    </span>
  );
}
