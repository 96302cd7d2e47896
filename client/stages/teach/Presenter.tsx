import { useCallback, useMemo } from 'react';
import type { TeachAll, TeachPresenter as TeachShown } from '#shared/stages/teach/slices';
import { Count } from '../../kit/Count.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { words } from '../../words/presenter.ts';
import { Fitted } from '../parts/Fitted.tsx';
import { Pictures } from '../parts/HomeTiles.tsx';
import { Lead } from '../parts/Lead.tsx';
import stage from '../parts/Projected.module.css';
import { type HomeTable, namesAt } from '../parts/rooms.ts';
import type { PresenterView } from '../screen.ts';
import styles from './Presenter.module.css';

/** Whose turn it is, what the others write, and the piece locking in, table by table. */
export function TeachPresenter({ view }: { view: PresenterView<{ all: TeachAll; presenter: TeachShown }> }) {
  const { session, room, all, stage: shown, now } = view;
  const of = session.topics.length;
  const tables = useMemo(() => new Map((shown?.tables ?? []).map((table) => [table.group, table])), [shown]);
  const topic = all?.topic ?? shown?.topic ?? '';
  const note = useCallback(
    (home: HomeTable) => {
      const table = tables.get(home.id);
      if (!table) return null;
      const experts = namesAt(home).flatMap(({ name, topics }) => (topics.includes(topic) ? [name] : []));
      const teaches = table.experts === 0 ? [words.teach.card] : experts;
      return { said: table.taught ? [words.teach.done] : teaches, longest: teaches.join(', ') };
    },
    [tables, topic],
  );
  if (!all) return null;
  const taught = (shown?.tables ?? []).filter((table) => table.taught).length;
  const count = shown?.tables.length ?? 0;
  return (
    <div className={stage.stage}>
      <div className={styles.head}>
        <Piece topic={topic} of={of} size="21vh" state={count > 0 && taught === count ? 'taught' : 'ready'} />
        <div className={styles.turn}>
          <p className={styles.title} data-topic={topic} lang={session.language} dir="auto">
            {all.title}
          </p>
          <Lead session={session} now={now} />
        </div>
      </div>
      <div className={stage.body}>
        <div className={styles.write}>
          <Fitted most={4.4} subject={`${all.title} ${all.prompts.map(({ question }) => question).join()}`}>
            <ul className={styles.prompts} lang={session.language}>
              {all.prompts.map(({ id, title, question }) => (
                <li key={id}>
                  <b dir="auto">{title}</b>
                  <span dir="auto">{question}</span>
                </li>
              ))}
            </ul>
          </Fitted>
          {count > 0 && (
            <div className={styles.count}>
              {taught === count ? (
                <p>{words.teach.allTaught}</p>
              ) : (
                <Count value={taught} of={count} label={words.teach.taught} format={words.number} />
              )}
            </div>
          )}
        </div>
        {room.homes.length > 0 ? <Pictures homes={room.homes} of={of} note={note} /> : <p className={stage.quiet}>{words.teach.nobody}</p>}
      </div>
    </div>
  );
}
