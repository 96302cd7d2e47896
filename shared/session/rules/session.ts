// Moving the room from stage to stage, its time, its door, its end.

import { accept, type Decision, never, refuse } from '../../base/decision.ts';
import type { StageId } from '../../base/ids.ts';
import { MINUTE } from '../../base/time.ts';
import type { PlannedStage } from '../../plan/plan.ts';
import type { Kinds } from '../../stages/sealed.ts';
import type { EngineCommand } from '../commands.ts';
import { draft, happen } from '../draft.ts';
import type { Event, Stamp } from '../events.ts';
import { isFit } from '../forming.ts';
import { settled } from '../seating.ts';
import { type OpenedStage, type Session, type Timer, timeLeft } from '../session.ts';

type Command = Extract<EngineCommand, { type: `session.${string}` }>;

export function decideSession(kinds: Kinds, session: Session, command: Command, stamp: Stamp): Decision<Event> {
  switch (command.type) {
    case 'session.goTo':
      return goTo(kinds, session, command.data, stamp);
    case 'session.begin': {
      const { stage } = command.data;
      if (stage !== session.current) return refuse('alreadyMoved', { stage: titleOf(session, session.current) });
      return session.opened.get(stage)?.phase === 'walking' ? accept<Event>({ type: 'session.begun', data: { stage } }) : accept();
    }
    case 'session.pause':
      return onTimer(session, command.data.stage, (opened, timer) => paused(opened, timer, command.data.paused, command.at));
    case 'session.extend':
      return extend(session, command.data.stage, command.data.minutes * MINUTE, command.at);
    case 'session.arrange':
      return arrange(session, command.data.ahead);
    case 'session.skip': {
      const { stage, skip } = command.data;
      if (!isAhead(session, stage)) return refuse('stageNotAhead');
      return session.skipped.has(stage) === skip ? accept() : accept<Event>({ type: 'session.stageSkipped', data: { stage, skip } });
    }
    case 'session.lockDoor': {
      const { locked } = command.data;
      return session.locked === locked ? accept() : accept<Event>({ type: 'session.doorSet', data: { locked } });
    }
    case 'session.end': {
      const { ended } = command.data;
      return (session.endedAt !== null) === ended ? accept() : accept<Event>({ type: 'session.ended', data: { ended } });
    }
    default:
      return never(command);
  }
}

function goTo(
  kinds: Kinds,
  session: Session,
  { from, to, formation }: Extract<Command, { type: 'session.goTo' }>['data'],
  stamp: Stamp,
): Decision<Event> {
  if (from !== session.current) return refuse('alreadyMoved', { stage: titleOf(session, session.current) });
  const planned = session.plan.get(to);
  if (!planned) return refuse('noSuchStage');
  if (to === from) return accept();
  if (formation && !isFit(session, formation)) return refuse('formationUnfit');
  const ready = settled(kinds, stamp, draft(session), planned, formation);
  return accept(...happen(kinds, stamp, ready, opening(kinds, ready.session, planned)).events);
}

/** The event that opens a stage. People walk where its groups sit elsewhere than where they last went. */
export function opening(kinds: Kinds, session: Session, planned: PlannedStage): Event {
  const elsewhere = (planned.grouping === 'home' || planned.grouping === 'expert') && planned.grouping !== session.place;
  return {
    type: 'session.stageOpened',
    data: { stage: planned.id, walking: elsewhere && kinds.get(planned.kind)?.begins === 'on the word', arrivalsFromNow: elsewhere },
  };
}

function paused(opened: OpenedStage, timer: Timer, pause: boolean, at: number): Timer | null {
  if (pause) return timer.runningSince === null ? null : { ...timer, left: timeLeft(timer, at), runningSince: null };
  return timer.runningSince !== null || opened.phase === 'walking' ? null : { ...timer, runningSince: at };
}

function extend(session: Session, stage: StageId, by: number, at: number): Decision<Event> {
  const opened = session.opened.get(stage);
  if (!opened || stage !== session.current) return refuse('notThisStage');
  const timer: Timer = opened.timer ?? { length: 0, left: 0, runningSince: null };
  const left = timeLeft(timer, at);
  // "One more minute" after the end means a minute from now.
  const over = left <= 0;
  const more = Math.max(0, (over ? 0 : left) + by);
  const runs = timer.runningSince !== null || (over && opened.phase === 'running');
  const next: Timer = { length: Math.max(more, timer.length + by, MINUTE), left: more, runningSince: runs ? at : null };
  return accept<Event>({ type: 'session.timerSet', data: { stage, timer: next } });
}

function onTimer(session: Session, stage: StageId, how: (opened: OpenedStage, timer: Timer) => Timer | null): Decision<Event> {
  const opened = session.opened.get(stage);
  if (!opened || stage !== session.current) return refuse('notThisStage');
  if (!opened.timer) return refuse('noTimer');
  const timer = how(opened, opened.timer);
  return timer ? accept<Event>({ type: 'session.timerSet', data: { stage, timer } }) : accept();
}

function arrange(session: Session, ahead: readonly StageId[]): Decision<Event> {
  const now = session.runSheet.indexOf(session.current) + 1;
  const before = session.runSheet.slice(0, now);
  const planned = session.runSheet.slice(now);
  const same = ahead.length === planned.length && new Set(ahead).size === ahead.length && ahead.every((id) => planned.includes(id));
  return same ? accept<Event>({ type: 'session.arranged', data: { runSheet: [...before, ...ahead] } }) : refuse('stageNotAhead');
}

function isAhead(session: Session, stage: StageId): boolean {
  return session.runSheet.indexOf(stage) > session.runSheet.indexOf(session.current);
}

function titleOf(session: Session, stage: StageId): string {
  return session.plan.get(stage)?.title ?? '';
}
