// How wide a text is, in em of its size: what decides where a name fits. Measured once for each text.

import type { CSSProperties } from 'react';

const AT = 100;
const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

export function textWidth(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 0.55;
  pen.font = `600 ${AT}px ${getComputedStyle(document.body).fontFamily}`;
  const width = pen.measureText(text).width / AT;
  known.set(text, width);
  return width;
}

/** The house's own letters have come: what was measured with others is void. */
export function forgetWidths(): void {
  known.clear();
}

/** The lines of a name in a column so wide, at most two: longer ones are cut there, with dots. */
export function linesOf(text: string, width: number): number {
  return textWidth(text) * 1.04 > width ? 2 : 1;
}

/** Whether a name is too long for two lines, or one of its words for a line. */
export function isCut(text: string, width: number): boolean {
  const longest = Math.max(...text.split(/[\s-]+/).map((word) => textWidth(word)));
  return longest * 1.02 > width || (linesOf(text, width) > 1 && textWidth(text) + longest * 0.5 > 2 * width);
}

/** Hands the width of a code in heavy, spaced letters to the style sheet. */
export function wideAs(code: string): CSSProperties {
  const style: CSSProperties & { '--wide': string } = { '--wide': String(textWidth(code) * 1.08 + code.length * 0.06) };
  return style;
}
