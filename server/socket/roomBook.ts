// The rooms of one session as they were last told: their slices, their versions, and the patches a returning screen may still need.

import type { Json } from '#shared/base/json';
import type { StageKinds } from '#shared/session/kinds';
import type { Session } from '#shared/session/session';
import { type Change, diff } from '#shared/view/patch';
import type { RoomName } from '#shared/view/rooms';
import { buildSlice, type RoomContent, sliceNames } from '#shared/view/slices';
import { isTouched, type Touched } from '#shared/view/touched';
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
  /** Versions mean nothing beyond this process and this loading of the session. */
  readonly epoch: string;

  constructor(kinds: StageKinds, epoch: string, own: OwnSlices) {
    this.#kinds = kinds;
    this.epoch = epoch;
    this.#own = own;
  }

  /** Builds what was touched and tells what changed; a room that nobody watches is only marked as newer. */
  update(session: Session, touched: Touched, isWatched: (room: RoomName) => boolean): News[] {
    const news: News[] = [];
    for (const [name, room] of this.#rooms) {
      const slices = this.#slicesOf(name).filter((slice) => isTouched(touched, name, slice));
      if (slices.length === 0) continue;
      if (room.slices === null || !isWatched(name)) {
        room.version++;
        room.slices = null;
        room.patches = [];
        continue;
      }
      const fresh: RoomContent = { ...room.slices, ...Object.fromEntries(slices.map((slice) => [slice, this.#build(session, name, slice)])) };
      const changes = diff(room.slices, fresh);
      if (changes.length === 0) continue;
      const from = room.version++;
      room.slices = fresh;
      room.patches = [...room.patches.slice(1 - MOST_PATCHES), { from, changes }];
      news.push({ room: name, epoch: this.epoch, from, to: room.version, changes });
    }
    return news;
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
