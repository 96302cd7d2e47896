import type { GatherAll } from '#shared/stages/gather/slices';
import { Qr } from '../../kit/Qr.tsx';
import { words } from '../../words/presenter.ts';
import { addressOf, qrText } from '../parts/joinAddress.ts';
import { usePage } from '../parts/pages.ts';
import { wideAs } from '../parts/textWidth.ts';
import type { PresenterView } from '../screen.ts';
import { Arriving } from './Arriving.tsx';
import styles from './Presenter.module.css';

/** The way in: large enough for the last row, with a place where one sees that one has arrived. */
export function GatherPresenter({ view }: { view: PresenterView<{ all: GatherAll }> }) {
  const { session, room, joinUrl } = view;
  const { people } = room;
  return (
    <div className={styles.gather}>
      <div className={styles.join}>
        <div className={styles.qr}>
          <Qr text={qrText(joinUrl)} label={words.bar.qr} />
        </div>
        <div className={styles.words}>
          <p className={styles.scan}>{session.locked ? words.gather.locked : words.gather.scan}</p>
          <p className={styles.address} dir="ltr">
            {addressOf(joinUrl)}
          </p>
          <p className={styles.code} dir="ltr" style={wideAs(session.code)}>
            <span className="visually-hidden">{words.gather.codeLabel} </span>
            {session.code}
          </p>
          <Criteria criteria={session.criteria} language={session.language} />
        </div>
      </div>
      <div className={styles.people}>
        {people.length === 0 ? (
          <p className={styles.nobody}>{words.gather.nobody}</p>
        ) : (
          <>
            <p className={styles.count}>
              <b>{words.number(people.length)}</b> {words.gather.people(people.length)}
            </p>
            <Arriving people={people} of={session.topics.length} />
          </>
        )}
      </div>
    </div>
  );
}

/** One at a time, so that it is read; they take turns. */
function Criteria({ criteria, language }: { criteria: readonly string[]; language: string }) {
  const at = usePage(criteria.length);
  const criterion = criteria[at];
  if (criterion === undefined) return null;
  return (
    <div className={styles.criteria}>
      <p className={styles.criteriaHead}>
        {words.gather.byTheEnd} <span className={styles.place}>{words.bar.place(at + 1, criteria.length)}</span>
      </p>
      <p className={styles.criterion} lang={language} dir="auto">
        {criterion}
      </p>
    </div>
  );
}
