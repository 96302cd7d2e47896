import type { RichText } from '../../base/richText.ts';
import type { Figure } from '../figure.ts';
import type { Scene } from '../kind.ts';
import { richTextOf } from '../rich.ts';
import type { Point, ShowConfig, ShowState } from './kind.ts';

export type PointView = { readonly title: string; readonly text: RichText; readonly figure: Figure | null };

/** Only the point of the moment: what is ahead stays with the facilitator. */
export type ShowAll = { readonly point: PointView | null; readonly index: number; readonly count: number; readonly sources: RichText };
export type ShowFacilitator = { readonly points: readonly PointView[]; readonly index: number };

export function all(state: ShowState, scene: Scene<ShowConfig>): ShowAll {
  const { config } = scene;
  const index = indexOf(state, config);
  const point = config.points[index];
  return { point: point ? pointView(point) : null, index, count: config.points.length, sources: richTextOf(config, config.sources) };
}

export function facilitator(state: ShowState, scene: Scene<ShowConfig>): ShowFacilitator {
  return { points: scene.config.points.map(pointView), index: indexOf(state, scene.config) };
}

function pointView(point: Point): PointView {
  return { title: point.title, text: richTextOf(point, point.text), figure: point.figure };
}

/** A plan that was edited while live may have fewer points than were shown. */
function indexOf(state: ShowState, config: ShowConfig): number {
  return Math.max(0, Math.min(state.point, config.points.length - 1));
}
