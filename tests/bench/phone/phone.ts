// npm run bench:phone

import { ensureBuilt } from '../../../server/install/ensureBuilt.mjs';
import { weighEmpty, weighPhone } from './weigh.ts';

await ensureBuilt(console.log);
const [empty, phone] = [await weighEmpty(), await weighPhone()];
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`empty page  ${kB(empty)} gzip`);
console.log(`phone       ${kB(phone)} gzip`);
console.log(`ratio       ${(phone / empty).toFixed(2)} (at most 1.35)`);
