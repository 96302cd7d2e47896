// What phones ask before there are groups: all of it may be left, and changed until then.

import { useState } from 'react';
import type { MeView, SessionView } from '#shared/view/views';
import { Button } from '../../kit/Button.tsx';
import { plainDigits } from '../../kit/digits.ts';
import { Field } from '../../kit/Field.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { sayNo, words } from '../../words/phone.ts';
import type { ParticipantView, Send } from '../screen.ts';
import { lastAsked } from './asked.ts';
import styles from './Beforehand.module.css';
import { asLetter } from './need.ts';

export interface BeforehandProps {
  view: Pick<ParticipantView, 'session' | 'me' | 'pending'>;
  send: Send;
}

/** Where one sits, and which topics one would like: as far as the session asks, and nothing once groups are formed. */
export function Beforehand({ view: { session, me, pending }, send }: BeforehandProps) {
  // What was tapped shows at once; asked twice on a slow line, the later word counts.
  const liked = lastAsked(pending, 'people.like')?.topics ?? me.favourites;
  return (
    <>
      {session.asks.seated && <Seated sitsAt={me.sitsAt} busy={lastAsked(pending, 'people.sitAt') !== null} send={send} />}
      {session.asks.favourites && <Favourites topics={session.topics} lang={session.language} liked={liked} send={send} />}
    </>
  );
}

interface FavouritesProps {
  topics: SessionView['topics'];
  lang: string;
  /** Best first. */
  liked: readonly string[];
  send: Send;
}

/** The pieces of the day, to be tapped in one's own order. */
function Favourites({ topics, lang, liked, send }: FavouritesProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const like = async (topic: string): Promise<void> => {
    const next = liked.includes(topic) ? liked.filter((one) => one !== topic) : [...liked, topic];
    const answer = await send('people.like', { topics: next.map(asLetter), for: null });
    setRefusal(answer.ok ? null : sayNo(answer.refusal));
  };
  return (
    <section className={styles.part}>
      <h2 className={styles.head}>{words.gather.like}</h2>
      <p className={styles.note}>{words.gather.likeText}</p>
      <ul className={styles.likes}>
        {topics.map(({ id, title }) => {
          const rank = liked.indexOf(id) + 1;
          return (
            <li key={id} data-topic={id}>
              <button type="button" className={styles.like} aria-pressed={rank > 0} onClick={() => void like(id)}>
                <Piece topic={id} of={topics.length} state={rank > 0 ? 'taken' : 'open'} size="3rem" title={id} />
                <span className={styles.likeWords}>
                  <span lang={lang} dir="auto">
                    {title}
                  </span>
                  {rank > 0 && <span className={styles.rank}>{words.gather.choice(rank)}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className={styles.note} role="status">
        {refusal ?? (liked.length > 0 && words.gather.likeKept)}
      </p>
    </section>
  );
}

/** As many tables as a room can have. */
const TABLES = 300;

/** Whoever sits already says where, and the table is taken as it is. */
function Seated({ sitsAt, busy, send }: { sitsAt: MeView['sitsAt']; busy: boolean; send: Send }) {
  const [typed, setTyped] = useState(sitsAt === null ? '' : String(sitsAt));
  const [error, setError] = useState<string | null>(null);
  const table = typed === '' ? null : Number(typed);
  const sit = async (): Promise<void> => {
    if (table !== null && (table < 1 || table > TABLES)) return setError(words.gather.sitsWhich(TABLES));
    const answer = await send('people.sitAt', { table, for: null });
    setError(answer.ok ? null : sayNo(answer.refusal));
  };
  return (
    <form
      className={styles.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void sit();
      }}
    >
      <Field
        label={words.gather.sits}
        hint={sitsAt === null ? words.gather.sitsText : words.gather.sitsKept(sitsAt)}
        inputMode="numeric"
        autoComplete="off"
        enterKeyHint="done"
        value={typed}
        onChange={(next) => {
          setTyped(plainDigits(next).slice(0, 3));
          setError(null);
        }}
        error={error}
        // Whoever types a number and goes on has said it; taking it back needs the button.
        onBlur={() => table !== null && table !== sitsAt && !busy && void sit()}
      />
      {table !== sitsAt && (
        <Button type="submit" busy={busy}>
          {table === null ? words.gather.sitsNone : words.gather.sitsGo(typed)}
        </Button>
      )}
    </form>
  );
}
