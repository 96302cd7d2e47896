// Out to the screens: one packet a tick for each room, encoded once, to whoever is in the room.

import { refuse } from '#shared/base/decision';
import type { Viewer } from '#shared/people/actor';
import type { StageKinds } from '#shared/session/kinds';
import type { Session } from '#shared/session/session';
import { asJson } from '#shared/view/engineSlices';
import { type RoomName, roomsOf } from '#shared/view/rooms';
import { isTouched } from '#shared/view/touched';
import type { Change, LiveSession } from '../live/liveSession.ts';
import { Presence } from '../live/presence.ts';
import type { Screen, Server } from './io.ts';
import { RoomBook } from './roomBook.ts';

/** Comings and goings are told together: a room that reconnects is one change, not two hundred. */
const PRESENCE_EVERY = 300;

interface Seated {
  readonly screen: Screen;
  readonly viewer: Viewer;
  rooms: ReadonlySet<RoomName>;
}

export class Outlet {
  readonly #io: Server;
  readonly #live: LiveSession;
  readonly #book: RoomBook;
  readonly #seated = new Map<string, Seated>();
  readonly presence = new Presence();
  /** Which screens wait for the whole of a room; sent together, so that it is encoded once. */
  #wanting = new Map<RoomName, Set<string>>();
  #presenceTold: NodeJS.Timeout | null = null;

  constructor(io: Server, kinds: StageKinds, live: LiveSession, epoch: string) {
    this.#io = io;
    this.#live = live;
    this.#book = new RoomBook(kinds, epoch, { 'facilitator/presence': (session) => asJson(this.presence.view(session)) });
    live.onChange((change) => this.#tell(change));
  }

  get epoch(): string {
    return this.#book.epoch;
  }

  get isEmpty(): boolean {
    return this.#seated.size === 0;
  }

  /** Lets a screen into its viewer's rooms and sends what it is missing. Returns the rooms. */
  admit(screen: Screen, viewer: Viewer, epoch: string, have: ReadonlyMap<RoomName, number>): readonly RoomName[] {
    const known = this.#seated.get(screen.id);
    const rooms = roomsOf(viewer, this.#live.session);
    const seated: Seated = known ?? { screen, viewer, rooms: new Set() };
    this.#seated.set(screen.id, seated);
    if (!known) {
      this.presence.came(viewer);
      this.#presenceChanged();
    }
    this.#enterRooms(seated, rooms, (room) => this.#book.missing(room, have.get(room), epoch));
    return rooms;
  }

  /** A screen's connection is gone; nobody is removed because of that. */
  release(screen: Screen): void {
    const seated = this.#seated.get(screen.id);
    if (!seated) return;
    this.#seated.delete(screen.id);
    this.presence.went(seated.viewer);
    this.#presenceChanged();
  }

  #tell({ after, touched }: Change): void {
    const changed = [...this.#seated.values()].filter(
      ({ viewer }) => viewer.role === 'participant' && isTouched(touched, `person:${viewer.person}`, 'me'),
    );
    // Whoever was moved or removed goes out first: what is told now of the rooms they were in is not for them.
    for (const seated of changed) this.#leaveRooms(seated, this.#roomsFor(seated, after));
    for (const news of this.#book.update(after, touched, (room) => this.#isWatched(room))) {
      this.#io.to(this.#channel(news.room)).emit('news', news);
    }
    for (const seated of changed) this.#reseat(seated, after);
  }

  /** Whoever was removed is in no room. */
  #roomsFor({ viewer }: Seated, session: Session): readonly RoomName[] {
    const isRemoved = viewer.role === 'participant' && session.people.get(viewer.person)?.removed;
    return isRemoved ? [] : roomsOf(viewer, session);
  }

  #leaveRooms({ screen, rooms }: Seated, stay: readonly RoomName[]): void {
    for (const room of rooms) if (!stay.includes(room)) void screen.leave(this.#channel(room));
  }

  /** Whoever was moved is in other rooms from now on; whoever was removed is sent away. */
  #reseat(seated: Seated, session: Session): void {
    const { screen } = seated;
    const rooms = this.#roomsFor(seated, session);
    if (rooms.length === 0) {
      screen.emit('goodbye', refuse('removed'));
      screen.disconnect();
      return;
    }
    if (rooms.length === seated.rooms.size && rooms.every((room) => seated.rooms.has(room))) return;
    this.#enterRooms(seated, rooms, (room) => (seated.rooms.has(room) ? 'nothing' : null));
    screen.emit('rooms', { rooms });
  }

  #enterRooms(seated: Seated, rooms: readonly RoomName[], missing: (room: RoomName) => ReturnType<RoomBook['missing']>): void {
    const { screen } = seated;
    const needs = rooms.map((room) => [room, missing(room)] as const);
    this.#leaveRooms(seated, rooms);
    for (const [room, need] of needs) {
      void screen.join(this.#channel(room));
      if (need === null) this.#want(room, screen.id);
      else if (need !== 'nothing') screen.emit('news', need);
    }
    seated.rooms = new Set(rooms);
  }

  #want(room: RoomName, screen: string): void {
    if (this.#wanting.size === 0) setImmediate(() => this.#sendWhole());
    const waiting = this.#wanting.get(room) ?? new Set();
    this.#wanting.set(room, waiting.add(screen));
  }

  #sendWhole(): void {
    const wanting = this.#wanting;
    this.#wanting = new Map();
    for (const [room, screens] of wanting) this.#io.to([...screens]).emit('news', this.#book.whole(this.#live.session, room));
  }

  #presenceChanged(): void {
    this.#presenceTold ??= setTimeout(() => {
      this.#presenceTold = null;
      this.#tell({ before: this.#live.session, after: this.#live.session, touched: new Set(['facilitator/presence']) });
    }, PRESENCE_EVERY).unref();
  }

  #isWatched(room: RoomName): boolean {
    return this.#io.sockets.adapter.rooms.has(this.#channel(room));
  }

  #channel(room: RoomName): string {
    return `${this.#live.session.id}/${room}`;
  }
}
