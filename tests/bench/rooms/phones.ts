// A hundred phones that cannot be left alone, in a process of their own: each says "I'm here" and takes it back, once a second.

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Connection } from '../../../server/rehearsal/connection.ts';
import { pause, type Tapped } from './crowd.ts';

type Told =
  | { readonly come: { readonly origin: string; readonly code: string; readonly secrets: readonly string[] } }
  | { readonly tap: true }
  | { readonly stop: true };

/** Each phone once a second: a tap every ten milliseconds, far more than a room in silence makes. */
const PAUSE = 1_000;
const own = monitorEventLoopDelay({ resolution: 1 });
let screens: readonly Connection[] = [];
let stopped: (() => void) | null = null;

const clock = (): number => performance.timeOrigin + performance.now();

async function come({ origin, code, secrets }: Extract<Told, { come: unknown }>['come']): Promise<void> {
  screens = await Promise.all(
    secrets.map(async (secret) => {
      const screen = new Connection(origin);
      const answer = await screen.enter({ code, as: 'participant', secret });
      if (!answer.ok) throw new Error(answer.refusal.reason);
      // A hundred phones share this process; each of them would put only its own news together.
      for (const told of ['news', 'rooms'] as const) screen.socket.off(told);
      return screen;
    }),
  );
}

async function tapUntilStopped(): Promise<Tapped> {
  const taps: { sent: number; waited: number }[] = [];
  let goesOn = true;
  const stop = new Promise<void>((soon) => {
    stopped = soon;
  });
  const hands = screens.map(async (screen, at) => {
    await pause((at * PAUSE) / screens.length);
    for (let times = 0; goesOn; times++) {
      const sent = clock();
      const answer = await screen.command('people.arrive', null, { arrived: times % 2 === 0, for: null });
      if (!answer.ok) throw new Error(answer.refusal.reason);
      taps.push({ sent, waited: clock() - sent });
      await Promise.race([pause(PAUSE), stop]);
    }
  });
  // Taps are under way when the work begins.
  await pause(PAUSE + 300);
  own.reset();
  own.enable();
  process.send?.('under way');
  await stop;
  own.disable();
  goesOn = false;
  await Promise.all(hands);
  return { taps, late: own.max / 1e6 };
}

process.on('message', (told: Told) => {
  if ('come' in told) void come(told.come).then(() => process.send?.({}));
  else if ('tap' in told) void tapUntilStopped().then((tapped) => process.send?.(tapped));
  else stopped?.();
});
