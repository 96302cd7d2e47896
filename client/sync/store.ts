// What this screen knows: its rooms as the server last told them, what is still unsent, and how the line is.

import { createStore } from 'zustand/vanilla';
import type { Json } from '#shared/base/json';
import type { Refusal } from '#shared/base/refusals';
import { apply } from '#shared/view/patch';
import type { RoomContent } from '#shared/view/slices';
import type { News } from '#shared/wire/messages';
import type { Pending } from './outbox.ts';

/** `connecting`: not yet in; `live`; `away`: no contact with the server. */
export type Link = 'connecting' | 'live' | 'away';

export interface ScreenState {
  readonly rooms: { readonly [room: string]: RoomContent };
  readonly versions: { readonly [room: string]: number };
  readonly link: Link;
  /** When contact was lost, by the device's steady clock; null while there is contact. */
  readonly awaySince: number | null;
  readonly person: string | null;
  readonly pending: readonly Pending[];
  /** Why something can't be sent although there is contact: it is kept and tried again. */
  readonly held: Refusal | null;
  /** The door is closed for this screen: what to say instead of the session. */
  readonly refused: Refusal | null;
  /** Server time minus this device's steady clock, in milliseconds. */
  readonly offset: number;
}

export const makeScreenStore = () =>
  createStore<ScreenState>(() => ({
    rooms: {},
    versions: {},
    link: 'connecting',
    awaySince: null,
    person: null,
    pending: [],
    held: null,
    refused: null,
    // Until the server has told its time, the device's own is the best guess.
    offset: Date.now() - performance.now(),
  }));

export type ScreenStore = ReturnType<typeof makeScreenStore>;

/** The state after news; null where it does not fit to what this screen has, so that it has to ask again. */
export function withNews(state: ScreenState, { room, from, to, slices, changes }: News): Pick<ScreenState, 'rooms' | 'versions'> | 'ignore' | null {
  const versions = { ...state.versions, [room]: to };
  if (slices) return { rooms: { ...state.rooms, [room]: slices }, versions };
  const held = state.rooms[room];
  // A patch may overtake the whole room that was asked for; the whole one will be newer.
  if (!held || !changes) return 'ignore';
  if (state.versions[room] !== from) return null;
  const patched = apply(held, changes);
  return isContent(patched) ? { rooms: { ...state.rooms, [room]: patched }, versions } : null;
}

function isContent(value: Json): value is RoomContent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The state with these rooms only. */
export function withRooms(state: ScreenState, rooms: readonly string[]): Pick<ScreenState, 'rooms' | 'versions'> {
  const kept = <T>(of: { readonly [room: string]: T }): { readonly [room: string]: T } =>
    Object.fromEntries(Object.entries(of).filter(([room]) => rooms.includes(room)));
  return { rooms: kept(state.rooms), versions: kept(state.versions) };
}
