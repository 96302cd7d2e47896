import type { CloseAll, ClosePresenter } from '#shared/stages/close/slices';
import { RichText } from '../../kit/RichText.tsx';
import { words } from '../../words/console.ts';
import type { FacilitatorScreen } from '../screen.ts';
import styles from './Facilitator.module.css';

export type CloseViews = { readonly all: CloseAll; readonly presenter: ClosePresenter };

/** What the room made, and where it is kept. */
export const CloseFacilitator: FacilitatorScreen<CloseViews> = ({ view }) => {
  const { all, session } = view;
  if (!all) return null;
  const { notes, mustSay, people } = all.made;
  const text = words.stages.close;
  const figures: readonly (readonly [number, string])[] = [
    [notes, text.notes(notes)],
    [mustSay, text.mustSay(mustSay)],
    [people, text.people],
  ];
  return (
    <div className={styles.close}>
      <section>
        <h2 className="visually-hidden">{text.made}</h2>
        <dl className={styles.made}>
          {figures.map(([count, what]) => (
            <div key={what}>
              <dd>{count}</dd>
              <dt>{what}</dt>
            </div>
          ))}
        </dl>
      </section>
      <p>
        <a className={styles.report} href={`/r/${session.code}`} target="_blank" rel="noreferrer">
          {text.report}
        </a>
        <span className={styles.quiet}>{text.reportHint}</span>
      </p>
      {all.message.length > 0 && (
        <section className={styles.message}>
          <h2>{text.message}</h2>
          <RichText text={all.message} lang={session.language} />
        </section>
      )}
    </div>
  );
};
