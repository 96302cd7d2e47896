import { useState } from 'react';
import type { ReadAll, ReadPerson, ReadTopic } from '#shared/stages/read/slices';
import { Button } from '../../kit/Button.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { Piece } from '../../kit/Piece.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { Skeleton } from '../../kit/Skeleton.tsx';
import { words } from '../../words/phone.ts';
import { stageWords } from '../../words/phoneStages.ts';
import { lastAsked } from '../parts/asked.ts';
import { usePhone, useWakeLock } from '../parts/phone.ts';
import { Stage } from '../parts/Stage.tsx';
import type { ParticipantView, Send } from '../screen.ts';
import styles from './Participant.module.css';
import { usePlaceKept } from './usePlaceKept.ts';

type View = ParticipantView<{ all: ReadAll; person: ReadPerson; topic: ReadTopic }>;

/** In words. A short text may be an instruction whose doing takes far longer than its reading. */
const WORTH_AN_ESTIMATE = 300;

export function ReadParticipant({ view, send }: { readonly view: View; readonly send: Send }) {
  const { me, session, topics, all, mine, pending } = view;
  const phone = usePhone();
  const [chosen, setChosen] = useState<string | null>(null);
  useWakeLock();
  const reading = topics.find((one) => one.topic === chosen) ?? topics[0];
  usePlaceKept(reading ? `${view.draftKey}:${reading.topic}` : null);

  if (!reading) {
    const hasTopic = me.seat !== null && (me.seat.topic !== null || me.seat.second.length > 0);
    return hasTopic ? (
      <Stage where={session.stage.title} title={stageWords.read.loading}>
        <Skeleton lines={6} />
      </Stage>
    ) : (
      <Stage where={session.stage.title} title={stageWords.read.listener} lead={stageWords.read.listenerText} />
    );
  }

  const done = lastAsked(pending, 'read.done')?.done ?? mine?.done ?? false;
  const asked = (mine?.asked ?? false) || lastAsked(pending, 'read.needTime') !== null;
  const { title, text, words: length } = reading.view;
  return (
    <Stage
      where={
        <span className={styles.where}>
          <Piece topic={reading.topic} of={session.topics.length} state={done ? 'ready' : 'reading'} title={reading.topic} />
          {length >= WORTH_AN_ESTIMATE && stageWords.read.minutes(length)}
        </span>
      }
      title={title}
      lang={session.language}
      foot={
        <div className={styles.actions} data-done={done || undefined}>
          {done ? (
            <div className={styles.done} role="status">
              <p>{stageWords.read.doneTitle}</p>
              {all && <RichText text={all.hint} lang={session.language} />}
            </div>
          ) : (
            <Button variant="quiet" onClick={() => void send('read.needTime', {})} aria-disabled={asked || undefined}>
              {asked ? stageWords.read.asked : stageWords.read.more}
            </Button>
          )}
          <Button
            variant={done ? 'plain' : 'primary'}
            size="large"
            icon={done ? undefined : 'check'}
            onClick={() => void send('read.done', { done: !done, for: null })}
          >
            {done ? stageWords.read.reading : stageWords.read.done}
          </Button>
        </div>
      }
    >
      {topics.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; these are ways to look
        <div className={styles.tabs} role="group" aria-label={stageWords.read.which}>
          {topics.map((one) => (
            <button key={one.topic} type="button" className={styles.tab} aria-pressed={one === reading} onClick={() => setChosen(one.topic)}>
              <Piece topic={one.topic} of={session.topics.length} state="taken" title={one.topic} />
              <span dir="auto">{one.view.title}</span>
            </button>
          ))}
        </div>
      )}
      <p className={styles.lead} lang={session.language} dir="auto">
        {session.stage.instruction}
      </p>
      <div className={styles.size}>
        <IconButton icon="minus" label={words.menu.smaller} disabled={phone.textSizes.smallest} onClick={() => phone.resizeText(-1)} />
        <span aria-hidden>Aa</span>
        <IconButton icon="plus" label={words.menu.larger} disabled={phone.textSizes.largest} onClick={() => phone.resizeText(1)} />
      </div>
      <RichText text={text} lang={session.language} look="reading" />
    </Stage>
  );
}
