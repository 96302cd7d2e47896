// The session on the phone: the bar, what is special about this moment, and the stage.

import { useMemo } from 'react';
import { PhoneProvider } from '../stages/parts/phone.ts';
import type { Send } from '../stages/screen.ts';
import { useAway, useLine, useScreenState } from '../sync/hooks.ts';
import { newId } from '../sync/ids.ts';
import { keep, recall } from '../sync/memory.ts';
import { words } from '../words/phone.ts';
import { isAsked } from './answersIn.ts';
import { Bar } from './Bar.tsx';
import { type Drafts, outOfSight } from './drafts.ts';
import styles from './Frame.module.css';
import { Lines } from './Lines.tsx';
import { OffLine } from './OffLine.tsx';
import { StageScreen } from './StageScreen.tsx';
import { viewOf } from './stageView.ts';
import { Unfinished } from './Unfinished.tsx';
import { useAnnouncer } from './useAnnouncer.ts';
import { useArrivalInStage } from './useArrivalInStage.ts';
import { useFetched } from './useFetched.ts';
import type { Settings } from './useSettings.ts';
import { useSight } from './useSight.ts';

/** A blink of the wifi is not worth a word. */
const WORTH_A_WORD = 3_000;

/** Rarely needed, and then at once: fetched after all that a stage needs. */
const fetchNews = () => import('./GroupNews.tsx');
const fetchAsks = () => import('./Asks.tsx');

export interface InsideProps {
  drafts: Drafts;
  settings: Settings;
}

export function Inside({ drafts, settings }: InsideProps) {
  const line = useLine();
  const pending = useScreenState((state) => state.pending);
  const away = useAway(WORTH_A_WORD);
  const seen = useSight(drafts);
  const { said, announce } = useAnnouncer();
  const news = useFetched(fetchNews);
  const asks = useFetched(fetchAsks, seen !== null && isAsked(seen.now, seen.shown));
  const { textSize, smallest, largest, resizeText } = settings;
  const phone = useMemo(
    () => ({ away, drafts, newId, recall, keep, announce, textSize, textSizes: { smallest, largest }, resizeText }),
    [away, drafts, announce, textSize, smallest, largest, resizeText],
  );
  const stage = seen?.shown.session.stage.id ?? null;
  // Bound to the stage on the screen: what is written there belongs there, wherever the room is by now.
  const send = useMemo((): Send => (type, data) => line.send(type, isOfStage(type) ? stage : null, data), [line, stage]);
  useArrivalInStage(seen?.shown ?? null, announce);
  if (!seen) return null;

  const { now, shown, follow } = seen;
  const current = shown === now;
  const view = viewOf(shown, { pending, current, now: line.now });
  const { session, me } = now;
  return (
    <PhoneProvider value={phone}>
      <Bar session={session} me={me} card={now.card} now={line.now} settings={settings} send={send} />
      <OffLine away={away} pending={pending.length} />
      <main className={styles.main} data-stage={shown.session.stage.id}>
        {!current && <Lines.MovedOn title={session.stage.title} onGo={follow} />}
        {news && me.status === 'here' && !session.ended && <news.GroupNews now={now} send={send} announce={announce} />}
        <Lines.Moments now={now} />
        {asks && isAsked(now, shown) && <asks.Asks view={{ session, me, pending }} send={send} />}
        <Unfinished drafts={drafts} keys={(written) => outOfSight(written, shown.session.stage.id)} start={`${session.code}:${me.id}:`} />
        <StageScreen key={`${shown.session.stage.id}`} view={view} now={now} send={send} drafts={drafts} />
      </main>
      <div className="visually-hidden" role="status" aria-label={words.frame.you}>
        {said}
      </div>
    </PhoneProvider>
  );
}

/** Commands of the engine are about the session, its people and its groups, in whatever stage. */
function isOfStage(type: string): boolean {
  return !/^(?:session|people|groups)\./.test(type);
}
