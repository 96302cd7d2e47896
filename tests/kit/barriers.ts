// What keeps somebody from using a page, as far as a program can tell. The checker enters here.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each rule that the page, or the `part` of it that a selector names, does not keep, with the elements; none is how it should be. */
export async function barriersIn(page: Page, part: string | null = null): Promise<readonly string[]> {
  // Colours settle after a moment: a button fades from one to the other.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))));
  // All our frames are of our own origin, so it needs no page of its own to put together what each of them says.
  const checker = new AxeBuilder({ page }).withTags(RULES).setLegacyMode();
  const { violations } = await (part === null ? checker : checker.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}
