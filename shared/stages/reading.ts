// A topic's text as its readers see it: while they read, and beside them while experts talk about it.

import type { TopicId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import { countWords, type RichText } from '../base/richText.ts';
import type { Topic } from './kind.ts';
import { richTextOf } from './rich.ts';

export type Reading = { readonly topic: TopicId; readonly title: string; readonly text: RichText; readonly words: number };

const readings = memo<Topic, Reading>();

/** A topic that was taken out of the plan has an empty text, not a hole. */
export function readingOf(topics: readonly Topic[], id: TopicId): Reading {
  const found = topics.find((one) => one.id === id);
  if (!found) return { topic: id, title: '', text: [], words: 0 };
  const { title, reading } = found;
  return readings(found, [], () => ({ topic: id, title, text: richTextOf(found, reading), words: countWords(reading) }));
}
