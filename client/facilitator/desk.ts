// What every part of the console knows and can do.

import { createContext, useContext } from 'react';
import type { DeskView, PeopleView, PresenceView, RunSheetView } from '#shared/view/deskViews';
import type { RoomView, SessionView } from '#shared/view/views';
import type { CommandData, CommandType } from '#shared/wire/messages';
import type { Need } from '../stages/parts/need.ts';
import type { FacilitatorView } from '../stages/screen.ts';

/** A word about what has just happened, for ten seconds, with the way back. */
export interface Toast {
  readonly text: string;
  /** A later word about the same takes its place. */
  readonly about?: string;
  readonly tone?: 'refusal';
  readonly action?: { readonly label: string; readonly run: () => void };
}

export type Sheet =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'add' | 'join' | 'link' | 'rehearsal' | 'end' | 'keys' | 'setup' | 'roster' };

export interface Desk {
  readonly code: string;
  readonly secret: string;
  readonly session: SessionView;
  readonly runSheet: RunSheetView;
  readonly desk: DeskView;
  readonly people: PeopleView;
  readonly room: RoomView;
  readonly presence: PresenceView | null;
  readonly view: FacilitatorView;
  readonly needs: readonly Need[];
  readonly waiting: string | null;
  /** The server's time. */
  now(): number;
  /** Asks; a no is explained in a toast. True when it was done, with `then` as the word about it. */
  ask<T extends CommandType>(type: T, data: CommandData[T], then?: Toast): Promise<boolean>;
  say(toast: Toast): void;
  open(sheet: Sheet | null): void;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part of the console stands outside of it');
  return desk;
}
