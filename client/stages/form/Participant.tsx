import { useEffect, useRef, useState } from 'react';
import type { CommandData, CommandType } from '#shared/wire/messages';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { Puzzle } from '../../kit/Puzzle.tsx';
import { sayNo, words } from '../../words/phone.ts';
import { stageWords } from '../../words/phoneStages.ts';
import { lastAsked } from '../parts/asked.ts';
import { Arrive, Place, placeName } from '../parts/Place.tsx';
import { Stage } from '../parts/Stage.tsx';
import type { ParticipantView, Send } from '../screen.ts';
import { Choices } from './Choices.tsx';
import { Companions } from './Companions.tsx';
import styles from './Participant.module.css';

export function FormParticipant({ view, send }: { readonly view: ParticipantView; readonly send: Send }) {
  const { me, session, table, pending } = view;
  const [forWhom, setForWhom] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const mate = table?.members.find((member) => member.id === forWhom && member.topic === null);
  useHeadInSight(mate?.id ?? null);
  if (!me.seat || !table) return <Stage where={session.stage.title} title={stageWords.form.waiting} lead={stageWords.form.waitingText} />;

  const busy = (type: CommandType): boolean => lastAsked(pending, type) !== null;
  if (!me.arrived) {
    return (
      <Stage where={session.stage.title} title={words.place.go} foot={<Arrive me={me} busy={busy('people.arrive')} send={send} />}>
        <Place table={table} me={me} send={send} />
      </Stage>
    );
  }

  const choosing = me.seat.topic === null || mate !== undefined;
  const mine = session.topics.find((topic) => topic.id === me.seat?.topic);
  const take = async (id: string): Promise<void> => {
    setRefusal(null);
    const topic = id as CommandData['groups.takeTopic']['topic']; // one of the session's own
    const answer = await send('groups.takeTopic', { topic, for: mate?.id ?? null });
    if (answer.ok) setForWhom(null);
    else setRefusal(sayNo(answer.refusal));
  };
  const giveBack = async (): Promise<void> => {
    setRefusal(null);
    const answer = await send('groups.returnTopic', { for: null });
    if (!answer.ok) setRefusal(sayNo(answer.refusal));
  };
  const held = (topic: string): readonly string[] =>
    table.members.filter((one) => one.topic === topic || one.second.includes(topic)).map((one) => one.name);
  const pieces = session.topics.map(({ id }) => ({ topic: id, state: held(id).length > 0 ? ('taken' as const) : ('open' as const) }));
  return (
    <Stage
      where={placeName(table)}
      title={mate ? stageWords.form.chooseFor(mate.name) : choosing ? stageWords.form.choose : stageWords.form.yours(mine?.title ?? '')}
      lead={choosing ? stageWords.form.chooseText : stageWords.form.yoursText}
    >
      <div role="alert" className={styles.alert}>
        {refusal && <Notice tone="warn">{refusal}</Notice>}
      </div>
      {choosing ? (
        <>
          <Choices topics={session.topics} lang={session.language} held={held} busy={busy('groups.takeTopic')} onTake={(topic) => void take(topic)} />
          {mate && (
            <Button variant="quiet" onClick={() => setForWhom(null)}>
              {stageWords.form.stopFor(mate.name)}
            </Button>
          )}
        </>
      ) : (
        <div className={styles.mine}>
          <Piece topic={me.seat.topic ?? ''} of={session.topics.length} state="taken" size="min(11rem, 40vw)" />
          <Button variant="quiet" busy={busy('groups.returnTopic')} onClick={() => void giveBack()}>
            {stageWords.form.back}
          </Button>
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
