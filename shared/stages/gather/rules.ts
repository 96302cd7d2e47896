// People arrive. Arriving is the engine's, in every stage alike; this kind only says welcome.

import { never } from '../../base/decision.ts';
import type { StageKind } from '../kind.ts';
import { NOTHING, type NoCommands, type Nothing, noCommands } from '../nothing.ts';
import { config, type GatherConfig } from './kind.ts';
import { all } from './slices.ts';

export const gather: StageKind<GatherConfig, Nothing, NoCommands, never> = {
  name: 'gather',
  config,
  begins: 'at once',
  needs: 'nothing',
  commands: noCommands,
  open: () => NOTHING,
  decide: (_state, command) => never(command),
  evolve: (state) => state,
  touches: () => [],
  slices: { all: (_state, scene) => all(scene) },
};
