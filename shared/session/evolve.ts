// Applies what happened. Judges nothing, refuses nothing, throws nothing.

import { change, put } from '../base/collections.ts';
import type { PersonId } from '../base/ids.ts';
import { MINUTE } from '../base/time.ts';
import type { Assignment, Seat } from '../people/groups.ts';
import type { Person } from '../people/person.ts';
import type { PlannedStage } from '../plan/plan.ts';
import type { Kinds } from '../stages/sealed.ts';
import { type EngineEvent, type Event, isEngineEvent, type LoggedStageEvent, type SeatsChange, type Stamp } from './events.ts';
import { stageOnScene } from './scene.ts';
import { type OpenedStage, type Session, type Timer, timeLeft, UNDOABLE, type UndoStep } from './session.ts';

/** How many steps a facilitator can take back. */
const UNDO_DEPTH = 20;

export function evolve(kinds: Kinds, session: Session, event: Event, stamp: Stamp): Session {
  const after = isEngineEvent(event) ? engineEvent(kinds, session, event, stamp) : stageEvent(kinds, session, event, stamp);
  return { ...after, version: session.version + 1 };
}

function stageEvent(kinds: Kinds, session: Session, event: LoggedStageEvent, stamp: Stamp): Session {
  const stage = event.data.stage;
  const found = stageOnScene(kinds, session, stage);
  if (!found?.opened) return session;
  const [, type = ''] = event.type.split('.');
  const state = found.kind.evolve(found.opened.state, { type, data: event.data.happened }, stamp);
  return { ...session, opened: put(session.opened, stage, { ...found.opened, state }) };
}

function engineEvent(kinds: Kinds, session: Session, event: EngineEvent, { by, at }: Stamp): Session {
  switch (event.type) {
    case 'session.created': {
      const { id, code, workshop, facilitators } = event.data;
      const stages = workshop.stages.map((stage): [string, PlannedStage] => [stage.id, stage]);
      return {
        ...session,
        id,
        code,
        workshop,
        facilitators,
        createdAt: at,
        plan: new Map(stages),
        runSheet: workshop.stages.map((stage) => stage.id),
      };
    }
    case 'session.stageOpened':
      return openStage(kinds, session, event.data, at);
    case 'session.begun':
      return onOpened(session, event.data.stage, (opened) => ({ ...opened, phase: 'running', timer: started(opened.timer, at) }));
    case 'session.timerSet':
      return onOpened(session, event.data.stage, (opened) => ({ ...opened, timer: event.data.timer }));
    case 'session.arranged':
      return { ...session, runSheet: event.data.runSheet };
    case 'session.stageSkipped': {
      const skipped = new Set(session.skipped);
      if (event.data.skip) skipped.add(event.data.stage);
      else skipped.delete(event.data.stage);
      return { ...session, skipped };
    }
    case 'session.doorSet':
      return { ...session, locked: event.data.locked };
    case 'session.ended':
      return { ...session, endedAt: event.data.ended ? at : null };

    case 'people.joined': {
      const { person, name, key, personalCode, simulated, late } = event.data;
      const joined: Person = {
        id: person,
        name,
        keys: key === null ? [] : [key],
        personalCode,
        status: 'here',
        removed: false,
        simulated,
        joinedAt: at,
        joinedDuring: late ? session.current : null,
      };
      return { ...session, people: put(session.people, person, joined) };
    }
    case 'people.deviceAdded':
      return onPerson(session, event.data.person, (person) => ({ ...person, keys: [...person.keys, event.data.key] }));
    case 'people.renamed':
      return onPerson(session, event.data.person, (person) => ({ ...person, name: event.data.name }));
    case 'people.statusSet':
      return onPerson(session, event.data.person, (person) => ({ ...person, status: event.data.status }));
    case 'people.removed':
      return event.data.people.reduce((now, id) => onPerson(now, id, (person) => ({ ...person, removed: event.data.removed })), session);
    case 'people.arrived': {
      const arrived = new Set(session.arrived);
      if (event.data.arrived) arrived.add(event.data.person);
      else arrived.delete(event.data.person);
      return { ...session, arrived };
    }

    case 'groups.formed':
    case 'groups.dealt':
    case 'groups.moved':
    case 'groups.topicGiven':
    case 'groups.topicTaken':
    case 'groups.topicReturned':
    case 'groups.expertsFormed':
    case 'groups.seated':
      return { ...session, groups: changeSeats(session.groups, event.data), undo: remembered(session, event, by, at) };
    case 'groups.undone':
      return { ...session, groups: changeSeats(session.groups, event.data), undo: session.undo.slice(0, -1) };
  }
}

function openStage(
  kinds: Kinds,
  session: Session,
  { stage, walking, arrivalsFromNow }: { stage: string; walking: boolean; arrivalsFromNow: boolean },
  at: number,
): Session {
  const leaving = session.opened.get(session.current);
  const left =
    leaving && session.current !== stage
      ? put(session.opened, session.current, { ...leaving, leftAt: at, timer: leaving.timer && stopped(leaving.timer, at) })
      : session.opened;
  const planned = session.plan.get(stage);
  const inBetween: Session = {
    ...session,
    opened: left,
    current: stage,
    place: planned?.grouping === 'home' || planned?.grouping === 'expert' ? planned.grouping : session.place,
    arrived: arrivalsFromNow ? new Set() : session.arrived,
  };
  const found = stageOnScene(kinds, inBetween, stage);
  if (!found) return inBetween;
  const minutes = found.planned.minutes;
  const fresh: Timer | null = minutes === null ? null : { length: minutes * MINUTE, left: minutes * MINUTE, runningSince: null };
  const timer = found.opened ? found.opened.timer : fresh;
  const opened: OpenedStage = {
    state: found.opened ? found.opened.state : found.kind.open(found.scene),
    openedAt: found.opened?.openedAt ?? at,
    leftAt: null,
    phase: walking ? 'walking' : 'running',
    timer: walking ? timer : started(timer, at),
  };
  return { ...inBetween, opened: put(left, stage, opened) };
}

function started(timer: Timer | null, at: number): Timer | null {
  // A stage that is opened again goes on with what was left; time that was over stays over until minutes are added.
  return timer === null || timer.runningSince !== null || timer.left <= 0 ? timer : { ...timer, runningSince: at };
}

function stopped(timer: Timer, at: number): Timer {
  return { ...timer, left: timeLeft(timer, at), runningSince: null };
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
  return { homes: changed.homes ?? groups.homes, experts: changed.experts ?? groups.experts, seats };
}

function remembered(session: Session, event: { type: string; data: SeatsChange }, by: string, at: number): readonly UndoStep[] {
  const what = UNDOABLE.find((type) => type === event.type);
  // Forming for the first time has nothing to go back to.
  if (what === undefined || (what === 'groups.formed' && session.groups.homes.length === 0)) return session.undo;
  const { homes, experts } = session.groups;
  const seats = event.data.seats.map(({ person, seat }) => [person, session.groups.seats.get(person) ?? null, seat] as const);
  return [...session.undo.slice(1 - UNDO_DEPTH), { what, by, at, homes, experts, seats }];
}

function onPerson(session: Session, id: PersonId, how: (person: Person) => Person): Session {
  return { ...session, people: change(session.people, id, how) };
}

function onOpened(session: Session, stage: string, how: (opened: OpenedStage) => OpenedStage): Session {
  return { ...session, opened: change(session.opened, stage, how) };
}
