// Whom a report names, and who sat where.

import type { PersonId } from '../base/ids.ts';
import type { Viewer } from '../people/actor.ts';
import { type Seat, topicsOf } from '../people/groups.ts';
import type { Person } from '../people/person.ts';
import type { Session } from '../session/session.ts';
import type { ReportGroup } from './reportPage.ts';

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
    topic: null,
    ...seated(session, named, reader, (seat) => seat.home === id),
  }));
}

export function expertsOf(session: Session, named: Named, reader: Viewer): readonly ReportGroup[] {
  return session.groups.experts.map(({ id, topic }) => ({
    name: id,
    topic,
    ...seated(session, named, reader, (seat) => seat.expert === id),
  }));
}

function seated(session: Session, named: Named, reader: Viewer, isHere: (seat: Seat) => boolean): Pick<ReportGroup, 'own' | 'members'> {
  const here = takingPart(session).flatMap((person) => {
    const seat = session.groups.seats.get(person.id);
    return seat && isHere(seat) ? [{ person, seat }] : [];
  });
  return {
    own: reader.role === 'participant' && here.some(({ person }) => person.id === reader.person),
    members: here.map(({ person, seat }) => ({ name: named.get(person.id)?.name ?? null, topics: topicsOf(seat) })),
  };
}
