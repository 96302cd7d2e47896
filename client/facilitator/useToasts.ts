import { useCallback, useState } from 'react';
import { useLine } from '../sync/hooks.ts';
import type { Toast } from './desk.ts';

export interface ShownToast extends Toast {
  readonly id: number;
  /** When it was said, by the server's time. */
  readonly at: number;
}

/** More than this at once nobody reads. */
export const MOST_TOASTS = 3;

export interface Toasts {
  readonly toasts: readonly ShownToast[];
  readonly say: (toast: Toast) => void;
  readonly dismiss: (id: number) => void;
}

export function useToasts(): Toasts {
  const { now: time } = useLine();
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const dismiss = useCallback((id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)), []);
  const say = useCallback(
    (toast: Toast) =>
      setToasts((now) =>
        [
          ...now.filter((one) => one.text !== toast.text && (toast.about === undefined || one.about !== toast.about)),
          { ...toast, id: Math.max(0, ...now.map((one) => one.id)) + 1, at: time() },
        ].slice(-MOST_TOASTS),
      ),
    [time],
  );
  return { toasts, say, dismiss };
}
