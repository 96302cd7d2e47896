// Storms over a live session: commands in heaps, many of them twice, a store that fails now and then.

import { describe, expect, it } from 'vitest';
import { dice } from '#shared/base/dice';
import { standardKinds as kinds } from '#shared/wire/standard';
import { LiveSession } from '../../../server/live/liveSession.ts';
import type { NewEvent } from '../../../server/log/eventLog.ts';
import { calm, type Gust, type Happening, storm } from '../../shared/session/storm.ts';
import { stubbornLog } from './stubbornLog.ts';

function asNew({ event, stamp }: Happening): NewEvent {
  return { type: event.type, data: event.data as NewEvent['data'], ...stamp, commandId: null };
}

/** What is searched beside the queue is overtaken by what is not, so it comes alone. */
function heapOf(gusts: readonly Gust[], most: number): number {
  const first = gusts.slice(0, most).findIndex(({ command }) => command.type === 'groups.form' || command.type === 'session.goTo');
  return first < 0 ? most : Math.max(1, first);
}

describe('a live session in a storm', () => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed + 301))(
    '%i keeps each accepted command once, and comes back from the log as it was',
    async (seed) => {
      const chance = dice(seed);
      const log = stubbornLog();
      await log.create(`storm-${seed}`, 'ABC234', calm(kinds, seed).happenings.map(asNew));
      const live = await LiveSession.load(kinds, log, `storm-${seed}`);
      if (!live) throw new Error('The session is not there');

      let calmly = calm(kinds, seed).session;
      const gusts = [...storm(kinds, seed, 120)];
      while (gusts.length > 0) {
        const heap = gusts.splice(0, heapOf(gusts, 1 + chance.roll(8)));
        // First the store fails for all of them: nothing may be left of it.
        if (chance.roll(5) === 0) {
          log.mood = chance.pick(['full', 'throwing']);
          await Promise.all(heap.map(({ command }) => live.handle(command)));
          expect(live.session).toEqual(calmly);
          log.mood = 'willing';
        }
        const answers = await Promise.all(heap.map(({ command }) => live.handle(command)));
        expect(answers.map((answer) => (answer.ok ? 'yes' : answer.refusal.reason))).toEqual(
          heap.map(({ decision }) => (decision.ok ? 'yes' : decision.refusal.reason)),
        );
        calmly = heap.flatMap(({ happenings }) => happenings).at(-1)?.after ?? calmly;
        const again = heap.filter(({ happenings }) => happenings.length > 0 && chance.roll(3) === 0);
        for (const answer of await Promise.all(again.map(({ command }) => live.handle(command)))) expect(answer).toMatchObject({ ok: true });
        expect(live.session).toEqual(calmly);
      }

      expect((await LiveSession.load(kinds, log, `storm-${seed}`))?.session).toEqual(live.session);
      const commands = (await log.read(`storm-${seed}`)).flatMap(({ commandId }) => (commandId === null ? [] : [commandId]));
      expect(new Set(commands).size).toBe(commands.length);
    },
  );
});
