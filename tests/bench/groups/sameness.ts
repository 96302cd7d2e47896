// Bar 8: the same bytes on every machine.

import { fingerprints } from '../../shared/grouping/sameEverywhere.ts';
import type { Row } from './table.ts';

export function sameness(): Row[] {
  const first = JSON.stringify(fingerprints());
  return [
    {
      what: '8. The same bytes, for any order of input',
      bar: 'equal',
      today: `Node ${process.versions.node.split('.')[0]}: ${first === JSON.stringify(fingerprints()) ? 'equal' : 'different'}; Chromium: tests/workshop/sameGroups.test.ts`,
      beside: '-',
      reached: first === JSON.stringify(fingerprints()),
    },
  ];
}
