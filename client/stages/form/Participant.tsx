import { useEffect, useRef, useState } from 'react';
import type { MemberView, TableView } from '#shared/view/views';
import type { CommandData, CommandType } from '#shared/wire/messages';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { Puzzle } from '../../kit/Puzzle.tsx';
import { sayNo, words } from '../../words/phone.ts';
import { stageWords } from '../../words/phoneStages.ts';
import { lastAsked } from '../parts/asked.ts';
import { Arrive, Place, placeName } from '../parts/Place.tsx';
import { usePhone } from '../parts/phone.ts';
import { Stage } from '../parts/Stage.tsx';
import type { ParticipantView, Send } from '../screen.ts';
import { Choices } from './Choices.tsx';
import { Companions } from './Companions.tsx';
import { Decision, type HeadOfHeld, headOfHeld, useMissed } from './Held.tsx';
import styles from './Participant.module.css';

export function FormParticipant({ view, send }: { readonly view: ParticipantView; readonly send: Send }) {
  const { me, session, table, pending } = view;
  if (!me.seat || !table) return <Stage where={session.stage.title} title={stageWords.form.waiting} lead={stageWords.form.waitingText} />;

  if (!me.arrived) {
    const busy = lastAsked(pending, 'people.arrive') !== null;
    return (
      <Stage where={session.stage.title} title={words.place.go} foot={<Arrive me={me} busy={busy} send={send} />}>
        <Place table={table} me={me} send={send} />
      </Stage>
    );
  }

  return <AtTable view={view} seat={me.seat} table={table} send={send} />;
}

interface AtTableProps {
  view: ParticipantView;
  seat: NonNullable<ParticipantView['me']['seat']>;
  table: TableView;
  send: Send;
}

/** Everybody sits: topics are taken, for oneself and for neighbours without a phone. */
function AtTable({ view, seat, table, send }: AtTableProps) {
  const { me, session, pending } = view;
  const [forWhom, setForWhom] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const mate = table.members.find((member) => member.id === forWhom && member.topic === null && member.with === null);
  const host = table.members.find((member) => member.id === me.id)?.with ?? null;
  useHeadInSight(mate?.id ?? null);
  const holders = (topic: string): readonly string[] =>
    table.members.filter((one) => one.with === null && (one.topic === topic || one.second.includes(topic))).map((one) => one.name);
  const [tapped, setTapped] = useState<string | null>(null);
  const missed = useMissed(me.held, tapped, seat.topic);
  const head = headOf(view, seat, { mate, host, missed }, holders);
  useNews(me.held, seat.topic, head.title);

  const busy = (type: CommandType): boolean => lastAsked(pending, type) !== null;
  const choosing = (seat.topic === null && host === null) || mate !== undefined;
  const ask = async <T extends CommandType>(type: T, data: CommandData[T]): Promise<void> => {
    setRefusal(null);
    const answer = await send(type, data);
    if (answer.ok) setForWhom(null);
    else {
      setRefusal(sayNo(answer.refusal));
      setTapped(null);
    }
  };
  const giveBack = (): void => void ask('groups.returnTopic', { for: null });
  const pieces = session.topics.map(({ id }) => ({ topic: id, state: holders(id).length > 0 ? ('taken' as const) : ('open' as const) }));
  return (
    <Stage where={placeName(table)} title={head.title} lead={head.lead}>
      <div role="alert" className={styles.alert}>
        {refusal && <Notice tone="warn">{refusal}</Notice>}
      </div>
      {table.decidedBy !== null && seat.topic === null && host === null && !mate && (
        <Decision by={table.decidedBy} now={view.now} othersWait={me.held.length === 0} onAgain={me.held.length > 0 ? giveBack : undefined} />
      )}
      {choosing ? (
        <>
          <Choices
            topics={session.topics}
            lang={session.language}
            holders={holders}
            asked={mate ? [] : me.held}
            busy={busy('groups.takeTopic')}
            // One of the session's own topics.
            onTake={(topic) => {
              if (!mate) setTapped(topic);
              void ask('groups.takeTopic', { topic: topic as CommandData['groups.takeTopic']['topic'], for: mate?.id ?? null });
            }}
          />
          {mate && (
            <Button variant="quiet" onClick={() => setForWhom(null)}>
              {stageWords.form.stopFor(mate.name)}
            </Button>
          )}
        </>
      ) : (
        <div className={styles.mine}>
          {seat.topic !== null && <Piece topic={seat.topic} of={session.topics.length} state="taken" size="min(11rem, 40vw)" />}
          {host === null && (
            <Button variant="quiet" busy={busy('groups.returnTopic')} onClick={giveBack}>
              {stageWords.form.back}
            </Button>
          )}
        </div>
      )}
      <section className={styles.table}>
        <h2 className={styles.head}>{stageWords.form.table}</h2>
        <Puzzle
          pieces={pieces}
          size="min(10rem, 50vw)"
          label={stageWords.form.picture(pieces.filter((piece) => piece.state === 'taken').length, pieces.length)}
        />
        <Companions table={table} me={me.id} topics={session.topics} onChooseFor={setForWhom} />
      </section>
    </Stage>
  );
}

type Holders = (topic: string) => readonly string[];

/** For whom one chooses, for whom one is here, if not for oneself, and what came of it. */
interface Others {
  readonly mate: MemberView | undefined;
  readonly host: string | null;
  /** What somebody else was faster to take. */
  readonly missed: readonly string[];
}

function headOf({ me, session }: ParticipantView, seat: AtTableProps['seat'], { mate, host, missed }: Others, holders: Holders): HeadOfHeld {
  const text = stageWords.form;
  if (host !== null && !mate) return { title: text.shares(host), lead: text.sharesText(host) };
  if (mate) return { title: text.chooseFor(mate.name), lead: text.chooseText };
  if (seat.topic !== null) {
    const title = text.yours(session.topics.find((topic) => topic.id === seat.topic)?.title ?? '');
    return { title, lead: missed.length > 0 ? text.missedText(missed) : text.yoursText };
  }
  return me.held.length > 0 ? headOfHeld(me.held, holders) : { title: text.choose, lead: text.chooseText };
}

/** What the head says now is also said aloud: that somebody was faster, and at last which topic it is. */
function useNews(held: readonly string[], topic: string | null, title: string): void {
  const { announce } = usePhone();
  const before = useRef({ held: held.length, topic });
  useEffect(() => {
    const former = before.current;
    before.current = { held: held.length, topic };
    if (topic !== null && former.topic === null) {
      announce(stageWords.form.nowYours(topic));
      // The button that was pressed is gone with the others.
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    } else if (held.length > former.held) announce(title);
  }, [held.length, topic, title, announce]);
}

/** The button is far below the topics it opens: the head, which says for whom one chooses, comes into sight and has the focus. */
function useHeadInSight(forWhom: string | null): void {
  const before = useRef(forWhom);
  useEffect(() => {
    if (before.current === forWhom) return;
    before.current = forWhom;
    const head = document.querySelector<HTMLElement>('main h1');
    head?.focus({ preventScroll: true });
    head?.scrollIntoView();
  }, [forWhom]);
}
