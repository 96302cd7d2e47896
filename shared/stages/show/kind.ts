import { list, nullable, object, type Shaped, text, whole, withDefault } from '../../base/shape.ts';
import { figure } from '../figure.ts';
import type { CommandRules, StageEvent } from '../kind.ts';

const MOST_POINTS = 20;

const point = object({
  title: text(120),
  /** Markdown. */
  text: withDefault(text(2_000), ''),
  figure: nullable(figure),
});

export const config = object({
  points: list(point, 1, MOST_POINTS),
  /** Markdown: where it comes from, to be looked up later. */
  sources: withDefault(text(4_000), ''),
});

export type ShowConfig = Shaped<typeof config>;
export type Point = ShowConfig['points'][number];

export const commands = {
  showPoint: { shape: object({ point: whole(0, MOST_POINTS - 1) }), may: 'facilitator' },
} satisfies CommandRules;

export type ShowEvent = StageEvent<'pointShown', { readonly point: number }>;

export interface ShowState {
  /** Which point the projector shows, from 0. */
  readonly point: number;
}
