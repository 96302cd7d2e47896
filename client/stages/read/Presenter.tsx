import type { ReadAll, ReadPresenter as ReadShown } from '#shared/stages/read/slices';
import { Count } from '../../kit/Count.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { words } from '../../words/presenter.ts';
import { Fitted } from '../parts/Fitted.tsx';
import { Pictures } from '../parts/HomeTiles.tsx';
import { StageTimer } from '../parts/Lead.tsx';
import stage from '../parts/Projected.module.css';
import type { PresenterView } from '../screen.ts';
import styles from './Presenter.module.css';

/** Quiet: what to do, how long, and the room's pieces filling. */
export function ReadPresenter({ view }: { view: PresenterView<{ all: ReadAll; presenter: ReadShown }> }) {
  const { session, room, all, stage: shown, now } = view;
  const { instruction } = session.stage;
  return (
    <div className={stage.body} style={{ blockSize: '100%' }}>
      <div className={styles.lead} data-alone={room.homes.length === 0 || undefined}>
        <StageTimer session={session} now={now} size="whole" />
        <Fitted most={5.2} subject={`${session.stage.id} ${instruction} ${all ? 'hint' : ''}`}>
          <p className={styles.instruction} lang={session.language} dir="auto">
            {instruction}
          </p>
          {all && all.hint.length > 0 && (
            <div className={styles.hint}>
              <RichText text={all.hint} lang={session.language} />
            </div>
          )}
        </Fitted>
        {shown && shown.readers > 0 && (
          <div className={styles.count}>
            <Count value={shown.done} of={shown.readers} label={words.read.done} format={words.number} look="large" />
          </div>
        )}
      </div>
      {room.homes.length > 0 && <Pictures homes={room.homes} of={session.topics.length} />}
    </div>
  );
}
