// The room as moves see it, from what the server tells.

import type { MovableRoom } from '#shared/grouping/effect';
import { NO_WISHES } from '#shared/grouping/request';
import type { DeskView, PeopleView, SetupView } from '#shared/view/deskViews';
import type { RoomView } from '#shared/view/views';

export interface Seen {
  readonly people: PeopleView;
  readonly room: RoomView;
  readonly desk: DeskView;
  /** null until it has arrived; then there are no wishes to keep yet. */
  readonly setup: SetupView | null;
}

export function movableRoom({ people, room, desk, setup }: Seen): MovableRoom {
  return {
    people: people.people
      .filter((person) => person.status === 'here' && !person.removed)
      .map(({ id, home, topic, second, expert, phone, with: host }) => ({
        person: id,
        home,
        topics: topic === null ? second : [topic, ...second],
        expert,
        scribe: phone,
        shares: host,
      })),
    experts: room.experts.map(({ id, topic }) => ({ id, topic })),
    standIns: desk.standIns.map(({ home, topic }) => ({ home, topic })),
    wishes: setup ? { ...setup.wishes, scribes: setup.settings.scribes } : NO_WISHES,
  };
}
