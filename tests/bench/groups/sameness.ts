// Bar 8: the same bytes on every machine.

import { fingerprints } from '../../shared/grouping/sameEverywhere.ts';
import { print } from './table.ts';

export function sameness(): void {
  const first = JSON.stringify(fingerprints());
  const again = JSON.stringify(fingerprints());
  print('8 The same bytes', [
    {
      what: `fingerprints on Node ${process.version}`,
      today: first.replace(/["{}]/g, '').slice(0, 60),
      beside: 'the tests hold them for every machine',
      bar: 'equal',
      reached: first === again,
    },
  ]);
}
