// Which slices an event touches, declared by its owner; the law test holds that nothing else changes.

import { never } from '../base/decision.ts';
import type { PersonId } from '../base/ids.ts';
import { type groupIn, type Seat, topicsOf } from '../people/groups.ts';
import { type EngineEvent, type Event, isEngineEvent, type LoggedStageEvent } from '../session/events.ts';
import { stageOnScene } from '../session/scene.ts';
import type { Session } from '../session/session.ts';
import type { Audience } from '../stages/kind.ts';
import type { Kinds } from '../stages/sealed.ts';
import { type RoomName, roomOfGroup } from './rooms.ts';

/** `everything`, or rooms (`home:3`: all its slices) and slices (`home:3/group`). */
export type Touched = 'everything' | ReadonlySet<string>;

/** What may look different after the event. `before` and `after` are the session around it. */
export function touched(kinds: Kinds, before: Session, event: Event, after: Session): Touched {
  return isEngineEvent(event) ? touchedByEngine(before, event, after) : touchedByStage(kinds, event, after);
}

function touchedByEngine(before: Session, event: EngineEvent, after: Session): Touched {
  switch (event.type) {
    case 'session.created':
    case 'session.stageOpened':
    case 'session.begun':
    case 'session.ended':
    // Names stand beside notes, seats and pieces everywhere; people leave and change names seldom.
    case 'people.renamed':
    case 'people.statusSet':
    case 'people.removed':
      return 'everything';
    case 'session.timerSet':
    case 'session.arranged':
    case 'session.stageSkipped':
      // Later stages read the outcomes of those before them, so their order can matter anywhere.
      return event.type === 'session.timerSet' ? new Set(['all/session']) : new Set(['all/session', 'facilitator']);
    case 'session.doorSet':
      return new Set(['all/session']);
    case 'people.joined':
      return around([event.data.person], before, after);
    case 'people.deviceAdded':
      return around([event.data.person], before, after);
    case 'people.answered':
      return new Set(['facilitator/people']);
    case 'people.satAt':
    case 'people.liked':
      return new Set([`person:${event.data.person}/me`, 'facilitator/people']);
    case 'people.told':
      return around(event.data.people, before, after);
    case 'people.expected':
    case 'people.unexpected':
      return new Set(['facilitator/setup']);
    // Names of tables stand everywhere, and wishes decide who counts for a topic; both change seldom.
    case 'setup.changed':
    case 'setup.wished':
    case 'people.recognised':
      return 'everything';
    case 'setup.fixed':
    case 'setup.dismissed':
      return new Set(['facilitator']);
    case 'setup.held':
      return around([event.data.person], before, after);
    case 'people.arrived': {
      const { person } = event.data;
      const seat = after.groups.seats.get(person);
      const tables = seat ? [`home:${seat.home}/table`, ...(seat.expert === null ? [] : [`expert:${seat.expert}/table`])] : [];
      return new Set([`person:${person}/me`, 'presenter/arrivals', 'facilitator/people', ...tables]);
    }
    case 'groups.formed':
    case 'groups.dealt':
    case 'groups.moved':
    case 'groups.topicGiven':
    case 'groups.topicTaken':
    case 'groups.topicReturned':
    case 'groups.expertsFormed':
    case 'groups.seated':
    case 'groups.repaired':
    case 'groups.undone':
      if (event.data.homes !== null || event.data.experts !== null) return 'everything';
      // Who sits down somewhere may know what a guest was to teach there, and the guest hears of it.
      if (before.groups.standIns.length + after.groups.standIns.length > 0) return 'everything';
      return around(
        event.data.seats.map(({ person }) => person),
        before,
        after,
      );
    default:
      return never(event);
  }
}

/** Everywhere these people are, or were, looked at. */
function around(people: readonly PersonId[], before: Session, after: Session): ReadonlySet<string> {
  const rooms = new Set<RoomName>(['all', 'presenter', 'facilitator']);
  for (const person of people) {
    rooms.add(`person:${person}`);
    for (const seat of [before.groups.seats.get(person), after.groups.seats.get(person)]) for (const room of roomsOfSeat(seat)) rooms.add(room);
  }
  return rooms;
}

function roomsOfSeat(seat: Seat | undefined): readonly RoomName[] {
  if (!seat) return [];
  return [`home:${seat.home}`, ...(seat.expert === null ? [] : [`expert:${seat.expert}`]), ...topicsOf(seat).map((topic) => `topic:${topic}`)];
}

function touchedByStage(kinds: Kinds, event: LoggedStageEvent, after: Session): Touched {
  const { stage, happened } = event.data;
  const found = stageOnScene(kinds, after, stage);
  // Late work changes what the stages after it build on.
  if (!found || after.current !== stage) return 'everything';
  const [, type = ''] = event.type.split('.');
  const slices = new Set<string>();
  for (const audience of found.kind.touches({ type, data: happened }, found.scene)) {
    for (const slice of slicesOf(audience, found.planned.grouping)) slices.add(slice);
  }
  return slices;
}

function slicesOf(audience: Audience, grouping: Parameters<typeof groupIn>[0]): readonly string[] {
  if (audience === 'pieces') return ['presenter/room'];
  if (typeof audience === 'string') return [`${audience}/stage`];
  if ('group' in audience) return [`${roomOfGroup(grouping, audience.group)}/group`];
  if ('topic' in audience) return [`topic:${audience.topic}/stage`];
  return [`person:${audience.person}/stage`];
}

/** Whether a slice is among the touched. */
export function isTouched(what: Touched, room: RoomName, slice: string): boolean {
  return what === 'everything' || what.has(room) || what.has(`${room}/${slice}`);
}

/** What several events touched together. */
export function together(all: readonly Touched[]): Touched {
  if (all.includes('everything')) return 'everything';
  return new Set(all.flatMap((one) => (one === 'everything' ? [] : [...one])));
}
