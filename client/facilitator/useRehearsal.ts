// The rehearsal of this session, asked for over HTTP and looked at again while its sheet is open.

import { useCallback, useEffect, useState } from 'react';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';

export interface RehearsalStatus {
  readonly state: 'starting' | 'running' | 'over';
  readonly here: number;
  readonly notes: number;
}

export interface Rehearsal {
  /** null: none is running. */
  readonly status: RehearsalStatus | null;
  readonly busy: boolean;
  readonly refusal: string;
  begin(wishes: { readonly people: number; readonly speed: number; readonly play: boolean }): void;
  end(): void;
}

const LOOK_EVERY = 2_000;
const BUSY = 409;

export function useRehearsal(): Rehearsal {
  const { code, secret } = useDesk();
  const [status, setStatus] = useState<RehearsalStatus | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');

  const ask = useCallback(
    async (method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<void> => {
      try {
        const response = await fetch(`/api/rehearsals/${code}`, {
          method,
          headers: { Authorization: `Bearer ${secret}`, ...(body && { 'Content-Type': 'application/json' }) },
          ...(body && { body: JSON.stringify(body) }),
        });
        if (response.ok)
          setStatus(((await response.json()) as { rehearsal: RehearsalStatus | null }).rehearsal); // the contract of this route
        else if (method !== 'GET') setRefusal(response.status === BUSY ? words.rehearsal.busy : words.rehearsal.failed);
      } catch {
        if (method !== 'GET') setRefusal(words.rehearsal.failed);
      }
    },
    [code, secret],
  );
  useEffect(() => {
    void ask('GET');
    const timer = setInterval(() => void ask('GET'), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [ask]);

  const doing = (method: 'POST' | 'DELETE', body?: object): void => {
    setBusy(true);
    setRefusal('');
    void ask(method, body).then(() => setBusy(false));
  };
  return { status, busy, refusal, begin: (wishes) => doing('POST', wishes), end: () => doing('DELETE') };
}
