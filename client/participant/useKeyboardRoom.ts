import { useEffect } from 'react';

/** On iOS the keyboard covers the page instead of shrinking it; `--keyboard` is how much, for what sticks to the bottom. */
export function useKeyboardRoom(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const measure = (): void => {
      // Pinched: the page is larger than its window on purpose.
      const covered = seen.scale > 1.05 ? 0 : Math.max(0, innerHeight - seen.height - seen.offsetTop);
      document.documentElement.style.setProperty('--keyboard', `${Math.round(covered)}px`);
    };
    seen.addEventListener('resize', measure);
    seen.addEventListener('scroll', measure);
    return () => {
      seen.removeEventListener('resize', measure);
      seen.removeEventListener('scroll', measure);
    };
  }, []);
}
