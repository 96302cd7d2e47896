import { type CSSProperties, type ReactNode, useLayoutEffect } from 'react';
import { classes } from '../../kit/classes.ts';
import styles from './Fitted.module.css';
import { useFrame } from './useFrame.ts';

export interface FittedProps {
  children: ReactNode;
  /** Text size in hundredths of the height, where there is room. */
  most: number;
  /** Not under this, in hundredths; absent: the smallest readable. */
  least?: number | undefined;
  /** What the text is: when it changes, its size is found anew. */
  subject: string;
  align?: 'start' | 'center' | undefined;
  className?: string | undefined;
}

const STEPS = 7;

/** Prose of any length in a frame: as large as fits. The size is found before the first glance at it. */
export function Fitted({ children, most, least, subject, align = 'start', className }: FittedProps) {
  const frame = useFrame();
  const { width, height, unit } = frame;
  const floor = Math.max(frame.least, (least ?? 0) * unit);
  const ceiling = Math.max(floor, most * unit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the subject stands for the children, which are new at every draw
  useLayoutEffect(() => {
    const box = frame.ref.current;
    const inner = box?.firstElementChild;
    if (!box || !(inner instanceof HTMLElement)) return;
    const fits = (size: number): boolean => {
      inner.style.fontSize = `${size}px`;
      return inner.scrollHeight <= box.clientHeight && inner.scrollWidth <= box.clientWidth + 1;
    };
    if (fits(ceiling)) return;
    let [low, high] = [floor, ceiling];
    for (let step = 0; step < STEPS; step++) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
    fits(low);
  }, [subject, width, height, floor, ceiling]);
  const style: CSSProperties = { fontSize: `${ceiling}px` };
  return (
    <div className={classes(styles.frame, className)} ref={frame.ref} data-align={align}>
      <div className={styles.text} style={style}>
        {children}
      </div>
    </div>
  );
}
