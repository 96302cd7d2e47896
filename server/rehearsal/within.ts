// A rehearsal in a process of its own, so that no simulated person ever takes time from a real one. It is told what to do by messages.

import { standardBehaviours } from '#shared/wire/standardBehaviours';
import { beginRehearsal, type Orders, type Progress, type Rehearsal } from './rehearsal.ts';

export type ToRehearsal = { readonly do: 'begin'; readonly orders: Orders } | { readonly do: 'end' };
export type FromRehearsal = { readonly is: 'running'; readonly progress: Progress } | { readonly is: 'refused'; readonly reason: string };

const TELL_EVERY = 500;
/** After the session has ended there is nothing left to do for anybody. */
const STAY = 60_000;

/** Waits for orders, carries them out, tells how it goes; ends with the rehearsal, and with the server that started it. */
export function rehearseWithin(): void {
  let rehearsal: Rehearsal | null = null;
  process.on('disconnect', () => process.exit(0));
  process.on('message', (message: ToRehearsal) => {
    if (message.do === 'end') void (rehearsal ? rehearsal.stop(true) : Promise.resolve()).then(leave);
    else void begin(message.orders);
  });

  const begin = async (orders: Orders): Promise<void> => {
    const begun = await beginRehearsal(orders, { behaviours: standardBehaviours, socket: socketFor(orders.origin) });
    if (!begun.ok) return tell({ is: 'refused', reason: begun.refusal.reason }, leave);
    rehearsal = begun;
    let endedFor = 0;
    const telling = setInterval(() => {
      const progress = begun.progress();
      tell({ is: 'running', progress });
      endedFor = progress.ended ? endedFor + TELL_EVERY : 0;
      if (endedFor > STAY) void begun.stop(false);
    }, TELL_EVERY);
    // Also when the workshop has been played the people stay, until they are removed or the session ends.
    await begun.crowd.over;
    clearInterval(telling);
    tell({ is: 'running', progress: begun.progress() }, leave);
  };
}

/** A certificate of our own machine is believed, whoever signed it; elsewhere it has to be right. Websockets at once: a crowd need not find out. */
export function socketFor(origin: string): { transports: ['websocket', 'polling']; tryAllTransports: true; rejectUnauthorized: boolean } {
  const { hostname } = new URL(origin);
  const isHere = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  return { transports: ['websocket', 'polling'], tryAllTransports: true, rejectUnauthorized: !isHere };
}

function tell(message: FromRehearsal, then: () => void = () => {}): void {
  if (process.connected && process.send) process.send(message, undefined, {}, () => then());
  else then();
}

function leave(): void {
  process.exit(0);
}
