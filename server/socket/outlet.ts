// Out to the screens: one packet a tick for each room, encoded once, to whoever is in the room.

import { refuse } from '#shared/base/decision';
import type { Viewer } from '#shared/people/actor';
import type { StageKinds } from '#shared/session/kinds';
import { asJson } from '#shared/view/engineSlices';
import { type RoomName, roomsOf } from '#shared/view/rooms';
import { isTouched, type Touched } from '#shared/view/touched';
import { inSteps } from '../live/inSteps.ts';
import type { LiveSession } from '../live/liveSession.ts';
import { Presence } from '../live/presence.ts';
import { Deliveries } from './deliveries.ts';
import type { Screen, Server } from './io.ts';
import { RoomBook } from './roomBook.ts';

/** Comings and goings are told together: a room that reconnects is one change, not two hundred. */
const PRESENCE_EVERY = 300;

interface Seated {
  readonly screen: Screen;
  readonly viewer: Viewer;
  /** Which rooms it is in: whoever is moved is out of the old before they are in the new. */
  readonly rooms: Set<RoomName>;
  /** Which rooms it knows that it is in. */
  told: readonly RoomName[];
}

/**
 * Whatever changes is marked, and then told room by room as the session is by then: a change that touches
 * five hundred screens takes its time, and lets everybody who taps meanwhile go first. A room is told of all
 * that was marked before any screen enters it.
 */
export class Outlet {
  readonly #io: Server;
  readonly #live: LiveSession;
  readonly #book: RoomBook;
  readonly #deliveries: Deliveries;
  readonly #seated = new Map<string, Seated>();
  readonly presence = new Presence();
  /** Who may have come into other rooms, or out of all. */
  readonly #moved = new Set<Seated>();
  /** Who waits for the whole of a room, and hears nothing else of it until then; sent together, so that it is encoded once. */
  readonly #wanting = new Map<RoomName, Set<Seated>>();
  #isTelling = false;
  #presenceTold: NodeJS.Timeout | null = null;

  constructor(io: Server, kinds: StageKinds, live: LiveSession, epoch: string) {
    this.#io = io;
    this.#live = live;
    this.#book = new RoomBook(kinds, epoch, { 'facilitator/presence': (session) => asJson(this.presence.view(session)) });
    this.#deliveries = new Deliveries((screens, news) => io.to([...screens]).emit('news', news));
    // What is told from now on is told of the session as it is now, also what was marked before.
    live.onStored(({ touched }) => this.#seeOut(touched));
    live.onChange(({ touched }) => this.#changed(touched));
  }

  get epoch(): string {
    return this.#book.epoch;
  }

  get isEmpty(): boolean {
    return this.#seated.size === 0;
  }

  /** Lets a screen into its viewer's rooms and sends what it is missing. Returns the rooms: none for whoever was removed on the way in. */
  admit(screen: Screen, viewer: Viewer, epoch: string, have: ReadonlyMap<RoomName, number>): readonly RoomName[] {
    const rooms = this.#roomsFor(viewer);
    if (rooms.length === 0) return rooms;
    const known = this.#seated.get(screen.id);
    const seated = known ?? { screen, viewer, rooms: new Set(), told: [] };
    this.#seated.set(screen.id, seated);
    if (!known) {
      this.presence.came(viewer);
      this.#presenceChanged();
    }
    this.#enterRooms(seated, rooms, (room) => this.#book.missing(room, have.get(room), epoch));
    seated.told = rooms;
    // After all others who come back in this moment.
    setImmediate(() => this.#tellAll());
    return rooms;
  }

  /** A screen's connection is gone; nobody is removed because of that. */
  release(screen: Screen): void {
    const seated = this.#seated.get(screen.id);
    if (!seated) return;
    this.#seated.delete(screen.id);
    for (const room of seated.rooms) this.#wantsNoMore(room, seated);
    this.presence.went(seated.viewer);
    this.#presenceChanged();
  }

  /** Tells at once what a screen has yet to be told. Called before it is answered: what was decided earlier is seen earlier. */
  catchUp(screen: Screen): void {
    const seated = this.#seated.get(screen.id);
    if (!seated) return;
    if (this.#moved.has(seated)) this.#safely(() => this.#reseat(seated));
    for (const room of seated.rooms) {
      const wants = this.#wanting.get(room)?.has(seated);
      this.#safely(() => (wants ? this.#sendWhole(room, [seated]) : this.#tellNow(room, screen)));
    }
  }

  #changed(touched: Touched): void {
    for (const seated of this.#concerned(touched)) this.#moved.add(seated);
    this.#book.mark(touched);
    this.#tellAll();
  }

  /** Whoever was moved or removed goes out at once: what is told from now on of the rooms they were in is not for them. */
  #seeOut(touched: Touched): void {
    for (const seated of this.#concerned(touched)) this.#leaveRooms(seated, this.#roomsFor(seated.viewer));
  }

  /** Who may be in other rooms after this. */
  *#concerned(touched: Touched): Generator<Seated> {
    for (const seated of this.#seated.values()) {
      const { viewer } = seated;
      if (viewer.role === 'participant' && isTouched(touched, `person:${viewer.person}`, 'me')) yield seated;
    }
  }

  /**
   * Tells all that is marked, a little at a time. Begins at once, so that a small change is told when this returns. What comes
   * meanwhile has its turn in the next round: however much comes, everybody is told within one.
   */
  #tellAll(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    void inSteps(this.#telling());
  }

  *#telling(): Generator<void, void> {
    try {
      while (this.#book.hasUntold || this.#deliveries.areOwed || this.#moved.size > 0 || this.#wanting.size > 0) {
        for (const room of [...this.#book.untold]) {
          yield* this.#book.prepare(() => this.#live.session, room);
          yield this.#safely(() => this.#tellRoom(room));
        }
        yield* this.#deliveries.round();
        for (const seated of [...this.#moved]) yield this.#safely(() => this.#reseat(seated));
        for (const [room, waiting] of [...this.#wanting]) yield this.#safely(() => this.#sendWhole(room, [...waiting]));
      }
    } finally {
      this.#isTelling = false;
    }
  }

  /** A room that cannot be told keeps nobody else from being told. */
  #safely(tell: () => void): void {
    try {
      tell();
    } catch (bug) {
      this.#live.onBug?.(bug, null);
    }
  }

  #tellRoom(room: RoomName): void {
    const screens = this.#io.sockets.adapter.rooms.get(this.#channel(room));
    const news = this.#book.tell(this.#live.session, room, screens !== undefined);
    if (news && screens) this.#deliveries.tell(room, news, screens);
  }

  /** All that a screen has yet to hear about a room. */
  #tellNow(room: RoomName, screen: Screen): void {
    this.#tellRoom(room);
    this.#deliveries.catchUp(room, screen.id);
  }

  /** Whoever was removed is in no room. */
  #roomsFor(viewer: Viewer): readonly RoomName[] {
    const { session } = this.#live;
    const isRemoved = viewer.role === 'participant' && session.people.get(viewer.person)?.removed;
    return isRemoved ? [] : roomsOf(viewer, session);
  }

  #leaveRooms(seated: Seated, stay: readonly RoomName[]): void {
    for (const room of seated.rooms) {
      if (stay.includes(room)) continue;
      void seated.screen.leave(this.#channel(room));
      this.#deliveries.leave(room, seated.screen.id);
      this.#wantsNoMore(room, seated);
      seated.rooms.delete(room);
    }
  }

  /** Whoever was moved is in other rooms from now on; whoever was removed is sent away. */
  #reseat(seated: Seated): void {
    this.#moved.delete(seated);
    const { screen, rooms: before, told } = seated;
    if (!this.#seated.has(screen.id)) return;
    const rooms = this.#roomsFor(seated.viewer);
    if (rooms.length === 0) {
      screen.emit('goodbye', refuse('removed'));
      screen.disconnect();
      return;
    }
    if (rooms.some((room) => !before.has(room))) this.#enterRooms(seated, rooms, (room) => (before.has(room) ? 'nothing' : null));
    if (rooms.length === told.length && rooms.every((room) => told.includes(room))) return;
    seated.told = rooms;
    screen.emit('rooms', { rooms });
  }

  #enterRooms(seated: Seated, rooms: readonly RoomName[], missing: (room: RoomName) => ReturnType<RoomBook['missing']>): void {
    const { screen } = seated;
    for (const room of rooms) this.#tellNow(room, screen);
    const needs = rooms.map((room) => [room, missing(room)] as const);
    this.#leaveRooms(seated, rooms);
    for (const [room, need] of needs) {
      seated.rooms.add(room);
      if (need === null) this.#want(room, seated);
      else if (!this.#wanting.get(room)?.has(seated)) {
        void screen.join(this.#channel(room));
        if (need !== 'nothing') screen.emit('news', need);
      }
    }
  }

  #want(room: RoomName, seated: Seated): void {
    void seated.screen.leave(this.#channel(room));
    this.#deliveries.leave(room, seated.screen.id);
    this.#wanting.set(room, (this.#wanting.get(room) ?? new Set()).add(seated));
  }

  #wantsNoMore(room: RoomName, seated: Seated): void {
    const waiting = this.#wanting.get(room);
    if (waiting?.delete(seated) && waiting.size === 0) this.#wanting.delete(room);
  }

  /** To some of those who wait for it; from here on they hear what changes in it. */
  #sendWhole(room: RoomName, to: readonly Seated[]): void {
    for (const seated of to) this.#wantsNoMore(room, seated);
    this.#tellRoom(room);
    const screens = to.flatMap(({ screen }) => (this.#seated.has(screen.id) ? [screen] : []));
    if (screens.length === 0) return;
    for (const screen of screens) void screen.join(this.#channel(room));
    this.#io.to(screens.map(({ id }) => id)).emit('news', this.#book.whole(this.#live.session, room));
  }

  #presenceChanged(): void {
    this.#presenceTold ??= setTimeout(() => {
      this.#presenceTold = null;
      this.#changed(new Set(['facilitator/presence']));
    }, PRESENCE_EVERY).unref();
  }

  #channel(room: RoomName): string {
    return `${this.#live.session.id}/${room}`;
  }
}
