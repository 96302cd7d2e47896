import type { NewEvent } from '../../../server/log/eventLog.ts';

export const noteAdded = (text: string, commandId: string | null = null): NewEvent => ({
  type: 'discuss.noteAdded',
  data: { text, lens: null, stars: [1, 2.5] },
  by: 'person-ana-1',
  at: 1_790_000_000_123,
  commandId,
});
