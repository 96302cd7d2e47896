// The rooms of one session as they were last told: their slices, their versions, and the patches a returning screen may still need.

import type { Json } from '#shared/base/json';
import type { StageKinds } from '#shared/session/kinds';
import type { Session } from '#shared/session/session';
import { type Change, diff } from '#shared/view/patch';
import type { RoomName } from '#shared/view/rooms';
import { buildSlice, type RoomContent, sliceNames } from '#shared/view/slices';
import type { Touched } from '#shared/view/touched';
import type { News } from '#shared/wire/messages';

/** A slice that comes from the server itself and not from the session: who is connected. */
export type OwnSlices = { readonly [roomAndSlice: string]: (session: Session) => Json };

/** More changes than this are no shorter than the room itself. */
const MOST_PATCHES = 200;

interface Patch {
  readonly from: number;
  readonly changes: readonly Change[];
}

interface Room {
  version: number;
  /** null while nobody looks: it is built again for the next who comes. */
  slices: RoomContent | null;
  patches: Patch[];
}

export class RoomBook {
  readonly #kinds: StageKinds;
  readonly #own: OwnSlices;
  readonly #rooms = new Map<RoomName, Room>();
  /** The slices of each room that may look different from what was told last. */
  readonly #untold = new Map<RoomName, Set<string>>();
  /** Slices of a room that are built already and have yet to be told; nothing has touched them since. */
  readonly #ahead = new Map<RoomName, Map<string, Json>>();
  /** Versions mean nothing beyond this process and this loading of the session. */
  readonly epoch: string;

  constructor(kinds: StageKinds, epoch: string, own: OwnSlices) {
    this.#kinds = kinds;
    this.epoch = epoch;
    this.#own = own;
  }

  /** Remembers what has to be told. */
  mark(touched: Touched): void {
    const places = touched === 'everything' ? this.#rooms.keys() : touched;
    for (const place of places) {
      const [name = '', slice] = place.split('/');
      if (!this.#rooms.has(name)) continue;
      const marked = this.#untold.get(name) ?? new Set();
      for (const one of slice === undefined ? this.#slicesOf(name) : [slice]) {
        marked.add(one);
        this.#ahead.get(name)?.delete(one);
      }
      this.#untold.set(name, marked);
    }
  }

  get hasUntold(): boolean {
    return this.#untold.size > 0;
  }

  /** Rooms that have yet to be told, in the order in which they were touched; what is marked meanwhile is among them. */
  get untold(): Iterable<RoomName> {
    return this.#untold.keys();
  }

  /** Builds ahead what was marked in a room, one slice after the other with a pause in between: all of a large room at once keeps everybody waiting. */
  *prepare(now: () => Session, name: RoomName): Generator<void, void> {
    const ahead = new Map<string, Json>();
    this.#ahead.set(name, ahead);
    for (const slice of [...(this.#untold.get(name) ?? [])]) {
      // Nobody looks, or the room was told meanwhile because somebody could not wait.
      if (!this.#rooms.get(name)?.slices || this.#ahead.get(name) !== ahead) return;
      try {
        ahead.set(slice, this.#build(now(), name, slice));
      } catch {
        // It is tried again when the room is told, and then it is heard of.
      }
      yield;
    }
  }

  /**
   * Builds what was marked in a room and returns what changed, null if nothing looks different; a room that nobody watches
   * is only counted as newer. Until then `missing` and `whole` know the room as it was told last.
   */
  tell(session: Session, name: RoomName, isWatched: boolean): News | null {
    const [room, slices] = [this.#rooms.get(name), this.#untold.get(name)];
    if (!room || !slices) return null;
    // Before anything is built: a slice that cannot be is not tried for ever, but with its next change.
    this.#untold.delete(name);
    const ahead = this.#ahead.get(name);
    this.#ahead.delete(name);
    if (room.slices === null || !isWatched) {
      room.version++;
      room.slices = null;
      room.patches = [];
      return null;
    }
    const built = Object.fromEntries(
      [...slices].map((slice) => [slice, ahead?.has(slice) ? (ahead.get(slice) ?? null) : this.#build(session, name, slice)]),
    );
    const fresh: RoomContent = { ...room.slices, ...built };
    const changes = diff(room.slices, fresh);
    if (changes.length === 0) return null;
    const from = room.version++;
    room.slices = fresh;
    room.patches = [...room.patches.slice(1 - MOST_PATCHES), { from, changes }];
    return { room: name, epoch: this.epoch, from, to: room.version, changes };
  }

  /** What a screen needs that has this version of the room: nothing, the missing patches, or (null) the whole. */
  missing(name: RoomName, have: number | undefined, epoch: string): News | 'nothing' | null {
    const room = this.#rooms.get(name);
    if (!room || have === undefined || epoch !== this.epoch) return null;
    if (room.version === have) return 'nothing';
    const first = room.patches.findIndex((patch) => patch.from === have);
    if (first < 0) return null;
    const changes = room.patches.slice(first).flatMap((patch) => patch.changes);
    return { room: name, epoch: this.epoch, from: have, to: room.version, changes };
  }

  /** The whole room. Building it is what makes it kept up to date from now on. */
  whole(session: Session, name: RoomName): News {
    const room = this.#rooms.get(name) ?? { version: 1, slices: null, patches: [] };
    this.#rooms.set(name, room);
    room.slices ??= Object.fromEntries(this.#slicesOf(name).map((slice) => [slice, this.#build(session, name, slice)]));
    return { room: name, epoch: this.epoch, from: null, to: room.version, slices: room.slices };
  }

  #slicesOf(room: RoomName): readonly string[] {
    const own = Object.keys(this.#own).flatMap((key) => (key.startsWith(`${room}/`) ? [key.slice(room.length + 1)] : []));
    return [...sliceNames(room), ...own];
  }

  #build(session: Session, room: RoomName, slice: string): Json {
    const own = this.#own[`${room}/${slice}`];
    return own ? own(session) : buildSlice(this.#kinds, session, room, slice);
  }
}
