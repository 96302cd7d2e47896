import { useEffect } from 'react';
import { usePhone } from '../parts/phone.ts';

/** Finds the place in a text again after a reload, a look elsewhere, or another text: by its share of the page, as the size may have changed. */
export function usePlaceKept(key: string | null): void {
  const { recall, keep } = usePhone();
  useEffect(() => {
    if (key === null) return;
    const page = document.documentElement;
    const length = (): number => Math.max(1, page.scrollHeight - page.clientHeight);
    const share = Number(recall(`place:${key}`) ?? 0);
    scrollTo({ top: share * length() });
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const remember = (): void => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        keep(`place:${key}`, (page.scrollTop / length()).toFixed(4));
      }, 400);
    };
    addEventListener('scroll', remember, { passive: true });
    return () => {
      clearTimeout(waiting);
      removeEventListener('scroll', remember);
    };
  }, [key, recall, keep]);
}
