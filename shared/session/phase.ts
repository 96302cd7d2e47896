// How far the room is with its topics; it decides what may still be changed about groups.

import type { Instant } from '../base/time.ts';
import type { Phase } from '../grouping/proposal.ts';
import type { PlannedStage } from '../plan/plan.ts';
import type { Kinds } from '../stages/sealed.ts';
import { type Session, timeLeft } from './session.ts';

/** Whether a stage is for the readers of a topic: each with their text, or all of them together. */
export function wantsReaders(kinds: Kinds, planned: PlannedStage): boolean {
  return planned.grouping === 'expert' || (planned.grouping === 'alone' && kinds.get(planned.kind)?.needs === 'topics');
}

/** Whether reading or expert talk is still to come, so that a topic is of use to somebody who has none. */
export function topicsStillMatter(kinds: Kinds, session: Session, from: string = session.current): boolean {
  return isAhead(session, from, (planned) => wantsReaders(kinds, planned));
}

/** Whether experts meet now or later. */
export function expertsStillMeet(session: Session): boolean {
  return isAhead(session, session.current, ({ grouping }) => grouping === 'expert');
}

/** Whether anybody has begun to read what they have, after which topics are no longer swapped. */
export function readingHasBegun({ readingSince }: Session): boolean {
  return readingSince !== null;
}

/** What a stage that opens makes of it: reading goes on since it began. */
export function readingOnOpening(kinds: Kinds, { readingSince }: Session, opening: PlannedStage | undefined, at: Instant): Instant | null {
  return opening && wantsReaders(kinds, opening) ? (readingSince ?? at) : readingSince;
}

/** What new tables make of it: people who will read take their topics anew. Where nobody will, what was read stays read. */
export function readingOnForming(kinds: Kinds, session: Session, at: Instant): Instant | null {
  if (!topicsStillMatter(kinds, session)) return session.readingSince;
  const planned = session.plan.get(session.current);
  return planned && wantsReaders(kinds, planned) ? at : null;
}

export function phaseOf(kinds: Kinds, session: Session): Phase {
  if (session.groups.homes.length === 0) return 'lobby';
  if (session.endedAt !== null) return 'afterwards';
  const planned = session.plan.get(session.current);
  if (planned && wantsReaders(kinds, planned)) return planned.grouping === 'expert' ? 'expert' : 'reading';
  if (topicsStillMatter(kinds, session)) return readingHasBegun(session) ? 'reading' : 'claim';
  // From here on topics only matter where experts teach at home.
  return isAhead(session, session.current, (stage) => stage.grouping === 'home' && kinds.get(stage.kind)?.needs === 'topics')
    ? 'teaching'
    : 'afterwards';
}

/** Whether somebody who comes now can no longer read for others: less than a third of the reading time is left. */
export function readingIsLate(kinds: Kinds, session: Session, now: number): boolean {
  const planned = session.plan.get(session.current);
  const timer = session.opened.get(session.current)?.timer;
  if (!readingHasBegun(session)) return false;
  if (!planned || !wantsReaders(kinds, planned)) return true;
  return planned.grouping === 'alone' && timer !== null && timer !== undefined && 3 * timeLeft(timer, now) < timer.length;
}

function isAhead(session: Session, from: string, is: (planned: PlannedStage) => boolean): boolean {
  return session.runSheet.slice(session.runSheet.indexOf(from)).some((id) => {
    const planned = session.plan.get(id);
    return planned !== undefined && !session.skipped.has(id) && is(planned);
  });
}
