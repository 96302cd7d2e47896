// npm start: checks the ground, builds what is missing, and becomes the server.

import { existsSync, readFileSync } from 'node:fs';

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [needed, here] = [packageJson.engines.node.replace('>=', ''), process.versions.node];
/** @param {string} version */
const rank = (version) => version.split('.').reduce((sum, part, place) => sum + Number(part) * 1000 ** (2 - place), 0);

if (rank(here) < rank(needed)) {
  console.error(`Interlock needs Node.js ${needed} or newer, and this is ${here}. Get a newer one from nodejs.org, then start again.`);
  process.exit(1);
}
if (!existsSync(new URL('../node_modules/vite', import.meta.url))) {
  console.error('The packages that Interlock stands on are not here yet. Run "npm ci" first, then "npm start".');
  process.exit(1);
}

process.env.NODE_ENV = 'production';
// Only under npm: started by hand or by a service manager, a parent that goes away means nothing. Windows stops the whole console.
if (process.env.npm_lifecycle_event === 'start' && process.platform !== 'win32') {
  const { stopWithParent } = await import('./install/stopWithParent.mjs');
  stopWithParent();
}

const { ensureBuilt } = await import('./install/ensureBuilt.mjs');
try {
  await ensureBuilt(console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import(new URL('../dist/server/main.js', import.meta.url).href);
