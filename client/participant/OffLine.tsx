import { useEffect, useState } from 'react';
import { LinkBanner } from '../kit/LinkBanner.tsx';
import { words } from '../words/phone.ts';

/** The good news stays this long. */
const GOOD_NEWS = 3_000;

/** No contact, said calmly above what one is doing; and the good news afterwards, once everything has gone out. */
export function OffLine({ away, pending }: { away: boolean; pending: number }) {
  const [state, setState] = useState<'none' | 'offline' | 'back'>('none');
  const isBack = !away && pending === 0;
  useEffect(() => {
    if (away) setState('offline');
    else if (isBack) setState((before) => (before === 'offline' ? 'back' : before));
  }, [away, isBack]);
  useEffect(() => {
    if (state !== 'back') return;
    const timer = setTimeout(() => setState('none'), GOOD_NEWS);
    return () => clearTimeout(timer);
  }, [state]);
  return <LinkBanner state={state}>{state === 'back' ? words.frame.back : words.frame.offline}</LinkBanner>;
}
