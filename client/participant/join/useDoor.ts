import { useEffect, useState } from 'react';

/** What a phone may know of a session before it is in. */
export interface Door {
  readonly title: string;
  readonly locked: boolean;
  readonly language: string;
}

/** `waiting`: not answered yet; `far`: no contact, asked again by itself. */
export type Look = { readonly at: 'waiting' | 'far' | 'unknown' } | { readonly at: 'door'; readonly door: Door };

const AGAIN = 3_000;

export function useDoor(code: string): Look {
  const [look, setLook] = useState<Look>({ at: 'waiting' });
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const next = await knock(code);
      if (over) return;
      setLook(next);
      if (next.at === 'far') timer = setTimeout(() => void ask(), AGAIN);
    };
    void ask();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [code]);
  return look;
}

async function knock(code: string): Promise<Look> {
  if (code === '') return { at: 'unknown' };
  try {
    const response = await fetch(`/api/doors/${encodeURIComponent(code)}`);
    if (response.status === 404) return { at: 'unknown' };
    // A wifi that wants people to sign in answers 200 with a page of its own; "too many tries" passes with time.
    if (!response.ok || !response.headers.get('content-type')?.includes('json')) return { at: 'far' };
    return { at: 'door', door: (await response.json()) as Door }; // the contract of this route
  } catch {
    return { at: 'far' };
  }
}
