// Half a minute for those who hesitate, by a clock that the test turns.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Json } from '#shared/base/json';
import type { Actor } from '#shared/people/actor';
import { createSession } from '#shared/session/create';
import { standardKinds as kinds } from '#shared/wire/standard';
import { type Handled, LiveSession } from '../../../server/live/liveSession.ts';
import { closeWindowsInTime } from '../../../server/live/windows.ts';
import { memoryLog } from '../../../server/log/memory.ts';
import { newId } from '../../../server/rehearsal/connection.ts';
import { asAtTheDoor } from '../../shared/session/atTheDoor.ts';
import { coach, idOf } from '../../shared/session/specification.ts';
import { jigsaw } from '../../shared/session/workshop.ts';

const NAMES = ['Ana', 'Bo', 'Cem'];

describe('the window of a table', () => {
  // The queue goes on by itself; only what waits for a time waits for the test.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  async function table(): Promise<{ live: LiveSession; ask: (by: string | Actor, type: string, data: object) => Promise<Handled> }> {
    const log = memoryLog();
    const created = createSession(kinds, { id: 's', code: 'ABC234', workshop: jigsaw(), facilitators: [] }, { by: 'server', at: Date.now() });
    if (!created.ok) throw new Error(created.refusal.reason);
    // Events are JSON by construction; the compiler cannot see it of interfaces.
    const events = created.events.map(({ type, data }) => ({ type, data: data as unknown as Json, by: 'server', at: Date.now(), commandId: null }));
    await log.create('s', 'ABC234', events);
    const live = await LiveSession.load(kinds, log, 's');
    if (!live) throw new Error('The session is not there');
    const ask = (by: string | Actor, type: string, data: object): Promise<Handled> =>
      live.handle({
        id: newId(),
        type,
        stage: null,
        data: asAtTheDoor(type, data),
        by: typeof by === 'string' ? { role: 'participant', person: idOf(by) } : by,
        at: Date.now(),
        seed: 1,
      });
    closeWindowsInTime(live, Date.now, () => 1);
    for (const name of NAMES) await ask(coach, 'people.add', { person: idOf(name), name });
    await ask(coach, 'session.goTo', { from: 'gather', to: 'form' });
    return { live, ask };
  }

  const topicOf = (live: LiveSession, name: string) => live.session.groups.seats.get(idOf(name))?.topic ?? null;
  const takes = (name: string, topic: string) => [coach, 'groups.takeTopic', { topic, for: idOf(name) }] as const;

  it('closes half a minute after the first choice that is held, and not before', async () => {
    const { live, ask } = await table();
    await ask(...takes('Ana', 'A'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(live.session.windows.size).toBe(0);
    await ask(...takes('Bo', 'A'));
    await vi.advanceTimersByTimeAsync(29_999);
    await live.settled();
    expect(topicOf(live, 'Bo')).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    await live.settled();
    expect(topicOf(live, 'Bo')).not.toBeNull();
    expect(topicOf(live, 'Ana')).toBe('A');
    expect([live.session.held.size, live.session.windows.size]).toEqual([0, 0]);
  });

  it('that was closed by hand starts anew with the next choice that is held', async () => {
    const { live, ask } = await table();
    await ask(...takes('Ana', 'A'));
    await ask(...takes('Bo', 'A'));
    await vi.advanceTimersByTimeAsync(20_000);
    await ask(coach, 'groups.closeWindow', { home: '1' });
    for (const name of ['Bo', 'Cem']) await ask(coach, 'groups.returnTopic', { for: idOf(name) });
    await ask(...takes('Bo', 'A'));
    await vi.advanceTimersByTimeAsync(20_000);
    await live.settled();
    expect(topicOf(live, 'Bo')).toBeNull();
    await vi.advanceTimersByTimeAsync(10_000);
    await live.settled();
    expect(topicOf(live, 'Bo')).not.toBeNull();
  });
});
