import type { ShowAll } from '#shared/stages/show/slices';
import { Figure } from '../../kit/Figure.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { words } from '../../words/presenter.ts';
import { Fitted } from '../parts/Fitted.tsx';
import { StageTimer } from '../parts/Lead.tsx';
import type { PresenterView } from '../screen.ts';
import styles from './Presenter.module.css';

/** One point at a time, as large as it may be. */
export function ShowPresenter({ view }: { view: PresenterView<{ all: ShowAll }> }) {
  const { session, all, now } = view;
  const point = all?.point;
  if (!all || !point) return null;
  const { instruction } = session.stage;
  const isLast = all.index === all.count - 1;
  return (
    <div className={styles.show} lang={session.language}>
      <Fitted most={4.4} subject={`${session.stage.id} ${all.index} ${point.title}`} className={styles.point} align="center">
        <h2 className={styles.title} dir="auto">
          {point.title}
        </h2>
        {point.text.length > 0 && (
          <div className={styles.text}>
            <RichText text={point.text} />
          </div>
        )}
        {point.figure && (
          <div className={styles.figure}>
            <Figure figure={point.figure} />
          </div>
        )}
      </Fitted>
      <div className={styles.foot}>
        <div className={styles.said}>
          {instruction && (
            <p className={styles.instruction} dir="auto">
              {instruction}
            </p>
          )}
          {isLast && all.sources.length > 0 && (
            <div className={styles.sources}>
              <RichText text={all.sources} />
            </div>
          )}
        </div>
        {all.count > 1 && <Progress at={all.index} of={all.count} />}
        <StageTimer session={session} now={now} />
      </div>
    </div>
  );
}

function Progress({ at, of }: { at: number; of: number }) {
  return (
    <p className={styles.progress}>
      <span className="visually-hidden">{words.show.point(at + 1, of)}</span>
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots in a row
        <span key={index} className={styles.dot} data-now={index === at || undefined} aria-hidden />
      ))}
    </p>
  );
}
