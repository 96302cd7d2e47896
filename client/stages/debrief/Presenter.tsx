import type { DebriefAll, DebriefNote, DebriefPresenter as DebriefShown } from '#shared/stages/debrief/slices';
import { Piece } from '../../kit/Piece.tsx';
import { Puzzle } from '../../kit/Puzzle.tsx';
import { words } from '../../words/presenter.ts';
import { Fitted } from '../parts/Fitted.tsx';
import { StageTimer } from '../parts/Lead.tsx';
import stage from '../parts/Projected.module.css';
import type { PresenterView } from '../screen.ts';
import styles from './Presenter.module.css';
import { Foot, hasFoot } from './Slip.tsx';
import { ThemeWall } from './ThemeWall.tsx';
import { Wall } from './Wall.tsx';

/** What the groups wrote, as slips on a wall; one of them alone when it is talked about. */
export function DebriefPresenter({ view }: { view: PresenterView<{ all: DebriefAll; presenter: DebriefShown }> }) {
  const { session, all, stage: shown, now } = view;
  const of = session.topics.length;
  const wall = shown ?? all;
  if (!wall) return null;
  if (wall.spotlight) return <Spotlight note={wall.spotlight} of={of} />;
  const { showing, notes, themes, question, topic, more } = wall;
  return (
    <div className={stage.stage}>
      <div className={styles.head}>
        {topic && <Piece topic={topic.id} of={of} size="11vh" state="taught" title={topic.id} />}
        <div className={styles.question} lang={session.language}>
          <p className={styles.asked} dir="auto">
            {question || session.stage.instruction}
          </p>
          {showing && (
            <p className={styles.showing} dir="auto">
              {showing.title}
              {more > 0 && <span className={styles.more}>{words.and(more)}</span>}
            </p>
          )}
        </div>
        <StageTimer session={session} now={now} />
      </div>
      {!showing && (
        <div className={stage.calm}>
          <Puzzle pieces={session.topics.map(({ id }) => ({ topic: id, state: 'taught' }))} size="36vh" />
          <p className={stage.quiet}>{words.debrief.nothing}</p>
        </div>
      )}
      {showing && notes.length === 0 && <p className={styles.nothing}>{words.debrief.empty}</p>}
      {showing && notes.length > 0 && (
        <div className={stage.body}>
          {themes.length > 0 ? (
            <ThemeWall notes={notes} themes={themes} of={of} />
          ) : (
            <Wall notes={notes} of={of} subject={`${showing.stage} ${showing.prompt ?? ''}`} />
          )}
        </div>
      )}
    </div>
  );
}

function Spotlight({ note, of }: { note: DebriefNote; of: number }) {
  return (
    <Fitted most={9} subject={`${note.id} ${note.text}`} align="center" className={styles.spotlight}>
      <article className={styles.poster} data-topic={note.topic ?? undefined}>
        <p className={styles.text} dir="auto">
          {note.text}
        </p>
        {(hasFoot(note) || note.topic) && (
          <div className={styles.posterFoot}>
            <Foot note={note} of={of} />
          </div>
        )}
      </article>
    </Fitted>
  );
}
