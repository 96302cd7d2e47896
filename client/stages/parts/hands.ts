// What the console lends to the screens of its stages, beside view and send.

import { createContext, useContext } from 'react';

export interface Hands {
  /** Opens the sheet of a person. */
  openPerson(person: string): void;
  /** An id for something new. */
  newId(): string;
}

const HandsContext = createContext<Hands | null>(null);
export const HandsProvider = HandsContext.Provider;

export function useHands(): Hands {
  const hands = useContext(HandsContext);
  if (!hands) throw new Error('There is no console around this screen');
  return hands;
}
