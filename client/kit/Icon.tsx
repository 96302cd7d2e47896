import styles from './Icon.module.css';
import { type Size, sized } from './size.ts';

/** Drawn on a 24 x 24 grid with a round 2-unit pen. */
const LINES = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  star: 'M12 3.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z',
  starFilled: 'M12 3.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  back: 'M19 12H5M11 6l-6 6 6 6',
  next: 'M5 12h14M13 6l6 6-6 6',
  pause: 'M9 5.5v13M15 5.5v13',
  play: 'M8 5.5v13l10.5-6.5z',
  more: 'M12 5.5h.01M12 12h.01M12 18.5h.01',
  search: 'M11 18a7 7 0 100-14 7 7 0 000 14zM16.2 16.2L20.5 20.5',
  people:
    'M9 11.5a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 19.5c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M16 5a3.3 3.3 0 010 6.3M18 14.3c2 .7 3.2 2.5 3.5 5.2',
  lock: 'M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 017 0V11',
  unlock: 'M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 016.7-1.4',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 100-6 3 3 0 000 6z',
  eyeOff: 'M5.5 7.5C3.5 9.3 2.5 12 2.5 12S6 18.5 12 18.5c1.3 0 2.5-.3 3.5-.8M9.5 5.8c.8-.2 1.6-.3 2.5-.3 6 0 9.5 6.5 9.5 6.5s-.7 1.4-2.2 3M4 4l16 16',
  undo: 'M8.5 14L4 9.5 8.5 5M4 9.5h10.5a5 5 0 010 10H11',
  spotlight: 'M12 3v2.5M4.5 7l1.8 1.4M19.5 7l-1.8 1.4M12 15.5a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM4 20.5h16',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM20 14v.01M20 17.5V20h-3',
  offline:
    'M5 12.5a10 10 0 012.8-2M10.5 9.5A10 10 0 0119 12.5M8.5 16a5 5 0 017 0M12 19.5h.01M2 9a14.5 14.5 0 013.5-2.3M9 5.3A14.5 14.5 0 0122 9M4 3l16 18',
  printer: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  help: 'M9 9a3 3 0 114.3 2.7c-.9.5-1.3 1-1.3 2.3M12 17.5h.01M12 21a9 9 0 100-18 9 9 0 000 18z',
  close: 'M6 6l12 12M18 6L6 18',
  waiting: 'M12 7v5.5l3.5 2M12 21a9 9 0 100-18 9 9 0 000 18z',
  info: 'M12 11v5.5M12 7.5h.01M12 21a9 9 0 100-18 9 9 0 000 18z',
  warn: 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.3h.01',
} as const;

export type IconName = keyof typeof LINES;

export interface IconProps {
  name: IconName;
  size?: Size | undefined;
}

/** Icons that point along the line of reading turn round where one reads from the right. */
const POINTING: ReadonlySet<IconName> = new Set(['back', 'next', 'undo', 'play']);
const SOLID: ReadonlySet<IconName> = new Set(['starFilled', 'play']);

/** An ornament beside words; what it means is said by the words or by the button's name. */
export function Icon({ name, size = '1.25em' }: IconProps) {
  return (
    <svg
      className={styles.icon}
      style={sized(size)}
      viewBox="0 0 24 24"
      aria-hidden
      data-solid={SOLID.has(name) || undefined}
      data-pointing={POINTING.has(name) || undefined}
      data-dots={name === 'more' || undefined}
    >
      <path d={LINES[name]} />
    </svg>
  );
}
