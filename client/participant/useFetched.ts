import { useEffect, useState } from 'react';

const AGAIN = 2_000;

/**
 * A part of the page that is not needed at first: fetched once it is wanted, asked for until it is here, null before.
 * `fetchPart` has to be the same function at every drawing.
 */
export function useFetched<Part extends object>(fetchPart: () => Promise<Part>, wanted = true): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const ask = (): void => {
      fetchPart().then(
        (fetched) => !over && setPart(fetched),
        () => {
          if (!over) timer = setTimeout(ask, AGAIN);
        },
      );
    };
    ask();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [fetchPart, wanted]);
  return part;
}
