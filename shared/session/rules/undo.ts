// Taking back the last step that moved people, without taking back what has happened since.

import { accept, type Decision, refuse } from '../../base/decision.ts';
import type { PersonId } from '../../base/ids.ts';
import { memo } from '../../base/memo.ts';
import type { Instant } from '../../base/time.ts';
import { isPresent, type Seat, type StandIn, topicsOf } from '../../people/groups.ts';
import type { Kinds } from '../../stages/sealed.ts';
import { NO_CHANGE, sameSeat } from '../companions.ts';
import { draft, happen } from '../draft.ts';
import type { Event, SeatsChange, Stamp } from '../events.ts';
import { seated, settled } from '../seating.ts';
import type { Session, UndoStep } from '../session.ts';

/**
 * Seats are as they were before the step, where nothing has changed them since. Whoever would be left without a
 * table, or without an expert group while there are some, gets one; nobody stays in a group that is gone.
 */
export function undo(kinds: Kinds, session: Session, shown: Instant | null, stamp: Stamp): Decision<Event> {
  const last = lastUndoable(session);
  if (!last) return refuse('nothingToUndo');
  // Two consoles that take back the same step do not take back the one before it as well.
  if (shown !== null && shown !== last.step.at) return refuse('undoChanged');
  const taken = [...last.passed.map(() => NO_CHANGE), last.data];
  const before = taken.reduce((so, data) => happen(kinds, stamp, so, { type: 'groups.undone', data }), draft(session));
  const present = [...session.people.values()].filter(isPresent);
  const now = present.reduce((so, person) => seated(kinds, so, person.id, stamp), before);
  // The tables of before may have had no topics yet, and the room reads by now.
  const planned = last.step.what === 'groups.formed' ? session.plan.get(session.current) : undefined;
  return accept(...(planned ? settled(kinds, stamp, now, planned, null) : now).events);
}

export interface Undoable {
  readonly step: UndoStep;
  /** Steps after it of which nothing is left to take back. */
  readonly passed: readonly UndoStep[];
  /** What taking it back changes. */
  readonly data: SeatsChange;
}

const undoableLast = memo<Session['groups'], Undoable | null>();

/** The last step of which something can still be taken back; null where there is none. */
export function lastUndoable(session: Session): Undoable | null {
  const { undo: steps, readingSince, groups } = session;
  return undoableLast(groups, [steps, readingSince], () => {
    for (let at = steps.length - 1; at >= 0; at--) {
      const step = steps[at];
      const data = step && takenBack(session, step);
      if (step && data && changes(session, data)) return { step, passed: steps.slice(at + 1), data };
    }
    return null;
  });
}

function changes({ groups }: Session, { homes, experts, seats, standIns }: SeatsChange): boolean {
  const keys = (all: readonly StandIn[]): string => all.map(({ home, topic, visitor }) => [home, topic, visitor].join(' ')).join();
  const others = standIns !== undefined && keys(standIns) !== keys(groups.standIns);
  return seats.length > 0 || homes !== null || experts !== null || others;
}

function takenBack(session: Session, step: UndoStep): SeatsChange {
  const { groups } = session;
  // What people are reading by now stays theirs, as it would if one tried to take it by hand.
  const keepsTopics = session.readingSince !== null && session.readingSince > step.at;
  const seats = new Map<PersonId, Seat | null>(groups.seats);
  const formed = step.what === 'groups.formed';
  for (const [person, before, after] of step.seats) seats.set(person, formed ? before : merged(before, after, groups.seats.get(person), keepsTopics));
  const homes = formed ? step.homes : groups.homes;
  const tables = new Set(homes.map((home) => home.id));
  // Expert groups that met since then stay; one that was opened for somebody's new topic goes when they do.
  const meeting = new Set([...seats.values()].map((seat) => seat?.expert));
  const experts = formed ? step.experts : groups.experts.filter((group) => meeting.has(group.id) || step.experts.some(({ id }) => id === group.id));
  const topicOf = new Map(experts.map((group) => [group.id, group.topic]));
  const fitting = (person: PersonId, seat: Seat | null): Seat | null => {
    if (!seat || !tables.has(seat.home)) return null;
    if (seat.expert === null) return seat;
    const topic = topicOf.get(seat.expert);
    // Whoever was sent there by hand stays there; whoever was there to read a topic they no longer have does not.
    const reads = topic !== undefined && (topicsOf(seat).includes(topic) || !topicsOf(groups.seats.get(person)).includes(topic));
    return reads ? seat : { ...seat, expert: null };
  };
  const changed = [...seats].flatMap(([person, seat]) => {
    const fit = fitting(person, seat);
    return fit === (groups.seats.get(person) ?? null) ? [] : [{ person, seat: fit }];
  });
  const standIns = formed || step.what === 'groups.repaired' ? { standIns: step.standIns } : {};
  return {
    ...standIns,
    homes: formed ? homes : null,
    experts: experts.length === groups.experts.length && !formed ? null : experts,
    seats: changed,
  };
}

/** Each part of the seat as it was before the step, unless something has changed it since. */
function merged(before: Seat | null, after: Seat | null, now: Seat | undefined, keepsTopics: boolean): Seat | null {
  if (!before || !after || !now) return before;
  const topic = now.topic === after.topic && !keepsTopics ? before.topic : now.topic;
  const second = now.second.join() === after.second.join() && !keepsTopics ? before.second : now.second;
  const then: Seat = {
    home: now.home === after.home ? before.home : now.home,
    topic,
    second: second.filter((other) => other !== topic),
    expert: now.expert === after.expert ? before.expert : now.expert,
  };
  return sameSeat(then, now) ? now : then;
}
