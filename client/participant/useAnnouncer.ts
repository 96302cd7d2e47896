import { useCallback, useEffect, useState } from 'react';

/** One voice for the page. What was said is taken away again, so that the same words can be said twice. */
export function useAnnouncer(): { readonly said: string; readonly announce: (text: string) => void } {
  const [said, setSaid] = useState('');
  const announce = useCallback((text: string) => setSaid(text), []);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), 5_000);
    return () => clearTimeout(timer);
  }, [said]);
  return { said, announce };
}
