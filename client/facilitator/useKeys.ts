import { useEffect, useRef } from 'react';

export type Keys = { readonly [key: string]: () => void };

/** Who types goes on within this time; who rests longer means what they press next. */
const BETWEEN_LETTERS = 1_000;
/** Who presses one of these has done with what they typed. */
const ENDS_TYPING = new Set(['Escape', 'Enter', 'Tab']);

/**
 * One key for everything that matters. None fires while somebody types, chooses, or has a sheet open; nor for what is
 * still being typed when the sheet has closed under it.
 */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const fromSheet = typedInSheet();
    const press = (event: KeyboardEvent): void => {
      if (fromSheet(event)) return;
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

/** Whether a key is for a sheet: one is open, or the last letter went into it and the hand has not rested since. */
function typedInSheet(): (event: KeyboardEvent) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return ({ key, timeStamp }) => {
    const open = document.querySelector('dialog[open]') !== null;
    if (!open && timeStamp - last >= BETWEEN_LETTERS) return false;
    last = ENDS_TYPING.has(key) ? Number.NEGATIVE_INFINITY : timeStamp;
    return true;
  };
}

function isBusy({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable], iframe')) return true;
  // The space bar presses the button that has the focus, as everywhere.
  return key === ' ' && target.closest('button, a, summary') !== null;
}
