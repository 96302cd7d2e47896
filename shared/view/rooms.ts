// Rooms are what is sent to and who may see it: a screen is in the rooms that its viewer may look into, and holds their slices.

import type { Viewer } from '../people/actor.ts';
import { type Grouping, topicsOf } from '../people/groups.ts';
import type { Session } from '../session/session.ts';

/** `all`, `presenter`, `facilitator`, `home:3`, `expert:B2`, `topic:B`, `person:x`. */
export type RoomName = string;

/** Everything a viewer may see, as rooms. */
export function roomsOf(viewer: Viewer, session: Session): readonly RoomName[] {
  switch (viewer.role) {
    case 'presenter':
      return ['all', 'presenter'];
    case 'facilitator':
      return ['all', 'presenter', 'facilitator'];
    case 'participant': {
      const seat = session.groups.seats.get(viewer.person);
      const rooms = ['all', `person:${viewer.person}`];
      if (!seat) return rooms;
      rooms.push(`home:${seat.home}`);
      if (seat.expert !== null) rooms.push(`expert:${seat.expert}`);
      for (const topic of topicsOf(seat)) rooms.push(`topic:${topic}`);
      return rooms;
    }
  }
}

/** The room in which a group's slices are. */
export function roomOfGroup(grouping: Grouping, group: string): RoomName {
  switch (grouping) {
    case 'whole':
      return 'all';
    case 'home':
      return `home:${group}`;
    case 'expert':
      return `expert:${group}`;
    case 'alone':
      return `person:${group}`;
  }
}

/** A room's kind and, where there are many of the kind, which. */
export function readRoom(room: RoomName): { readonly kind: string; readonly of: string } {
  const colon = room.indexOf(':');
  return colon < 0 ? { kind: room, of: '' } : { kind: room.slice(0, colon), of: room.slice(colon + 1) };
}

/** Every room that a session has at the moment. */
export function allRooms(session: Session): readonly RoomName[] {
  return [
    'all',
    'presenter',
    'facilitator',
    ...session.groups.homes.map((home) => `home:${home.id}`),
    ...session.groups.experts.map((expert) => `expert:${expert.id}`),
    ...session.workshop.topics.map((topic) => `topic:${topic.id}`),
    ...[...session.people.keys()].map((person) => `person:${person}`),
  ];
}
