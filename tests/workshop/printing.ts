// The pages that print: the way to them, and how much paper they are.

import type { Page } from 'playwright-core';
import { newLaptop, openBrowser } from '../kit/browser.ts';
import type { House, Opened } from '../kit/house.ts';

/** The page that an entry in the console's menu opens, in a window of its own. */
export async function printedFromMenu({ origin }: House, { code, facilitatorSecret }: Opened, entry: string): Promise<Page> {
  // A window that a page opens has begun to load before anybody can listen to it, and so does not know where it is at home.
  const { page, context } = await newLaptop(await openBrowser(), {
    width: 1440,
    height: 900,
    expect: [/^request to another host: http:\/\/127\.0\.0\.1/],
  });
  await page.goto(`${origin}/f/${code}#${facilitatorSecret}`);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: entry }).click();
  return opening;
}

export async function pagesOf(page: Page, format: string): Promise<number> {
  return (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
