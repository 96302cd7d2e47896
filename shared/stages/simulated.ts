// THE LIST of how simulated people behave: a kind that is not on it is looked on at.

import type { Behaviour } from '../people/simulated.ts';
import { debrief } from './debrief/simulated.ts';
import { discuss } from './discuss/simulated.ts';
import { form } from './form/simulated.ts';
import { read } from './read/simulated.ts';
import { show } from './show/simulated.ts';
import { teach } from './teach/simulated.ts';

export const simulated = { show, form, read, discuss, teach, debrief } satisfies { readonly [kind: string]: Behaviour };
