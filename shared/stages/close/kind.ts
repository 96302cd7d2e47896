import { object, type Shaped, text, withDefault } from '../../base/shape.ts';

export const config = object({
  /** Markdown: the last word. */
  message: withDefault(text(2_000), ''),
});

export type CloseConfig = Shaped<typeof config>;
