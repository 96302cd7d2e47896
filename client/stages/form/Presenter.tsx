import { useMemo } from 'react';
import { Puzzle } from '../../kit/Puzzle.tsx';
import { words } from '../../words/presenter.ts';
import { HomeNames } from '../parts/HomeTiles.tsx';
import { Lead } from '../parts/Lead.tsx';
import stage from '../parts/Projected.module.css';
import { RoomCount } from '../parts/RoomCount.tsx';
import { arrivalsOf } from '../parts/rooms.ts';
import type { PresenterView } from '../screen.ts';

/** Where everybody sits, and which topics are still free at each table. */
export function FormPresenter({ view: { session, room, now } }: { view: PresenterView }) {
  const arrivals = useMemo(() => arrivalsOf(room), [room]);
  const of = session.topics.length;
  if (room.homes.length === 0) {
    return (
      <div className={stage.calm}>
        <Puzzle pieces={session.topics.map(({ id }) => ({ topic: id, state: 'open' }))} size="34vh" />
        <p className={stage.big}>{words.form.none}</p>
        <p className={stage.quiet}>{words.form.noneYet}</p>
      </div>
    );
  }
  return (
    <div className={stage.stage}>
      <Lead session={session} now={now} aside={<RoomCount room={room} />}>
        {words.form.find}
      </Lead>
      <div className={stage.body}>
        <HomeNames homes={room.homes} of={of} arrivals={arrivals} />
      </div>
    </div>
  );
}
