import { useCallback, useMemo } from 'react';
import type { GatherAll } from '#shared/stages/gather/slices';
import type { RoomView } from '#shared/view/views';
import { Piece } from '../../kit/Piece.tsx';
import { Qr } from '../../kit/Qr.tsx';
import { words } from '../../words/presenter.ts';
import { addressOf, qrText } from '../parts/joinAddress.ts';
import { usePage } from '../parts/pages.ts';
import { Tiles } from '../parts/Tiles.tsx';
import { isCut, linesOf } from '../parts/textWidth.ts';
import type { PresenterView } from '../screen.ts';
import styles from './Presenter.module.css';

type Person = RoomView['people'][number];
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const keyOf = (person: Person): string => person.id;
const tall = (person: Person, width: number): number => 1.75 + (linesOf(person.name, width - 2.3) - 1) * 1.2;
const tight = (): number => 1.75;
const cut = (person: Person, width: number): boolean => isCut(person.name, width - 2.3);

/** The way in: large enough for the last row, with a place where one sees that one has arrived. */
export function GatherPresenter({ view }: { view: PresenterView<{ all: GatherAll }> }) {
  const { session, room, joinUrl } = view;
  // The newest first: everybody sees their name come in.
  const people = useMemo(() => [...room.people].reverse(), [room.people]);
  const order = useMemo(() => new Map(room.people.map(({ id }, at) => [id, at])), [room.people]);
  const draw = useCallback(
    (person: Person) => (
      <span className={styles.person}>
        <Piece topic={LETTERS[(order.get(person.id) ?? 0) % session.topics.length] ?? 'A'} of={session.topics.length} state="ready" size="1.5em" />
        <bdi className={styles.name}>{person.name}</bdi>
      </span>
    ),
    [order, session.topics.length],
  );
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
          <p className={styles.code} dir="ltr">
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
            <Tiles
              items={people}
              keyOf={keyOf}
              draw={draw}
              tall={tall}
              tight={tight}
              cut={cut}
              narrowest={7}
              most={4}
              gap={1}
              label={words.gather.arriving}
              subject={people[0]?.id}
            />
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
