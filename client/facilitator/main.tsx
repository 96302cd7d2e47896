import { useEffect, useState } from 'react';
import { type Line, openLine } from '../sync/connect.ts';
import { LineProvider } from '../sync/hooks.ts';
import { facilitatorSecret } from '../sync/identity.ts';
import { Entrance } from './Entrance.tsx';
import { Room } from './Room.tsx';

export function FacilitatorPage({ code }: { readonly code: string }) {
  const [secret, setSecret] = useState(() => facilitatorSecret(code));
  const [line, setLine] = useState<Line | null>(null);

  useEffect(() => {
    // The link pasted over the address of the open page loads nothing anew.
    const look = (): void => setSecret(facilitatorSecret(code));
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [code]);

  useEffect(() => {
    if (secret === null) return;
    const opened = openLine({ code, as: 'facilitator', secret });
    setLine(opened);
    return () => opened.close();
  }, [code, secret]);

  if (secret === null) return <Entrance code={code} />;
  if (line === null) return null;
  return (
    <LineProvider value={line}>
      <Room code={code} secret={secret} />
    </LineProvider>
  );
}
