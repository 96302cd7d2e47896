import { expect, it } from 'vitest';
import type { AppendResult } from '../../../server/log/eventLog.ts';
import { memoryLog } from '../../../server/log/memory.ts';
import { type StorageState, watchedLog } from '../../../server/log/watched.ts';
import { noteAdded } from './note.ts';

it('tells once when the store stops taking notes, and once when it takes them again', async () => {
  const answers: AppendResult[] = [
    { ok: true },
    { ok: false, why: 'full', detail: '' },
    { ok: false, why: 'full', detail: '' },
    { ok: false, why: 'versionConflict', detail: '' },
    { ok: true },
  ];
  const heard: StorageState[] = [];
  const log = watchedLog({ ...memoryLog(), append: async () => answers.shift() ?? { ok: true } }, (state) => heard.push(state));
  const states: StorageState[] = [];
  while (answers.length > 0) {
    await log.append('session-1', 0, [noteAdded('note')]);
    states.push(log.state());
  }
  expect(states).toEqual(['ok', 'full', 'full', 'full', 'ok']);
  expect(heard).toEqual(['full', 'ok']);
});
