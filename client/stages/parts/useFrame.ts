import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { forgetWidths } from './textWidth.ts';

export interface Frame {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Pixels inside; 0 until it has been measured, which is before anything is seen. */
  readonly width: number;
  readonly height: number;
  /** The smallest text that the last row can read, in pixels. */
  readonly least: number;
  /** One hundredth of the picture's height, as in the style sheet. */
  readonly unit: number;
}

/** The part of the screen that is left for something, and the sizes that hold there. */
export function useFrame(): Frame {
  const ref = useRef<HTMLDivElement | null>(null);
  const [size, setSize] = useState({ width: 0, height: 0, fonts: 0 });
  useLayoutEffect(() => {
    const frame = ref.current;
    if (!frame) return;
    const measure = (): void =>
      setSize((before) => {
        const { clientWidth: width, clientHeight: height } = frame;
        return before.width === width && before.height === height ? before : { ...before, width, height };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    let gone = false;
    void document.fonts.ready.then(() => {
      if (gone) return;
      forgetWidths();
      setSize((before) => ({ ...before, fonts: before.fonts + 1 }));
    });
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, []);
  return { ref, width: size.width, height: size.height, least: innerHeight * 0.0205, unit: Math.min(innerHeight / 100, innerWidth * 0.006) };
}
