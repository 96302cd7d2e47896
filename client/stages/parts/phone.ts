// What a participant's screen may ask of the device it runs on: drafts, ids, a voice, the size of text. The entry page provides it.

import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Refusal } from '#shared/base/refusals';

/** Text that is being written. It outlives reload, stage change and sleep, and knows how to be sent later. */
export interface Draft {
  readonly text: string;
  /** The person it is written for, where that is not oneself. */
  readonly for: string | null;
  /** Why the server gave it back. */
  readonly refusal: Refusal | null;
  /** The command that sends it, without the text. */
  readonly type: string;
  readonly data: object;
  /** Where it belongs, in words. */
  readonly prompt: string;
  readonly stage: string;
}

export interface DraftBox {
  get(key: string): Draft | null;
  put(key: string, draft: Draft): void;
  /** Sent or thrown away. */
  drop(key: string): void;
  /** Keys that begin with this and hold text. */
  written(start: string): readonly string[];
  subscribe(changed: () => void): () => void;
}

export interface Phone {
  /** No contact for a while: what is written is kept here. */
  readonly away: boolean;
  readonly drafts: DraftBox;
  newId(): string;
  recall(key: string): string | null;
  keep(key: string, value: string): void;
  /** Says something to a screen reader when it has a moment. */
  announce(text: string): void;
  readonly textSize: number;
  readonly textSizes: { readonly smallest: boolean; readonly largest: boolean };
  resizeText(by: 1 | -1): void;
}

const PhoneContext = createContext<Phone | null>(null);
export const PhoneProvider = PhoneContext.Provider;

export function usePhone(): Phone {
  const phone = useContext(PhoneContext);
  if (!phone) throw new Error('There is no phone above this screen');
  return phone;
}

export function useDraft(key: string): Draft | null {
  const { drafts } = usePhone();
  return useSyncExternalStore(drafts.subscribe, () => drafts.get(key));
}

/** Keeps the screen lit where the browser can. A plain-http address cannot; then nothing is lost when the phone sleeps. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const take = (): void => {
      if (document.visibilityState === 'hidden') return;
      navigator.wakeLock.request('screen').then(
        (taken) => {
          lock = taken;
          if (over) void taken.release();
        },
        // Low battery: the phone knows better.
        () => {},
      );
    };
    take();
    document.addEventListener('visibilitychange', take);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', take);
      void lock?.release();
    };
  }, []);
}
