// The one thing to do next, by name and with what it will do to the room.

import type { DeskView, PeopleView, RunSheetView, SetupView } from '#shared/view/deskViews';
import type { RoomView, SessionView } from '#shared/view/views';
import { words } from '../words/console.ts';
import { homesToCome } from './homesToCome.ts';

type Stage = RunSheetView['stages'][number];

export type NextStep =
  | { readonly kind: 'begin'; readonly stage: string; readonly label: string; readonly consequence: string }
  | { readonly kind: 'go'; readonly from: string; readonly to: string; readonly label: string; readonly consequence: string }
  | { readonly kind: 'end' | 'reopen'; readonly label: string; readonly consequence: string };

export interface Situation {
  readonly session: SessionView;
  readonly runSheet: RunSheetView;
  readonly room: RoomView;
  readonly people: PeopleView;
  readonly setup: SetupView | null;
  readonly desk: Pick<DeskView, 'withoutTopic'>;
  /** What the stage still waits for: "3 are still reading". */
  readonly waiting: string | null;
}

export function nextStep(situation: Situation): NextStep {
  const { session, runSheet, room, waiting } = situation;
  const { stage } = session;
  if (session.ended) return { kind: 'reopen', label: words.next.reopen, consequence: words.next.ended };
  if (stage.phase === 'walking') {
    return { kind: 'begin', stage: stage.id, label: words.next.begin(stage.title, stage.minutes), consequence: arrivals(room) };
  }
  const next = stageAfter(stage.id, runSheet);
  if (!next) return { kind: 'end', label: words.next.end, consequence: joined(words.next.ends, waiting) };
  return {
    kind: 'go',
    from: stage.id,
    to: next.id,
    label: words.next.go(next.title),
    consequence: joined(consequence(next, situation), waiting),
  };
}

/** The stage before this one that was not skipped. */
export function stageBefore(now: string, { stages }: RunSheetView): Stage | null {
  const before = stages.slice(0, Math.max(0, placeOf(now, stages)));
  return before.filter(wanted).at(-1) ?? null;
}

function stageAfter(now: string, { stages }: RunSheetView): Stage | null {
  return stages.slice(placeOf(now, stages) + 1).find(wanted) ?? null;
}

/** Looked up by id: the run sheet comes by another room than the session, and may still mark the stage before as now. */
function placeOf(now: string, stages: readonly Stage[]): number {
  return stages.findIndex((stage) => stage.id === now);
}

function wanted({ state }: Stage): boolean {
  return state !== 'skipped';
}

function arrivals({ arrivals: there, people }: RoomView): string {
  if (there && there.of > 0) return words.next.arrived(there.here, there.of);
  return people.length > 0 ? words.next.noPhones : words.next.nobody;
}

function consequence(next: Stage, { session, room, people, setup, desk }: Situation): string {
  const here = room.people.length;
  const sits = next.grouping === 'home' || next.grouping === 'expert';
  if (sits && room.homes.length === 0 && here > 0) {
    const { seated, sizes } = homesToCome(people, setup, session.topics.length);
    return sizes === null ? words.next.keeps(seated, here - seated) : words.next.seats(here, sizes.length);
  }
  const deals = next.reads && desk.withoutTopic.length > 0 ? words.next.deals(desk.withoutTopic.length) : null;
  if (next.walks && here > 0) return joined(deals, next.grouping === 'home' ? words.next.walksHome(here) : words.next.walksExpert(here));
  return joined(deals, next.minutes === null ? words.next.startsFree : words.next.starts(next.minutes));
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join('; ');
}
