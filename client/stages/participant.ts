// THE LIST of phone screens, by stage kind. The first screen comes with the page; the others are fetched while people
// arrive, so that the way from the code to being in stays short. A screen that was fetched is there without a blink.

import type { ComponentType } from 'react';
import { GatherParticipant } from './gather/Participant.tsx';
import { type Send, screen } from './screen.ts';

export type AnyScreen = ComponentType<{ readonly view: never; readonly send: Send }>;

const fetchers: { readonly [kind: string]: () => Promise<AnyScreen> } = {
  show: async () => screen((await import('./show/Participant.tsx')).ShowParticipant),
  form: async () => screen((await import('./form/Participant.tsx')).FormParticipant),
  read: async () => screen((await import('./read/Participant.tsx')).ReadParticipant),
  discuss: async () => screen((await import('./discuss/Participant.tsx')).DiscussParticipant),
  teach: async () => screen((await import('./teach/Participant.tsx')).TeachParticipant),
  debrief: async () => screen((await import('./debrief/Participant.tsx')).DebriefParticipant),
  close: async () => screen((await import('./close/Participant.tsx')).CloseParticipant),
};

const here = new Map<string, AnyScreen>([['gather', screen(GatherParticipant)]]);
const listeners = new Set<() => void>();
const AGAIN = 2_000;

/** The screen, if it is here; `waiting` while it is on its way; null for a kind that this page does not know. */
export function screenOf(kind: string): AnyScreen | 'waiting' | null {
  return here.get(kind) ?? (kind in fetchers ? 'waiting' : null);
}

/** Fetches what is not here yet, the wanted one first, and tries again for as long as it takes. */
export async function fetchScreens(first: string): Promise<void> {
  const kinds = [first, ...Object.keys(fetchers)].filter((kind) => kind in fetchers && !here.has(kind));
  for (const kind of new Set(kinds)) {
    try {
      const fetched = await fetchers[kind]?.();
      if (fetched) here.set(kind, fetched);
      for (const listener of listeners) listener();
    } catch {
      await new Promise((again) => setTimeout(again, AGAIN));
      return fetchScreens(first);
    }
  }
}

export function onScreens(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
