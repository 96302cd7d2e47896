import { useEffect, useState } from 'react';

/** What a phone may know of a session before it is in. */
export interface Door {
  readonly title: string;
  readonly locked: boolean;
  readonly language: string;
  /** What is asked of everybody, so that tables mix. */
  readonly questions: readonly Question[];
  /** People who are expected and have not come yet. */
  readonly roster: readonly Listed[];
}

export interface Question {
  readonly id: string;
  readonly title: string;
  /** None: people write their own answer. */
  readonly choices: readonly string[];
}

export interface Listed {
  readonly id: string;
  readonly name: string;
  /** Questions that the list does not answer for them. */
  readonly unanswered: readonly string[];
}

/** What is still to be asked of somebody: all of it, or what the list does not know. */
export function openTo(listed: Listed | null, questions: readonly Question[]): readonly Question[] {
  return listed ? questions.filter(({ id }) => listed.unanswered.includes(id)) : questions;
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
    const door = (await response.json()) as Partial<Door> & Pick<Door, 'title' | 'locked' | 'language'>; // the contract of this route
    return { at: 'door', door: { questions: [], roster: [], ...door } };
  } catch {
    return { at: 'far' };
  }
}
