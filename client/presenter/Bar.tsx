import type { RoomView, SessionView } from '#shared/view/views';
import { Icon } from '../kit/Icon.tsx';
import { Qr } from '../kit/Qr.tsx';
import { addressOf, qrText } from '../stages/parts/joinAddress.ts';
import { useAway, useScreenState } from '../sync/hooks.ts';
import { words } from '../words/presenter.ts';
import styles from './Bar.module.css';

/** A short loss of contact is nobody's business. */
const WORTH_A_WORD = 3_000;

export interface BarProps {
  session: SessionView;
  room: RoomView;
  joinUrl: string;
  /** false where the code stands large on the sheet itself. */
  withCode: boolean;
  isOver: boolean;
}

/** Always there, always the same: where we are, and how to join. */
export function Bar({ session, room, joinUrl, withCode, isOver }: BarProps) {
  const { stage } = session;
  return (
    <header className={styles.bar}>
      <div className={styles.where}>
        {!isOver && (
          <p className={styles.place}>
            <span className="visually-hidden">{words.bar.placeSpoken(stage.number, stage.of)}</span>
            <span aria-hidden>{words.bar.place(stage.number, stage.of)}</span>
          </p>
        )}
        <h1 className={styles.title} lang={session.language} dir="auto">
          {isOver ? session.title : stage.title}
        </h1>
      </div>
      <div className={styles.state}>
        <p className={styles.people}>
          <Icon name="people" size="1.1em" />
          <span className="visually-hidden">{words.bar.peopleSpoken(room.people.length)}</span>
          <span aria-hidden>{words.bar.people(room.people.length)}</span>
        </p>
        <Dot />
      </div>
      {withCode && (
        <div className={styles.join}>
          <div className={styles.how}>
            <p className={styles.address} dir="ltr">
              {addressOf(joinUrl)}
            </p>
            <p className={styles.code} dir="ltr">
              {session.code}
            </p>
          </div>
          <div className={styles.qr}>
            <Qr text={qrText(joinUrl)} label={words.bar.qr} />
          </div>
        </div>
      )}
    </header>
  );
}

/** Whether the server is there. The picture stays as it was in any case. */
function Dot() {
  const live = useScreenState((state) => state.link === 'live');
  const away = useAway(WORTH_A_WORD);
  return (
    <p className={styles.link} role="status" data-live={live || undefined}>
      <span className={styles.dot} aria-hidden />
      <span className={away ? undefined : 'visually-hidden'}>{away ? words.bar.away : live ? words.bar.live : ''}</span>
    </p>
  );
}
