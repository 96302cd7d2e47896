// What has just happened, and the way back, for ten seconds. What moved people is told to every console, whoever did it.

import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { put } from '#shared/base/collections';
import type { DeskView } from '#shared/view/deskViews';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { useTopSheet } from '../kit/openSheets.ts';
import { words } from '../words/console.ts';
import { words as repairWords } from '../words/repair.ts';
import { useDesk } from './desk.ts';
import { Latecomers } from './Latecomers.tsx';
import { changeSentence, type Moment, moveSentence } from './repair/changed.ts';
import styles from './Toasts.module.css';
import { useLatecomers } from './useLatecomers.ts';
import { MOST_TOASTS, type ShownToast } from './useToasts.ts';

const SHOWN = 10_000;
/** What somebody has done there, and what was mended because of it. */
const MOST_IN_SHEET = 2;

export interface ToastsProps {
  readonly toasts: readonly ShownToast[];
  readonly dismiss: (id: number) => void;
  readonly undo: () => void;
}

export function Toasts({ toasts, dismiss, undo }: ToastsProps) {
  const moved = useMoved();
  const sheet = useTopSheet();
  const { people: came, at: cameAt, forget } = useLatecomers();
  const [hidden, hide] = useState(0);
  const step = moved && moved.at !== hidden ? moved : null;
  // Moved again, nothing is taken back any more.
  const standing = toasts.filter((toast) => toast.about !== 'undo' || step === null || toast.at > step.at);
  const done = [
    ...standing.map((toast) => ({ ...toast, key: `said ${toast.id}`, onGone: () => dismiss(toast.id) })),
    ...(step ? [{ ...step, key: `moved ${step.at}`, action: { label: words.toast.undo, run: undo }, onGone: () => hide(step.at) }] : []),
  ].sort((a, b) => a.at - b.at);
  // What can be taken back is not pushed out by news.
  const news = came.length > 0 ? [{ key: 'came', at: cameAt, text: <Latecomers came={came} />, quiet: true, onGone: forget }] : [];
  const shown = [...news, ...done];
  const strip = (
    <section className={styles.toasts} aria-label={words.toast.undo} role="status">
      {shown.slice(sheet ? -MOST_IN_SHEET : -MOST_TOASTS).map(({ key, ...slip }) => (
        <Slip key={key} {...slip} />
      ))}
    </section>
  );
  // A sheet leaves nothing below it in reach, so the last of them stands in it.
  return sheet ? createPortal(strip, sheet) : strip;
}

interface SlipProps extends Pick<ShownToast, 'at' | 'tone' | 'action'> {
  readonly text: ReactNode;
  /** It was done by itself, and asks for nothing. */
  readonly quiet?: boolean;
  readonly onGone: () => void;
}

function Slip({ text, at, tone, action, quiet, onGone }: SlipProps) {
  const [held, hold] = useState(false);
  const gone = useEffectEvent(onGone);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is added later gets its full time
  useEffect(() => {
    // Whoever points at it, or has the focus in it, is about to use it.
    if (held) return;
    const timer = setTimeout(gone, SHOWN);
    return () => clearTimeout(timer);
  }, [held, at]);
  return (
    <fieldset
      className={styles.toast}
      data-tone={tone}
      data-quiet={quiet || undefined}
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
function useMoved(): { readonly text: string; readonly at: number; readonly quiet: boolean } | null {
  const { desk, now } = useDesk();
  const { undo } = desk;
  const change = useChange();
  const at = undo?.at ?? 0;
  const [, redraw] = useState(0);
  useEffect(() => {
    const rest = at + SHOWN - now();
    if (rest <= 0) return;
    const timer = setTimeout(() => redraw((count) => count + 1), rest);
    return () => clearTimeout(timer);
  }, [at, now]);
  if (!undo || now() - undo.at >= SHOWN) return null;
  return { at: undo.at, text: textOf(undo, change), quiet: undo.automatic };
}

/** What the last step has changed, as this console has seen it happen; empty where it came later. */
function useChange(): string {
  const { desk, people, room } = useDesk();
  const [seen, see] = useState<Moment & { readonly changes: ReadonlyMap<number, string> }>({ desk, people, changes: new Map() });
  const at = desk.undo?.at ?? 0;
  if (seen.desk === desk && seen.people === people) return seen.changes.get(at) ?? '';
  // A step that is taken back leaves an older one as the last: that one is told as it was.
  const isNew = at > (seen.desk.undo?.at ?? 0);
  const tell = desk.undo?.what === 'groups.repaired' ? changeSentence : moveSentence;
  const changes = isNew ? put(seen.changes, at, tell(seen, { desk, people }, room)) : seen.changes;
  // Kept while rendering, as a value that follows from what was shown before.
  see({ desk, people, changes });
  return changes.get(at) ?? '';
}

function textOf({ what, names, people }: NonNullable<DeskView['undo']>, change: string): string {
  const who = words.names(names.filter((name) => name !== ''));
  switch (what) {
    case 'groups.formed':
      return words.toast.formed;
    case 'groups.dealt':
      return who === '' ? words.toast.dealtNobody : words.toast.dealt(who, names.length > 2);
    case 'groups.topicGiven':
      return words.toast.topicGiven(who);
    case 'groups.repaired':
      return change === '' ? repairWords.toast.mended(people) : change;
    default:
      return change === '' ? words.toast.moved(who) : change;
  }
}
