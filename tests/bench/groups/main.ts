// Prints what the grouping reaches today beside exact optimum, plain ways and the bars it was given.
// Run: npx tsx tests/bench/groups/main.ts [part ...], parts as below; all of them take about two minutes.

import { homes, impossible, joint, structure } from './forming.ts';
import { claims, repairs, rounds } from './living.ts';
import { sameness } from './sameness.ts';

const PARTS: readonly (readonly [string, () => void | Promise<void>])[] = [
  ['structure', structure],
  ['homes', homes],
  ['joint', joint],
  ['impossible', impossible],
  ['repairs', repairs],
  ['claims', claims],
  ['rounds', rounds],
  ['sameness', sameness],
];

const asked = process.argv.slice(2);
for (const [name, part] of PARTS) if (asked.length === 0 || asked.includes(name)) await part();
