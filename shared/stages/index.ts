// THE LIST. A new kind is a folder here, a folder of screens, and one line in each list.

import { close } from './close/rules.ts';
import { debrief } from './debrief/rules.ts';
import { discuss } from './discuss/rules.ts';
import { form } from './form/rules.ts';
import { gather } from './gather/rules.ts';
import { read } from './read/rules.ts';
import type { SealedKind } from './sealed.ts';
import { show } from './show/rules.ts';
import { teach } from './teach/rules.ts';

export const kinds = { gather, show, form, read, discuss, teach, debrief, close } as const satisfies { readonly [name: string]: SealedKind };
