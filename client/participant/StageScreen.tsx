// Which screen this person needs now: away, ended, on the way, or in the stage.

import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '../kit/Button.tsx';
import { Skeleton } from '../kit/Skeleton.tsx';
import { fetchScreens, onScreens, screenOf } from '../stages/participant.ts';
import { lastAsked } from '../stages/parts/asked.ts';
import { Arrive, Place } from '../stages/parts/Place.tsx';
import { Stage } from '../stages/parts/Stage.tsx';
import type { ParticipantView, Send } from '../stages/screen.ts';
import { words } from '../words/phone.ts';
import type { Drafts } from './drafts.ts';
import standing from './Standing.module.css';
import { Standing } from './Standing.tsx';
import type { Sight } from './stageView.ts';

export interface StageScreenProps {
  view: ParticipantView;
  /** Where the room is; the view may have stayed behind. */
  now: Sight;
  send: Send;
  drafts: Drafts;
}

export function StageScreen({ view, now, send, drafts }: StageScreenProps) {
  const { session, me, pending } = view;
  const { stage } = session;
  const Screen = useSyncExternalStore(onScreens, () => screenOf(stage.kind));
  useEffect(() => {
    void fetchScreens(stage.kind);
  }, [stage.kind]);
  const setStatus = lastAsked(pending, 'people.setStatus');
  const status = now.me.status;
  if (now.session.ended && stage.kind !== 'close') return <Ended code={session.code} drafts={drafts} start={`${session.code}:${me.id}:`} />;
  if (status !== 'here' && !now.session.ended) {
    return (
      <Standing
        title={status === 'away' ? words.status.awayTitle : words.status.leftTitle(me.name)}
        action={
          <>
            {status === 'left' && (
              <a className={standing.link} href={`/r/${session.code}`}>
                {words.status.report}
              </a>
            )}
            <Button variant="primary" big busy={setStatus !== null} onClick={() => void send('people.setStatus', { person: me.id, status: 'here' })}>
              {words.status.back}
            </Button>
          </>
        }
      >
        <p>{status === 'away' ? words.status.awayText : words.status.leftText}</p>
      </Standing>
    );
  }
  if (stage.phase === 'walking') {
    const table = stage.grouping === 'expert' ? view.expertTable : view.table;
    if (!table) return <Stage where={stage.title} title={words.place.none} lead={words.place.noneText} />;
    const busy = lastAsked(pending, 'people.arrive') !== null;
    return (
      <Stage where={stage.title} title={words.place.go} foot={<Arrive me={me} busy={busy} send={send} />}>
        <Place table={table} me={me} send={send} />
      </Stage>
    );
  }
  if (Screen === 'waiting') return <Skeleton lines={6} label={stage.title} />;
  if (!Screen) return <Stage title={stage.title} lead={stage.instruction || words.frame.nothing} lang={session.language} />;
  // The slices of a stage are built by its own kind, so they are what its screen asks for.
  return <Screen view={view as never} send={send} />;
}

/** The session is over. What this phone never got rid of is shown, to be copied by hand. */
function Ended({ code, drafts, start }: { code: string; drafts: Drafts; start: string }) {
  const first = useSyncExternalStore(drafts.subscribe, () => drafts.written(start).join('\n'));
  const texts = first === '' ? [] : first.split('\n').map((key) => ({ key, text: drafts.get(key)?.text ?? '' }));
  return (
    <Standing
      title={words.status.ended}
      action={
        <a className={standing.primary} href={`/r/${code}`}>
          {words.status.report}
        </a>
      }
    >
      <p>{words.status.endedText}</p>
      {texts.length > 0 && <p>{words.status.unsent}</p>}
      {texts.map(({ key, text }) => (
        <p key={key} className={standing.unsent} dir="auto">
          {text}
        </p>
      ))}
    </Standing>
  );
}
