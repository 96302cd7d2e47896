// The facilitator's input, one point at a time.

import { accept } from '../../base/decision.ts';
import type { StageKind } from '../kind.ts';
import { commands, config, type ShowConfig, type ShowEvent, type ShowState } from './kind.ts';
import { all, facilitator } from './slices.ts';

export const show: StageKind<ShowConfig, ShowState, typeof commands, ShowEvent> = {
  name: 'show',
  config,
  begins: 'on the word',
  needs: 'nothing',
  commands,
  open: () => ({ point: 0 }),
  decide(state, { data }, scene) {
    // A press too many at the end stays on the last point.
    const point = Math.min(data.point, scene.config.points.length - 1);
    return point === state.point ? accept() : accept({ type: 'pointShown', data: { point } });
  },
  evolve: (_state, event) => ({ point: event.data.point }),
  touches: () => ['all', 'facilitator'],
  slices: { all, facilitator },
};
