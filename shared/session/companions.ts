// Companions, such as interpreters: they share the topic seat of the person they are with, and go where that person goes.

import { groupBy } from '../base/collections.ts';
import type { PersonId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import { isPresent, type Seat } from '../people/groups.ts';
import type { SeatsChange } from './events.ts';
import type { Session } from './session.ts';
import { comesBack, hostOf } from './tables.ts';

export const NO_CHANGE: SeatsChange = { homes: null, experts: null, seats: [] };

/**
 * Companions go and read along with the person they are with: whoever shared their seat before, and whoever comes to sit
 * with them now. A companion whom somebody sends elsewhere goes there alone; who read something else when it
 * was wished comes along and reads on.
 */
function withCompanions(session: Session, seats: ReadonlyMap<PersonId, Seat>): ReadonlyMap<PersonId, Seat> {
  const all = new Map(seats);
  for (const { person, with: host } of hostsFirst(session.wishes.companions)) {
    const own = all.get(person) ?? session.groups.seats.get(person);
    const theirs = all.get(host) ?? session.groups.seats.get(host);
    if (!own || !theirs) continue;
    const shared = hostOf(session, person) === host;
    const goesAlong = shared && (all.has(host) || own.topic === null);
    const arrives = !shared && own.home === theirs.home && (all.has(host) || all.has(person)) && comesBack(session.people.get(host));
    if (!goesAlong && !arrives) continue;
    const readsOn = shared && own.topic !== null && own.topic !== session.groups.seats.get(host)?.topic;
    const seat = readsOn ? { ...theirs, topic: own.topic, second: own.second } : theirs;
    if (!sameSeat(own, seat)) all.set(person, seat);
  }
  return all;
}

type Companions = Session['wishes']['companions'];

const orderLast = memo<Companions, Companions>();

/** A companion may have a companion, who goes where the first one of them goes. Asked at every tap, so it is worked out once. */
function hostsFirst(companions: Companions): Companions {
  return orderLast(companions, [], () => {
    const accompanying = new Set(companions.map(({ person }) => person));
    const beside = groupBy(companions, (each) => each.with);
    const below = new Map(companions.filter((each) => !accompanying.has(each.with)).map((each) => [each, 0]));
    for (const [each, depth] of below) for (const next of beside.get(each.person) ?? []) below.set(next, depth + 1);
    // Who goes round in a circle is below nobody.
    const depthOf = (each: Companions[number]): number => below.get(each) ?? companions.length;
    return [...companions].sort((one, other) => depthOf(one) - depthOf(other));
  });
}

export function sameSeat(one: Seat, other: Seat): boolean {
  return one.home === other.home && one.topic === other.topic && one.second.join() === other.second.join() && one.expert === other.expert;
}

/** The seats of companions who sit with the person they are with and hold another topic, as they would be without it. */
export function besideTheirs(session: Session): SeatsChange['seats'] {
  const seats = new Map(session.groups.seats);
  return hostsFirst(session.wishes.companions).flatMap(({ person, with: host }) => {
    const [own, theirs] = [seats.get(person), seats.get(host)];
    if (!own || !theirs || own.home !== theirs.home || sameSeat(own, theirs) || !comesBack(session.people.get(host))) return [];
    seats.set(person, theirs);
    return [{ person, seat: theirs }];
  });
}

/** As they are after a change that companions go along with. */
export function seatsChanged(session: Session, seats: ReadonlyMap<PersonId, Seat>): SeatsChange {
  return { ...NO_CHANGE, seats: [...withCompanions(session, seats)].map(([person, seat]) => ({ person, seat })) };
}

/** An interpreter or aide sits with the person they are with, wherever that is. */
export function besideHost(session: Session, person: PersonId): Seat | null {
  const wish = session.wishes.companions.find((each) => each.person === person);
  return (wish && comesBack(session.people.get(wish.with)) && session.groups.seats.get(wish.with)) || null;
}

/** The seat that an interpreter who came first has had until now: from now on the two share it. */
export function keptByCompanion(session: Session, person: PersonId): Seat | null {
  const first = session.wishes.companions.find((each) => each.with === person && isPresent(session.people.get(each.person)));
  return (first && session.groups.seats.get(first.person)) ?? null;
}
