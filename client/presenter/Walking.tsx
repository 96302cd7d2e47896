import { useMemo } from 'react';
import type { RoomView, SessionView } from '#shared/view/views';
import { ExpertNames } from '../stages/parts/ExpertTiles.tsx';
import { HomeNames } from '../stages/parts/HomeTiles.tsx';
import { Lead } from '../stages/parts/Lead.tsx';
import stage from '../stages/parts/Projected.module.css';
import { RoomCount } from '../stages/parts/RoomCount.tsx';
import { arrivalsOf } from '../stages/parts/rooms.ts';
import { useLine } from '../sync/hooks.ts';
import { words } from '../words/presenter.ts';
import styles from './Walking.module.css';

/** Who goes where. The same for every kind of stage: people walk first, then it begins. */
export function Walking({ session, room }: { session: SessionView; room: RoomView }) {
  const { now } = useLine();
  const arrivals = useMemo(() => arrivalsOf(room), [room]);
  const toExperts = session.stage.grouping === 'expert';
  const of = session.topics.length;
  const where = toExperts ? words.walk.expert : room.experts.length > 0 ? words.walk.home : words.walk.homeFirst;
  return (
    <div className={stage.stage}>
      {/* The stage's own time has not begun. */}
      <Lead session={{ ...session, timer: null }} now={now} aside={<RoomCount room={room} />}>
        {where}
        <span className={styles.tap}>{words.walk.tap}</span>
      </Lead>
      <div className={stage.body}>
        {toExperts ? <ExpertNames room={room} of={of} /> : <HomeNames homes={room.homes} of={of} arrivals={arrivals} />}
      </div>
    </div>
  );
}
