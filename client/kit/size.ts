import type { CSSProperties } from 'react';

/** Pixels, or any CSS length. */
export type Size = number | string;

/** Hands a size to the style sheet, where lines are drawn in proportion to it. */
export function sized(size: Size): CSSProperties {
  const style: CSSProperties & { '--size': string } = { '--size': typeof size === 'number' ? `${size}px` : size };
  return style;
}
