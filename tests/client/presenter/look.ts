// What somebody in the last row would complain about, found in the page.

import type { Page } from 'playwright-core';

/** Everything that is too small, cut off, outside the safe part of the picture, or wants to scroll. */
export function complaints(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const [wide, tall] = [innerWidth, innerHeight];
    const root = document.documentElement;
    if (root.scrollHeight > tall || root.scrollWidth > wide) found.add(`the page scrolls: ${root.scrollWidth} x ${root.scrollHeight}`);
    const isHidden = (element: Element): boolean => element.closest('.visually-hidden, noscript, [inert]') !== null;
    const mayEnd = (element: Element): boolean => {
      const { textOverflow, webkitLineClamp } = getComputedStyle(element);
      return textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
    };
    /** Where its words are seen: not those behind the dots. */
    const placeOf = (element: Element): DOMRect => {
      for (let above: Element | null = element; above; above = above.parentElement) if (mayEnd(above)) return above.getBoundingClientRect();
      const range = document.createRange();
      const boxes = [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE) return [];
        range.selectNode(node);
        return [...range.getClientRects()];
      });
      const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
      return new DOMRect(left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top);
    };
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (isHidden(element) || element instanceof SVGElement) continue;
      const style = getComputedStyle(element);
      const what = `${element.className || element.tagName} "${(element.textContent ?? '').slice(0, 30)}"`;
      if (/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`)) found.add(`has a scroll bar in it: ${what}`);
      // A name may end in dots, within its line; anything else that is hidden by its box is lost.
      const isBox = style.display !== 'inline' && element.clientHeight > 0;
      if (isBox && !mayEnd(element) && style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2) {
        found.add(`is cut: ${what} ${element.scrollHeight} > ${element.clientHeight}`);
      }
      const speaks = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
      if (!speaks) continue;
      if (Number.parseFloat(style.fontSize) < tall / 50 - 0.01) found.add(`is too small: ${what} ${style.fontSize}`);
      const { left, right, width, ...place } = placeOf(element).toJSON() as DOMRect;
      // A line is taller than the ink on it.
      const air = Number.parseFloat(style.fontSize) * 0.12;
      const [top, bottom] = [place.top + air, place.bottom - air];
      const [side, edge] = [wide * 0.035 - 1, tall * 0.035 - 1];
      if (width > 0 && (left < side || right > wide - side || top < edge || bottom > tall - edge)) {
        found.add(`is outside the safe part: ${what} ${[left, top, right, bottom].map(Math.round).join()}`);
      }
    }
    return [...found];
  });
}
