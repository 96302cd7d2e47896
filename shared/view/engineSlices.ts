// The engine's own slices for everybody, for a table and for one person.

import type { PersonId } from '../base/ids.ts';
import type { Json } from '../base/json.ts';
import { memo } from '../base/memo.ts';
import { presentByGroup, type Seat } from '../people/groups.ts';
import { hasPhone, type Person } from '../people/person.ts';
import { windowEnds } from '../session/rules/claims.ts';
import type { Session } from '../session/session.ts';
import { hostOf, signOf, standing } from '../session/tables.ts';
import type { MemberView, MeView, SessionView, TableView } from './views.ts';

export function sessionView(session: Session): SessionView | null {
  const planned = session.plan.get(session.current);
  const opened = session.opened.get(session.current);
  if (!planned || !opened) return null;
  const formed = session.groups.homes.length > 0;
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
    asks: { favourites: session.settings.favourites && !formed, seated: session.settings.seated && !formed },
  };
}

export function homeTableView(session: Session, home: string): TableView | null {
  const group = session.groups.homes.find(({ id }) => id === home);
  if (!group) return null;
  const { name, place } = signOf(session, group.number);
  const open = session.windows.get(home);
  return {
    id: group.id,
    table: group.number,
    name,
    place,
    topic: null,
    members: memberViews(session, 'home', home),
    decidedBy: open ? windowEnds(open) : null,
    standIns: standInsAt(session, home),
  };
}

function standInsAt(session: Session, home: string): TableView['standIns'] {
  return standing(session)
    .filter((one) => one.home === home)
    .map(({ topic, visitor }) => ({ topic, visitor: visitor === null ? null : (session.people.get(visitor)?.name ?? '') }));
}

export function expertTableView(session: Session, expert: string): TableView | null {
  const group = session.groups.experts.find(({ id }) => id === expert);
  if (!group) return null;
  const { name, place } = signOf(session, group.table);
  const members = memberViews(session, 'expert', expert);
  return { id: group.id, table: group.table, name, place, topic: group.topic, members, decidedBy: null, standIns: [] };
}

type Gathered = { readonly [grouping in 'home' | 'expert']: ReadonlyMap<string, readonly Person[]> };

const gathered = memo<Session, Gathered>();

/** Gathered once for all tables: a change that touches everybody looks at each of them. */
function membersOf(session: Session, grouping: 'home' | 'expert', group: string): readonly Person[] {
  const { people, groups } = session;
  const of = gathered(session, [], () => ({
    home: presentByGroup('home', people, groups.seats),
    expert: presentByGroup('expert', people, groups.seats),
  }));
  return of[grouping].get(group) ?? [];
}

function memberViews(session: Session, grouping: 'home' | 'expert', group: string): readonly MemberView[] {
  return membersOf(session, grouping, group).map((person) => {
    const seat = session.groups.seats.get(person.id);
    return {
      id: person.id,
      name: person.name,
      topic: seat?.topic ?? null,
      second: seat?.second ?? [],
      arrived: session.arrived.has(person.id),
      phone: hasPhone(person),
      simulated: person.simulated,
      waits: session.held.has(person.id),
      coming: isComing(session, person.id, grouping),
      with: accompanied(session, person.id, grouping, group),
    };
  });
}

/** Whom somebody here is with, as far as this group can see it. */
function accompanied(session: Session, person: PersonId, grouping: 'home' | 'expert', group: string): string | null {
  const host = hostOf(session, person);
  if (host === null || (grouping === 'expert' && session.groups.seats.get(host)?.expert !== group)) return null;
  return session.people.get(host)?.name ?? null;
}

/** Was sent to this group in this stage, and has not arrived yet. */
function isComing(session: Session, person: PersonId, grouping: 'home' | 'expert'): boolean {
  const what = session.told.get(person)?.what;
  const sent = grouping === 'home' ? what === 'table' : what === 'experts';
  return sent && session.place === grouping && !session.arrived.has(person);
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
    favourites: person.favourites,
    sitsAt: person.sitsAt,
    held: session.held.get(id) ?? [],
    told: toldView(session, id),
    visits: standing(session)
      .filter((one) => one.visitor === id)
      .map(({ home, topic }) => ({ topic, table: tableNumber(session, home) ?? 0 })),
  };
}

function toldView(session: Session, person: PersonId): MeView['told'] {
  const told = session.told.get(person);
  if (!told) return null;
  const { what, at, topic, from } = told;
  const atHome = what !== 'experts';
  return {
    what,
    at,
    topic,
    fromTable: atHome && from !== null ? tableNumber(session, from) : null,
    fromExpert: atHome ? null : from,
  };
}

function tableNumber(session: Session, home: string): number | null {
  return session.groups.homes.find(({ id }) => id === home)?.number ?? null;
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
    homeName: home ? signOf(session, home.number).name : '',
    homePlace: home ? signOf(session, home.number).place : '',
    expertPlace: expert ? signOf(session, expert.table).place : '',
  };
}

/**
 * A view as JSON. The views are JSON by construction, which the compiler cannot see of interfaces;
 * the law test sends every slice through JSON and back.
 */
export function asJson(view: object | null): Json {
  return view as unknown as Json;
}
