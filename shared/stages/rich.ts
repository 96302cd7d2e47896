// Markdown from a plan is read once for each place it stands in, not once for each screen.

import { memo } from '../base/memo.ts';
import { type RichText, richText } from '../base/richText.ts';

const read = memo<object, RichText>();

/** `owner` is the object of the plan that holds the text; one owner, one text. */
export function richTextOf(owner: object, markdown: string): RichText {
  return read(owner, [markdown], () => richText(markdown));
}
