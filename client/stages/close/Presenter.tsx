import type { ReactNode } from 'react';
import type { CloseAll, ClosePresenter as CloseShown } from '#shared/stages/close/slices';
import { Puzzle } from '../../kit/Puzzle.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { words } from '../../words/presenter.ts';
import { Fitted } from '../parts/Fitted.tsx';
import { StageTimer } from '../parts/Lead.tsx';
import stage from '../parts/Projected.module.css';
import type { PresenterView } from '../screen.ts';
import styles from './Presenter.module.css';

/** Thanks, and the whole picture: every piece in its place. */
export function ClosePresenter({ view }: { view: PresenterView<{ all: CloseAll; presenter: CloseShown }> }) {
  const { session, all, stage: shown, now } = view;
  const made = shown?.made ?? all?.made;
  const message = all?.message ?? [];
  return (
    <div className={stage.body} style={{ blockSize: '100%' }}>
      <div className={styles.picture}>
        <Puzzle pieces={session.topics.map(({ id }) => ({ topic: id, state: 'taught' }))} size="46vh" />
        {made && made.notes > 0 && (
          <ul className={styles.made} aria-label={words.close.made}>
            <Made value={made.notes}>{words.close.notes(made.notes)}</Made>
            {made.mustSay > 0 && <Made value={made.mustSay}>{words.close.mustSay(made.mustSay)}</Made>}
            <Made value={made.people}>{words.close.people(made.people)}</Made>
          </ul>
        )}
      </div>
      <div className={stage.column}>
        <Fitted most={4.6} subject={`${session.stage.id} ${message.length}`} align="center">
          {message.length > 0 ? <RichText text={message} lang={session.language} /> : <p className={styles.thanks}>{words.close.thanks}</p>}
        </Fitted>
        <div className={styles.foot}>
          <p>{session.ended ? words.ended.report : words.close.takeHome}</p>
          {!session.ended && <StageTimer session={session} now={now} />}
        </div>
      </div>
    </div>
  );
}

function Made({ value, children }: { value: number; children: ReactNode }) {
  return (
    <li>
      <b>{words.number(value)}</b> {children}
    </li>
  );
}
