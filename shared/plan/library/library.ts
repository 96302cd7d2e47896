// The ready workshops, as they stand on the shelf.

import type { Workshop } from '../plan.ts';
import { anyText } from './anyText.ts';
import { collectiveEfficacy } from './collectiveEfficacy.ts';

export const library: readonly Workshop[] = [collectiveEfficacy, anyText];
