// The end: thanks, what the room made, and for everybody a page to take home.

import { never } from '../../base/decision.ts';
import type { StageKind } from '../kind.ts';
import { NOTHING, type NoCommands, type Nothing, noCommands } from '../nothing.ts';
import { type CloseConfig, config } from './kind.ts';
import { all, person, presenter } from './slices.ts';

export const close: StageKind<CloseConfig, Nothing, NoCommands, never> = {
  name: 'close',
  config,
  begins: 'at once',
  needs: 'nothing',
  commands: noCommands,
  open: () => NOTHING,
  decide: (_state, command) => never(command),
  evolve: (state) => state,
  touches: () => [],
  slices: { all, presenter, person },
};
