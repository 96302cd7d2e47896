// Prints what the grouping reaches today beside its bars, proven optima and plain ways, as one Markdown table.
// Run: npm run bench:groups [-- part ...], parts as below; all of them take some two minutes, and only then is EVIDENCE.md written anew.

import { writeFileSync } from 'node:fs';
import { claims } from './claims.ts';
import { homes, structure } from './homes.ts';
import { impossible } from './impossible.ts';
import { joint } from './joint.ts';
import { repairs } from './repairs.ts';
import { rounds } from './rounds.ts';
import { sameness } from './sameness.ts';
import { type Row, tableOf } from './table.ts';

const PARTS: readonly (readonly [string, () => Row[] | Promise<Row[]>])[] = [
  ['structure', structure],
  ['homes', homes],
  ['joint', joint],
  ['impossible', impossible],
  ['repairs', repairs],
  ['claims', claims],
  ['rounds', rounds],
  ['sameness', sameness],
];

const HEAD = `# Groups: what is reached

Median (least to most) over seeded rooms. Times are processor time on the machine that ran it. N people, K topics, weights as by default.
The share is of the way from chance to a bound that no seating can go below. The attribute bound is a formula that knows nothing of wishes
but pairs kept together, and lets every attribute be spread as if there were no other; the program's bound, worked out for the smaller
rooms, up to N = 33, knows all of that. Bars are asked by the attribute bound, and of the worst room; "not proved" says that one is missed by this
bound, which nobody may be able to reach, not that better groups exist. Wishes: N/8 pairs apart, N/20 together, as few devices as could do.

`;

const asked = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, part] of PARTS) if (asked.length === 0 || asked.includes(name)) rows.push(...(await part()));
const text = `${HEAD}${tableOf(rows)}\n`;
process.stdout.write(text);
if (asked.length === 0) writeFileSync(new URL('EVIDENCE.md', import.meta.url), text);
