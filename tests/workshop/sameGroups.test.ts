// The groups that a laptop forms are those that any browser would form: same request, same bytes.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { newLaptop, openBrowser } from '../kit/browser.ts';
import { outcomeTexts } from '../shared/grouping/sameEverywhere.ts';

const PURE_PART = fileURLToPath(new URL('../shared/grouping/sameEverywhere.ts', import.meta.url));

/** The pure part as a script that leaves its functions in `grouping`, as old as our oldest phones. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: ['chrome100', 'safari15.4'],
      lib: { entry: PURE_PART, formats: ['iife'], name: 'grouping' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const each of outputs) if ('output' in each) for (const chunk of each.output) if (chunk.type === 'chunk') return chunk.code;
  throw new Error('vite built no script');
}

it.each([
  ['in one order', 0],
  ['in another order', 20_261],
  ['in a third order', 9],
])('groups, repairs, claims and rounds are the same to the byte in Node and in Chromium, handed in %s (seed %i)', async (_, order) => {
  const here = outcomeTexts(order);
  const { page } = await newLaptop(await openBrowser());
  await page.addScriptTag({ content: await script() });
  const there = await page.evaluate((asked) => {
    // What the script above has left in the page.
    const { grouping } = globalThis as unknown as { grouping: { outcomeTexts(order: number): { readonly [part: string]: string } } };
    return grouping.outcomeTexts(asked);
  }, order);
  expect(there).toEqual(here);
  expect(here).toEqual(outcomeTexts(0));
});
