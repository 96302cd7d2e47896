// What the console lends to the screens of its stages, beside view and send.

import { createContext, type PointerEvent, useContext } from 'react';
import type { ProposeAnswer, ProposeRequest } from '#shared/wire/messages';

export interface Hands {
  /** Opens the sheet of a person. */
  openPerson(person: string): void;
  /** Opens what is settled about groups: weights, wishes, tables. */
  openSetup(): void;
  /** Opens the list of who is expected. */
  openRoster(): void;
  /** How groups could be formed now; nothing happens in the room. A no with `notEntered` is for want of contact. */
  propose(request: ProposeRequest): Promise<ProposeAnswer>;
  /** An id for something new. */
  newId(): string;
  /** A name is held: from here it may be dragged onto a table. */
  lift(person: string, event: PointerEvent): void;
  /** Shows the tables, each with what would change if the person came there. */
  startMove(person: string): void;
  /** They stay where they are. */
  stopMove(): void;
  /** A word about what has just happened to the groups, where nothing that can be undone says it. */
  say(text: string): void;
}

/** What a move would do to the room. */
export interface MoveEffect {
  readonly text: string;
  /** Somebody would be worse off. */
  readonly harm: boolean;
}

/** Somebody is being moved by hand, and no table has been chosen yet. */
export interface Moving {
  readonly person: string;
  readonly name: string;
  /** tap: every table offers itself. drag: the one below the pointer does. */
  readonly by: 'tap' | 'drag';
  readonly over: string | null;
  /** null for the group they are in. */
  effectOn(group: string): MoveEffect | null;
  /** "Move Ana to table 3: ", before the effect. */
  nameOf(group: string): string;
  put(group: string): void;
}

const HandsContext = createContext<Hands | null>(null);
export const HandsProvider = HandsContext.Provider;

export function useHands(): Hands {
  const hands = useContext(HandsContext);
  if (!hands) throw new Error('There is no console around this screen');
  return hands;
}

const MovingContext = createContext<Moving | null>(null);
export const MovingProvider = MovingContext.Provider;

/** null most of the time. */
export function useMovingPerson(): Moving | null {
  return useContext(MovingContext);
}
