import type { Page } from 'playwright-core';

/** The console takes a second press within two seconds for a slip of the thumb. */
const REST = 2_050;

/** Gives a page that is not open yet a clock of its own, for `restHand`; it runs like any other. */
export async function givePatience(page: Page): Promise<void> {
  await page.clock.install();
}

/** A hand rests between one press and the next: the page's clock goes on at once, and nobody waits. */
export async function restHand(page: Page): Promise<void> {
  await page.clock.fastForward(REST);
}
