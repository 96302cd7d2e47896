import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'children'> {
  children: ReactNode;
  /** primary: the one thing to do now, at most one on a screen. Absent: an ordinary button. quiet: words only. */
  variant?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  size?: 'small' | 'normal' | 'large' | undefined;
  /** The phone's one action: full width, in thumb's reach. */
  big?: boolean | undefined;
  /** It has been pressed and is being done; keeps its focus and its size. */
  busy?: boolean | undefined;
  icon?: IconName | undefined;
  /** After the words, as an arrow that leads on. */
  iconAfter?: IconName | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({
  children,
  variant = 'plain',
  size = 'normal',
  big = false,
  busy = false,
  icon,
  iconAfter,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    // Not "disabled": a disabled button loses the focus, and screen readers lose the button.
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={classes(styles.button, styles[variant], styles[size], big && styles.big)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={press}
    >
      {busy ? <span className={styles.busy} aria-hidden /> : icon && <Icon name={icon} />}
      <span className={styles.words}>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}
