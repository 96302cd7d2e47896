// Brings together what the line has told, and opens the console on it.

import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { DeskView, PeopleView, PresenceView, RunSheetView, SetupView } from '#shared/view/deskViews';
import type { SessionView } from '#shared/view/views';
import { Skeleton } from '../kit/Skeleton.tsx';
import { facilitatorStages } from '../stages/facilitator.ts';
import type { FacilitatorView, Send } from '../stages/screen.ts';
import { useLine, useScreenState, useSlice, useStageSlice } from '../sync/hooks.ts';
import { useRoom } from '../sync/useRoom.ts';
import { words } from '../words/console.ts';
import { sentence } from '../words/en/refusals.ts';
import { Console } from './Console.tsx';
import { type Desk, DeskProvider, type Sheet, type Toast } from './desk.ts';
import { Entrance } from './Entrance.tsx';
import { needsOfDesk } from './needs.ts';
import styles from './Room.module.css';
import { useTick } from './useTick.ts';
import { useToasts } from './useToasts.ts';

/** "Rehearse it first" on the shelf leads here with a word in the fragment; it opens the sheet once. */
function askedFor(): Sheet | null {
  if (location.hash !== '#rehearse') return null;
  history.replaceState(null, '', location.pathname + location.search);
  return { kind: 'rehearsal' };
}

export interface RoomProps {
  readonly code: string;
  readonly secret: string;
}

export function Room({ code, secret }: RoomProps) {
  const refused = useScreenState((state) => state.refused);
  const session = useSlice<SessionView>('all', 'session');
  const runSheet = useSlice<RunSheetView>('facilitator', 'runSheet');
  const desk = useSlice<DeskView>('facilitator', 'desk');
  const people = useSlice<PeopleView>('facilitator', 'people');
  const room = useRoom();
  if (refused) return <Entrance code={code} refusal={refused} />;
  if (!session || !runSheet || !desk || !people || !room) return <Waiting />;
  return <Opened code={code} secret={secret} session={session} runSheet={runSheet} desk={desk} people={people} room={room} />;
}

function Waiting(): ReactNode {
  return (
    <main className={styles.waiting}>
      <h1 className="visually-hidden">{words.loading}</h1>
      <Skeleton lines={6} label={words.loading} />
    </main>
  );
}

type Told = Pick<Desk, 'code' | 'secret' | 'session' | 'runSheet' | 'desk' | 'people' | 'room'>;

function Opened({ code, secret, session, runSheet, desk, people, room }: Told) {
  const line = useLine();
  const presence = useSlice<PresenceView>('facilitator', 'presence');
  const [sheet, open] = useState<Sheet | null>(askedFor);
  const { toasts, say, dismiss } = useToasts();
  const view = useView({ session, people, room, presence, standIns: desk.standIns });
  const { stage, title } = { stage: session.stage.id, title: session.title };

  const send = useCallback<Send>(
    async (type, data) => {
      const answer = await line.send(type, stage, data);
      if (!answer.ok) say({ text: sentence(answer.refusal), tone: 'refusal' });
      return answer;
    },
    [line, stage, say],
  );
  const ask = useCallback<Desk['ask']>(
    async (type, data, then?: Toast) => {
      const { ok } = await send(type, data);
      if (ok && then) say(then);
      return ok;
    },
    [send, say],
  );

  // What is asked of the stage's kind may depend on the time.
  useTick(15_000);
  const kind = facilitatorStages[session.stage.kind];
  const coverage = runSheet.stages.some((one) => (one.state === 'now' || one.state === 'ahead') && facilitatorStages[one.kind]?.coverage);
  const needs = [...needsOfDesk({ session, desk, people, room, coverage }), ...(session.ended ? [] : (kind?.needs?.(view as never) ?? []))];
  const waiting = kind?.waiting?.(view as never) ?? null;

  useEffect(() => {
    document.title = words.page(title);
  }, [title]);

  const value: Desk = { code, secret, session, runSheet, desk, people, room, presence, view, needs, waiting, now: line.now, ask, say, open };
  return (
    <DeskProvider value={value}>
      <Console sheet={sheet} send={send} screen={kind?.screen ?? null} toasts={toasts} dismiss={dismiss} />
    </DeskProvider>
  );
}

/** What the stage's screen is given. */
type Given = Pick<FacilitatorView, 'session' | 'people' | 'room' | 'presence' | 'standIns'>;

function useView({ session, people, room, presence, standIns }: Given): FacilitatorView {
  const { now } = useLine();
  const stage = session.stage.id;
  const all = useStageSlice('all', 'stage', stage);
  const presenter = useStageSlice('presenter', 'stage', stage);
  const own = useStageSlice('facilitator', 'stage', stage);
  const group = useStageSlice('all', 'group', stage);
  const setup = useSlice<SetupView>('facilitator', 'setup');
  return useMemo(
    // The kind's own types are sealed in its screen; here they are only handed on.
    () => ({ session, people, room, presence, setup, standIns, now, all, presenter, stage: own, group }) as unknown as FacilitatorView,
    [session, people, room, presence, setup, standIns, now, all, presenter, own, group],
  );
}
