import type { GatherAll } from '#shared/stages/gather/slices';
import { Piece } from '../../kit/Piece.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { words } from '../../words/phone.ts';
import { Beforehand } from '../parts/Beforehand.tsx';
import { placeName } from '../parts/Place.tsx';
import { Stage } from '../parts/Stage.tsx';
import type { ParticipantView, Send } from '../screen.ts';
import styles from './Participant.module.css';

type View = ParticipantView<{ all: GatherAll }>;

/** You are in; your name is on the screen; this is what will happen. */
export function GatherParticipant({ view, send }: { readonly view: View; readonly send: Send }) {
  const { me, session, table, all } = view;
  return (
    <Stage title={words.gather.in(me.name)} lead={words.gather.proof}>
      <p className={styles.here}>{words.gather.begins}</p>
      {table && <p className={styles.here}>{words.gather.table(placeName(table))}</p>}
      {all && all.welcome.length > 0 && <RichText text={all.welcome} lang={session.language} />}
      <Beforehand view={view} send={send} />
      {session.topics.length > 0 && !session.asks.favourites && (
        <section className={styles.part}>
          <h2 className={styles.head}>{words.gather.pieces}</h2>
          <p className={styles.note}>{words.gather.piecesText}</p>
          <ul className={styles.pieces} lang={session.language}>
            {session.topics.map((topic) => (
              <li key={topic.id}>
                <Piece topic={topic.id} of={session.topics.length} state="taken" size="3rem" title={topic.id} />
                <span dir="auto">{topic.title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {session.criteria.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.head}>{words.gather.criteria}</h2>
          <ul className={styles.criteria} lang={session.language}>
            {session.criteria.map((criterion) => (
              <li key={criterion} dir="auto">
                {criterion}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stage>
  );
}
