// Who is on paper, and where one finds them. Who stays away for good is not, who has no phone is.

import { groupBy } from '../base/collections.ts';
import type { PersonId, TopicId } from '../base/ids.ts';
import { type Seat, type StandIn, topicsOf } from '../people/groups.ts';
import type { Person } from '../people/person.ts';
import type { Session } from '../session/session.ts';
import { comesBack, hostOf } from '../session/tables.ts';

/** Somebody, and the home table where one finds them; null while they have none. */
export interface PrintedName {
  readonly name: string;
  readonly table: number | null;
  /** The person they accompany, whose topic seat they share; null for everybody who has one of their own. */
  readonly with: string | null;
}

/** Somebody who is on paper, with where they sit. */
export interface Sitter {
  readonly person: Person;
  readonly seat: Seat | undefined;
  readonly table: number | null;
  /** What they read themselves, their own topic first: a companion reads along, which is nothing to count on. */
  readonly topics: readonly TopicId[];
  /** Whose seat they share. */
  readonly host: PersonId | null;
  readonly with: string | null;
}

/** What all printouts are made of. */
export interface OnPaper {
  readonly session: Session;
  readonly sitters: readonly Sitter[];
  readonly standIns: readonly StandIn[];
}

/** Everybody who is on paper, in the order in which they joined. */
export function sittersOf(session: Session): readonly Sitter[] {
  const { people, groups } = session;
  const numbers = new Map(groups.homes.map((home) => [home.id, home.number]));
  return [...people.values()].filter(comesBack).map((person) => {
    const seat = groups.seats.get(person.id);
    const host = seat ? hostOf(session, person.id) : wishedHost(session, person.id);
    return {
      person,
      seat,
      table: seat ? (numbers.get(seat.home) ?? null) : null,
      topics: host === null ? topicsOf(seat) : [],
      host,
      with: host === null ? null : nameOnPaper(session, host),
    };
  });
}

/** The person somebody is to accompany, as far as that was said: before there are seats, and of those who have yet to come. */
export function wishedHost({ wishes }: Session, person: PersonId): PersonId | null {
  return wishes.companions.find((each) => each.person === person)?.with ?? null;
}

/** null for whoever has left: nobody looks for them. */
export function nameOnPaper({ people, expected }: Session, id: PersonId): string | null {
  const person = people.get(id);
  const coming = person ? comesBack(person) : true;
  return coming ? ((person ?? expected.get(id))?.name ?? null) : null;
}

/** Who stands in where: as long as nobody who sits there has read the topic, and not for a guest who has gone. */
export function standInsOn({ groups }: Session, sitters: readonly Sitter[]): readonly StandIn[] {
  return groups.standIns.filter(
    ({ home, topic, visitor }) =>
      !sitters.some(({ seat, topics }) => seat?.home === home && topics.includes(topic)) &&
      (visitor === null || sitters.some(({ person }) => person.id === visitor)),
  );
}

export function named({ person, table, with: host }: Sitter): PrintedName {
  return { name: person.name, table, with: host };
}

/** In the order in which they are, companions right after whom they are with. */
export function inParties<One>(all: readonly One[], idOf: (one: One) => PersonId, hostOf: (one: One) => PersonId | null): readonly One[] {
  const ids = new Set(all.map(idOf));
  const beside = groupBy(all, hostOf);
  const party = (one: One): readonly One[] => [one, ...(beside.get(idOf(one)) ?? []).flatMap(party)];
  const found = new Set(all.filter((one) => !ids.has(hostOf(one) ?? '')).flatMap(party));
  // Nobody gets lost, even if two were each other's companion.
  return [...found, ...all.filter((one) => !found.has(one))];
}

/** As one walks through the room to hand something out. */
export function byTable<Placed extends { readonly table: number | null }>(all: readonly Placed[]): readonly Placed[] {
  return [...all].sort((one, other) => (one.table ?? Number.MAX_SAFE_INTEGER) - (other.table ?? Number.MAX_SAFE_INTEGER));
}
