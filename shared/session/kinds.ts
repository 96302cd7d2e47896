import type { Kinds } from '../stages/sealed.ts';

/** The stage kinds a session is run with. The house above hands them on and looks into none. */
export type StageKinds = Kinds;
