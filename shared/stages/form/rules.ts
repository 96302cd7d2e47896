// Home tables come together and topics are taken. Both belong to the groups of the session, which outlive this stage.

import { never } from '../../base/decision.ts';
import type { StageKind } from '../kind.ts';
import { NOTHING, type NoCommands, type Nothing, noCommands } from '../nothing.ts';
import { config, type FormConfig } from './kind.ts';
import { slices } from './slices.ts';

export const form: StageKind<FormConfig, Nothing, NoCommands, never> = {
  name: 'form',
  config,
  begins: 'at once',
  needs: 'nothing',
  commands: noCommands,
  open: () => NOTHING,
  decide: (_state, command) => never(command),
  evolve: (state) => state,
  touches: () => [],
  slices,
};
