// When things were, and when they will be: the run sheet's clock.

import { MINUTE } from '#shared/base/time';
import type { RunSheetView } from '#shared/view/deskViews';
import type { SessionView } from '#shared/view/views';

type Stage = RunSheetView['stages'][number];

export interface Schedule {
  /** When each stage that is ahead will begin, by its id. */
  readonly starts: ReadonlyMap<string, number>;
  /** When the last stage will be over; null where nothing from here on has a time. */
  readonly end: number | null;
}

/** As it would go from now on if every stage took the time that was planned for it. */
export function schedule({ stages }: RunSheetView, session: SessionView, now: number): Schedule {
  const starts = new Map<string, number>();
  let at = now + leftNow(session, now);
  let timed = session.timer !== null;
  for (const stage of stages) {
    if (stage.state !== 'ahead') continue;
    starts.set(stage.id, at);
    at += (stage.minutes ?? 0) * MINUTE;
    timed ||= stage.minutes !== null;
  }
  return { starts, end: timed ? at : null };
}

/** Time that is over is over: a stage in overtime ends now, as far as anybody can tell. */
function leftNow({ timer }: SessionView, now: number): number {
  if (timer === null) return 0;
  return Math.max(0, timer.runningSince === null ? timer.left : timer.left - (now - timer.runningSince));
}

/** How many minutes a stage took, once it has been left; at least one. */
export function minutesTaken({ openedAt, leftAt }: Stage): number | null {
  return openedAt === null || leftAt === null ? null : Math.max(1, Math.round((leftAt - openedAt) / MINUTE));
}

/** What is ahead, in a new order: one stage moved by so many places. Skipped ones among them keep their place in the list. */
export function rearranged({ stages }: RunSheetView, stage: string, by: number): readonly string[] | null {
  const ahead = stagesAhead(stages);
  const from = ahead.indexOf(stage);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ahead.length || by === 0) return null;
  const rest = ahead.filter((id) => id !== stage);
  return [...rest.slice(0, to), stage, ...rest.slice(to)];
}

/** The ids of everything after the stage of now, skipped ones included. */
export function stagesAhead(stages: readonly Stage[]): readonly string[] {
  const now = stages.findIndex((stage) => stage.state === 'now');
  return stages.slice(now + 1).map((stage) => stage.id);
}
