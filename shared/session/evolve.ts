// Applies what happened. Judges nothing, refuses nothing, throws nothing.

import { change, drop, put } from '../base/collections.ts';
import type { PersonId } from '../base/ids.ts';
import { MINUTE } from '../base/time.ts';
import { wishesAmong, wishesHandedOn } from '../grouping/wishesAbout.ts';
import type { Person } from '../people/person.ts';
import type { PlannedStage } from '../plan/plan.ts';
import type { Kinds } from '../stages/sealed.ts';
import { type EngineEvent, type Event, isEngineEvent, type LoggedStageEvent, type Stamp } from './events.ts';
import { groupsChanged, withOpenWindows, withoutTablesOf } from './evolveGroups.ts';
import { readingOnForming, readingOnOpening } from './phase.ts';
import { stageOnScene } from './scene.ts';
import { NOT_YET, type OpenedStage, type Session, type Timer, timeLeft } from './session.ts';

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
        // Sessions from before there were questions have none.
        workshop: { ...NOT_YET.workshop, ...workshop },
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
      const { person, name, key, personalCode, simulated, late, answers = {}, expected = null } = event.data;
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
        answers,
        sitsAt: null,
        favourites: [],
      };
      return {
        ...(expected === null ? session : offRoster(session, expected, person)),
        people: put(session.people, person, joined),
      };
    }
    case 'people.deviceAdded':
      return onPerson(session, event.data.person, (person) => ({ ...person, keys: [...person.keys, event.data.key] }));
    case 'people.renamed':
      return onPerson(session, event.data.person, (person) => ({ ...person, name: event.data.name }));
    case 'people.statusSet':
      return withOpenWindows(
        onPerson(session, event.data.person, (person) => ({ ...person, status: event.data.status })),
        at,
      );
    case 'people.removed':
      return withOpenWindows(
        event.data.people.reduce((now, id) => onPerson(now, id, (person) => ({ ...person, removed: event.data.removed })), session),
        at,
      );
    case 'people.arrived': {
      const { person } = event.data;
      const arrived = new Set(session.arrived);
      if (event.data.arrived) arrived.add(person);
      else arrived.delete(person);
      return withOpenWindows({ ...session, arrived }, at);
    }
    case 'people.answered':
      return onPerson(session, event.data.person, (person) => ({ ...person, answers: event.data.answers }));
    case 'people.satAt':
      return onPerson(session, event.data.person, (person) => ({ ...person, sitsAt: event.data.table }));
    case 'people.liked':
      return onPerson(session, event.data.person, (person) => ({ ...person, favourites: event.data.topics }));
    case 'people.told':
      return { ...session, told: event.data.people.reduce((told, person) => drop(told, person), session.told) };
    case 'people.expected': {
      const expected = new Map(session.expected);
      for (const each of event.data.people) expected.set(each.id, each);
      return { ...session, expected };
    }
    case 'people.recognised': {
      const { person, expected, answers } = event.data;
      return onPerson(offRoster(session, expected, person), person, (known) => ({ ...known, answers }));
    }
    case 'people.unexpected': {
      const expected = event.data.people.reduce((now, person) => drop(now, person), session.expected);
      const gone = new Set(event.data.people.filter((person) => !session.people.has(person)));
      return { ...session, expected, wishes: wishesAmong(session.wishes, (person) => !gone.has(person)) };
    }

    case 'setup.changed':
      return { ...session, settings: event.data.settings };
    case 'setup.wished':
      return { ...session, wishes: event.data.wishes };
    case 'setup.fixed': {
      const fixed = new Set(session.fixed);
      for (const person of event.data.people) event.data.fixed ? fixed.add(person) : fixed.delete(person);
      return { ...session, fixed, closed: event.data.fixed ? session.closed : withoutTablesOf(event.data.people, session.closed, session.groups) };
    }
    case 'setup.held': {
      const { person, topics } = event.data;
      const held = topics.length === 0 ? drop(session.held, person) : put(session.held, person, topics);
      return withOpenWindows({ ...session, held }, at);
    }
    case 'setup.dismissed':
      return { ...session, dismissed: event.data.repair };

    case 'groups.formed':
      return { ...groupsChanged(session, event, { by, at }), readingSince: readingOnForming(kinds, session, at) };
    case 'groups.dealt':
    case 'groups.moved':
    case 'groups.topicGiven':
    case 'groups.topicTaken':
    case 'groups.topicReturned':
    case 'groups.expertsFormed':
    case 'groups.seated':
    case 'groups.repaired':
    case 'groups.undone':
      return groupsChanged(session, event, { by, at });
  }
}

/** What was wished for somebody on the roster is theirs who have come, under the id that their phone has made. */
function offRoster(session: Session, expected: PersonId, person: PersonId): Session {
  return { ...session, expected: drop(session.expected, expected), wishes: wishesHandedOn(session.wishes, expected, person) };
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
    readingSince: readingOnOpening(kinds, session, planned, at),
    opened: left,
    current: stage,
    place: planned?.grouping === 'home' || planned?.grouping === 'expert' ? planned.grouping : session.place,
    arrived: arrivalsFromNow ? new Set() : session.arrived,
    // A stage later, what was changed is where one is.
    told: new Map(),
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

function onPerson(session: Session, id: PersonId, how: (person: Person) => Person): Session {
  return { ...session, people: change(session.people, id, how) };
}

function onOpened(session: Session, stage: string, how: (opened: OpenedStage) => OpenedStage): Session {
  return { ...session, opened: change(session.opened, stage, how) };
}
