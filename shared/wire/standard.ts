import { kinds } from '../stages/index.ts';
import { type Kinds, seal } from '../stages/sealed.ts';

/** The stage kinds that come with the house. The server is given them here and never asks for one by name. */
export const standardKinds: Kinds = seal(kinds);
