import { useEffect, useState } from 'react';
import { type Line, openLine } from '../sync/connect.ts';
import { LineProvider } from '../sync/hooks.ts';
import { Surface } from './Surface.tsx';

/** What the projector shows. Public: no secret opens it, and nothing private is on it. */
export function PresenterPage({ code }: { readonly code: string }) {
  const [line, setLine] = useState<Line | null>(null);
  useEffect(() => {
    const opened = openLine({ code, as: 'presenter' });
    setLine(opened);
    return () => opened.close();
  }, [code]);
  return (
    line && (
      <LineProvider value={line}>
        <Surface code={code} />
      </LineProvider>
    )
  );
}
