import type { Behaviours } from '../people/simulated.ts';
import { simulated } from '../stages/simulated.ts';

/** How simulated people behave in the stages that come with the house. The server is given it here and knows no stage by name. */
export const standardBehaviours: Behaviours = new Map(Object.entries(simulated));
