// What the presenter asks of the laptop it runs on: keys, light, cursor, and to stay awake.

import { useEffect, useRef, useState } from 'react';
import { keep, recall } from '../sync/memory.ts';

const CURSOR_REST = 3_000;
const THEME = 'presenter:theme';

export function useKeys(off: boolean, actions: { readonly [key: string]: () => void }): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    if (off) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      // Clickers send these; the presenter never drives, and must not scroll either.
      const isClicker = event.key === ' ' || event.key.startsWith('Arrow') || event.key.startsWith('Page');
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (action || isClicker) event.preventDefault();

      action?.();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [off]);
}

/** Light unless somebody chose otherwise on this laptop: rooms are bright, and beamers lift blacks. */
export function useTheme(): () => void {
  const [theme, setTheme] = useState(() => (recall(THEME) === 'dark' ? 'dark' : 'light'));
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    return () => {
      delete document.documentElement.dataset.theme;
    };
  }, [theme]);
  return () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    keep(THEME, next);
    setTheme(next);
  };
}

export function toggleFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  // Some browsers refuse; the page is fine without.
  done.catch(() => {});
}

export function useHiddenCursor(always: boolean): boolean {
  const [hidden, setHidden] = useState(always);
  useEffect(() => {
    if (always) return;
    let timer = setTimeout(() => setHidden(true), CURSOR_REST);
    const moved = (): void => {
      setHidden(false);
      clearTimeout(timer);
      timer = setTimeout(() => setHidden(true), CURSOR_REST);
    };
    addEventListener('pointermove', moved);
    return () => {
      removeEventListener('pointermove', moved);
      clearTimeout(timer);
    };
  }, [always]);
  return hidden;
}

/** Keeps the projector lit, where the browser allows it; asked for again after each sleep. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const ask = async (): Promise<void> => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (gone) await lock.release();
      } catch {
        // A low battery, or a policy: the laptop's own settings hold then.
      }
    };
    const look = (): void => void ask();
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', look);
      void lock?.release().catch(() => {});
    };
  }, []);
}
