import { planHomes } from '#shared/grouping/plan';
import { Puzzle } from '../../../kit/Puzzle.tsx';
import { Skeleton } from '../../../kit/Skeleton.tsx';
import frame from './FormationPreview.module.css';
import styles from './Waiting.module.css';

export interface WaitingProps {
  readonly people: number;
  readonly topics: readonly string[];
  readonly maxTable: number | null;
}

/** As many empty tables as there will be, so that nothing jumps when they come. What is awaited is said elsewhere. */
export function Waiting({ people, topics, maxTable }: WaitingProps) {
  const { sizes } = planHomes(people, topics.length, maxTable ?? undefined);
  return (
    <div className={styles.waiting} aria-hidden>
      <Skeleton lines={5} />
      <div className={frame.tables}>
        {sizes.map((size, table) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing but its place tells one from another
          <div key={table} className={styles.table}>
            <Puzzle pieces={topics.map((topic) => ({ topic, state: 'open' }))} size="5.5rem" />
            <Skeleton lines={size} />
          </div>
        ))}
      </div>
    </div>
  );
}
