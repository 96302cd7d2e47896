// A log that counts what it is asked, can be told to fail, and answers only when it is let: it makes races certain.

import type { AppendResult, EventLog, NewEvent, WhyNotAppended } from '../../../server/log/eventLog.ts';
import { memoryLog } from '../../../server/log/memory.ts';

export type Mood = 'willing' | 'throwing' | 'storing and throwing' | Extract<WhyNotAppended, 'full' | 'readOnly' | 'failed'>;

export interface StubbornLog extends EventLog {
  mood: Mood;
  /** How many events each append so far has held. */
  readonly appends: number[];
  /** Appends wait until `letGo` is called. */
  holdBack(): void;
  letGo(): void;
  /** Whether reading throws as well. */
  unreadable: boolean;
}

export function stubbornLog(below: EventLog = memoryLog()): StubbornLog {
  let held: Promise<void> | null = null;
  let open = (): void => {};
  const log: StubbornLog = {
    ...below,
    mood: 'willing',
    appends: [],
    unreadable: false,
    holdBack() {
      held = new Promise((resolve) => {
        open = resolve;
      });
    },
    letGo() {
      held = null;
      open();
    },
    async append(session: string, expected: number, events: readonly NewEvent[]): Promise<AppendResult> {
      log.appends.push(events.length);
      await held;
      switch (log.mood) {
        case 'willing':
          return below.append(session, expected, events);
        case 'storing and throwing':
          await below.append(session, expected, events);
          throw new Error('The line to the store broke');
        case 'throwing':
          throw new Error('The store fell over');
        default:
          return { ok: false, why: log.mood, detail: 'It will not.' };
      }
    },
    async read(session, after) {
      if (log.unreadable) throw new Error('The store cannot be read');
      return below.read(session, after);
    },
  };
  return log;
}
