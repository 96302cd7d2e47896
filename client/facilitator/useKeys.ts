import { useEffect, useRef } from 'react';

export type Keys = { readonly [key: string]: () => void };

/** One key for everything that matters. None fires while somebody types, chooses, or has a sheet open. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isBusy(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const does = Object.hasOwn(current.current, key) ? current.current[key] : undefined;
      if (!does) return;
      event.preventDefault();
      does();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function isBusy({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable], iframe')) return true;
  // The space bar presses the button that has the focus, as everywhere.
  return key === ' ' && target.closest('button, a, summary') !== null;
}
