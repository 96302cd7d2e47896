import type { PrintedTopic } from '#shared/view/printout';
import { TopicBadge } from '../kit/TopicBadge.tsx';

interface TopicProps {
  readonly topic: string;
  readonly topics: readonly PrintedTopic[];
  readonly language: string;
}

/** A topic with its piece and its title. Outlined, so that the letter stays dark on light on any printer. */
export function Topic({ topic, topics, language }: TopicProps) {
  const title = topics.find(({ id }) => id === topic)?.title ?? '';
  return <TopicBadge topic={topic} of={topics.length} title={title} state="taken" lang={language} />;
}
