import type { Grouping } from '#shared/people/groups';
import type { RoomView } from '#shared/view/views';
import { GroupBadge } from '../../kit/GroupBadge.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { words } from '../../words/presenter.ts';
import styles from './GroupSign.module.css';

export interface GroupSignProps {
  grouping: Grouping;
  group: string;
  topic: string | null;
  room: RoomView;
  of: number;
  /** The pieces that lie here now and belong into tables' pictures. */
  travellers?: readonly (string | null)[] | undefined;
}

/** Which group this is, as its sign on the table says. */
export function GroupSign({ grouping, group, topic, room, of, travellers = [] }: GroupSignProps) {
  if (grouping !== 'expert') {
    const home = room.homes.find((one) => one.id === group);
    const sign = home ? words.sign(home.name, home.place) : '';
    return (
      <span className={styles.home}>
        <GroupBadge word={words.table} name={String(home?.table ?? group)} />
        {sign !== '' && <bdi className={styles.called}>{sign}</bdi>}
      </span>
    );
  }
  return (
    <span className={styles.sign}>
      <GroupBadge name={group} topic={topic ?? undefined} />
      {topic && (
        <span className={styles.stack} aria-hidden>
          {travellers.map((traveller, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces in a pile
            <span key={at} data-traveller={traveller ?? undefined}>
              <Piece topic={topic} of={of} size="1.2em" />
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
