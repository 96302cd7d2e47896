// The proposals of one preview, with the way back to those before.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal } from '#shared/base/refusals';
import { useHands } from '../hands.ts';
import { type Draft, draftOf, isAlike, type Person, requestFor } from './drafts.ts';

export interface Drafts {
  /** What is looked at; null until the first has come. */
  readonly draft: Draft | null;
  /** Its place among all of them, from 1. */
  readonly at: number;
  readonly of: number;
  readonly searching: boolean;
  /** Dealing again brought the tables that are looked at. */
  readonly same: boolean;
  /** Why there is no other one. */
  readonly refusal: Refusal | null;
  deal(): void;
  /** -1: the one before; 1: the next one. */
  step(by: -1 | 1): void;
  change(to: (draft: Draft) => Draft): void;
}

/** Where few seatings are as good as the best, another search may end where the last one did: asked so often, there is hardly another. */
const TRIES = 4;

/** Asks for the first proposal at once; each further one keeps what is locked in the one that is looked at. */
export function useDrafts(people: readonly Person[], settled: string): Drafts {
  const { propose } = useHands();
  const [{ drafts, at, same }, keep] = useState<Kept>({ drafts: [], at: -1, same: false });
  const [searching, setSearching] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const draft = drafts[at] ?? null;
  const busy = useRef(false);

  const deal = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setSearching(true);
    setRefusal(null);
    const request = requestFor(draft, people, anySeed());
    let answer = await propose(request);
    const isSame = (): boolean => answer.ok && draft !== null && isAlike(draft, answer.proposal);
    for (let tries = 1; tries < TRIES && isSame(); tries++) answer = await propose({ ...request, seed: anySeed() });
    busy.current = false;
    setSearching(false);
    if (!answer.ok) return setRefusal(answer.refusal);
    const dealt = draftOf(answer.proposal, request, settled);
    if (isSame()) keep((now) => ({ ...now, drafts: now.drafts.map((one) => (one === draft ? dealt : one)), same: true }));
    else keep((now) => ({ drafts: [...now.drafts, dealt], at: now.drafts.length, same: false }));
  };

  const first = useRef(deal);
  useEffect(() => void first.current(), []);

  return {
    draft,
    at: at + 1,
    of: drafts.length,
    searching,
    same,
    refusal,
    deal: () => void deal(),
    step: (by) => keep((now) => ({ ...now, at: Math.max(0, Math.min(now.drafts.length - 1, now.at + by)), same: false })),
    change: useCallback(
      (to) => keep((now) => ({ ...now, drafts: now.drafts.map((one, index) => (index === now.at ? to(one) : one)), same: false })),
      [],
    ),
  };
}

interface Kept {
  readonly drafts: readonly Draft[];
  readonly at: number;
  readonly same: boolean;
}

function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
