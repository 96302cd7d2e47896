import { useEffect, useState } from 'react';
import { keep, recall } from '../sync/memory.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Of the browser's own size, in per cent. */
const SIZES = [100, 115, 130, 150, 175] as const;

export interface Settings {
  readonly theme: Theme;
  readonly textSize: number;
  readonly smallest: boolean;
  readonly largest: boolean;
  readonly timer: boolean;
  setTheme(theme: Theme): void;
  resizeText(by: 1 | -1): void;
  showTimer(on: boolean): void;
}

/** How this person likes their phone; the same in every session. */
export function useSettings(): Settings {
  const [theme, setTheme] = useState<Theme>(() => THEMES.find((one) => one === recall('theme')) ?? 'auto');
  const [step, setStep] = useState(() => Math.min(SIZES.length - 1, Math.max(0, Number(recall('textSize') ?? 0) || 0)));
  const [timer, setTimer] = useState(() => recall('timer') !== 'off');
  const textSize = SIZES[step] ?? 100;
  useEffect(() => {
    const page = document.documentElement;
    if (theme === 'auto') delete page.dataset.theme;
    else page.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  }, [textSize]);
  return {
    theme,
    textSize,
    smallest: step === 0,
    largest: step === SIZES.length - 1,
    timer,
    setTheme(next) {
      setTheme(next);
      keep('theme', next);
    },
    resizeText(by) {
      const next = Math.min(SIZES.length - 1, Math.max(0, step + by));
      setStep(next);
      keep('textSize', String(next));
    },
    showTimer(on) {
      setTimer(on);
      keep('timer', on ? 'on' : 'off');
    },
  };
}
