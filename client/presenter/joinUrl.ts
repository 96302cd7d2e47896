// Where phones go. The laptop shows this page as localhost, which leads phones nowhere: then the server is asked for its address in the room.

import { useEffect, useState } from 'react';

/** A laptop may change its wifi in the middle of a workshop. */
const LOOK_AGAIN = 30_000;

/** Asks only while people can join: a code that leads nowhere would count as a wrong one. */
export function useJoinUrl(code: string, isOpen: boolean): string {
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => {
    if (!isOpen || !isThisMachine(location.hostname)) return;
    const ask = async (): Promise<void> => {
      const found = await askOrigin(code);
      if (found !== null) setOrigin(found);
    };
    const look = (): void => void ask();
    look();
    const timer = setInterval(look, LOOK_AGAIN);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      removeEventListener('online', look);
    };
  }, [code, isOpen]);
  return `${origin}/j/${code}`;
}

async function askOrigin(code: string): Promise<string | null> {
  try {
    const response = await fetch(`/api/join/${encodeURIComponent(code)}`);
    if (!response.ok) return null;
    const answer: unknown = await response.json();
    const origins = typeof answer === 'object' && answer !== null && 'origins' in answer ? answer.origins : null;
    const best: unknown = Array.isArray(origins) ? origins[0] : null;
    return typeof best === 'string' ? best : null;
  } catch {
    // No contact at the moment: the address of before holds.
    return null;
  }
}

function isThisMachine(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || /^127\./.test(name) || name === '[::1]';
}
