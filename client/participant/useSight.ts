// What this phone sees of the session, stage after stage; and the stage in which somebody still finishes a sentence.

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useScreenState } from '../sync/hooks.ts';
import type { Drafts } from './drafts.ts';
import { isWhole, type Sight, sightOf } from './stageView.ts';
import { type Stay, stayAfter, writingIn } from './staying.ts';

/** The rooms of a change arrive within milliseconds; on a very bad line what is there is shown after this. */
const WAIT_FOR_REST = 1_500;

export interface Seen {
  /** Where the room is. */
  readonly now: Sight;
  /** What is on this screen: the same, unless somebody is still writing. */
  readonly shown: Sight;
  follow(): void;
}

export function useSight(drafts: Drafts): Seen | null {
  const rooms = useScreenState((state) => state.rooms);
  const person = useScreenState((state) => state.person);
  const fresh = sightOf(rooms, person);
  const whole = fresh !== null && isWhole(rooms, fresh);
  const former = useRef<Sight | null>(null);
  const [patient, setPatient] = useState(true);
  const [stay, setStay] = useState<Stay | null>(null);
  // A draft that was sent ends the stay.
  const isKept = useSyncExternalStore(drafts.subscribe, () => stay !== null && (drafts.get(stay.key)?.text ?? '') !== '');

  useEffect(() => {
    if (whole) return setPatient(true);
    const timer = setTimeout(() => setPatient(false), WAIT_FOR_REST);
    return () => clearTimeout(timer);
  }, [whole]);

  const now = fresh !== null && (whole || !patient || former.current === null) ? fresh : (former.current ?? fresh);
  const next =
    now &&
    stayAfter(stay, former.current, now, {
      writing: writingIn(document.activeElement),
      isWritten: () => isKept,
    });
  const staying = next ?? null;
  useEffect(() => {
    former.current = now;
    setStay(staying);
  });
  if (!now) return null;
  return { now, shown: staying?.sight ?? now, follow: () => setStay(null) };
}
