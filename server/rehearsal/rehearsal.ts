/**
 * A rehearsal: a crowd, and, if it is to be played, a conductor.
 *
 *   const rehearsal = await beginRehearsal({ origin, code, facilitatorSecret, people: 24, speed: 20, play: true, ends: true, seed: 7, behaviours });
 *   await rehearsal.over;
 */

import type { Refusal } from '#shared/base/refusals';
import type { Behaviours } from '#shared/people/simulated';
import type { Shares } from './cast.ts';
import { Conductor } from './conductor.ts';
import { Connection } from './connection.ts';
import { Crowd, type CrowdCount } from './crowd.ts';
import { sessionSeen } from './seen.ts';
import type { Setting } from './simulatedPerson.ts';

/** What is wanted. Goes from one process to another as JSON. */
export interface Orders {
  readonly origin: string;
  readonly code: string;
  readonly facilitatorSecret: string;
  readonly people: number;
  readonly speed: number;
  readonly seed: number;
  readonly play: boolean;
  /** Whether playing ends the session, too. */
  readonly ends: boolean;
}

export interface Progress {
  readonly count: CrowdCount;
  readonly stage: { readonly id: string; readonly title: string; readonly number: number; readonly of: number } | null;
  readonly ended: boolean;
}

export interface Rehearsal {
  readonly crowd: Crowd;
  readonly conductor: Conductor | null;
  /** When there is nothing more to see: the workshop has been played to its end, or nobody of the crowd is left. */
  readonly over: Promise<void>;
  progress(): Progress;
  /** Ends it. `remove`: the simulated people leave the session as well. */
  stop(remove: boolean): Promise<void>;
}

export interface Extras {
  readonly behaviours: Behaviours;
  readonly shares?: Shares;
  readonly socket?: NonNullable<Setting['socket']>;
}

/** Begins, or says why it may not. */
export async function beginRehearsal(
  orders: Orders,
  { behaviours, shares, socket }: Extras,
): Promise<({ ok: true } & Rehearsal) | { ok: false; refusal: Refusal }> {
  const { origin, code, facilitatorSecret, people, speed, seed } = orders;
  const desk = new Connection(origin, { ...socket });
  const entered = await desk.enter({ code, as: 'facilitator', secret: facilitatorSecret });
  if (!entered.ok) {
    desk.close();
    return entered;
  }
  const crowd = new Crowd({ origin, code, speed, behaviours, people, seed, ...(shares ? { shares } : {}), ...(socket ? { socket } : {}) });
  const conductor = orders.play
    ? new Conductor({
        connection: desk,
        speed,
        behaviours,
        seed,
        ends: orders.ends,
        crowdRestsIn: (stage) => crowd.restsIn(stage),
        isCrowdComing: () => crowd.isComing,
      })
    : null;
  crowd.start();
  conductor?.start();
  void crowd.over.then(() => {
    conductor?.stop();
    desk.close();
  });
  return {
    ok: true,
    crowd,
    conductor,
    over: conductor ? Promise.race([crowd.over, conductor.finished]) : crowd.over,
    progress() {
      const session = sessionSeen(desk);
      const stage = session && { id: session.stage.id, title: session.stage.title, number: session.stage.number, of: session.stage.of };
      return { count: crowd.count(), stage, ended: session?.ended ?? false };
    },
    async stop(remove) {
      conductor?.stop();
      // Those who are still on their way stay away; whoever is in is told goodbye, perhaps before the answer comes.
      crowd.keepOut();
      if (remove && desk.socket.connected) await Promise.race([desk.command('people.removeSimulated', null, {}), crowd.over]);
      crowd.stop();
    },
  };
}
