import styles from './Skeleton.module.css';

export interface SkeletonProps {
  lines?: number | undefined;
  /** What is being fetched, for screen readers. */
  label?: string | undefined;
}

/** Keeps the layout still; shows itself only when waiting takes longer than a blink. */
export function Skeleton({ lines = 3, label }: SkeletonProps) {
  return (
    <div className={styles.skeleton} role="status">
      {label && <span className="visually-hidden">{label}</span>}
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing but its place tells one from another
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
