// The keyboard's place among what needs one: when what had the focus is done with, it goes on to the next, or to the head of the list.

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

export interface NextNeed {
  /** Around the heading and the needs; each of these can take the focus. */
  readonly ref: RefObject<HTMLElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

export function useNextNeed(): NextNeed {
  const section = useRef<HTMLElement>(null);
  const held = useRef<{ readonly element: Element; readonly at: number } | null>(null);
  const needs = (): HTMLElement[] => [...(section.current?.querySelectorAll<HTMLElement>('[data-need]') ?? [])];
  // After every change of the list: of what React takes away, nobody is told that it has lost the focus.
  useLayoutEffect(() => {
    if (held.current === null || held.current.element.isConnected) return;
    const left = needs();
    const next = left[Math.min(held.current.at, left.length - 1)] ?? section.current?.querySelector('h2');
    held.current = null;
    next?.focus();
  });
  return {
    ref: section,
    onFocus: ({ target }) => {
      const at = needs().findIndex((need) => need.contains(target));
      held.current = at < 0 ? null : { element: target, at };
    },
    onBlur: () => {
      held.current = null;
    },
  };
}
