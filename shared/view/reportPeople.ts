// Whom a report names, and who sat where.

import type { GroupId, PersonId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import { covers } from '../grouping/table.ts';
import type { Viewer } from '../people/actor.ts';
import { type Seat, type StandIn, topicsOf } from '../people/groups.ts';
import type { Person } from '../people/person.ts';
import type { Session } from '../session/session.ts';
import { comesBack, countedTables, hostOf, signOf } from '../session/tables.ts';
import type { ReportGroup, ReportMember } from './reportPage.ts';
import { inParties } from './sitters.ts';

/** The people a report may name; everybody else is not in it. */
export type Named = ReadonlyMap<PersonId, Person>;

const NOBODY: Named = new Map();

/** A facilitator may name everybody; a participant those they sat with, at home or as experts; nobody else anybody. */
export function namedFor(session: Session, reader: Viewer, names: boolean): Named {
  if (!names || reader.role === 'presenter') return NOBODY;
  if (reader.role === 'facilitator') return session.people;
  const own = session.groups.seats.get(reader.person);
  return new Map([...session.people].filter(([id]) => id === reader.person || satTogether(own, session.groups.seats.get(id))));
}

function satTogether(one: Seat | undefined, other: Seat | undefined): boolean {
  if (!one || !other) return false;
  return one.home === other.home || (one.expert !== null && one.expert === other.expert);
}

/** People who took part: whoever has left early did, whoever was removed did not. */
export function takingPart(session: Session): readonly Person[] {
  return [...session.people.values()].filter((person) => !person.removed);
}

export function homesOf(session: Session, named: Named, reader: Viewer): readonly ReportGroup[] {
  return session.groups.homes.map(({ id, number }) => ({
    name: String(number),
    called: signOf(session, number).name,
    topic: null,
    ...seated(session, named, reader, (seat) => seat.home === id),
    standIns: standInsAt(session, named, id),
  }));
}

export function expertsOf(session: Session, named: Named, reader: Viewer): readonly ReportGroup[] {
  return session.groups.experts.map(({ id, topic }) => ({
    name: id,
    called: '',
    topic,
    ...seated(session, named, reader, (seat) => seat.expert === id),
    standIns: [],
  }));
}

function seated(session: Session, named: Named, reader: Viewer, isHere: (seat: Seat) => boolean): Pick<ReportGroup, 'own' | 'members'> {
  const here = takingPart(session).flatMap((person) => {
    const seat = session.groups.seats.get(person.id);
    return seat && isHere(seat) ? [{ person, seat }] : [];
  });
  return {
    own: reader.role === 'participant' && here.some(({ person }) => person.id === reader.person),
    members: inParties(
      here,
      ({ person }) => person.id,
      ({ person }) => hostOf(session, person.id),
    ).map(({ person, seat }) => memberOf(session, named, person, seat)),
  };
}

function memberOf(session: Session, named: Named, { id, status }: Person, seat: Seat): ReportMember {
  const host = companyOf(session, named, id);
  return {
    name: named.get(id)?.name ?? null,
    topics: host === null ? topicsOf(seat) : [],
    visits: visitsOf(session, id),
    with: host,
    left: status === 'left',
  };
}

/** Whom somebody accompanied, as far as the reader may know; null for everybody who came for themselves. */
export function companyOf(session: Session, named: Named, person: PersonId): ReportMember['with'] {
  const host = hostOf(session, person);
  return host === null ? null : { name: named.get(host)?.name ?? null };
}

/** Where somebody went to teach. */
export function visitsOf(session: Session, person: PersonId): ReportMember['visits'] {
  return stoodIn(session).flatMap(({ home, topic, visitor }) => {
    const table = visitor === person ? tableOf(session, home) : null;
    return table === null ? [] : [{ topic, table }];
  });
}

function standInsAt(session: Session, named: Named, at: GroupId): ReportGroup['standIns'] {
  return stoodIn(session)
    .filter(({ home }) => home === at)
    .map(({ topic, visitor }) => {
      const guest = visitor === null ? undefined : session.people.get(visitor);
      if (!guest) return { topic, guest: null };
      const table = tableOf(session, session.groups.seats.get(guest.id)?.home);
      return { topic, guest: { name: named.get(guest.id)?.name ?? null, table, left: guest.status === 'left' } };
    });
}

/** Guests and cards, where nobody who stayed at the table had read the topic. Who was removed was no guest. */
function stoodIn(session: Session): readonly StandIn[] {
  return stoodInLast(session, [], () => standInsThatHeld(session));
}

const stoodInLast = memo<Session, readonly StandIn[]>();

function standInsThatHeld(session: Session): readonly StandIn[] {
  const { people, groups } = session;
  const tables = new Map(countedTables(session, comesBack).map(({ home, members }) => [home, members]));
  return groups.standIns.filter(
    ({ home, topic, visitor }) => !covers(tables.get(home) ?? [], topic) && (visitor === null || people.get(visitor)?.removed === false),
  );
}

function tableOf({ groups }: Session, id: GroupId | undefined): string | null {
  const home = groups.homes.find((one) => one.id === id);
  return home ? String(home.number) : null;
}
