// Wishes that the groups do not keep now, each with two people who could change places so that it is kept.

import { memo } from '../base/memo.ts';
import { type BrokenWish, brokenWishes } from '../grouping/brokenWishes.ts';
import { exchangesFor } from '../grouping/exchange.ts';
import type { ExchangeRoom, Placed } from '../grouping/mates.ts';
import { isPresent } from '../people/groups.ts';
import { hasPhone } from '../people/person.ts';
import type { Kinds } from '../stages/sealed.ts';
import { soleGroups } from './apartTopics.ts';
import { keyOf, type Proposed } from './mending.ts';
import { phaseOf } from './phase.ts';
import type { Session } from './session.ts';
import { hostOf, lockedPeople, standing, topicIds } from './tables.ts';

export interface UnkeptWish extends BrokenWish {
  /** Two who change places; null where no two can without taking something from somebody. */
  readonly exchange: Proposed | null;
}

const unkeptLast = memo<Session['groups'], readonly UnkeptWish[]>();

/** Empty while there are no groups. */
export function unkeptWishes(kinds: Kinds, session: Session): readonly UnkeptWish[] {
  const { groups, wishes, fixed, closed, settings, current, runSheet, skipped, opened, endedAt } = session;
  if (groups.homes.length === 0) return [];
  const from = [whoCounts(session), wishes, fixed, closed, settings.scribes, current, runSheet, skipped, opened.size, endedAt];
  return unkeptLast(groups, from, () => lookAt(kinds, session));
}

const countsLast = memo<Session['people'], string>();

/** As one text: somebody's new name is no reason to look for exchanges anew. */
function whoCounts({ people }: Session): string {
  return countsLast(people, [], () =>
    [...people.values()].map((person) => [person.id, person.status, person.removed, hasPhone(person)].join(' ')).join(),
  );
}

function lookAt(kinds: Kinds, session: Session): readonly UnkeptWish[] {
  const room = roomOf(kinds, session);
  const now = brokenWishes(room.people, room.people, room.wishes);
  const then = foreseen(session, room);
  return [...withExchanges(room, now), ...(then ? withExchanges(then, apartAmongExperts(then)) : [])];
}

function withExchanges(room: ExchangeRoom, broken: readonly BrokenWish[]): readonly UnkeptWish[] {
  const exchanges = exchangesFor(room, broken);
  return broken.map((wish, at): UnkeptWish => {
    const repair = exchanges[at] ?? null;
    return { ...wish, exchange: repair && { key: keyOf(repair), repair } };
  });
}

/** The room as it will be when experts meet, as far as that is known already; null where nothing of it is. */
function foreseen(session: Session, room: ExchangeRoom): ExchangeRoom | null {
  const sole = soleGroups(session);
  if (sole.size === 0 || session.endedAt !== null) return null;
  const people = room.people.map((one) => (one.topic !== null && sole.has(one.topic) ? { ...one, expert: one.topic } : one));
  return { ...room, people, experts: [...sole].map((topic) => ({ id: topic, topic })) };
}

/** Devices and companions can still be seen to when the groups form; who reads what cannot. */
function apartAmongExperts({ people, experts, wishes }: ExchangeRoom): readonly BrokenWish[] {
  return brokenWishes(people, [], { ...wishes, together: [], companions: [], scribes: 'none' }).filter(({ group }) =>
    experts.some(({ id }) => id === group),
  );
}

function roomOf(kinds: Kinds, session: Session): ExchangeRoom {
  const { groups, people, wishes, settings } = session;
  const phase = phaseOf(kinds, session);
  const placed = [...people.values()].flatMap((person): Placed[] => {
    const seat = groups.seats.get(person.id);
    return seat && isPresent(person) ? [{ person: person.id, ...seat, scribe: hasPhone(person), shares: hostOf(session, person.id) }] : [];
  });
  const standIns = standing(session);
  const over = phase === 'lobby' || phase === 'afterwards';
  return {
    people: placed,
    experts: groups.experts,
    topics: topicIds(session),
    standIns,
    wishes: { ...wishes, scribes: settings.scribes },
    // Whoever teaches at another table is counted on at both.
    locked: new Set([...lockedPeople(session), ...standIns.flatMap(({ visitor }) => visitor ?? [])]),
    may: { homes: !over, experts: phase === 'expert', topics: phase === 'claim' },
  };
}
