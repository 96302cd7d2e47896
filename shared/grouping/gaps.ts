import type { GroupId, TopicId } from '../base/ids.ts';
import { covers, type Table } from './table.ts';

export interface CoverageGap {
  readonly home: GroupId;
  readonly missing: TopicId[];
}

/** Home tables without a present reader for some topic, and which; topics not yet taken count as missing. */
export function coverageGaps(tables: readonly Table[], topics: readonly TopicId[]): readonly CoverageGap[] {
  return tables.flatMap(({ home, members }) => {
    const missing = topics.filter((topic) => !covers(members, topic));
    return missing.length > 0 ? [{ home, missing }] : [];
  });
}
