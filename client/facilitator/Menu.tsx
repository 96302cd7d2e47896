// A few more things to do, behind one button.

import { useEffect, useRef } from 'react';
import { Icon, type IconName } from '../kit/Icon.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly icon: IconName;
  readonly label: string;
  readonly does: () => void;
  /** Has a button of its own where there is room. */
  readonly narrow?: boolean;
}

export interface MenuProps {
  readonly label: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly items: readonly MenuItem[];
}

export function Menu({ label, open, onOpen, items }: MenuProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) onOpen(false);
    };
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      onOpen(false);
      frame.current?.querySelector('button')?.focus();
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    addEventListener('keydown', leave);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
      removeEventListener('keydown', leave);
    };
  }, [open, onOpen]);
  return (
    <div className={styles.menu} ref={frame}>
      <IconButton icon="more" label={label} aria-expanded={open} onClick={() => onOpen(!open)} />
      {open && (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.label} data-narrow={item.narrow || undefined}>
              <button
                type="button"
                className={styles.item}
                onClick={() => {
                  onOpen(false);
                  item.does();
                }}
              >
                <Icon name={item.icon} />
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
