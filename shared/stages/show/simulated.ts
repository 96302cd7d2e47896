import { around, type Behaviour, type SeenFromDesk, secondsOf } from '../../people/simulated.ts';
import type { ShowFacilitator } from './slices.ts';

/** The facilitator shows point after point; everybody else looks on. */
export const show: Behaviour = {
  facilitator(seen: SeenFromDesk<unknown, ShowFacilitator>, dice) {
    const points = seen.facilitator?.points ?? [];
    const each = (secondsOf(seen.stage) * 0.8) / Math.max(1, points.length);
    return points.slice(1).map((_, index) => ({ type: 'show.showPoint', data: { point: index + 1 }, after: around(each, dice) }));
  },
};
