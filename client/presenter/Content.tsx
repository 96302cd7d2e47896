import type { RoomView, SessionView } from '#shared/view/views';
import { Logo } from '../kit/Logo.tsx';
import { presenterScreens } from '../stages/presenter.ts';
import type { PresenterView } from '../stages/screen.ts';
import { useLine, useScreenState, useSlice, useStageSlice } from '../sync/hooks.ts';
import { useRoom } from '../sync/useRoom.ts';
import { sentence } from '../words/en/refusals.ts';
import { words } from '../words/presenter.ts';
import { Bar } from './Bar.tsx';
import { Message } from './Message.tsx';
import styles from './Surface.module.css';
import { Travel } from './Travel.tsx';
import { Walking } from './Walking.tsx';

/** What the server has told, as a picture; or in words why there is none. */
export function Content({ code, joinUrl }: { code: string; joinUrl: string }) {
  const session = useSlice<SessionView>('all', 'session');
  const room = useRoom();
  const refused = useScreenState((state) => state.refused);
  if (!session || !room) {
    if (!refused) return <Connecting />;
    return (
      <Message title={words.closed.title}>
        <p>{sentence(refused)}</p>
        {refused.reason === 'unknownCode' && <p>{words.closed.code(code)}</p>}
      </Message>
    );
  }
  const isOver = session.ended && session.stage.kind !== 'close';
  return (
    <div className={styles.page} lang="en">
      <Bar session={session} room={room} joinUrl={joinUrl} withCode={session.stage.kind !== 'gather' && !isOver} isOver={isOver} />
      <main className={styles.main} aria-label={words.surface} data-stage={session.stage.id}>
        {isOver ? (
          <Message title={words.ended.title} topics={session.topics.map(({ id }) => id)}>
            <p>{words.ended.report}</p>
          </Message>
        ) : (
          <Travel moment={session.stage.id}>
            <Stage session={session} room={room} joinUrl={joinUrl} />
          </Travel>
        )}
      </main>
    </div>
  );
}

function Connecting() {
  return (
    <div className={styles.connecting}>
      <Logo size="9vh" />
      <p className="visually-hidden" role="status">
        {words.connecting}
      </p>
    </div>
  );
}

function Stage({ session, room, joinUrl }: { session: SessionView; room: RoomView; joinUrl: string }) {
  const { now } = useLine();
  const { id, kind, phase } = session.stage;
  const all = useStageSlice('all', 'stage', id);
  const stage = useStageSlice('presenter', 'stage', id);
  const group = useStageSlice('all', 'group', id);
  if (phase === 'walking') return <Walking session={session} room={room} />;
  const Screen = presenterScreens[kind];
  if (!Screen) return <Message title={session.stage.instruction || session.stage.title} />;
  const view = { session, room, joinUrl, now, all, stage, group };
  // The list seals in which kind's view this is: a screen is only given slices of its own kind.
  return <Screen key={id} view={view as PresenterView} />;
}
