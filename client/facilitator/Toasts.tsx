// What has just happened, and the way back, for ten seconds. What moved people is told to every console, whoever did it.

import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import styles from './Toasts.module.css';
import type { ShownToast } from './useToasts.ts';

const SHOWN = 10_000;

export interface ToastsProps {
  readonly toasts: readonly ShownToast[];
  readonly dismiss: (id: number) => void;
  readonly undo: () => void;
}

export function Toasts({ toasts, dismiss, undo }: ToastsProps) {
  const moved = useMoved();
  const [hidden, hide] = useState(0);
  return (
    <section className={styles.toasts} aria-label={words.toast.undo} role="status">
      {moved && moved.at !== hidden && (
        <Slip text={moved.text} action={{ label: words.toast.undo, run: undo }} onGone={() => hide(moved.at)} key={moved.at} />
      )}
      {toasts.map((toast) => (
        <Slip key={toast.id} {...toast} onGone={() => dismiss(toast.id)} />
      ))}
    </section>
  );
}

function Slip({ text, tone, action, onGone }: Omit<ShownToast, 'id'> & { readonly onGone: () => void }) {
  const [held, hold] = useState(false);
  const gone = useEffectEvent(onGone);
  useEffect(() => {
    // Whoever points at it, or has the focus in it, is about to use it.
    if (held) return;
    const timer = setTimeout(gone, SHOWN);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    <fieldset
      className={styles.toast}
      data-tone={tone}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <span className={styles.words} role={tone === 'refusal' ? 'alert' : undefined}>
        {text}
      </span>
      {action && (
        <Button
          size="small"
          icon="undo"
          onClick={() => {
            onGone();
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={words.toast.dismiss} onClick={onGone} />
    </fieldset>
  );
}

/** What last moved people, as long as it is fresh. */
function useMoved(): { readonly text: string; readonly at: number } | null {
  const { desk, now } = useDesk();
  const { undo } = desk;
  const at = undo?.at ?? 0;
  const [, redraw] = useState(0);
  useEffect(() => {
    const rest = at + SHOWN - now();
    if (rest <= 0) return;
    const timer = setTimeout(() => redraw((count) => count + 1), rest);
    return () => clearTimeout(timer);
  }, [at, now]);
  if (!undo || now() - undo.at >= SHOWN) return null;
  return { at: undo.at, text: textOf(undo.what, undo.names) };
}

function textOf(what: string, names: readonly string[]): string {
  const who = words.names(names.filter((name) => name !== ''));
  switch (what) {
    case 'groups.formed':
      return words.toast.formed;
    case 'groups.dealt':
      return who === '' ? words.toast.dealtNobody : words.toast.dealt(who, names.length > 2);
    case 'groups.topicGiven':
      return words.toast.topicGiven(who);
    default:
      return words.toast.moved(who);
  }
}
