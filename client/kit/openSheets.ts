// Which sheets are open, the topmost last. A sheet lies above everything and leaves nothing else in reach, so that whatever
// has to be seen meanwhile stands at its foot.

import { useSyncExternalStore } from 'react';

let feet: readonly HTMLElement[] = [];
const ears = new Set<() => void>();

function change(to: readonly HTMLElement[]): void {
  feet = to;
  for (const hear of ears) hear();
}

function listen(hear: () => void): () => void {
  ears.add(hear);
  return () => ears.delete(hear);
}

/** Until it is called back. */
export function comeOnTop(foot: HTMLElement | null): () => void {
  if (foot === null) return () => {};
  change([...feet, foot]);
  return () => change(feet.filter((one) => one !== foot));
}

/** The foot of the sheet on top; null where none is open. */
export function useTopSheet(): HTMLElement | null {
  return useSyncExternalStore(listen, () => feet.at(-1) ?? null);
}
