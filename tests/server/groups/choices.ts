import type { TopicId } from '#shared/base/ids';

/** How many at one table can have their favourite when every topic must be read as far as people suffice: by trying everything. */
export function mostFirstChoices(favourites: readonly TopicId[], topics: readonly TopicId[]): number {
  const seats = Math.ceil(favourites.length / topics.length);
  const most = (from: number, taken: readonly TopicId[]): number => {
    if (from === favourites.length) return taken.length >= topics.length && new Set(taken).size < topics.length ? Number.NEGATIVE_INFINITY : 0;
    return Math.max(
      ...topics
        .filter((topic) => taken.filter((each) => each === topic).length < seats)
        .map((topic) => (topic === favourites[from] ? 1 : 0) + most(from + 1, [...taken, topic])),
    );
  };
  return most(0, []);
}
