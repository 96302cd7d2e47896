/** A slow machine with other work beside the tests gets this long; what is right comes at once. */
const PATIENCE = 20_000;
const LOOK_EVERY = 10;

/**
 * Waits until `look` gives something other than false, null or undefined, and returns it. When it does not come
 * in time, the error says what was waited for, and what was there instead.
 *
 *   await until('Ana has a topic', () => ana.me()?.seat?.topic);
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  { within = PATIENCE, instead }: { readonly within?: number; readonly instead?: () => unknown } = {},
): Promise<Exclude<T, false | null | undefined>> {
  const deadline = performance.now() + within;
  for (;;) {
    const seen = await look();
    if (seen !== false && seen !== null && seen !== undefined) return seen as Exclude<T, false | null | undefined>; // the line above has just excluded them
    if (performance.now() > deadline) {
      const there = instead ? `; instead: ${JSON.stringify(instead())}` : '';
      throw new Error(`Waited ${within} ms until ${what}, in vain${there}`);
    }
    await new Promise((again) => setTimeout(again, LOOK_EVERY));
  }
}
