import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import { comeOnTop } from './openSheets.ts';
import styles from './Sheet.module.css';

export interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  children: ReactNode;
  /** Stays in sight below what scrolls. */
  actions?: ReactNode;
  /** Where it comes in on a wide screen; on a phone always from below. */
  side?: 'centre' | 'end' | undefined;
}

/**
 * A native dialog: Esc, focus inside and focus back to where it was are the browser's. The focus begins on what is
 * marked with `data-autofocus`, as a Field with `autoFocus` is; else on the way out.
 */
export function Sheet({ open, onClose, title, closeLabel, children, actions, side = 'centre' }: SheetProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !open) return;
    element.showModal();
    // React has asked for the focus before the dialog was open, when nothing in it could have it.
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    const leave = comeOnTop(foot.current);
    return () => {
      leave();
      element.close();
    };
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Esc
    <dialog
      ref={dialog}
      className={styles.sheet}
      data-side={side}
      aria-labelledby={id}
      // "close" arrives late; by then it may have been opened again.
      onClose={(event) => !event.currentTarget.open && open && onClose()}
      // Everything inside lies in the frame, so only the veil is the dialog itself.
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      {open && (
        <div className={styles.frame}>
          <header className={styles.head}>
            <h2 id={id}>{title}</h2>
            <IconButton icon="close" label={closeLabel} onClick={() => dialog.current?.close()} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
          <div className={styles.foot} ref={foot} />
        </div>
      )}
    </dialog>
  );
}
