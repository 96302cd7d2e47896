// The engine's own slices for everybody, for a table and for one person.

import type { PersonId } from '../base/ids.ts';
import type { Json } from '../base/json.ts';
import { membersOf, type Seat } from '../people/groups.ts';
import { hasPhone } from '../people/person.ts';
import type { Session } from '../session/session.ts';
import type { MemberView, MeView, SessionView, TableView } from './views.ts';

export function sessionView(session: Session): SessionView | null {
  const planned = session.plan.get(session.current);
  const opened = session.opened.get(session.current);
  if (!planned || !opened) return null;
  const counted = session.runSheet.filter((id) => id === session.current || !session.skipped.has(id));
  return {
    code: session.code,
    title: session.workshop.title,
    language: session.workshop.language,
    criteria: session.workshop.criteria,
    topics: session.workshop.topics.map(({ id, title }) => ({ id, title })),
    stage: {
      id: planned.id,
      kind: planned.kind,
      title: planned.title,
      instruction: planned.instruction,
      grouping: planned.grouping,
      phase: opened.phase,
      number: counted.indexOf(session.current) + 1,
      of: counted.length,
      minutes: planned.minutes,
    },
    timer: opened.timer && { length: opened.timer.length, left: opened.timer.left, runningSince: opened.timer.runningSince },
    locked: session.locked,
    ended: session.endedAt !== null,
  };
}

export function homeTableView(session: Session, home: string): TableView | null {
  const group = session.groups.homes.find(({ id }) => id === home);
  return group ? { id: group.id, table: group.number, topic: null, members: memberViews(session, 'home', home) } : null;
}

export function expertTableView(session: Session, expert: string): TableView | null {
  const group = session.groups.experts.find(({ id }) => id === expert);
  return group ? { id: group.id, table: group.table, topic: group.topic, members: memberViews(session, 'expert', expert) } : null;
}

function memberViews(session: Session, grouping: 'home' | 'expert', group: string): readonly MemberView[] {
  return membersOf(grouping, group, session.people, session.groups.seats).map((person) => {
    const seat = session.groups.seats.get(person.id);
    return {
      id: person.id,
      name: person.name,
      topic: seat?.topic ?? null,
      second: seat?.second ?? [],
      arrived: session.arrived.has(person.id),
      phone: hasPhone(person),
      simulated: person.simulated,
    };
  });
}

export function meView(session: Session, id: PersonId): MeView | null {
  const person = session.people.get(id);
  if (!person) return null;
  const seat = session.groups.seats.get(id);
  return {
    id: person.id,
    name: person.name,
    personalCode: person.personalCode,
    status: person.status,
    simulated: person.simulated,
    arrived: session.arrived.has(id),
    joinedDuring: person.joinedDuring === null ? null : (session.plan.get(person.joinedDuring)?.title ?? null),
    seat: seat ? mySeat(session, seat) : null,
  };
}

function mySeat(session: Session, seat: Seat): MeView['seat'] {
  const home = session.groups.homes.find(({ id }) => id === seat.home);
  const expert = session.groups.experts.find(({ id }) => id === seat.expert);
  return {
    home: seat.home,
    homeTable: home?.number ?? 0,
    topic: seat.topic,
    second: seat.second,
    expert: seat.expert,
    expertTable: expert?.table ?? null,
    expertTopic: expert?.topic ?? null,
  };
}

/**
 * A view as JSON. The views are JSON by construction, which the compiler cannot see of interfaces;
 * the law test sends every slice through JSON and back.
 */
export function asJson(view: object | null): Json {
  return view as unknown as Json;
}
