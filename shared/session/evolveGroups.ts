// Applies what happened to the groups: who sits where, what can be taken back, and what people are to be told.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import type { Instant } from '../base/time.ts';
import { type Assignment, isPresent, type Seat } from '../people/groups.ts';
import { hasPhone } from '../people/person.ts';
import type { GroupsEvent, SeatsChange, Stamp } from './events.ts';
import { type ClaimWindow, type Session, type Told, UNDOABLE, type UndoStep } from './session.ts';
import { closedTables, hostOf } from './tables.ts';

/** How many steps a facilitator can take back. */
const UNDO_DEPTH = 20;

export function groupsChanged(session: Session, event: GroupsEvent, { by, at }: Stamp): Session {
  const undone = event.type === 'groups.undone';
  const groups = changeSeats(session.groups, event.data);
  const next: Session = {
    ...session,
    groups,
    undo: undone ? session.undo.slice(0, -1) : remembered(session, event, by, at),
    arrived: stillArrived(session, groups),
    ...claims(session, event, groups, at),
  };
  switch (event.type) {
    case 'groups.formed': {
      const { fixed = [], closed = [] } = event.data;
      return {
        ...next,
        fixed: new Set(fixed),
        // The number of a locked table that has gone may be another's now.
        closed: closedTables({ groups, fixed: new Set(fixed), closed: new Set(closed) }),
        met: [...session.met, ...metBefore(session)],
        told: new Map(),
        dismissed: '',
      };
    }
    case 'groups.moved':
    case 'groups.topicGiven':
    case 'groups.repaired':
      return { ...next, told: toldOf(session, groups, at) };
    case 'groups.undone':
      // Whoever is sent back hears of it; where all tables changed, the stage itself says where to go.
      return event.data.homes === null
        ? { ...next, told: toldOf(session, groups, at) }
        : { ...next, ...beforeForming(session, groups), told: new Map() };
    default:
      return next;
  }
}

function changeSeats(groups: Assignment, changed: SeatsChange): Assignment {
  let seats: ReadonlyMap<PersonId, Seat> = groups.seats;
  if (changed.seats.length > 0) {
    const copy = new Map(seats);
    for (const { person, seat } of changed.seats) {
      if (seat === null) copy.delete(person);
      else copy.set(person, seat);
    }
    seats = copy;
  }
  return {
    homes: changed.homes ?? groups.homes,
    experts: changed.experts ?? groups.experts,
    seats,
    standIns: changed.standIns ?? groups.standIns,
  };
}

function remembered(session: Session, event: GroupsEvent, by: string, at: number): readonly UndoStep[] {
  const what = UNDOABLE.find((type) => type === event.type);
  // Forming for the first time has nothing to go back to.
  if (what === undefined || (what === 'groups.formed' && session.groups.homes.length === 0)) return session.undo;
  const { homes, experts, standIns } = session.groups;
  const { fixed, closed, met, readingSince } = session;
  const seats = event.data.seats.map(({ person, seat }) => [person, session.groups.seats.get(person) ?? null, seat] as const);
  return [
    ...session.undo.slice(1 - UNDO_DEPTH),
    {
      what,
      by,
      at,
      automatic: event.type === 'groups.repaired' && event.data.automatic,
      homes,
      experts,
      standIns,
      seats,
      replaced: event.type === 'groups.formed' ? { fixed, closed, met, readingSince, locked: event.data.fixed ?? [] } : null,
    },
  ];
}

/** Locks and meetings as before the groups were formed anew; whom the facilitator has locked or let go since stays so, and what has been read since is read. */
function beforeForming(
  { undo, fixed, readingSince }: Session,
  groups: Assignment,
): Partial<Pick<Session, 'fixed' | 'closed' | 'met' | 'readingSince'>> {
  const replaced = undo.at(-1)?.replaced;
  if (!replaced) return {};
  const letGo = replaced.locked.filter((person) => !fixed.has(person));
  const since = [...fixed].filter((person) => !replaced.locked.includes(person));
  return {
    met: replaced.met,
    readingSince: replaced.readingSince ?? readingSince,
    fixed: new Set([...[...replaced.fixed].filter((person) => !letGo.includes(person)), ...since]),
    closed: withoutTablesOf(letGo, replaced.closed, groups),
  };
}

/** A table that is locked as a whole is open again when one of it is let go. */
export function withoutTablesOf(people: readonly PersonId[], closed: Session['closed'], { seats }: Assignment): Session['closed'] {
  const opened = new Set(people.map((person) => seats.get(person)?.home));
  return closed.size === 0 ? closed : new Set([...closed].filter((home) => !opened.has(home)));
}

/** Whoever is sent elsewhere has yet to arrive there. */
function stillArrived(session: Session, groups: Assignment): ReadonlySet<PersonId> {
  const { place, arrived } = session;
  if (place === null || groups.seats === session.groups.seats) return arrived;
  const gone = [...arrived].filter((person) => {
    const before = session.groups.seats.get(person)?.[place] ?? null;
    return before !== null && before !== (groups.seats.get(person)?.[place] ?? null);
  });
  if (gone.length === 0) return arrived;
  const left = new Set(arrived);
  for (const person of gone) left.delete(person);
  return left;
}

/** A held choice ends with a topic, another table, or groups formed anew; the window of a table ends with the last of them. */
function claims(session: Session, event: GroupsEvent, groups: Assignment, at: Instant): Pick<Session, 'held' | 'windows'> {
  const { held, windows } = session;
  if (held.size === 0 && windows.size === 0) return { held, windows };
  if (event.type === 'groups.formed') return { held: new Map(), windows: new Map() };
  const waiting = new Map(
    [...held].filter(([person]) => {
      const seat = groups.seats.get(person);
      return seat !== undefined && seat.topic === null && seat.home === session.groups.seats.get(person)?.home;
    }),
  );
  return { held: waiting, windows: openWindows({ ...session, held: waiting, groups }, at) };
}

/** A table's window is open while somebody who is there waits at it; whoever comes back opens it again. */
export function withOpenWindows(session: Session, at: Instant): Session {
  if (session.held.size === 0 && session.windows.size === 0) return session;
  return { ...session, windows: openWindows(session, at) };
}

function openWindows(session: Session, at: Instant): Session['windows'] {
  const { held, windows, people, groups } = session;
  const waiting = [...held.keys()].filter((person) => isPresent(people.get(person)));
  const tables = new Set(waiting.flatMap((person) => groups.seats.get(person)?.home ?? []));
  const awaited = new Set([...groups.seats].flatMap(([person, seat]) => (isOnTheWay(session, person, seat) ? [seat.home] : [])));
  const now = [...tables].map((home): [GroupId, ClaimWindow] => {
    const open = windows.get(home);
    // It counts anew once all are there; whoever is sent to the table later holds nobody up.
    if (open && (!open.comes || awaited.has(home))) return [home, open];
    return [home, { since: at, comes: !open && awaited.has(home) }];
  });
  return now.length === windows.size && now.every(([home, open]) => windows.get(home) === open) ? windows : new Map(now);
}

/** Whoever has a phone says on it that they are there, before they choose. */
function isOnTheWay(session: Session, person: PersonId, seat: Seat): boolean {
  const { people, arrived, held } = session;
  const known = people.get(person);
  const chooses = isPresent(known) && hasPhone(known) && hostOf(session, person) === null;
  return chooses && seat.topic === null && !arrived.has(person) && !held.has(person);
}

/** The groups as they were, if people have worked in them. */
function metBefore({ groups, place }: Session): readonly (readonly PersonId[])[] {
  if (place === null) return [];
  const of = new Map<string, PersonId[]>();
  for (const [person, seat] of groups.seats) {
    for (const group of [`home ${seat.home}`, ...(seat.expert === null ? [] : [`expert ${seat.expert}`])])
      of.set(group, [...(of.get(group) ?? []), person]);
  }
  return [...of.values()].filter((members) => members.length > 1);
}

function toldOf(session: Session, groups: Assignment, at: number): ReadonlyMap<PersonId, Told> {
  const told = new Map(session.told);
  for (const [person, seat] of groups.seats) {
    const before = session.groups.seats.get(person);
    const what = before && before !== seat ? changeOf(before, seat, session.place) : null;
    if (what) told.set(person, { ...what, at });
  }
  for (const { visitor, topic } of groups.standIns) {
    const already = session.groups.standIns.some((other) => other.visitor === visitor && other.topic === topic);
    if (visitor !== null && !already) told.set(visitor, { what: 'visit', at, topic, from: groups.seats.get(visitor)?.home ?? null });
  }
  return told;
}

/** The part of a change that somebody has to act on first. */
function changeOf(before: Seat, after: Seat, place: Session['place']): Omit<Told, 'at'> | null {
  const gained = (topics: readonly TopicId[], had: readonly TopicId[]): TopicId | undefined => topics.find((topic) => !had.includes(topic));
  const second = gained(after.second, before.second);
  const own = before.topic !== after.topic ? after.topic : null;
  if (before.home !== after.home) return { what: 'table', topic: second ?? own, from: before.home };
  if (place === 'expert' && before.expert !== null && before.expert !== after.expert) return { what: 'experts', topic: null, from: before.expert };
  if (before.topic !== after.topic && after.topic !== null) return { what: 'topic', topic: after.topic, from: null };
  if (second !== undefined) return { what: 'second', topic: second, from: null };
  const relieved = gained(before.second, after.second);
  return relieved === undefined || relieved === after.topic ? null : { what: 'relieved', topic: relieved, from: null };
}
