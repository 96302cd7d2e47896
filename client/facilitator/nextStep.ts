// The one thing to do next, by name and with what it will do to the room.

import { planHomes } from '#shared/grouping/plan';
import type { RoomView, RunSheetView, SessionView } from '#shared/view/views';
import { words } from '../words/console.ts';

type Stage = RunSheetView['stages'][number];

export type NextStep =
  | { readonly kind: 'begin'; readonly stage: string; readonly label: string; readonly consequence: string }
  | { readonly kind: 'go'; readonly from: string; readonly to: string; readonly label: string; readonly consequence: string }
  | { readonly kind: 'end' | 'reopen'; readonly label: string; readonly consequence: string };

export interface Situation {
  readonly session: SessionView;
  readonly runSheet: RunSheetView;
  readonly room: RoomView;
  /** What the stage still waits for: "3 are still reading". */
  readonly waiting: string | null;
}

export function nextStep({ session, runSheet, room, waiting }: Situation): NextStep {
  const { stage } = session;
  if (session.ended) return { kind: 'reopen', label: words.next.reopen, consequence: words.next.ended };
  if (stage.phase === 'walking') {
    return { kind: 'begin', stage: stage.id, label: words.next.begin(stage.title, stage.minutes), consequence: arrivals(room) };
  }
  const next = stageAfter(runSheet);
  if (!next) return { kind: 'end', label: words.next.end, consequence: joined(words.next.ends, waiting) };
  return {
    kind: 'go',
    from: stage.id,
    to: next.id,
    label: words.next.go(next.title),
    consequence: joined(consequence(next, session, room), waiting),
  };
}

/** The stage before the current one that was not skipped. */
export function stageBefore(runSheet: RunSheetView): Stage | null {
  const now = runSheet.stages.findIndex((stage) => stage.state === 'now');
  return (
    runSheet.stages
      .slice(0, Math.max(0, now))
      .filter((stage) => stage.state !== 'skipped')
      .at(-1) ?? null
  );
}

function stageAfter(runSheet: RunSheetView): Stage | null {
  return runSheet.stages.find((stage) => stage.state === 'ahead') ?? null;
}

function arrivals({ arrivals: there }: RoomView): string {
  return there && there.of > 0 ? words.next.arrived(there.here, there.of) : words.next.nobodyWalks;
}

function consequence(next: Stage, session: SessionView, room: RoomView): string {
  const here = room.people.length;
  const seated = room.homes.length > 0;
  const sits = next.grouping === 'home' || next.grouping === 'expert';
  if (sits && !seated && here > 0) {
    return words.next.seats(here, planHomes(here, session.topics.length).sizes.length);
  }
  if (next.walks && here > 0) return next.grouping === 'home' ? words.next.walksHome(here) : words.next.walksExpert(here);
  return next.minutes === null ? words.next.startsFree : words.next.starts(next.minutes);
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join('; ');
}
