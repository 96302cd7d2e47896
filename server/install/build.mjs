// npm run build

import { ensureBuilt } from './ensureBuilt.mjs';

const built = await ensureBuilt(console.log);
console.log(built ? 'Built.' : 'Built already, from the same sources.');
