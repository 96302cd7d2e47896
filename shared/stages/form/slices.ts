import type { StageSlices } from '../kind.ts';
import type { Nothing } from '../nothing.ts';
import type { FormConfig } from './kind.ts';

/** Tables, companions and topics are the same in every stage, so the engine shows them; this kind adds nothing. */
export const slices: StageSlices<Nothing, FormConfig> = {};
