import type { RoomView } from '#shared/view/views';
import { Icon } from '../../kit/Icon.tsx';
import { words } from '../../words/presenter.ts';
import styles from './RoomCount.module.css';

/** How many have come to their tables; a calm sign when all have. */
export function RoomCount({ room }: { room: RoomView }) {
  const { unseated } = room;
  const arrivals = room.arrivals && room.arrivals.of > 0 ? room.arrivals : null;
  return (
    <div className={styles.count} role="status">
      {arrivals && arrivals.here === arrivals.of ? (
        <p className={styles.all}>
          <Icon name="check" size="1.1em" /> {words.walk.all}
        </p>
      ) : (
        arrivals && <p className={styles.some}>{words.walk.arrived(arrivals.here, arrivals.of)}</p>
      )}
      {arrivals && (
        <span className={styles.bar} aria-hidden>
          <span style={{ transform: `scaleX(${arrivals.here / arrivals.of})` }} />
        </span>
      )}
      {unseated > 0 && <p className={styles.more}>{words.form.seating(unseated)}</p>}
    </div>
  );
}
