import { ensureBuilt } from '../../server/install/ensureBuilt.mjs';
import { prepareChromium } from './chromium.ts';

/** Before the first test that needs them: a browser, and the screens and the server as users get them. */
export async function setup(): Promise<void> {
  await prepareChromium();
  await ensureBuilt(console.log);
}
