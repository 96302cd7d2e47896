import { object, type Shaped, text, withDefault } from '../../base/shape.ts';

export const config = object({
  /** Markdown, for those who are in and wait. */
  welcome: withDefault(text(2_000), ''),
});

export type GatherConfig = Shaped<typeof config>;
