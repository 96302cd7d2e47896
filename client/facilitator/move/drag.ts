// A name held by mouse or pen follows the pointer and is let go over a table. Fingers scroll; for them there is the tap.

import type { PointerEvent as ReactPointerEvent } from 'react';

export interface Drag {
  /** The pointer has left its place: from now on it is a drag. */
  begun(): void;
  over(group: string | null, x: number, y: number): void;
  dropped(group: string | null): void;
}

/** So far a hand trembles when it only means to click. */
const TREMBLE = 8;

export function followPointer({ nativeEvent: start, button, pointerType }: ReactPointerEvent, drag: Drag): void {
  if (button !== 0 || pointerType === 'touch' || !tablesInSight()) return;
  const ear = new AbortController();
  const listen = { signal: ear.signal };
  let dragging = false;

  const finish = (group: string | null): void => {
    ear.abort();
    if (!dragging) return;
    skipClick();
    drag.dropped(group);
  };
  addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== start.pointerId) return;
      if (!dragging && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < TREMBLE) return;
      if (!dragging) drag.begun();
      dragging = true;
      drag.over(groupAt(event), event.clientX, event.clientY);
    },
    listen,
  );
  addEventListener('pointerup', (event) => event.pointerId === start.pointerId && finish(groupAt(event)), listen);
  addEventListener('pointercancel', () => finish(null), listen);
  addEventListener('blur', () => finish(null), listen);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !dragging) return;
      event.preventDefault();
      finish(null);
    },
    { ...listen, capture: true },
  );
}

function tablesInSight(): boolean {
  return [...document.querySelectorAll<HTMLElement>('[data-group]')].some((table) => table.offsetParent !== null);
}

function groupAt({ clientX, clientY }: PointerEvent): string | null {
  return document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-group]')?.dataset.group ?? null;
}

/** Letting go over the name itself would open the person, as a click does. A click that never comes is given up with the next press. */
function skipClick(): void {
  const ear = new AbortController();
  const listen = { capture: true, signal: ear.signal };
  addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
      ear.abort();
    },
    listen,
  );
  addEventListener('pointerdown', () => ear.abort(), listen);
  addEventListener('keydown', () => ear.abort(), listen);
}
