import { useMemo } from 'react';
import type { SetupView } from '#shared/view/deskViews';
import { Button } from '../kit/Button.tsx';
import { Piece } from '../kit/Piece.tsx';
import { useHands } from '../stages/parts/hands.ts';
import type { Fix, Need } from '../stages/parts/need.ts';
import { PersonName } from '../stages/parts/PersonName.tsx';
import { useSlice } from '../sync/hooks.ts';
import { words } from '../words/console.ts';
import { words as repairWords } from '../words/repair.ts';
import { useDesk } from './desk.ts';
import { movableRoom } from './move/room.ts';
import { wishNeeds } from './move/wishNeeds.ts';
import styles from './Needs.module.css';
import { MEND } from './repair/CoverageLight.tsx';
import { standInLines } from './repair/coverage.ts';
import { withoutContact } from './repair/missed.ts';
import { namesOf } from './repair/names.ts';
import { Ways } from './repair/Ways.tsx';
import { useNextNeed } from './useNextNeed.ts';

/** More than this at once would be a wall; the rest is counted. */
const MOST_LINES = 6;

export function Needs() {
  const { needs, session, people, room, desk, presence } = useDesk();
  const wishes = useWishes();
  const nextNeed = useNextNeed();
  const quiet = [...needs.filter((need) => need.quiet === true), ...wishes];
  const loud = needs.filter((need) => need.quiet !== true);
  const names = namesOf(people, room);
  const standIns = session.ended ? [] : standInLines(desk, names);
  const offline = presence ? withoutContact(presence, people, desk) : [];
  const missed = offline.filter(({ only }) => only.length > 0);
  return (
    <section className={styles.needs} {...nextNeed}>
      <h2 tabIndex={-1}>{words.needs.name}</h2>
      <p className="visually-hidden" role="status">
        {words.needs.summary(loud.length + wishes.length)}
      </p>
      {loud.length + wishes.length === 0 && <p className={styles.quiet}>{words.needs.none}</p>}
      {loud.length + quiet.length > 0 && (
        <ul className={styles.list}>
          {[...loud, ...quiet].map((need) => (
            <NeedLine key={need.id} need={need} of={session.topics.length} />
          ))}
        </ul>
      )}
      {standIns.length > 0 && (
        <ul className={styles.standIns}>
          {standIns.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {offline.length > 0 && (
        <details className={styles.offline}>
          <summary>
            {words.needs.offline(offline.length)}
            {missed.length > 0 && `: ${repairWords.offline.some(missed.length)}`}
          </summary>
          <p className={styles.quiet}>{words.needs.offlineHint}</p>
          <ul className={styles.names}>
            {offline.map(({ person, only }) => (
              <li key={person.id}>
                <PersonName
                  id={person.id}
                  name={person.name}
                  marks={only.length > 0 ? [repairWords.offline.only(only, names.table(person.home ?? ''))] : []}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Wishes are looked at with every move that could help, so not more often than needed. */
function useWishes(): readonly Need[] {
  const { session, desk, people, room } = useDesk();
  const setup = useSlice<SetupView>('facilitator', 'setup');
  return useMemo(() => {
    if (session.ended || desk.broken.length === 0) return [];
    const movable = movableRoom({ people, room, desk, setup });
    return wishNeeds({ broken: desk.broken, movable, room, people, names: namesOf(people, room), largest: desk.fullTable });
  }, [session.ended, desk, people, room, setup]);
}

function NeedLine({ need, of }: { readonly need: Need; readonly of: number }) {
  const { ask } = useDesk();
  const { startMove } = useHands();
  const { move, lines = [], ways = [] } = need;
  // A pair of name and data that belongs together, which the compiler loses when they are taken apart.
  const mend = async ({ type, data, after }: Fix): Promise<void> => {
    if ((await ask(type, data as never)) && after) await ask(after.type, after.data as never);
  };
  return (
    <li className={styles.need} data-need data-quiet={need.quiet || undefined} id={need.id === MEND ? MEND : undefined} tabIndex={-1}>
      <p className={styles.text}>
        {need.topic && <Piece topic={need.topic} of={of} state="open" />}
        <span>{need.text}</span>
      </p>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.slice(0, MOST_LINES).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lines.length > MOST_LINES && <li>{words.needs.moreGaps(lines.length - MOST_LINES)}</li>}
        </ul>
      )}
      <Ways ways={ways} left={need.quiet === true} />
      {need.fixes.length > 0 && (
        <div className={styles.fixes}>
          {need.fixes.map((fix, at) => (
            <Button key={fix.label} size="small" variant={at === 0 ? 'plain' : 'quiet'} onClick={() => void mend(fix)}>
              {fix.label}
            </Button>
          ))}
        </div>
      )}
      {move && (
        <div className={styles.fixes}>
          <Button size="small" onClick={() => startMove(move.person)}>
            {move.label}
          </Button>
        </div>
      )}
    </li>
  );
}
